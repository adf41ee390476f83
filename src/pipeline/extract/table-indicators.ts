/** Indicators of a table: a column of names and columns of values, perhaps with units, attributes and remarks. */
import type { Indicator } from '../schemas/facts.ts';
import { MAGNITUDE } from '../text/measures.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { RATE_UNIT, UNIT } from './number-forms.ts';
import type { PlanYears } from './plan-years.ts';
import { findQuantities } from './quantities.ts';
import { withUniqueQuote } from './quotes.ts';
import { type CellValue, readCell } from './table-cells.ts';
import { type Column, columnsOf, type ValueColumn } from './table-columns.ts';

/** The facts of a table, and the places of numbers that were not understood. Offsets are UTF-16 units of its text. */
export interface TableReading {
  found: FoundIndicator[];
  unread: { start: number; end: number }[];
}

/** 累计13 in a remark, the unit standing in a column of its own. */
const BARE_SUM = /累计\s*([0-9]+)(?![0-9.家个项年])/gu;
/** 常住人口城镇化率（%）, 人均预期寿命（岁）, 孕产妇死亡率（1/10万）, 藏书（册件/人）: the unit where no column has it. */
const UNIT_IN_NAME = new RegExp(
  `[（(]\\s*((?:${MAGNITUDE})?(?:${UNIT}|年)(?:[/／][^（）()]{1,4})?|1?${RATE_UNIT}|[\\p{L}]{1,6}[/／][\\p{L}]{1,6})\\s*[)）]$`,
  'u',
);
const HAS_MAGNITUDE = new RegExp(`^(?:${MAGNITUDE})`, 'u');
/** 1/10万 as a unit: one case is what a value of it counts. */
const CASES = /^1(?=[/／])/u;
/** `1.`, `2、`, `一、`, `（3）` before a name: the place of the row, no part of the name. 5G and 1.5级 are. */
const SERIAL =
  /^\s*(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*(?:、|[.．](?![0-9]))|[（(](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*/u;
/** 其中：男性: a part of the thing of the row above. */
const PART = /^(?:[—－-]{1,2})?其中[：:]?/u;
/** Says of a name that it is a change already. */
const CHANGE = /增[长速幅加]|降低|下降|减少|新增|提高/u;
const BINDING = /约束性|预期性/u;

/** A row of the table with what holds for all of its values. */
interface Row {
  cells: readonly string[];
  startOf: (column: number) => number;
  nameStart: number;
  printedName: string;
  name: string;
  unit: string;
  attribute: string;
}

/**
 * Reads a table with a header. Rows that have not a cell for each of the header, or no name in words, give no facts; their
 * numbers are reported. `text` is the text of the table's clause: the quote of a value runs from the name of its row to it.
 */
export function readTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  text: string,
  context: FactContext,
  years: PlanYears,
): TableReading {
  const columns = columnsOf(header, years);
  const values = columns.filter((column): column is ValueColumn => column?.role === 'value');
  const nameColumn = columnOf(columns, 'name');
  const reading: TableReading = { found: [], unread: [] };
  if (
    nameColumn < 0 ||
    values.length === 0 ||
    values.every(({ measuring }) => measuring !== 'level' && values.length > 1)
  )
    return reading;
  let offset = header.join('\t').length + 1;
  let whole = '';
  for (const cells of rows) {
    const row = rowOf(cells, offset, columns, nameColumn, whole);
    offset += cells.join('\t').length + 1;
    const isWhole = cells.length === header.length;
    const named = isWhole && /\p{L}/u.test(row.name);
    if (isWhole && row.name !== '' && !PART.test(cells[nameColumn] ?? '')) whole = row.name;
    if (named) addRow(reading, row, columns, values, text, context);
    else reading.unread.push(...(isWhole ? numbersOf(row, values) : strayNumbers(row)));
  }
  return reading;
}

function columnOf(columns: readonly Column[], role: 'name' | 'unit' | 'attribute' | 'remark'): number {
  return columns.findIndex((column) => column?.role === role);
}

function rowOf(
  cells: readonly string[],
  offset: number,
  columns: readonly Column[],
  nameColumn: number,
  whole: string,
): Row {
  const startOf = (column: number) =>
    offset + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const unitColumn = columnOf(columns, 'unit');
  const printed = withoutWhiteSpace((cells[nameColumn] ?? '').replace(SERIAL, ''));
  const inName = UNIT_IN_NAME.exec(printed);
  const inColumn = (cells[unitColumn] ?? '').trim();
  const own =
    inName && (inColumn === '' || inColumn === inName[1]) ? printed.slice(0, inName.index) : printed;
  return {
    cells,
    startOf,
    nameStart: startOf(nameColumn),
    printedName: (cells[nameColumn] ?? '').trimEnd(),
    name: PART.test(own) && whole !== '' ? `${whole}（其中${own.replace(PART, '')}）` : own,
    unit: (inColumn || (inName?.[1] ?? '')).replace(CASES, ''),
    attribute: (cells[columnOf(columns, 'attribute')] ?? '').trim(),
  };
}

function addRow(
  { found, unread }: TableReading,
  row: Row,
  columns: readonly Column[],
  values: readonly ValueColumn[],
  text: string,
  context: FactContext,
): void {
  const remarkColumn = columnOf(columns, 'remark');
  const remark = row.cells[remarkColumn] ?? '';
  const read = values.map((column) => ({ column, cell: readCell(row.cells[column.column] ?? '') }));
  const levels = read.flatMap(({ column, cell }) =>
    cell && !cell.isSum && column.measuring === 'level' ? [cell.value] : [],
  );
  const total = Number(/累计\s*([0-9]+)/u.exec(remark)?.[1] ?? Number.NaN);
  const make = (place: Pick<FoundIndicator, 'end' | 'number'>, own: Partial<FoundIndicator>) => {
    const said = { start: row.nameStart, end: place.end };
    return withUniqueQuote(text, { ...factOf(row, context), ...place, said, ...own });
  };
  for (const { column, cell } of read) {
    const change = cell ? null : changeIn(row.cells[column.column] ?? '');
    if (change) {
      const { value, value2, comparator, unit, words } = change;
      const at = row.startOf(column.column);
      const number = { start: at + change.start, end: at + change.end, value, value2, unit };
      const own = { value, value2, comparator, unit, name: `${row.name}${words}`, rule: 'table-change' };
      const { year, yearInferred, kind, forecast } = column;
      const when = { year, yearInferred, kind, forecast, wanted: kind === 'target' };
      found.push(make({ end: number.end, number }, { ...own, ...when }));
      continue;
    }
    const unit = cell && unitOfCell(cell, column, row, levels.length > 0);
    if (!cell || unit === null) {
      unread.push(...numbersOf(row, [column]));
      continue;
    }
    const { value, value2, comparator } = cell;
    const cellStart = row.startOf(column.column);
    const measuring = cell.isSum ? 'sum' : column.measuring;
    // Cells 5 and 8 with the remark 累计13: the 8 come in beside the 5, they are not the new level.
    const added =
      measuring === 'level' && levels.length > 1 && value !== levels[0] && (levels[0] ?? 0) + value === total;
    const number = {
      start: cellStart + cell.start,
      end: cellStart + cell.end,
      value,
      value2,
      unit: cell.unit,
    };
    found.push(
      make(
        { end: cellStart + (row.cells[column.column] ?? '').trimEnd().length, number },
        {
          value,
          value2,
          comparator,
          unit,
          name: nameOf(row, measuring, unit),
          year: column.year,
          yearInferred: column.yearInferred,
          kind: measuring === 'level' ? column.kind : kindOfChange(column),
          wanted: (measuring === 'level' ? column.kind : kindOfChange(column)) === 'target',
          forecast: column.forecast,
          rule: measuring === 'level' ? 'table-cell' : `table-${measuring}`,
          ...(measuring === 'annual' ? { per: '年' } : {}),
          ...(measuring === 'sum' ? { flow: true } : {}),
          ...(added ? { flow: true, note: remark.trim() } : {}),
        },
      ),
    );
  }
  if (remarkColumn < 0) return;
  const lastYear = values.findLast(({ measuring }) => measuring === 'level')?.year ?? null;
  for (const quantity of remarkValues(remark, row.unit)) {
    const { value, value2, unit, comparator } = quantity;
    const words = /[^，。；]*$/u.exec(remark.slice(0, quantity.start))?.[0] ?? '';
    const start = row.startOf(remarkColumn) + quantity.start;
    const end = row.startOf(remarkColumn) + quantity.end;
    const number = { start, end, value, value2, unit: quantity.sharesUnit ? '' : unit };
    found.push(
      make(
        { end, number },
        {
          value,
          value2,
          comparator,
          unit,
          name: remarkName(row.name, words, quantity.ratio),
          year: lastYear,
          yearInferred: true,
          kind: 'target',
          wanted: true,
          flow: /新增|净增/u.test(words),
          note: remark.trim(),
          rule: 'table-remark',
        },
      ),
    );
  }
}

/** 较“十二五”下降30%以上: a cell that says how the thing of its row changes. */
function changeIn(cell: string) {
  const [quantity, second] = findQuantities(cell);
  if (!quantity || second || cell.slice(quantity.end).trim() !== '') return null;
  const words = cell.slice(0, quantity.start).trim();
  return /^[^0-9]{0,12}(?:下降|降低|减少|增长|提高|增加)$/u.test(words) ? { ...quantity, words } : null;
}

/** What all values of a row have in common. */
function factOf(
  { nameStart, printedName, name, attribute, unit }: Row,
  context: FactContext,
): FoundIndicator {
  const none = { start: nameStart, end: nameStart, value: 0, value2: null, unit: '' };
  return {
    ...none,
    quote: '',
    number: none,
    said: none,
    named: { start: nameStart, end: nameStart + printedName.length },
    name,
    comparator: '=',
    unit,
    year: null,
    yearInferred: false,
    kind: 'baseline',
    scope: context.scope('', 0, ''),
    per: null,
    baseYear: null,
    wanted: false,
    forecast: false,
    flow: false,
    binding: (BINDING.exec(attribute)?.[0] as Indicator['binding'] | undefined) ?? null,
    note: attribute === '' ? null : attribute,
    rule: 'table-cell',
  };
}

/** A change over the years of the plan is wanted, unless the column looks back. */
function kindOfChange({ kind, year, yearInferred }: ValueColumn): 'target' | 'baseline' {
  return yearInferred || year === null ? 'target' : kind;
}

function nameOf({ name }: Row, measuring: ValueColumn['measuring'], unit: string): string {
  if (measuring === 'level' || CHANGE.test(name)) return name;
  if (measuring === 'sum') return `${name}（累计）`;
  return unit === '%' ? `${name}年均增长` : `年均${name.replace(/^年均/u, '')}`;
}

/**
 * The unit of a value: the one in its cell; of a cell that has a magnitude alone (1.2万) with the measure of its row; else
 * that of its row. 年均 of a row with levels is growth in per cent. Null where cell and row both have a magnitude.
 */
function unitOfCell(cell: CellValue, column: ValueColumn, row: Row, hasLevels: boolean): string | null {
  if (cell.unit === '') {
    const growth = column.measuring === 'annual' && !cell.isSum && hasLevels && !CHANGE.test(row.name);
    return growth ? '%' : row.unit;
  }
  if (!cell.magnitude) return cell.unit;
  return HAS_MAGNITUDE.test(row.unit) ? null : `${cell.unit}${row.unit}`;
}

/** What a remark says of the thing of its row: 比2030年增 46%, 五年累计新增 127家. */
function remarkName(name: string, words: string, ratio: boolean): string {
  if (ratio) return `${name}${words.replace(/增$/u, '增长')}`;
  const change = /(?:新增|净增)(?=[^\p{Script=Han}]*$)/u.exec(words)?.[0] ?? '';
  return name.startsWith(change) ? name : `${change}${name}`;
}

function remarkValues(remark: string, unit: string) {
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
  return [...findQuantities(remark), ...sums];
}

/** The cells of value columns that hold digits: nothing of them was read. */
function numbersOf(
  { cells, startOf }: Row,
  values: readonly ValueColumn[],
): { start: number; end: number }[] {
  return values.flatMap(({ column }) => {
    const cell = (cells[column] ?? '').trimEnd();
    return /[0-9]/u.test(cell) ? [{ start: startOf(column), end: startOf(column) + cell.length }] : [];
  });
}

/** A row with fewer or more cells than the head: one place for all of it, where it holds numbers alone. */
function strayNumbers({ cells, startOf }: Row): { start: number; end: number }[] {
  if (cells.length < 2 || !cells.some((cell) => readCell(cell) !== null)) return [];
  return [{ start: startOf(0), end: startOf(cells.length) - 1 }];
}
