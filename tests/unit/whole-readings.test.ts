/**
 * Invented documents that mix many kinds of passages, with all that a reader finds in them, record by record: outline, clauses
 * and their places, tables, omissions, facts with every axis, bodies, times, documents named, means and remarks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeReading } from '../support/whole-reading.ts';

const FOLDER = new URL('../fixtures-whole/', import.meta.url);

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const file = readdirSync(new URL(`${name}/`, FOLDER)).find((each) => each.startsWith('input.')) ?? '';
  const actual = wholeReading(new Uint8Array(readFileSync(new URL(`${name}/${file}`, FOLDER))), file);
  const parts = readFileSync(new URL(`${name}/reading.txt`, FOLDER), 'utf8')
    .split(/^# /mu)
    .slice(1);
  const expected = new Map(
    parts.map((part) => {
      const [kind = '', ...rows] = part.trimEnd().split('\n');
      return [kind, rows] as const;
    }),
  );

  it.each(Object.keys(actual) as (keyof typeof actual)[])('has the %s that a reader finds', (kind) => {
    expect(actual[kind]).toEqual(expected.get(kind) ?? []);
  });
});
