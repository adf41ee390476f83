/**
 * A list in another language: of many plans its file says only what differs from the list at the root, so that the words of
 * the plans are written once.
 */
import type { TakenCell } from '../takeaway/table.ts';
import type { ListFile, ListRow } from './list-file.ts';

/** The file of a list whose rows are those of another file in other words. */
export interface ListInOtherWords extends Omit<ListFile, 'rows' | 'sources'> {
  /** The address of the other file. */
  of: string;
  /** For each column, what is said for the words of the other file; words without an entry stay. */
  words: readonly Readonly<Record<string, string>>[];
  /** Addresses for those of the other file; others are those below `from`, below `to`. */
  addresses: Readonly<Record<string, string>>;
  from: string;
  to: string;
  /** Rows that this does not give, by their places. */
  rows: Readonly<Record<number, ListRow>>;
  heading: string;
}

/** Where another file is, and the folders of its language and of one's own, without a slash at their ends. */
type OtherFile = Pick<ListInOtherWords, 'of' | 'from' | 'to'>;

/** Returns what a list says otherwise than another one with the same rows, with which `inItsWords` gives the list again. */
export function otherWords(base: ListFile, own: ListFile, way: OtherFile): ListInOtherWords {
  const words = own.columns.map(() => new Map<string, string>());
  const addresses = new Map<string, string>();
  // The first of several ways to say the same words is noted; rows that say it in another way are written out.
  const note = (map: Map<string, string>, from: string, to: string) => {
    if (!map.has(from)) map.set(from, to);
  };
  base.rows.forEach((row, index) => {
    const there = own.rows[index];
    if (!there) return;
    note(addresses, row.url, there.url);
    row.cells.forEach((cell, column) => {
      const other = there.cells[column];
      const map = words[column];
      if (!map || other === undefined) return;
      if (typeof cell === 'string' && typeof other === 'string') note(map, cell, other);
      else if (Array.isArray(cell) && Array.isArray(other))
        cell.forEach((link, place) => {
          note(map, link.words, other[place]?.words ?? '');
          if (link.url && other[place]?.url) note(addresses, link.url, other[place].url);
        });
    });
  });
  const { rows, sources, ...rest } = own;
  const found: ListInOtherWords = {
    ...rest,
    ...way,
    words: words.map((map) => Object.fromEntries([...map].filter(([from, to]) => from !== to))),
    addresses: Object.fromEntries([...addresses].filter(([from, to]) => to !== moved(from, way))),
    rows: {},
    heading: sources.heading,
  };
  const given = inItsWords(base, found).rows;
  const missed = rows
    .map((row, index) => [index, row] as const)
    .filter(([index, row]) => !isSame(row, given[index]));
  return { ...found, rows: Object.fromEntries(missed) };
}

/** The same path below the folder of the other language; an address elsewhere stays. */
const moved = (url: string, { from, to }: OtherFile) =>
  url.startsWith(`${from}/`) ? `${to}${url.slice(from.length)}` : url;

const isSame = (one: ListRow, other: ListRow | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** Returns the list that a file gives with the other file that it names. */
export function inItsWords(base: ListFile, file: ListInOtherWords): ListFile {
  const { of, words, addresses, from, to, rows, heading, ...rest } = file;
  const address = (url: string) => addresses[url] ?? moved(url, { of, from, to });
  const maps = words.map((own) => new Map(Object.entries(own)));
  const cellOf = (cell: TakenCell, column: number): TakenCell => {
    const said = (text: string) => maps[column]?.get(text) ?? text;
    if (typeof cell === 'string') return said(cell);
    if (!Array.isArray(cell)) return cell;
    return cell.map((link) => ({
      ...link,
      words: said(link.words),
      ...(link.url && { url: address(link.url) }),
    }));
  };
  return {
    ...rest,
    rows: base.rows.map(
      (row, index) => rows[index] ?? { ...row, cells: row.cells.map(cellOf), url: address(row.url) },
    ),
    sources: {
      heading,
      plans: base.sources.plans.map((plan) => ({ ...plan, url: address(plan.url) })),
    },
  };
}
