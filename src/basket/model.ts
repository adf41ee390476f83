/** The basket of a reader: clauses in folders, in the reader's order, with the reader's notes. Every operation gives a new basket. */

/** A clause as it was when it was taken. */
export interface BasketItem {
  /** Unique in a basket. */
  key: string;
  plan: string;
  /** Id of the clause, and the hash of its words in the open data (SHA-256). */
  clause: string;
  hash: string;
  /** Title of the plan and printed locus. */
  title: string;
  locus: string;
  /** The heading on the line of the clause, and its words. */
  lead: string;
  text: string;
  /** Id of its folder; empty outside of folders. */
  folder: string;
  note: string;
  /** The day it was taken, ISO 8601. */
  taken: string;
}

export interface BasketFolder {
  id: string;
  name: string;
}

export interface Basket {
  folders: readonly BasketFolder[];
  /** In the reader's order. */
  items: readonly BasketItem[];
}

export const EMPTY_BASKET: Basket = { folders: [], items: [] };

/** What taking a clause needs to know of it. */
export type TakenClause = Omit<BasketItem, 'key' | 'folder' | 'note'>;

const isSame = (a: TakenClause, b: TakenClause) =>
  a.plan === b.plan && a.clause === b.clause && a.hash === b.hash;

/** A number that no key or id of the basket has. */
const nextNumber = ({ folders, items }: Basket) =>
  1 +
  Math.max(
    0,
    ...[...items.map(({ key }) => key), ...folders.map(({ id }) => id)].map((id) => Number(id.slice(1)) || 0),
  );

/** Adds clauses at the end; one that is there already, with the same words, stays as it is. */
export function withClauses(basket: Basket, clauses: readonly TakenClause[], folder = ''): Basket {
  const added = clauses.filter((clause, index) => {
    const before = [...basket.items, ...clauses.slice(0, index)];
    return !before.some((other) => isSame(other, clause));
  });
  const next = nextNumber(basket);
  return {
    ...basket,
    items: [
      ...basket.items,
      ...added.map((clause, index) => ({ ...clause, key: `i${next + index}`, folder, note: '' })),
    ],
  };
}

/** Changes folder, note or what is kept of the words of an item. */
export function withChanged(basket: Basket, key: string, change: Partial<Omit<BasketItem, 'key'>>): Basket {
  return { ...basket, items: basket.items.map((item) => (item.key === key ? { ...item, ...change } : item)) };
}

export function withoutItem(basket: Basket, key: string): Basket {
  return { ...basket, items: basket.items.filter((item) => item.key !== key) };
}

/** A clause by its plan and id. */
export type ClausePlace = Pick<BasketItem, 'plan' | 'clause'>;

export const isAt = (item: ClausePlace, { plan, clause }: ClausePlace) =>
  item.plan === plan && item.clause === clause;

/** Takes clauses away, except those with a note: what the reader wrote is not lost with a press of a button. */
export function withoutClauses(basket: Basket, places: readonly ClausePlace[]): Basket {
  const isReleased = (item: BasketItem) => item.note === '' && places.some((place) => isAt(item, place));
  return { ...basket, items: basket.items.filter((item) => !isReleased(item)) };
}

/** Moves an item before or behind its neighbour in the same folder; the first and the last stay where they are. */
export function withMoved(basket: Basket, key: string, by: -1 | 1): Basket {
  const items = [...basket.items];
  const from = items.findIndex((item) => item.key === key);
  const item = items[from];
  if (!item) return basket;
  const isNeighbour = (other: BasketItem, index: number) =>
    other.folder === item.folder && (by < 0 ? index < from : index > from);
  const to = by < 0 ? items.findLastIndex(isNeighbour) : items.findIndex(isNeighbour);
  const neighbour = items[to];
  if (!neighbour) return basket;
  items[from] = neighbour;
  items[to] = item;
  return { ...basket, items };
}

/** Adds a folder at the end. */
export function withFolder(basket: Basket, name: string): Basket {
  return { ...basket, folders: [...basket.folders, { id: `f${nextNumber(basket)}`, name }] };
}

export function withRenamed(basket: Basket, id: string, name: string): Basket {
  return { ...basket, folders: basket.folders.map((folder) => (folder.id === id ? { id, name } : folder)) };
}

/** Takes a folder away; its items stay, outside of folders. */
export function withoutFolder(basket: Basket, id: string): Basket {
  return {
    folders: basket.folders.filter((folder) => folder.id !== id),
    items: basket.items.map((item) => (item.folder === id ? { ...item, folder: '' } : item)),
  };
}

/** Adds the folders and items of another basket behind those of the first, with keys of their own. */
export function merged(basket: Basket, other: Basket): Basket {
  let result = basket;
  const ids = new Map<string, string>();
  for (const { id, name } of other.folders) {
    const known = result.folders.find((folder) => folder.name === name);
    if (!known) result = withFolder(result, name);
    ids.set(id, known?.id ?? result.folders.at(-1)?.id ?? '');
  }
  for (const { key: _key, folder, note, ...clause } of other.items) {
    const before = result.items.length;
    result = withClauses(result, [clause], ids.get(folder) ?? '');
    const added = result.items.length > before ? result.items.at(-1) : undefined;
    if (added && note !== '') result = withChanged(result, added.key, { note });
  }
  return result;
}

/** The folders with their items, those outside of folders first. Empty folders are there, too. */
export function byFolder({ folders, items }: Basket): { folder: BasketFolder | null; items: BasketItem[] }[] {
  const loose = items.filter(({ folder }) => folder === '');
  return [
    ...(loose.length > 0 ? [{ folder: null, items: loose }] : []),
    ...folders.map((folder) => ({ folder, items: items.filter((item) => item.folder === folder.id) })),
  ];
}

/** The mark of a file that holds a basket. */
const FORMAT = 'duidu-basket-1';

/** The basket as a file. */
export function printBasket(basket: Basket): string {
  return `${JSON.stringify({ format: FORMAT, ...basket }, null, 1)}\n`;
}

const ITEM_FIELDS = [
  'key',
  'plan',
  'clause',
  'hash',
  'title',
  'locus',
  'lead',
  'text',
  'folder',
  'note',
  'taken',
] as const;

/** Reads a file with a basket; null for any other file. */
export function readBasket(file: string): Basket | null {
  try {
    const { format, folders, items } = JSON.parse(file);
    const hasWords = (value: Record<string, unknown>, fields: readonly string[]) =>
      fields.every((field) => typeof value[field] === 'string');
    const isBasket =
      format === FORMAT &&
      Array.isArray(folders) &&
      Array.isArray(items) &&
      folders.every((folder) => hasWords(folder, ['id', 'name'])) &&
      items.every((item) => hasWords(item, ITEM_FIELDS));
    return isBasket ? { folders, items } : null;
  } catch {
    return null;
  }
}
