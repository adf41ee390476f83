/** Ranks: 位居全国第三, 排名第7位. */
import { ordinalValue } from '../text/numerals.ts';
import { withExamples } from '../text/with-examples.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import type { Span } from './places.ts';
import { segmentStart, tidyName } from './statements.ts';
import { beforeIn } from './subjects.ts';

/**
 * A rank ends with its number, 位 or 名. Before a noun the number is an ordinal of that noun: 第一方阵, 第二产业, 第三批,
 * 第一位者. Only words that go on with the sentence may follow.
 */
const AFTER_RANK =
  '(?=\\s*(?:$|[^\\p{L}\\p{N}、]|、(?!第)|[和与及并且或但也而]|以[上内]|左右|的(?!部门|单位)))';
const ORDINAL = `第\\s*(?<ordinal>[一二三四五六七八九十]{1,3}|[0-9]{1,3})(?:\\s*(?<unit>位|名)(?!者|的?(?:部门|单位))|${AFTER_RANK})`;
const VERB = withExamples(
  '(?:稳居|位居|位列|居于?|排名(?:位列)?|跃居|跃升至|保持(?:在)?|列)',
  '稳居→稳居 位居→位居 位列→位列 居于→居于 居 排名位列→排名位列 跃居→跃居 跃升至 保持在→保持在 列 排名位 保持',
);
/** 装机容量世界第一: among whom, without a verb, behind what is measured. */
const AMONG = withExamples(
  '(?<=[量额值数率度积]|规模|水平|能力|里程)(?=全[国省市球]|世界)',
  '产量全国 出口额全省 年产值全市 专利数全球 增长率世界 满意度全国 种植面积全国 产业规模全国 医疗水平全国 创新能力全国 铁路里程世界',
);
const RANK = new RegExp(`(?:${VERB}|${AMONG})(?<among>[^，。；、0-9]{0,12}?)${ORDINAL}`, 'gu');

/** 位居全国第三: the place of the thing just spoken of, or of what stands before the words. */
export function findRanks(
  text: string,
  masked: string,
  found: readonly { start: number; end: number; stem: string; named: Span }[],
  context: FactContext,
): (FoundIndicator & { stem: string })[] {
  return [...masked.matchAll(RANK)].flatMap((match) => {
    const { ordinal = '', unit = '', among = '' } = match.groups ?? {};
    const value = ordinalValue(ordinal);
    // 第一一位 is a slip of the print that names no place.
    if (value === null) return [];
    const start = segmentStart(masked, match.index);
    const end = match.index + match[0].length;
    const numberStart = match.index + match[0].lastIndexOf(ordinal);
    const words = text
      .slice(start, match.index)
      .replace(context.leading, '')
      .replace(/(?:连续|已)\s*[0-9一二三四五六七八九十]+\s*年$/u, '');
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
      name: `${own}${tidyName(among)}排名`,
      stem: own,
      value,
      value2: null,
      comparator: '=',
      unit,
      number: {
        start: numberStart,
        end: numberStart + ordinal.length,
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
