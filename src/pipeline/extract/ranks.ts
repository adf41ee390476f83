/** Ranks: 位居全国第三, 排名第7位. */
import { ordinalValue } from '../text/numerals.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import type { Span } from './places.ts';
import { segmentStart, tidyName } from './statements.ts';
import { beforeIn } from './subjects.ts';

/**
 * A rank ends with its number, 位 or 名. Before a noun the number is an ordinal of that noun: 第一方阵, 第二产业, 第三批,
 * 第一位者. Only words that go on with the sentence may follow.
 */
const AFTER_RANK = '(?=\\s*(?:$|[^\\p{L}\\p{N}、]|[和与及并且或但也而]|以[上内]|左右|的(?!部门|单位)))';
const RANK = new RegExp(
  `(?:位居|位列|居于?|排名(?:位列)?|跃居|保持(?:在)?|列)([^，。；、0-9]{0,12}?)第\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,3})(?:\\s*(位|名)(?!者|的?(?:部门|单位))|${AFTER_RANK})`,
  'gu',
);

/** 位居全国第三: the place of the thing just spoken of, or of what stands before the words. */
export function findRanks(
  text: string,
  masked: string,
  found: readonly { start: number; end: number; stem: string; named: Span }[],
  context: FactContext,
): (FoundIndicator & { stem: string })[] {
  return [...masked.matchAll(RANK)].flatMap((match) => {
    const value = ordinalValue(match[2] ?? '');
    // 第一一位 is a slip of the print that names no place.
    if (value === null) return [];
    const start = segmentStart(masked, match.index);
    const end = match.index + match[0].length;
    const numberStart = match.index + match[0].lastIndexOf(match[2] ?? '');
    const words = text
      .slice(start, match.index)
      .replace(context.leading, '')
      .replace(/连续\s*[0-9]+\s*年$/u, '');
    const before = beforeIn(
      masked,
      found.filter((indicator) => indicator.start < start),
      start,
    );
    const own = tidyName(words) || before?.stem || '';
    const when = context.when(text, match.index);
    return {
      quote: '',
      start,
      end,
      name: `${own}${tidyName(match[1] ?? '')}排名`,
      stem: own,
      value,
      value2: null,
      comparator: '=',
      unit: match[3] ?? '',
      number: {
        start: numberStart,
        end: numberStart + (match[2] ?? '').length,
        value,
        value2: null,
        unit: '',
      },
      said: { start, end },
      named:
        own === tidyName(words)
          ? { start, end: match.index }
          : (before?.named ?? { start, end: match.index }),
      ...when,
      wanted: when.kind === 'target',
      forecast: false,
      kind: 'rank',
      scope: context.scope(text, start, words),
      per: null,
      baseYear: null,
      flow: false,
      binding: null,
      note: null,
      rule: 'rank',
    };
  });
}
