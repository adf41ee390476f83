/** Indicators of a table: a column of names and columns of values, perhaps with units, attributes and remarks. */
import type { Indicator } from '../../schemas/facts.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { FactContext } from '../context/fact-context.ts';
import type { PlanYears } from '../context/plan-years.ts';
import type { FoundIndicator } from '../indicators/found.ts';
import { withUniqueQuote } from '../indicators/quotes.ts';
import type { Span } from '../numbers/places.ts';
import { type CellPart, partsOf } from './cell-parts.ts';
import { readCell } from './cells.ts';
import { type Column, columnsOf, type ValueColumn } from './columns.ts';
import { withoutNoteMarks } from './notes.ts';
import { changeIn, remarkName, remarkValues, toldIn, totalOf } from './remarks.ts';
import {
  columnOf,
  isPart,
  measuredRow,
  nameColumnOf,
  nameOf,
  nameWordsOf,
  numbersOf,
  type Row,
  rowOf,
  strayNumbers,
  toldName,
  unitOfCell,
  unitOfChange,
  unitOfHead,
  withNameAbove,
} from './rows.ts';
import { addingYears } from './years.ts';

/** The facts of a table, and the places of numbers that were not understood. Offsets are UTF-16 units of its text. */
export interface TableReading {
  found: FoundIndicator[];
  unread: Span[];
}

const BINDING = withExamples(/约束性|预期性/u, '约束性 预期性');

/** What a cell or a remark adds to what its row says. */
type OwnValue = Pick<FoundIndicator, 'end' | 'number' | 'name' | 'rule'> & Partial<FoundIndicator>;

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
  const columns = columnsOf(header, years, rows);
  const values = columns.flatMap((column): ValueColumn[] => {
    const unit = unitOfHead(header[column?.column ?? 0] ?? '');
    return column?.role === 'value' ? [unit === undefined ? column : { ...column, unit }] : [];
  });
  const reading: TableReading = { found: [], unread: [] };
  if (
    columnOf(columns, 'name') < 0 ||
    values.length === 0 ||
    values.every(({ measuring }) => measuring !== 'level' && values.length > 1)
  )
    return reading;
  let offset = header.join('\t').length + 1;
  let whole = '';
  let above: Row | null = null;
  const names = withoutNoteMarks(nameWordsOf(rows, columns));
  for (const [index, cells] of rows.entries()) {
    const nameColumn = nameColumnOf(cells, columns);
    const row = withNameAbove(rowOf(cells, offset, columns, names[index] ?? '', whole), above);
    above = row;
    offset += cells.join('\t').length + 1;
    const isWhole = cells.length === header.length;
    if (isWhole && row.name !== '' && !isPart(cells[nameColumn] ?? '')) whole = row.name;
    if (!isWhole || !/\p{L}/u.test(row.name)) {
      reading.unread.push(
        ...(isWhole
          ? numbersOf(values.map(({ column }) => ({ start: row.startOf(column), text: cells[column] ?? '' })))
          : strayNumbers(row)),
      );
      continue;
    }
    const adding = addingYears(header, cells);
    const { found, unread } = valuesOf(row, columns, values, adding);
    reading.unread.push(...unread);
    for (const own of found) reading.found.push(indicatorOf(row, own, text, context));
  }
  return reading;
}

/** The values of a row in its cells and in its remark. `adding`: the columns that hold what one year adds. */
function valuesOf(
  row: Row,
  columns: readonly Column[],
  values: readonly ValueColumn[],
  adding: ReadonlySet<number>,
): { found: OwnValue[]; unread: Span[] } {
  const remarkColumn = columnOf(columns, 'remark');
  const remark = row.cells[remarkColumn] ?? '';
  const levels = values.flatMap(({ column, measuring }) => {
    const cell = readCell(row.cells[column] ?? '');
    return cell && !cell.isSum && measuring === 'level' ? [cell.value] : [];
  });
  const read = values.flatMap((column) => {
    const measured = measuredRow(row, column);
    return partsOf(row.cells[column.column] ?? '', measured.unit).map((part) => {
      const own = partValueOf(measured, column, part, levels, remark);
      return {
        part: { ...part, start: row.startOf(column.column) + part.start },
        own: own && adding.has(column.column) ? { ...own, name: `${own.name}（当年）`, flow: true } : own,
      };
    });
  });
  return {
    found: [
      ...read.flatMap(({ own }) => own ?? []),
      ...(remarkColumn < 0 ? [] : remarkOf(row, remark, row.startOf(remarkColumn), values)),
    ],
    unread: numbersOf(read.flatMap(({ part, own }) => (own ? [] : part))),
  };
}

