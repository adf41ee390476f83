/** Words of the desk that are put together from the data. */

import type { WordsOf } from '../i18n/desk-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';
import type { Item } from '../verify/result.ts';
import { planName } from '../verify/versions.ts';

/** Names the place of an item: plan and locus. */
export function placeWords(
  { plan, locus }: Pick<Item, 'plan' | 'locus'>,
  plans: readonly Row<'plans'>[],
): string {
  const found = plans.find(({ id }) => id === plan);
  return found ? `${inTitleMarks(planName(found, plans))}${locus}` : '';
}

/** Says why an item has its verdict, in the language of the page. */
export function reasonWords({ rule, values }: Item, { t }: { t: WordsOf<'check'> }): string {
  return fill(t.desk.reasons[rule], { ...values });
}

/** Words of those who keep a site: its manifest, its commands and its folders. */
const UPKEEP = /清单|\bnpm run\b|\bmanifest\b|\bseeds\//u;

/** Returns an explanation without what only a maintainer can do: the sentence from the clause that says it. All of it where it says nothing else. */
export function forReaders(explanation: string): string {
  const kept = explanation
    .split(/(?<=。|\.\s+)/u)
    .map((sentence) => {
      if (!UPKEEP.test(sentence)) return sentence;
      const clauses = sentence.split('；');
      const before = clauses.slice(
        0,
        clauses.findIndex((clause) => UPKEEP.test(clause)),
      );
      return before.length === 0 ? '' : `${before.join('；')}。`;
    })
    .join('')
    .trim();
  return kept || explanation;
}

/** Tells whether a message is about what a reader of the plan should look at. */
export const isWorthALook = ({ severity }: Row<'diagnostics'>) => severity !== 'info';
