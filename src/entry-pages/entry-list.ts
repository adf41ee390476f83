/** Domains, tasks and measures as lists that are taken away: a row for each with all of its words. */

import type { Corpus, SiteEntry } from '../corpus/model.ts';
import { pathOf, sectionsWithin } from '../corpus/outline.ts';
import { runInOf } from '../corpus/quoted.ts';
import type { PAGED_COLLECTIONS } from '../i18n/links.ts';
import type { Speech } from '../i18n/speech.ts';
import { type ListOfRows, themeWords } from '../lists/corpus-list.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { locus } from '../pipeline/text/locus.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { entryAddress } from './entry-place.ts';

/** The entries of a collection in the order of the plans and the text; one within another has its words there, too. */
export function entryList(
  corpus: Corpus,
  collection: (typeof PAGED_COLLECTIONS)[number],
  speech: Speech,
): ListOfRows {
  const { t } = speech;
  const { title } = t.collections[collection];
  const words = t.take.columns;
  return {
    kind: collection,
    title,
    columns: [
      [words.plan, WIDTH.name],
      [words.locus, WIDTH.word],
      [t.take.heading, WIDTH.name],
      [words.section, WIDTH.name, 'data'],
      [words.type, WIDTH.word],
      [t.search.facets.theme, WIDTH.name],
      [words.text, WIDTH.text],
    ],
    rows: corpus.plans.flatMap((plan) =>
      plan.entries
        .filter((entry) => entry.collection === collection)
        .map((entry) => {
          const { section, themes } = entry;
          const place = locus(pathOf(plan, section.id));
          const url = entryAddress(entry, corpus.plans.length, speech);
          return {
            cells: [
              plan.data.title,
              [{ words: place, url }],
              headingName(section),
              section.parent === null ? '' : pathOf(plan, section.parent).map(headingName).join(' › '),
              section.type === null ? '' : t.types[section.type],
              themeWords(corpus, themes, speech),
              wordsOf(entry),
            ],
            facets: { plan: [plan.id], theme: themes },
            url,
            place: { plan: plan.id, locus: place },
          };
        }),
    ),
    cited: true,
  };
}

/** The clauses of an entry and of the sections below it, one a line, below the headings that are not on their line. */
function wordsOf({ plan, section }: SiteEntry): string {
  const within = new Set([section.id, ...sectionsWithin(plan, section.id).map(({ id }) => id)]);
  return plan.clauses
    .filter((clause) => within.has(clause.section))
    .map((clause) => `${runInOf(clause)}${clause.text}`)
    .join('\n');
}
