/** What was typed, read as words. */

/** The words a record must contain and those it must not. `operators` tells whether quotes or a minus were used. */
export interface Query {
  include: string[];
  exclude: string[];
  operators: boolean;
}

/**
 * Words are separated by blanks; "…" or “…” keeps blanks inside a word; a minus before a word excludes it, － too. A query of
 * excluded words alone excludes nothing: it is taken as it stands.
 */
export function parseQuery(text: string): Query {
  const query: Query = { include: [], exclude: [], operators: false };
  for (const [, minus, quoted, plain] of text.matchAll(/(?<!\S)([-－]?)(?:["“]([^"“”]+)["”]|(\S+))/gu)) {
    const word = (quoted ?? plain ?? '').trim();
    if (/^["“”]?$/u.test(word)) continue;
    if (minus || quoted !== undefined) query.operators = true;
    (minus ? query.exclude : query.include).push(word);
  }
  return query.include.length > 0 ? query : { include: [text.trim()], exclude: [], operators: false };
}

/** Words separated by blanks, whatever they begin with. */
export function plainWords(text: string): Query {
  return { include: text.split(/\s+/u).filter((word) => word !== ''), exclude: [], operators: false };
}

/** The query that looks for a word alone: in quotes where it would be read otherwise. */
export function quoted(word: string): string {
  return /^[-－]|\s/u.test(word) ? `"${word}"` : word;
}
