/** The line above the hits: how many there are, and of which classes. */
import { fill } from '../../i18n/fill.ts';
import type { SearchResults } from './results.ts';
import { shorten } from './shorten.ts';
import type { SearchWords } from './words.ts';

/** Says how many hits there are in all, in how many plans, and how many of each class. */
export function statusOf(results: SearchResults, words: SearchWords): string {
  const { count, inPlans, classes } = results;
  const { search, semicolon } = words;
  const query = shorten(results.query);
  const together = results.together.map((word) => `“${shorten(word)}”`).join(search.and);
  const values = { total: count, plans: inPlans, query, words: together };
  if (count === 0) return fill(nothing(results, search), values);
  if (together === '' && classes.otherwise === count) return fill(search.apart, values);
  const parts = partsOf(results, words);
  const ofWhich = parts.length > 0 ? fill(search.ofWhich, { parts: parts.join(semicolon) }) : '';
  return `${fill(together === '' ? search.found : search.together, values)}${ofWhich}`;
}

function nothing({ together, filtered }: SearchResults, search: SearchWords['search']): string {
  if (together.length > 0) return filtered ? search.noneTogetherFiltered : search.noneTogether;
  return filtered ? search.notFoundFiltered : search.notFound;
}

/** Counts the classes where there are several, and the titles. */
function partsOf({ classes, together }: SearchResults, { search, comma }: SearchWords): string[] {
  const counts = (
    [
      [together.length > 0 ? search.inRow : search.own, classes.typed],
      [search.otherWords, classes.apart],
      [search.otherForms, classes.otherwise],
    ] as const
  ).flatMap(([message, count]) => (count > 0 ? [fill(message, { count })] : []));
  return [
    ...(counts.length > 1 ? [counts.join(comma)] : []),
    ...(classes.titles > 0 ? [fill(search.titles, { count: classes.titles })] : []),
  ];
}
