/** What a row of two to four plans says, read from the page, for taking it away. */
import { wordsOf } from '../../clauses/place-on-page.ts';

/** A clause with its absolute address. */
interface TakenClause {
  id: string;
  url: string;
  text: string;
}

/** A match: the two sections where they are not those of the row, how sure it is, and whose word that is. */
export interface TakenMatch {
  names: string;
  certainty: string;
  score: string;
  status: string;
}

/** A section on a side. */
export interface TakenPart {
  /** The headings around it and its own. */
  title: string;
  url: string;
  /** Which row has its text, in words; empty where this one has. */
  seen: string;
  clauses: TakenClause[];
  matches: TakenMatch[];
}

/** One side of a row; `gap` is what it says where a whole counterpart is wanting. */
export interface TakenSide {
  gap: string;
  parts: TakenPart[];
}

/** A row with a side for each plan, from left to right. */
export interface TakenRow {
  number: string;
  sides: TakenSide[];
}

const text = (element: Element | null) => element?.textContent?.trim() ?? '';

/** Reads a row of the page. */
export function rowWords(row: HTMLElement): TakenRow {
  return { number: row.id.replace('row-', ''), sides: [...row.children].map(sideWords) };
}

function sideWords(side: Element): TakenSide {
  return {
    gap: [...side.querySelectorAll('.gap p, .gap li')].map(text).join(' '),
    parts: [...side.querySelectorAll<HTMLElement>('.side, .again')].map(partWords),
  };
}

function partWords(part: HTMLElement): TakenPart {
  const heading = part.querySelector<HTMLAnchorElement>('.heading a');
  const url = heading?.href ?? '';
  return {
    title: [...[...part.querySelectorAll('.locus span')].map(text), text(heading)].join(' › '),
    url,
    seen: text(part.querySelector('.seen')),
    clauses: [...part.querySelectorAll<HTMLElement>('[data-clause]')].map((clause) => {
      const id = clause.dataset['clause'] ?? '';
      return { id, url: new URL(`#${id}`, url).href, text: wordsOf(clause) };
    }),
    matches: [...(part.closest('.counterpart')?.querySelectorAll<HTMLElement>('.why') ?? [])].map((why) => ({
      names: text(why.querySelector('summary span')),
      certainty: text(why.querySelector('.certainty')),
      score: why.dataset['score'] ?? '',
      status: why.dataset['status'] ?? '',
    })),
  };
}
