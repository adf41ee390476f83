/** Versions of one document: which of them a report means. */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { versionWords } from '../pipeline/text/version-words.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import { wordsOnly } from './form.ts';

type Plan = Row<'plans'>;

const KIND = withExamples(
  /修订|修正|修改|征求意见|草案|送审|讨论|试行/gu,
  '修订 修正 修改 征求意见稿→征求意见 草案 送审稿→送审 讨论稿→讨论 试行',
  '印发',
);
/** A year that is no end of a period. */
const YEAR = withExamples(
  /(?<![0-9]|[—–~～至-]\s*)(?:19|20)[0-9]{2}(?![0-9]|年?\s*[—–~～至-]\s*(?:19|20)[0-9]{2})/gu,
  '2034年→2034 1999 2034-05-01→2034',
  '12034 20345 2031—2035年 2031年至2035年 1995—1999年 2134',
);
/** Words before and behind a title that tell its version. */
const BEFORE = withExamples(
  /(?:(?:19|20)[0-9]{2}年|修订|修正|征求意见|草案)[^，。；：“”《》]{0,6}$/u,
  '2034年印发的→2034年印发的 1999年 修订后的→修订后的 修正的→修正的 征求意见的→征求意见的 草案',
  '2034年，',
);
const BEHIND = withExamples(
  /^\s*[（(〔[][^（）()]{1,40}[）)〕\]]/u,
  '（2034年修订） (修订) 〔草案〕 [草案]',
  '甲（修订）',
);

/** The years of a version: of its title, else of its dates and its number. */
function yearsOf({ title, date, month, published, number }: Plan): string[] {
  const own = versionWords(title).match(YEAR);
  return own ?? [date ?? month ?? published, number].flatMap((each) => each?.match(YEAR) ?? []);
}

/** Returns the words around [start, end) of a text that can tell the version of the document named there. */
export function wordsAround(text: string, start: number, end: number): { before: string; behind: string } {
  return {
    before: BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '',
    behind: BEHIND.exec(text.slice(end))?.[0] ?? '',
  };
}

/** Returns the versions that words point at by a number, a year or a kind: all where they say nothing, none where they say another. */
export function pointedAt(plans: readonly Plan[], words: string): readonly Plan[] {
  const form = wordsOnly(words);
  const numbered = plans.filter(({ number }) => number !== null && form.includes(wordsOnly(number)));
  if (numbered.length > 0) return numbered;
  const kinds: readonly string[] = words.match(KIND) ?? [];
  const years: readonly string[] = words.match(YEAR) ?? [];
  const ofKind = plans.filter(({ title }) => kinds.some((kind) => versionWords(title).includes(kind)));
  const left = ofKind.length > 0 || (kinds.length > 0 && years.length === 0) ? ofKind : plans;
  return years.length === 0
    ? left
    : left.filter((plan) => yearsOf(plan).some((year) => years.includes(year)));
}

/** Returns the title of a plan, with its number, date or id where another one has the same. */
export function planName({ id, title, number, date, month }: Plan, plans: readonly Plan[]): string {
  const isShared = plans.some((each) => each.id !== id && each.title === title);
  return isShared ? `${title}（${number ?? date ?? month ?? id}）` : title;
}
