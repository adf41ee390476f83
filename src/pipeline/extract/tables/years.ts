/** Rows whose columns of years make up their total: what each year adds, no levels. */
import { sumOf } from '../../text/sum.ts';
import { withExamples } from '../../text/with-examples.ts';
import { readCell } from './cells.ts';

/** Heads of columns: 2031年, 合计. */
const YEAR = withExamples(/^\s*[0-9]{4}\s*年?\s*$/u, '2030年 2031', '2030年目标 至2030年');
const TOTAL = withExamples(/^\s*(?:总计|合计|小计|累计)\s*$/u, '总计 合计 小计 累计', '累计完成 年度累计');
/** Fewest years that are added up, and how far a printed total may be from their sum, as a share of it. */
const LEAST_YEARS = 3;
const NEARLY = 0.005;

/** The numbers of the columns of a row that each hold what one year adds; none where they do not come to its total. */
export function addingYears(header: readonly string[], cells: readonly string[]): ReadonlySet<number> {
  const under = (name: RegExp) => header.flatMap((head, column) => (name.test(head) ? [column] : []));
  const valueAt = (column: number) => readCell(cells[column] ?? '')?.value ?? Number.NaN;
  const years = under(YEAR);
  const [of] = under(TOTAL);
  const total = of === undefined ? Number.NaN : valueAt(of);
  const isSum = Math.abs(sumOf(years, valueAt) - total) <= total * NEARLY;
  return new Set(years.length >= LEAST_YEARS && isSum ? years : []);
}
