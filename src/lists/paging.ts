/** Lists that grow with the corpus: on one page while they are short, else on a page for each plan or for so many items. */

/** Most rows of a table or list on one page. */
const ROWS_A_PAGE = 800;

/** True for a list that is too long for one page. */
export const isLong = (rows: number): boolean => rows > ROWS_A_PAGE;

/** A page of a list. */
export interface ListPage<Item> {
  /** From 1, of `count`. */
  number: number;
  count: number;
  items: readonly Item[];
}

/** Pages of a list; there is always a first one. */
export type ListPages<Item> = [ListPage<Item>, ...ListPage<Item>[]];

/** Cuts a list into pages of about the same length, at most `most` items, in order; an empty list has one page. */
export function pagesOf<Item>(items: readonly Item[], most = ROWS_A_PAGE): ListPages<Item> {
  const count = Math.max(1, Math.ceil(items.length / most));
  const length = Math.ceil(items.length / count);
  const page = (index: number): ListPage<Item> => ({
    number: index + 1,
    count,
    items: items.slice(index * length, (index + 1) * length),
  });
  return [page(0), ...Array.from({ length: count - 1 }, (_, index) => page(index + 1))];
}
