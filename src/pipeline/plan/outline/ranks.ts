/** How high each form of heading stands in a document. */
import { must } from '../../text/must.ts';
import type { Heading } from '../headings/heading.ts';
import { NUMBERING_FORMS } from '../tokens/marks.ts';

/** Forms that stand one above the other in some documents and the other way round in others. */
const TURNABLE: ReadonlySet<string> = new Set([
  'chapter',
  'part',
  'item',
  'decimal',
  'subitem',
  'point',
  'enum',
  'article',
]);
/** A form that stands above another whose rank is higher in the table goes so much above it. */
const STEP = 0.25;

/**
 * Returns the rank of each form by its key: the table's, except where the text itself shows two forms the other way round
 * (（一） opening under 1、 and never 1、 under （一）). Articles are numbered on through a text: where 一、 or （一） on lines of
 * their own stand right above some of them, and never open in one, all articles are below those.
 */
export function formRanks(headings: readonly Heading[]): Map<string, number> {
  const opens = new Set<string>();
  headings.forEach((heading, index) => {
    const above = headings[index - 1];
    if (!above || above.value === null) return;
    const opensList = heading.value === 1 && (above.kind === 'block' || above.form === 'article');
    if (heading.form === 'article' ? above.kind !== 'block' : !opensList) return;
    if (![above, heading].every(({ form }) => TURNABLE.has(form))) return;
    opens.add(`${above.key}>${heading.key}`);
  });
  const ranks = new Map<string, number>(NUMBERING_FORMS.map((row) => [row.form, row.rank]));
  for (const heading of headings) ranks.set(heading.key, heading.rank);
  for (const pair of opens) {
    const [above = '', below = ''] = pair.split('>');
    const rankAbove = must(ranks.get(above), 'a rank');
    const rankBelow = must(ranks.get(below), 'a rank');
    if (rankAbove <= rankBelow || opens.has(`${below}>${above}`) || rankBelow <= 0) continue;
    if (below === 'article') ranks.set(below, rankAbove + STEP);
    else ranks.set(above, rankBelow - STEP);
  }
  return ranks;
}

/** Returns the rank of a heading in a document. */
export function rankIn(ranks: ReadonlyMap<string, number>, { key, rank }: Heading): number {
  return ranks.get(key) ?? rank;
}