/** The value of a part of a cell; null where it has none that is understood. `levels`: the levels of its row. */
function partValueOf(
  row: Row,
  column: ValueColumn,
  { start: within, text: printed, unit: ownUnit }: CellPart,
  levels: readonly number[],
  remark: string,
): OwnValue | null {
  const start = row.startOf(column.column) + within;
  const cell = readCell(printed);
  if (!cell) return changeOf(row, column, printed, start) ?? toldOf(row, column, printed, start);
  const unit = unitOfCell(cell, column, { ...row, unit: ownUnit }, levels.length > 0);
  if (unit === null) return null;
  const { value, value2, comparator } = cell;
  const measuring = cell.isSum ? 'sum' : column.measuring;
  // Cells 5 and 8 with the remark 累计13: the 8 come in beside the 5, they are not the new level.
  const [first = 0] = levels;
  const added =
    measuring === 'level' && levels.length > 1 && value !== first && first + value === totalOf(remark);
  return {
    end: start + printed.trimEnd().length,
    number: { start: start + cell.start, end: start + cell.end, value, value2, unit: cell.unit },
    value,
    value2,
    comparator,
    unit,
    name: nameOf(row, measuring, unit, levels.length > 0),
    year: column.year,
    yearInferred: column.yearInferred,
    kind: column.kind,
    wanted: column.kind === 'target',
    forecast: column.forecast,
    rule: measuring === 'level' ? 'table-cell' : `table-${measuring}`,
    ...(measuring === 'annual' ? { per: '年' } : {}),
    ...(measuring === 'sum' ? { flow: true } : {}),
    ...(added ? { flow: true, note: remark.trim() } : {}),
  };
}

/** “十四五”年均增长4.5: how the thing of the row changed over years that the cell names itself. */
function toldOf(row: Row, column: ValueColumn, printed: string, start: number): OwnValue | null {
  const told = toldIn(printed);
  const unit = told && unitOfChange(row, told);
  if (!told || unit === null) return null;
  const { value, value2, comparator } = told.cell;
  return {
    end: start + printed.trimEnd().length,
    number: {
      start: start + told.offset + told.cell.start,
      end: start + told.offset + told.cell.end,
      value,
      value2,
      unit: told.cell.unit,
    },
    value,
    value2,
    comparator,
    unit,
    name: toldName(row, told.words),
    year: told.year ?? column.year,
    yearInferred: told.year === null && column.yearInferred,
    kind: column.kind,
    wanted: column.kind === 'target',
    forecast: column.forecast,
    rule: 'table-told',
    ...(told.annual ? { per: '年' } : { flow: true }),
  };
}

function changeOf(row: Row, column: ValueColumn, printed: string, start: number): OwnValue | null {
  const change = changeIn(printed);
  if (!change) return null;
  const { value, value2, comparator, unit, words } = change;
  const { year, yearInferred, kind, forecast } = column;
  const end = start + change.end;
  const number = { start: start + change.start, end, value, value2, unit };
  const name = `${row.name}${words}`;
  const when = { year, yearInferred, kind, forecast, wanted: kind === 'target' };
  return { end, number, value, value2, comparator, unit, name, rule: 'table-change', ...when };
}

/** The values of a remark that begins at `start`: what comes in, or how things change, up to the last year of the table. */
function remarkOf(row: Row, remark: string, start: number, values: readonly ValueColumn[]): OwnValue[] {
  const year = values.findLast(({ measuring }) => measuring === 'level')?.year ?? null;
  return remarkValues(remark, row.unit).map((said) => {
    const { value, value2, unit, comparator } = said;
    const end = start + said.end;
    return {
      end,
      number: { start: start + said.start, end, value, value2, unit: said.sharesUnit ? '' : unit },
      value,
      value2,
      comparator,
      unit,
      name: remarkName(row.name, said),
      year,
      yearInferred: true,
      kind: 'target',
      wanted: true,
      flow: /新增|净增/u.test(said.words),
      note: remark.trim(),
      rule: 'table-remark',
    };
  });
}

/** A value with what all values of its row have in common. */
function indicatorOf(row: Row, own: OwnValue, text: string, context: FactContext): FoundIndicator {
  const { nameStart, printedName, attribute, unit } = row;
  return withUniqueQuote(text, {
    quote: '',
    start: nameStart,
    said: { start: nameStart, end: own.end },
    named: { start: nameStart, end: nameStart + printedName.length },
    value: 0,
    value2: null,
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
    ...own,
  });
}
