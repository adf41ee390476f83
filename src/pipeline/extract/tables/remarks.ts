/** Values in the remarks of an indicator table: 五年累计新增 127家，比2030年增 46%. */
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { withExamples } from '../../text/with-examples.ts';
import { findQuantities, type Quantity } from '../numbers/quantities.ts';
import { type CellValue, readCell } from './cells.ts';

/** A value of a remark. Offsets are UTF-16 units of the remark. */
export interface RemarkValue extends Omit<Quantity, 'sharesUnit'> {
  sharesUnit?: true;
  /** The words of its clause before it. */
  words: string;
}

/** 累计13 in a remark, the unit standing in a column of its own. */
const BARE_SUM = withExamples(/累计\s*([0-9]+)(?![0-9.家个项年])/gu, `累计3 累计33 累计3供水`, `累计 累计3.`);

/** Finds the values of a remark; `unit`: the unit of its row. */
export function remarkValues(remark: string, unit: string): RemarkValue[] {
  const sums = [...remark.matchAll(BARE_SUM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[1]),
    value2: null,
    comparator: '=' as const,
    unit,
    sharesUnit: true as const,
    ratio: false,
  }));
  return [...findQuantities(remark), ...sums].map((quantity) => ({
    ...quantity,
    words: /[^，。；]*$/u.exec(remark.slice(0, quantity.start))?.[0] ?? '',
  }));
}

/** What a remark says that the values of its row come to in all; not a number where it says nothing. */
export function totalOf(remark: string): number {
  return Number(/累计\s*([0-9]+)/u.exec(remark)?.[1] ?? Number.NaN);
}

/** The name of a value of a remark: what it says of the thing of its row. 比2030年增 46%, 累计新增 127家. */
export function remarkName(name: string, { words, ratio }: RemarkValue): string {
  if (ratio) return `${name}${words.trimEnd().replace(/增$/u, '增长')}`;
  const change = /(?:新增|净增)(?=[^\p{Script=Han}]*$)/u.exec(words)?.[0] ?? '';
  return name.startsWith(change) ? name : `${change}${name}`;
}

/** 较“十二五”下降30%以上: a cell that says how the thing of its row changes; null for any other. */
export function changeIn(cell: string): (Quantity & { words: string }) | null {
  const [quantity, second] = findQuantities(cell);
  if (!quantity || second || cell.slice(quantity.end).trim() !== '') return null;
  const words = cell.slice(0, quantity.start).trim();
  return /^[^0-9]{0,12}(?:下降|降低|减少|增长|提高|增加)$/u.test(words) ? { ...quantity, words } : null;
}

/** A change that a cell tells in words. */
export interface ToldChange {
  /** The words of the change without the years: 年均增长, 累计新增. */
  words: string;
  annual: boolean;
  /** The last year that the cell names; null for none. */
  year: number | null;
  cell: CellValue;
  /** Where the number of the change and what belongs to it begin, in UTF-16 units of the cell. */
  offset: number;
}

const YEARS_TOLD = withExamples(
  `(?:[“"]?(?<plan>${PLAN_NUMBER})五[”"]?(?:时期|期间)?|(?:[0-9]{4}年?\\s*[-—–－~～至]{1,2}\\s*)?(?<year>[0-9]{4})年)`,
  `“十五五”时期→“十五五”时期 “十五五”期间→“十五五”期间 2026-2030年→2026-2030年 2030年→2030年
    "十五五”时期→"十五五”时期 “十一五”时期 “十二五”时期 “十三五”时期 “十四五”时期 “十六五”时期 “十七五”时期 “十八五”时期 “十九五”时期 “十五五"时期→“十五五"时期
    “十五甲”时期 甲十五五”时期 2026—2030年→2026—2030年`,
);
const TOLD = withExamples(
  new RegExp(
    `^\\s*(?:${YEARS_TOLD}\\s*)?(?<words>(?<annual>年均|年平均)?(?:累计)?(?:增[长速幅加]|下降|降低|减少|新增|净增|提高|上升))(?:率|幅度)?\\s*[:：]?\\s*(?=[^0-9]{0,6}[0-9])`,
    'u',
  ),
  `“十五五”年均增长4.5 年平均增长4.5 累计增长8 下降8 降低8 减少8 新增8 净增8 提高8 上升8 增长率8 增长幅度8
    年均增长率：4→年均增长率： 年均增长幅度：4→年均增长幅度：
    增速率8 增幅率8 增加率8 年均增长率:4→年均增长率:
    下降甲{6}8`,
  `，下降8`,
);

/** “十四五”年均增长4.5, 2021—2024年累计降低8.2: a cell that tells a change over years; null for any other. */
export function toldIn(printed: string): ToldChange | null {
  const match = TOLD.exec(printed);
  const { plan = '', year, words = '', annual } = match?.groups ?? {};
  const offset = match?.[0].length ?? 0;
  const cell = match && readCell(printed.slice(offset));
  if (!cell || cell.isSum) return null;
  const last = year === undefined ? (fiveYearPlan(plan)?.[1] ?? null) : Number(year);
  return { words, annual: annual !== undefined, year: last, cell, offset };
}
