/** What a number of things counts: how many there are, or how many came in, in one year or over several. */
import type { Indicator } from '../../schemas/facts.ts';
import { withExamples } from '../../text/with-examples.ts';
import { thingOf } from '../statements/actions.ts';

/** An indicator with the plan it stands in. */
export interface PlacedIndicator extends Indicator {
  plan: string;
  /** Path to the place of the plan; empty where it is unknown. */
  place: readonly string[];
  /** First and last year of the plan. */
  period: readonly [number, number] | null;
  /** Title of the domain that it stands in; null outside of domains. */
  domain: string | null;
  /** Words of its statement before the quote: the head of the list it is an item of. */
  lead: string;
}

/** stock: what there is at the time; year: what came in during one year; years: what came in over several. */
export type Counting = 'stock' | 'year' | 'years';

const STOCK = withExamples(
  /累计|达到?|总数|总量|总规模|存量|共有|拥有|现有|已有/u,
  '累计 达 总数 总量 总规模 存量 共有 拥有 现有 已有',
);
/** What is done to things one after another: their number is not that of all there are. */
const COMING_IN = withExamples(
  /认定|新增|新建|净增|获批|培育|立项|遴选|选派/u,
  '认定 新增 新建 净增 获批 培育 立项 遴选 选派',
);
const WITHIN_YEAR = withExamples(/全年|年内|当年|每年|年均/u, '全年 年内 当年 每年 年均');

/** The name of what a column of a year adds, in a row whose years make up a total. */
const OF_ONE_YEAR = withExamples(/（当年）$/u, '造林面积（当年）', '当年造林面积 造林面积（当年）比重');

/** Tells what a value counts by the words around it, and by the plan: a report looks back and ahead over one year. */
export function countingOf({ name, quote, lead, flow, per, year, period }: PlacedIndicator): Counting {
  // The name of a thing says nothing of how it is counted: 科技领军（培育）企业.
  const words = `${lead}${quote}`.replace(/\s+/gu, '').replaceAll(thingOf(name), '');
  if (!flow && (STOCK.test(words) || !COMING_IN.test(words))) return 'stock';
  const yearly = period !== null && period[1] - period[0] <= 1 && year !== null && year <= period[1];
  return yearly || per !== null || OF_ONE_YEAR.test(name) || WITHIN_YEAR.test(words) ? 'year' : 'years';
}

/** Farthest that the head of a list is looked for, in UTF-16 units. */
const LONGEST_LEAD = 100;

/** The words of a statement before a place in its text. */
export function leadOf(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LONGEST_LEAD), offset);
  return /[^，。；：！？,;\t\n]*$/u.exec(before)?.[0] ?? '';
}
