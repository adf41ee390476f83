/** The open data of the built site, as the browser tests compare it with pages. */
import { readFileSync } from 'node:fs';

export interface ClauseRow {
  id: string;
  plan: string;
  section: string;
  order: number;
  kind: string;
  text: string;
  themes: string[];
  url: string;
}
export interface SectionRow {
  id: string;
  plan: string;
  parent: string | null;
  order: number;
  form: string;
  kind: string;
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
