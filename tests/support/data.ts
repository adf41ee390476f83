/** The open data of the built site, as the browser tests compare it with pages. */
import { readFileSync } from 'node:fs';
import type { DataName, Row } from '../../src/pipeline/contract/row-schemas.ts';

export type ClauseRow = Row<'clauses'>;
export type SectionRow = Row<'sections'>;

const read = <Name extends DataName>(name: Name): Row<Name>[] =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${name}.json`, import.meta.url), 'utf8'));

export const clauses = read('clauses');
export const sections = read('sections');
export const plans = read('plans');
export const themes = read('themes');
export const indicators = read('indicators');
export const series = read('series');
