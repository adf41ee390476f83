/** What is marked in a hit. */
import { findFoldedMarks, findMarks, type Mark } from '../../pipeline/text/find.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';
import type { Match } from './classify.ts';
import { insideNumber } from './numbers.ts';

/** Where the words of a hit stand in its text, none inside another; `forms` are those that are not what was typed. */
export function marksOf(
  text: string,
  typed: string,
  { match, inside, words }: Pick<Match, 'match' | 'inside' | 'words'>,
): { marks: Mark[]; forms: string[] } {
  const found = words
    .flatMap(({ text: form, folded }) => (folded ? findFoldedMarks(text, form) : findMarks(text, form)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
  const apart = inside ? [] : found.filter(([start, end]) => !insideNumber(text, start, end));
  const marks = apart.length > 0 ? apart : found;
  const printed = marks.map(([start, end]) => text.slice(start, end));
  const own = searchForm(typed);
  return {
    marks,
    forms: match === 'variant' ? [...new Set(printed)].filter((form) => searchForm(form) !== own) : [],
  };
}
