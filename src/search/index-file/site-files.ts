/** The files of a search, each fetched when it is first needed and again after a failure. */
import type { BlockRow, SearchTable } from './records.ts';

/** Files that are fetched at once: browsers refuse thousands. */
const AT_ONCE = 64;
export const EMPTY_ROW: BlockRow = ['', '', '', ''];

/** What a search reads of a site. */
export type SiteFiles = ReturnType<typeof siteFiles>;

/** Opens the files of the site at `base`, an absolute address or path that ends with /. Nothing is loaded yet. */
export function siteFiles(base: string) {
  const fetchJson = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${base}${path}`);
    if (!response.ok) throw new Error(`${base}${path}: ${response.status} ${response.statusText}`);
    return response.json();
  };
  const loadTable = retried(() => fetchJson<SearchTable>('search/records.json'));
  const loadSimplifier = retried(async () => {
    const simplified = await fetchJson<Record<string, string>>('search/traditional.json');
    return (text: string) => [...text].map((character) => simplified[character] ?? character).join('');
  });
  const loadEnglish = retried(() => fetchJson<Record<string, readonly string[]>>('search/english.json'));
  const blocks = new Map<number, Promise<BlockRow[]>>();
  const loadBlock = (block: number) => {
    const rows = blocks.get(block) ?? fetchJson<BlockRow[]>(`search/text/${block}.json`);
    blocks.set(block, rows);
    rows.catch(() => blocks.delete(block));
    return rows;
  };
  /** The rows of records, in the order of the numbers. */
  const loadRows = async ({ blocks: starts }: SearchTable, numbers: readonly number[]) => {
    const blockOf = (number: number) => starts.findLastIndex((first) => first <= number);
    const needed = [...new Set(numbers.map(blockOf))];
    const loaded = new Map<number, BlockRow[]>();
    for (let from = 0; from < needed.length; from += AT_ONCE) {
      const turn = needed.slice(from, from + AT_ONCE);
      await Promise.all(turn.map(async (block) => loaded.set(block, await loadBlock(block))));
    }
    return numbers.flatMap((number) => {
      const block = blockOf(number);
      return [loaded.get(block)?.[number - (starts[block] ?? 0)] ?? EMPTY_ROW];
    });
  };
  return { fetchJson, loadTable, loadSimplifier, loadEnglish, loadRows };
}

/** A value that is loaded once, and again after a failure. */
export function retried<T>(load: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= load().catch((error: unknown) => {
      value = null;
      throw error;
    });
    return value;
  };
}
