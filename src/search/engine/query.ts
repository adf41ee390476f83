/** What was typed, read as words. */

/** The words a record must contain and those it must not. `operators` tells whether quotes or a minus were used. */
export interface Query {
  include: string[];
  exclude: string[];
  operators: boolean;
}

/** Between alternatives, of which a record must contain one: 补助|补贴. */
const OR = /[|｜]/u;

/** The words of which a record must contain one; a word without alternatives is the only one. */
export function alternatives(word: string): string[] {
  const found = word.split(OR).filter((each) => each.trim() !== '');
  return found.length > 0 ? found : [word];
}

/** True for words of which one is enough. */
export const hasAlternatives = (word: string): boolean => alternatives(word).length > 1;

/**
 * Words are separated by blanks; | stands between words of which one is enough; "…" or “…” keeps blanks inside a word; a minus before a word excludes it, － too. A query of
 * excluded words alone excludes nothing: it is taken as it stands.
 */
export function parseQuery(text: string): Query {
  const query: Query = { include: [], exclude: [], operators: false };
  const joined = text.replace(/\s*[|｜]\s*/gu, '|');
  for (const [, minus, quoted, plain] of joined.matchAll(/(?<!\S)([-－]?)(?:["“]([^"“”]+)["”]|(\S+))/gu)) {
    const word = (quoted ?? plain ?? '').trim();
    if (/^["“”]?$/u.test(word)) continue;
    if (minus || quoted !== undefined || hasAlternatives(word)) query.operators = true;
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
