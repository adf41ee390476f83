/** What the column of a table says of a target in it: that it is only foreseen, or that it is of its year alone. */
import type { SitePlan } from '../../corpus/model.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { periodOfTitle } from '../../pipeline/text/five-year-plans.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** Heads of columns: 2030年展望, 2025年, 合计. */
const FORESEEN = withExamples(/展望|预测|预计/u, '2030年展望 2030年预测 预计2030年');
const YEAR = withExamples(/^\s*[0-9]{4}\s*年?\s*$/u, '2030年 2031', '2030年目标 至2030年');
const TOTAL = withExamples(/^\s*(?:总计|合计|小计|累计)\s*$/u, '总计 合计 小计 累计', '累计完成 年度累计');
const YEAR_IN = withExamples(/([0-9]{4})\s*年?/u, '3030年 3030');
const NUMBER_OF_PLAN = withExamples(
  /(?<![“"])十[一二三四五六七八九]?五(?![”"])/u,
  '十五 十一五 十二五 十三五 十四五 十五五 十六五 十七五 十八五 十九五',
  '“十四五 十四五” "十四五 十四五"',
);
/** Fewest years that are added up, and how far a printed total may be from their sum. */
const LEAST_YEARS = 3;
const NEARLY = 0.005;

/** A column of what is added in a span of years, and a cell that says it of its own: [0.5%]. */
const OF_SPAN = withExamples(/年均|增速|增幅/u, '年均增长 “十四五”增速 五年增幅', '2030年 增长极');
const ADDED = withExamples(/^[[［].*[\]］]$/u, '[3.2%] ［120］', '3.2% [3]个 又[3.2%]');

/**
 * `foreseen`: its column says so; `ofYear`: the columns of the years of its row make up its total; `added`: it tells what is added in
 * years, not a level; `year`: the year to which its column does so, null where that is of none.
 */
export interface OfColumn {
  foreseen: boolean;
  ofYear: boolean;
  added: boolean;
  year: number | null;
}

/** Returns what the column of a target says; of one that stands in no table nothing. */
export function columnOf(plan: SitePlan, { clause, quote }: Indicator): OfColumn {
  const rows = plan.clauseById.get(clause)?.rows ?? [];
  const [head = []] = rows;
  const row = rows.find((cells) => cells.join('\t').includes(quote)) ?? [];
  const whole = row.join('\t');
  const column = whole.slice(0, whole.indexOf(quote) + quote.length).split('\t').length - 1;
  const named = head[column] ?? '';
  const added = row.length > 0 && (OF_SPAN.test(named) || ADDED.test((row[column] ?? '').trim()));
  return {
    foreseen: row.length > 0 && FORESEEN.test(named),
    ofYear: YEAR.test(named) && addsUp(head, row),
    added,
    year: added && OF_SPAN.test(named) ? yearOfSpan(named, head) : null,
  };
}

/** The last year of the five-year plan that a column names, or else of the other columns, but for what is only foreseen. */
function yearOfSpan(named: string, head: readonly string[]): number | null {
  const years = head.filter((cell) => !FORESEEN.test(cell)).flatMap((cell) => YEAR_IN.exec(cell)?.[1] ?? []);
  return periodOfTitle(named.replace(NUMBER_OF_PLAN, '“$&”'))?.[1] ?? (Number(years.at(-1) ?? 0) || null);
}

function addsUp(head: readonly string[], row: readonly string[]): boolean {
  const valuesUnder = (name: RegExp) =>
    head.flatMap((cell, at) => (name.test(cell) ? [Number((row[at] ?? '').trim() || Number.NaN)] : []));
  const years = valuesUnder(YEAR);
  const [total = Number.NaN] = valuesUnder(TOTAL);
  return years.length >= LEAST_YEARS && Math.abs(sumOf(years, (value) => value) - total) <= total * NEARLY;
}
