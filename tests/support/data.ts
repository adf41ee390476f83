/** The open data of the built site, as the browser tests compare it with pages. */
import { readFileSync } from 'node:fs';

export interface ClauseRow {
  id: string;
  plan: string;
  section: string;
  kind: string;
  text: string;
  url: string;
}
export interface SectionRow {
  id: string;
  plan: string;
  form: string;
  number: string | null;
  title: string;
  terminator: string;
}

const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${name}.json`, import.meta.url), 'utf8'));

export const clauses = read<ClauseRow>('clauses');
export const sections = read<SectionRow>('sections');
export const plans = read<{
  id: string;
  title: string;
  source: { file: string; line: number; endLine: number };
}>('plans');
export const themes = read<{ id: string; zh: string }>('themes');

/** A generator of numbers in [0, 1) with a seed (mulberry32): the same draws in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
