/** What a reader writes beside the rows of a list, kept in the browser. */
import type { OwnWords } from './list-file.ts';

/** Returns what is kept under a name; nothing where the browser keeps nothing. */
export function ownWords(store: string): OwnWords {
  try {
    return wordsIn(localStorage.getItem(store) ?? '{}');
  } catch {
    return {};
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** Returns the words by rows and fields that JSON has, without what is none. Throws where it is no JSON. */
export function wordsIn(json: string): OwnWords {
  return Object.fromEntries(
    entriesOf(JSON.parse(json)).map(([row, fields]) => [
      row,
      Object.fromEntries(
        entriesOf(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
      ),
    ]),
  );
}

/** Keeps it, or removes it when it is empty. Throws when the browser keeps nothing. */
export function keepOwnWords(store: string, written: OwnWords): void {
  if (Object.keys(written).length === 0) localStorage.removeItem(store);
  else localStorage.setItem(store, JSON.stringify(written));
}

/** Returns the words with one field changed; what is empty is left out. */
export function withField(written: OwnWords, row: string, field: string, value: string): OwnWords {
  const { [row]: before = {}, ...others } = written;
  const { [field]: _, ...rest } = before;
  const after = value === '' ? rest : { ...rest, [field]: value };
  return Object.keys(after).length === 0 ? others : { ...others, [row]: after };
}
