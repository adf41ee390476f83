/** Who carries out what the rows of a table say, and by when: columns 责任单位, 牵头单位, 完成时限. */
import { columnOfWork } from '../../text/column-heads.ts';
import { tableText } from '../../text/table-text.ts';
import { bodiesOfCell, type FoundAgencies, leadingOf } from '../responsibility/agencies.ts';
import { type Leading, sharesOf } from '../responsibility/agency-list.ts';
import { type FoundDeadline, readDeadline } from '../responsibility/deadlines.ts';

/** Reads such columns of a table; `rows` without the head. Offsets are UTF-16 units of the text of the whole table. */
export function readTableWork(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  year: number | null,
): { agencies: FoundAgencies[]; deadlines: FoundDeadline[] } {
  const columns = header.map(columnOfWork);
  if (columns.every((column) => column === null)) return { agencies: [], deadlines: [] };
  const leading = leadingOf(header.join('\n'));
  const text = tableText([header, ...rows]);
  const agencies: FoundAgencies[] = [];
  const deadlines: FoundDeadline[] = [];
  let start = tableText([header]).length + 1;
  for (const cells of rows) {
    const places = placesOf(cells, start);
    start += tableText([cells]).length + 1;
    const lists = columns.flatMap((column, index) => {
      const place = places[index];
      if (!place || column === null || column === 'time') return [];
      const list = bodiesOfCell(cells[index] ?? '', column.share);
      return list ? [{ ...list, ...place }] : [];
    });
    if (lists.length > 0) agencies.push(rowOf(lists, text, leading));
    for (const [index, column] of columns.entries()) {
      const place = places[index];
      if (column !== 'time' || !place) continue;
      const quote = text.slice(place.start, place.end);
      if (/[0-9\p{Script=Han}]/u.test(quote))
        deadlines.push({ ...place, quote, ...readDeadline(quote.trim(), year), rule: 'table' });
    }
  }
  return { agencies, deadlines };
}

/** The lists of one row as one: its quote reaches from the first to the last. `leading`: how the head says that they are ordered. */
function rowOf(
  lists: readonly (NonNullable<ReturnType<typeof bodiesOfCell>> & { start: number; end: number })[],
  text: string,
  leading: Leading | null,
): FoundAgencies {
  const start = Math.min(...lists.map((list) => list.start));
  const end = Math.max(...lists.map((list) => list.end));
  return {
    start,
    end,
    quote: text.slice(start, end),
    agencies: lists.flatMap(({ agencies }) => agencies),
    ...sharesOf(
      lists.flatMap(({ bodies }) => bodies),
      leading,
    ),
    collective: lists
      .map(({ collective }) => collective)
      .filter((words) => words !== '')
      .join('、'),
  };
}

/** Where the cells of a row begin and end; `start`: where the row does. */
function placesOf(cells: readonly string[], start: number): { start: number; end: number }[] {
  let at = start;
  return cells.map((cell) => {
    const place = { start: at, end: at + cell.length };
    at = place.end + 1;
    return place;
  });
}
