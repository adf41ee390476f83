/** What a reader takes away as a table, whatever the format of the file. */
import { sumOf } from '../pipeline/text/sum.ts';
import type { RichTable, TableCell } from './rich-table.ts';

/** A value in a cell; null is a missing one. */
export type CellValue = string | number | null;

/** Words that may lead somewhere; `url` is absolute. */
interface LinkedWords {
  words: string;
  url?: string;
}

/** A cell: a value, or linked words, one a line. */
export type TakenCell = CellValue | readonly LinkedWords[];

/** A column by its name in the language of the page. */
export interface TakenColumn {
  name: string;
  /** In characters of Latin text. */
  width: number;
  /** Left out of documents for reading: bare addresses, which are links there, and what the list of sources says. */
  dataOnly?: true;
}

/** Rows under a title, with the references to what they are taken from under a heading of their own. */
export interface TakenTable {
  title: string;
  columns: readonly TakenColumn[];
  rows: readonly (readonly TakenCell[])[];
  sources: { heading: string; references: readonly string[] };
}

const isLinks = (cell: TakenCell): cell is readonly LinkedWords[] => Array.isArray(cell);

/** The value of a cell without its links. Lines within a cell of a plan's own table (U+2028) are lines here, too. */
export function cellValue(cell: TakenCell): CellValue {
  const value = isLinks(cell) ? cell.map(({ words }) => words).join('\n') : cell;
  return typeof value === 'string' ? value.replaceAll('\u2028', '\n') : value;
}

const ADDRESS = /^https?:\/\/\S+$/;

/** Where a cell leads: to the first of its links, or to the address that it is. An address without a host leads nowhere in a file. */
export function cellLink(cell: TakenCell): string | undefined {
  const urls = isLinks(cell) ? cell.map(({ url }) => url ?? '') : [cell];
  return urls.find((url): url is string => typeof url === 'string' && ADDRESS.test(url));
}

/** The table as word processors take it, without the columns for spreadsheets. */
export function richTable({ title, columns, rows, sources }: TakenTable): RichTable {
  const shown = [...columns.entries()].filter(([, { dataOnly }]) => !dataOnly);
  const total = sumOf(shown, ([, { width }]) => width);
  const pieces = (cell: TakenCell): TableCell =>
    isLinks(cell)
      ? cell.flatMap((link, index) => (index > 0 ? [{ words: '\n' }, link] : [link]))
      : [{ words: String(cell ?? '') }];
  return {
    title,
    columns: shown.map(([, { name, width }]) => ({ name, width: Math.round((100 * width) / total) })),
    rows: rows.map((cells) => shown.map(([index]) => pieces(cells[index] ?? null))),
    notes: sources.references.length > 0 ? [sources.heading, ...sources.references] : [],
  };
}
