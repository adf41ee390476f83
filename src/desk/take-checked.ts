/** What a reader takes away from a checked report: its text with footnotes, and the list of what was checked. */

import type { TakenList } from '../basket/take-list.ts';
import type { Taken } from '../basket/taken-words.ts';
import { citedPlan } from '../cite/cited-plan.ts';
import { asText, type CitationStyle } from '../cite/index.ts';
import { onSite, today } from '../cite/style-choice.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import type { DocumentPart } from '../takeaway/docx.ts';
import { saveFile } from '../takeaway/save.ts';
import type { TakenTable } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { corrected } from '../verify/corrected.ts';
import { type Item, isProven } from '../verify/result.ts';
import type { CheckedReport, DeskFile } from './messages.ts';
import type { DeskSite } from './store.ts';
import { placeWords, reasonWords } from './words.ts';

/** What citations need besides the items. */
interface CitingSite {
  plans: readonly Row<'plans'>[];
  /** Gives the whole address of a place. */
  addressOf: (plan: string, clause: string | null) => string;
  /** Day of access, ISO 8601. */
  accessed: string;
  style: CitationStyle;
}

interface Checked {
  text: string;
  items: readonly Item[];
}

/** Words of a text and, behind them, notes. */
type NotedPiece = string | { note: string };

/** The reference to the place of an item; null where it has none. */
function referenceTo({ plan, clause, locus }: Item, site: CitingSite): string | null {
  const data = site.plans.find(({ id }) => id === plan);
  if (!data) return null;
  const { style, accessed, addressOf } = site;
  return asText({ plan: citedPlan({ data }), locus, url: addressOf(data.id, clause), accessed }, style);
}

