/** Rows of an indicator table: what holds for all values of a row, and the numbers of rows that were not understood. */
import { MAGNITUDE } from '../../text/measures.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Span } from '../numbers/places.ts';
import { RATE_UNIT, UNIT } from '../numbers/words.ts';
import { type CellValue, readCell } from './cells.ts';
import type { Column, ValueColumn } from './columns.ts';
import type { ToldChange } from './remarks.ts';

/** A row of the table with what holds for all of its values. Offsets are UTF-16 units of the table's text. */
export interface Row {
  cells: readonly string[];
  startOf: (column: number) => number;
  nameStart: number;
  printedName: string;
  name: string;
  /** How the thing comes to its levels, where the name says that: 下降 of 浓度下降到. */
  comesTo: string;
  unit: string;
  attribute: string;
}

/** 常住人口城镇化率（%）, 人均预期寿命（岁）, 孕产妇死亡率（1/10万）, 藏书（册件/人）: the unit where no column has it. */
const UNIT_IN_NAME = new RegExp(
  `[（(]\\s*((?:${MAGNITUDE})?(?:${UNIT}|年)(?:[/／][^（）()]{1,4})?|1?${RATE_UNIT}|[\\p{L}]{1,6}[/／][\\p{L}]{1,6})\\s*[)）]$`,
  'u',
);
const HAS_MAGNITUDE = new RegExp(`^(?:${MAGNITUDE})`, 'u');
/** 1/10万 as a unit: one case is what a value of it counts. */
const CASES = /^1(?=[/／])/u;
/** `1.`, `2、`, `一、`, `（3）` before a name: the place of the row, no part of the name. 5G and 1.5级 are. */
const SERIAL = withExamples(
  /^\s*(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*(?:、|[.．](?![0-9]))|[（(](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*/u,
  `12、甲 12.甲 十二、甲 （12）甲 （十二）甲 一二、甲 三二、甲 四二、甲 五二、甲 六二、甲 七二、甲 八二、甲 九二、甲 12．甲 (12）甲 （一二）甲 （三二）甲 （四二）甲 （五二）甲 （六二）甲 （七二）甲 （八二）甲 （九二）甲 （12)甲 1.、甲 （1））甲
    212、甲 （212)甲`,
  `又12、甲`,
);
/** A star before or behind a name refers to a note. */
const STAR = withExamples(
  /^\s*[★☆※＊*▲△]\s*|\s*[★☆※＊*▲△]\s*$/gu,
  '*森林覆盖率→* ▲森林覆盖率→▲ 优良天数比率（%）*→* 优良天数比率※→※',
  '长*宽',
);
/** 其中：男性: a part of the thing of the row above. */
const PART = withExamples(
  /^(?:[—－-]{1,2})?其中[：:]?/u,
  `—其中 －其中 其中 —其中：→—其中： —其中:→—其中:`,
  `又—其中`,
);
/** 用水结构\n其中：农业: the thing and its first part in one cell. */
const WHOLE_AND_PART = withExamples(
  /^(?<thing>[^（）]{2,20}?)(?:[—－-]{1,2})?其中[：:]?(?<part>[^（）]{1,20})$/u,
  `供水其中老 甲{18}供水其中老 供水其中甲{19}老`,
  `（供水其中老 ）水其中老 供水其中（ 供水其中） 供水其中甲{20}老 供水（其中老`,
);
/** Says of a name that it is a change already. */
const CHANGE = withExamples(
  /增[长速幅加](?!值)|降低|下降|减少|新增|提高/u,
  `增长 降低 下降 减少 新增 提高 增速 增幅 增加`,
);
/** 浓度下降到, of a row: how it comes to the levels in its cells. */
const COMES_TO = withExamples(
  /(?:下降|降低|减少|提高|提升|增加|上升|增长)[到至]$/u,
  '浓度下降到 强度降低到 事故减少到 比例提高到 能力提升至 产量增加到 占比上升到 收入增长到',
  `浓度下降到等`,
);
/** Says of a change that its size is counted as the thing of the row is. */
const COMES_IN = withExamples(/新增|净增/u, '新增 净增');
/** Nothing but a dash stands for no unit. */
const NO_UNIT = /^[—－–\-/／无]+$/u;

/** The number of the first column with a role; -1 for none. */
export function columnOf(columns: readonly Column[], role: 'name' | 'unit' | 'attribute' | 'remark'): number {
  return columns.findIndex((column) => column?.role === role);
}

/** The column that holds the name of a row: the last that holds something of those that the head of the names spans; -1 for none. */
export function nameColumnOf(cells: readonly string[], columns: readonly Column[]): number {
  const head = columns.find((column) => column?.role === 'name');
  if (head?.role !== 'name') return -1;
  const { column: from, to = from } = head;
  const filled = cells.slice(from, to + 1).findLastIndex((cell) => cell.trim() !== '');
  return from + Math.max(filled, 0);
}

/**
 * The words of the names of rows: those of their cells, with those of the cell to the left under the same head, or of the
 * row above where that is empty, where a cell says the same in several rows: 氮氧化物 | 减排量（吨） is 氮氧化物减排量（吨）,
 * 浓度（微克） | 城区 is 城区浓度（微克）.
 */
export function nameWordsOf(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): readonly string[] {
  const head = columns.find((each) => each?.role === 'name');
  let above = '';
  const cells = rows.map((row) => {
    const column = nameColumnOf(row, columns);
    const own = row[column] ?? '';
    if (head?.role !== 'name' || column <= head.column) return { own, left: '' };
    above = (row[column - 1] ?? '').replace(SERIAL, '').replace(STAR, '').trim() || above;
    return { own, left: above };
  });
  return cells.map(({ own, left }) => {
    const isShared = left !== '' && cells.some((other) => other.own === own && other.left !== left);
    if (!isShared) return own;
    return UNIT_IN_NAME.test(left) ? `${own.trim()}${left}` : `${left}${own.trim()}`;
  });
}

/** The unit that the head of a column has in brackets: 2030年（万吨）. */
export function unitOfHead(head: string): string | undefined {
  return UNIT_IN_NAME.exec(withoutWhiteSpace(head))?.[1]?.replace(CASES, '');
}

/**
 * The row with what a column measures of its thing: 煤炭消费量（万吨） with 比重（%） is 煤炭消费量比重 in %. The unit of a row that
 * has none is that of the column.
 */
export function measuredRow(row: Row, { measure, unit: ofColumn }: ValueColumn): Row {
  if (measure === undefined) return row.unit === '' && ofColumn ? { ...row, unit: ofColumn } : row;
  const unit = UNIT_IN_NAME.exec(measure);
  const words = unit ? measure.slice(0, unit.index) : measure;
  return { ...row, name: `${row.name}${words}`, unit: unit?.[1] ?? row.unit };
}

/**
 * A row without a name whose unit is another than that of the row above: the name of that row is over both
 * (煤炭消费量及比重 in 万吨, and below in %). Other rows as they are.
 */
export function withNameAbove(row: Row, above: Row | null): Row {
  const isSecond = row.name === '' && above !== null && row.unit !== '' && row.unit !== above.unit;
  if (!isSecond) return row;
  const { name, nameStart, printedName } = above;
  return { ...row, name, nameStart, printedName, attribute: row.attribute || above.attribute };
}

/** Reads a row that begins at `offset`. `nameCell`: the cell with its name, without marks of notes. `whole`: the name
 * of the row above that a row of a part (其中) belongs to. */
export function rowOf(
  cells: readonly string[],
  offset: number,
  columns: readonly Column[],
  nameCell: string,
  whole: string,
): Row {
  const nameColumn = nameColumnOf(cells, columns);
  const startOf = (column: number) =>
    offset + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const printed = withoutWhiteSpace(nameCell.replace(SERIAL, '').replace(STAR, ''));
  const inName = UNIT_IN_NAME.exec(printed);
  const inColumn = (cells[columnOf(columns, 'unit')] ?? '').trim().replace(NO_UNIT, '');
  const own =
    inName && (inColumn === '' || inColumn === inName[1]) ? printed.slice(0, inName.index) : printed;
  const named = own.replace(COMES_TO, '');
  return {
    cells,
    startOf,
    nameStart: startOf(nameColumn),
    printedName: (cells[nameColumn] ?? '').trimEnd(),
    name: PART.test(named) && whole !== '' ? partOf(whole, named.replace(PART, '')) : wholeAndPart(named),
    comesTo: COMES_TO.exec(own)?.[0].slice(0, -1) ?? '',
    unit: (inColumn || (inName?.[1] ?? '')).replace(CASES, ''),
    attribute: (cells[columnOf(columns, 'attribute')] ?? '').trim(),
  };
}

const partOf = (thing: string, part: string): string => `${thing}（其中${part}）`;

function wholeAndPart(name: string): string {
  const { thing, part } = WHOLE_AND_PART.exec(name)?.groups ?? {};
  return thing !== undefined && part !== undefined ? partOf(thing, part) : name;
}

/** True for a row of a part of the thing above it. */
export function isPart(name: string): boolean {
  return PART.test(name);
}

/** A rate in the column of what is so each year, in a row without levels: 失业率 is to stay below 5 every year. */
const RATE = withExamples(/(?:率|比[例重]|占比)$/u, `入学率 比例 占比 比重`, `入学率等`);

/** The name of a value that is a level, a sum over years or the change of each year. `hasLevels`: the row has levels, too. */
export function nameOf(
  { name, comesTo, unit: ofRow }: Row,
  measuring: ValueColumn['measuring'],
  unit: string,
  hasLevels: boolean,
): string {
  if (measuring === 'level' || CHANGE.test(name)) return name;
  if (measuring === 'annual' && !hasLevels && ofRow === '%' && RATE.test(name)) return name;
  if (measuring === 'sum') return `${name}${comesTo}（累计）`;
  return unit === '%' ? `${name}年均增长` : `年均${name.replace(/^年均/u, '')}`;
}

/**
 * The unit of a value: the one in its cell; of a cell that has a magnitude alone (1.2万) with the measure of its row; else
 * that of its row. 年均 of a row with levels is growth in per cent. Null where cell and row both have a magnitude.
 */
export function unitOfCell(
  cell: CellValue,
  column: ValueColumn,
  row: Row,
  hasLevels: boolean,
): string | null {
  if (cell.unit === '') {
    const growth = column.measuring === 'annual' && !cell.isSum && hasLevels && !CHANGE.test(row.name);
    return growth ? '%' : row.unit;
  }
  if (!cell.magnitude) return cell.unit;
  return HAS_MAGNITUDE.test(row.unit) ? null : `${cell.unit}${row.unit}`;
}

/**
 * The unit of a change that a cell tells in words: that of the row where its name says that it is a change, or where the
 * words say that things came in. Null where only the size of the change is printed.
 */
export function unitOfChange({ name, unit }: Row, { cell, words }: ToldChange): string | null {
  if (cell.unit !== '') return cell.magnitude ? null : cell.unit;
  return unit !== '' && (CHANGE.test(name) || COMES_IN.test(words)) ? unit : null;
}

/** The name of a change that a cell tells in words: 年均增长, 累计新增 of the thing of the row. */
export function toldName({ name }: Row, words: string): string {
  if (CHANGE.test(name)) return name;
  const comesIn = COMES_IN.exec(words)?.[0];
  return comesIn === undefined ? `${name}${words}` : `${comesIn}${name}`;
}

/** The places that hold digits: nothing of them was read. */
export function numbersOf(parts: readonly { start: number; text: string }[]): Span[] {
  return parts.flatMap(({ start, text }) =>
    /[0-9]/u.test(text) ? [{ start, end: start + text.trimEnd().length }] : [],
  );
}

/** A row with fewer or more cells than the head: one place for all of it, where it holds numbers alone. */
export function strayNumbers({ cells, startOf }: Row): Span[] {
  if (cells.length < 2 || !cells.some((cell) => readCell(cell) !== null)) return [];
  return [{ start: startOf(0), end: startOf(cells.length) - 1 }];
}
