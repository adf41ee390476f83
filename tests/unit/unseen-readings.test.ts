/** The readings of texts that are not in the project can be used by whoever has the texts. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionTypeSchema } from '../../src/pipeline/schemas/section.ts';
import { hasReading, reading } from '../support/readings.ts';

const [, ...texts] = reading('unseen/texts.tsv');
/** Files that are not of one text. */
const OF_MANY = new Set(['texts.tsv', 'instruments.tsv']);
const folder = new URL('../readings/unseen/', import.meta.url);

describe.each(texts.map(([id = '', title, address, hash]) => ({ id, title, address, hash })))(
  'the reading of $id',
  ({ id, title, address, hash }) => {
    const rows = (kind: string) =>
      hasReading(`unseen/${id}.${kind}.tsv`) ? reading(`unseen/${id}.${kind}.tsv`).slice(1) : [];
    it('says which text it is of', () => {
      expect([title, address].every((words) => words)).toBe(true);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    });
    it('gives each fact its line and value', () => {
      for (const kind of ['indicators', 'support'])
        for (const [line, ...cells] of rows(kind)) {
          expect(Number(line)).toBeGreaterThan(0);
          expect(Number(kind === 'support' ? cells[0] : cells[1])).not.toBeNaN();
        }
    });
    it('gives each heading its line and depth', () => {
      for (const [line, depth] of rows('outline'))
        expect([Number(line), Number(depth)].every((number) => number > 0)).toBe(true);
      for (const [first, last] of rows('lines')) expect(Number(last)).toBeGreaterThanOrEqual(Number(first));
    });
    it('has types that there are', () => {
      const types = new Set<string>(['', ...sectionTypeSchema.options]);
      expect(rows('types').filter(([, type = '']) => !types.has(type))).toEqual([]);
    });
  },
);

it('every file belongs to a text that is listed', () => {
  const ids = new Set(texts.map(([id]) => id));
  expect(
    readdirSync(folder).filter((name) => !OF_MANY.has(name) && !ids.has(name.split('.')[0] ?? '')),
  ).toEqual([]);
});