/** The text with a note behind each quotation whose place is proven. */
function notedText({ text, items }: Checked, site: CitingSite): NotedPiece[] {
  const characters = [...text];
  const pieces: NotedPiece[] = [];
  let done = 0;
  for (const item of items.filter((each) => each.kind === 'quotation' && isProven(each))) {
    const note = referenceTo(item, site);
    // A quotation is closed by one mark.
    const isClosed = /[”」』"]/u.test(characters[item.end] ?? '');
    const end = item.end + (isClosed ? 1 : 0);
    if (note === null || end < done) continue;
    pieces.push(characters.slice(done, end).join(''), { note });
    done = end;
  }
  return [...pieces, characters.slice(done).join('')];
}

/** The text with footnotes as Markdown. */
function withFootnotes(checked: Checked, site: CitingSite): string {
  const notes: string[] = [];
  const body = notedText(checked, site).map((piece) =>
    typeof piece === 'string' ? piece : `[^${notes.push(piece.note.replaceAll(/\r?\n/g, ' '))}]`,
  );
  const foot = notes.map((note, index) => `[^${index + 1}]: ${note}`);
  return `${body.join('').trimEnd()}\n\n${foot.join('\n')}\n`;
}

/** The text as parts of a document for Word, a paragraph for each line; with footnotes where a site is given. */
function reportParts(
  checked: Checked & { headings: ReadonlyMap<string, number> },
  site: CitingSite | null,
): DocumentPart[] {
  const lines: NotedPiece[][] = [[]];
  for (const piece of site ? notedText(checked, site) : [checked.text]) {
    const [first, ...rest] = typeof piece === 'string' ? piece.split('\n') : [piece];
    lines.at(-1)?.push(first ?? '');
    lines.push(...rest.map((line) => [line]));
  }
  return lines.flatMap((pieces): DocumentPart[] => {
    const words = pieces.filter((piece) => typeof piece === 'string').join('');
    if (words.trim() === '') return [];
    const level = checked.headings.get(words);
    // Marks of Markdown before a heading are no words of it.
    return level === undefined || pieces.some((piece) => typeof piece !== 'string')
      ? [{ kind: 'noted', pieces }]
      : [{ kind: 'heading', level: headingOf(level), words: words.replace(/^[ \t]*#+[ \t]*/u, '') }];
  });
}

/** Documents have headings of three levels. */
const headingOf = (level: number) => (level === 1 ? 1 : level === 2 ? 2 : 3);

/** Words of a list. */
interface ListWords {
  title: string;
  columns: { verdict: string; words: string; place: string; reason: string; right: string; url: string };
  sources: string;
  verdict: (item: Item) => string;
  place: (item: Item) => string;
  reason: (item: Item) => string;
}

/** The list as a table, with the references to the plans of its items. */
function itemTable(items: readonly Item[], words: ListWords, site: CitingSite): TakenTable {
  const { columns } = words;
  const url = ({ plan, clause }: Item) => (plan === null ? '' : site.addressOf(plan, clause));
  const cited = [...new Map(items.map((item) => [item.plan, item])).values()];
  return {
    title: words.title,
    columns: [
      { name: columns.verdict, width: WIDTH.word },
      { name: columns.words, width: WIDTH.words },
      { name: columns.right, width: WIDTH.words },
      { name: columns.place, width: WIDTH.name },
      { name: columns.reason, width: WIDTH.name },
      { name: columns.url, width: WIDTH.address, dataOnly: true },
    ],
    rows: items.map((item) => [
      words.verdict(item),
      item.text,
      item.verdict === 'exact' ? null : item.printed,
      item.plan === null ? null : [{ words: words.place(item), url: url(item) }],
      words.reason(item),
      url(item) || null,
    ]),
    sources: {
      heading: words.sources,
      references: cited.flatMap((item) => referenceTo({ ...item, clause: null, locus: '' }, site) ?? []),
    },
  };
}

/** The clauses of the items, for the basket; a row of a table stands in its clause. */
const placesOf = (items: readonly Item[]) =>
  items.flatMap(({ plan, clause }) =>
    plan === null || clause === null ? [] : [{ plan, clause: clause.replace(/-r[0-9]+$/u, '') }],
  );

/** Name of a file for what is made of another one, without an ending: `report.docx` → `report-checked`. */
function nameOfCopy(name: string, what: string): string {
  return `${name.replace(/\.[^.]*$/u, '')}-${what}`;
}

/** A checked report, with what its lists and copies need. */
export interface CheckedTaking {
  file: DeskFile;
  checked: CheckedReport;
  plans: readonly Row<'plans'>[];
  site: DeskSite;
  speech: SpeechOf<'check'>;
  style: CitationStyle;
}

const citingOf = ({ plans, site, speech: { planLink }, style }: CheckedTaking): CitingSite => ({
  plans,
  addressOf: (plan, clause) => onSite(planLink(plan, clause ?? undefined), site.site),
  accessed: today(),
  style,
});

/** Returns the list of what was checked. */
export function checkedList(taking: CheckedTaking): TakenList {
  const { file, checked, plans, speech } = taking;
  const { desk, compare } = speech.t;
  const words: ListWords = {
    title: desk.listTitle(file.name || desk.pasted),
    columns: desk.listColumns,
    sources: compare.sources,
    verdict: ({ verdict }) => desk.verdicts[verdict],
    place: (item) => placeWords(item, plans),
    reason: (item) => reasonWords(item, speech),
  };
  return {
    name: nameOfCopy(file.name || UNNAMED, 'checked'),
    table: itemTable(checked.items, words, citingOf(taking)),
    places: placesOf(checked.items),
  };
}

/** Name of files made of a text without one. */
const UNNAMED = 'text';

/** Saves the corrected text: with footnotes or without, as Word or Markdown. */
export async function takeCopy(form: string, taking: CheckedTaking): Promise<Taken> {
  const { file, checked } = taking;
  const [what = '', ending = ''] = form.split('-');
  const copy = { ...checked, ...corrected(checked.text, checked.items) };
  const citing = what === 'footnotes' ? citingOf(taking) : null;
  const called = `${nameOfCopy(file.name || UNNAMED, what)}.${ending}`;
  if (ending === 'docx') {
    const { documentDocx } = await import('../takeaway/docx.ts');
    saveFile(
      called,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await documentDocx('', reportParts(copy, citing)),
    );
  } else saveFile(called, 'text/markdown', citing ? withFootnotes(copy, citing) : copy.text);
  return { did: 'saved', count: 1 };
}
