/** What the column of a table says of a target in it: that it is only foreseen, or that it is of its year alone. */
import type { SitePlan } from '../../corpus/model.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** Heads of columns: 2030年展望, 2025年, 合计. */
const FORESEEN = withExamples(/展望|预测|预计/u, '2030年展望 2030年预测 预计2030年');
const YEAR = withExamples(/^\s*[0-9]{4}\s*年?\s*$/u, '2030年 2031', '2030年目标 至2030年');
const TOTAL = withExamples(/^\s*(?:总计|合计|小计|累计)\s*$/u, '总计 合计 小计 累计', '累计完成 年度累计');
/** Fewest years that are added up, and how far a printed total may be from their sum. */
const LEAST_YEARS = 3;
const NEARLY = 0.005;

/** `foreseen`: its column says so; `ofYear`: the columns of the years of its row make up its total. */
export interface OfColumn {
  foreseen: boolean;
  ofYear: boolean;
}

/** Returns what the column of a target says; of one that stands in no table nothing. */
export function columnOf(plan: SitePlan, { clause, quote }: Indicator): OfColumn {
  const rows = plan.clauseById.get(clause)?.rows ?? [];
  const [head = []] = rows;
  const row = rows.find((cells) => cells.join('\t').includes(quote)) ?? [];
  const whole = row.join('\t');
  const column = whole.slice(0, whole.indexOf(quote) + quote.length).split('\t').length - 1;
  return {
    foreseen: row.length > 0 && FORESEEN.test(head[column] ?? ''),
    ofYear: YEAR.test(head[column] ?? '') && addsUp(head, row),
  };
}

function addsUp(head: readonly string[], row: readonly string[]): boolean {
  const valuesUnder = (name: RegExp) =>
    head.flatMap((cell, at) => (name.test(cell) ? [Number((row[at] ?? '').trim() || Number.NaN)] : []));
  const years = valuesUnder(YEAR);
  const [total = Number.NaN] = valuesUnder(TOTAL);
  return years.length >= LEAST_YEARS && Math.abs(sumOf(years, (value) => value) - total) <= total * NEARLY;
}
