/** A list as lines to read: its cells with a bar between them, where words lead behind an arrow, and what chooses each row. */
import type { ListOfRows } from '../../src/lists/corpus-list.ts';
import type { TakenCell } from '../../src/takeaway/table.ts';

/** The words of a cell. */
export const cellWords = (cell: TakenCell): string =>
  Array.isArray(cell)
    ? cell.map(({ words, url }) => (url === undefined ? words : `${words}→${url}`)).join('；')
    : String(cell ?? '－').replaceAll('\n', '／');

/** The lines of a list, the names of its columns first; those that only data have are in brackets. */
export function listed({ columns, rows }: ListOfRows): string[] {
  return [
    columns.map(([name, , use]) => (use ? `（${name}）` : name)).join(' | '),
    ...rows.map(({ cells }) => cells.map(cellWords).join(' | ')),
  ];
}

/** Where the rows of a list lead, the place and name of each, and what chooses it. */
export function listedPlaces({ rows }: ListOfRows): string[] {
  return rows.map(({ url, place, key, facets }) =>
    [
      url,
      ...(place ? [`${place.plan} ${place.locus}`.trim()] : []),
      ...(key ? [key] : []),
      ...Object.entries(facets).map(([name, values]) => `${name}=${values.join()}`),
    ].join(' | '),
  );
}
