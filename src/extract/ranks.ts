/** Ranks: 位居全国第三, 排名第7位. */
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { LEADING, segmentStart, tidyName } from './statements.ts';

const RANK =
  /(?:位居|位列|居于?|排名(?:位列)?|跃居|保持(?:在)?|列)([^，。；、0-9]{0,12}?)第\s*([一二三四五六七八九十]{1,3}|[0-9]{1,3})(?!\s*[位名]?(?:者|的?(?:部门|单位)))(?:\s*(位|名))?(?![产、章节条批期个])/gu;
const DIGIT_WORDS = '一二三四五六七八九';

/** 位居全国第三: the place of the thing just spoken of, or of what stands before the words. */
export function findRanks(
  text: string,
  masked: string,
  found: readonly { start: number; stem: string }[],
  context: FactContext,
): (FoundIndicator & { stem: string })[] {
  return [...masked.matchAll(RANK)].map((match) => {
    const start = segmentStart(masked, match.index);
    const end = match.index + match[0].length;
    const words = text
      .slice(start, match.index)
      .replace(LEADING, '')
      .replace(/连续\s*[0-9]+\s*年$/u, '');
    const before = found.filter((indicator) => indicator.start < start).at(-1);
    const own = tidyName(words) || before?.stem || '';
    const when = context.when(text, match.index);
    return {
      quote: '',
      start,
      end,
      name: `${own}${tidyName(match[1] ?? '')}排名`,
      stem: own,
      value: rankValue(match[2] ?? ''),
      value2: null,
      comparator: '=',
      unit: match[3] ?? '',
      ...when,
      wanted: when.kind === 'target',
      forecast: false,
      kind: 'rank',
      scope: context.scope(text, start, words),
      per: null,
      baseYear: null,
      flow: false,
      note: null,
      rule: 'rank',
    };
  });
}

function rankValue(numeral: string): number {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  if (numeral === '十') return 10;
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  return (
    (numeral.includes('十') ? (DIGIT_WORDS.indexOf(tens || '一') + 1) * 10 : 0) +
    (units ? DIGIT_WORDS.indexOf(units) + 1 : 0)
  );
}
