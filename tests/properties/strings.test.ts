/** What holds for any string at all. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFoldedMarks, findMarks, foldForm } from '../../src/pipeline/text/find.ts';
import { searchForm } from '../../src/pipeline/text/search-form.ts';
import { find } from '../../src/search/engine/engine.ts';
import { marksOf } from '../../src/search/engine/marks.ts';
import { scanTexts } from '../../src/search/engine/occurrences.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { fuzz } from '../support/edits.ts';
import { located } from '../support/located.ts';

const several = { ...fuzz, numRuns: fuzz.numRuns * 10 };

/** Strings of few characters, so that they meet: Chinese, Latin, digits, width forms, marks, blanks, brackets. */
const near = fc.string({
  unit: fc.constantFrom(...'创新券的3Ｄd% ，“”（【-－３é㎡𠮷\n\t'),
  maxLength: 12,
});
/** A text with a heading at its beginning. */
const line = fc
  .tuple(near, near)
  .map(([heading, words]) => ({ text: heading + words, lead: heading.length }));

describe('searching any text for any string', () => {
  it('marks what contains the string, inside the text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), near, (text, query) => {
        for (const marks of [findMarks(text, query), findFoldedMarks(text, query)]) {
          marks.forEach(([start, end], index) => {
            expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.[1] ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }
        for (const [start, end] of findMarks(text, query))
          expect(searchForm(text.slice(start, end))).toContain(searchForm(query));
      }),
      several,
    );
  });

  it('marks every text that is a hit, whatever was composed or folded in it', () => {
    const composed = fc.string({
      unit: fc.oneof(
        fc.constantFrom('e', 'Σ', 'ς', 'ｶ', 'ﾞ', '각', '𠮷'),
        fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCodePoint(code)),
        fc.integer({ min: 0x1100, max: 0x11ff }).map((code) => String.fromCodePoint(code)),
        fc.integer({ min: 0xff66, max: 0xffdc }).map((code) => String.fromCodePoint(code)),
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(composed, composed, composed, (before, words, after) => {
        const text = before + words + after;
        const form = searchForm(words);
        fc.pre(form !== '');
        expect(findMarks(text, words).length > 0).toBe(searchForm(text).includes(form));
      }),
      several,
    );
  });

  it('finds by tokens what a look into every text finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), near, async (texts, query) => {
        const form = searchForm(query);
        fc.pre(form !== '');
        const [index, scan] = [located(texts), scanTexts(texts)];
        expect(await index.having(form)).toEqual(await scan.having(form));
        expect(await index.havingApart(form)).toEqual(await scan.havingApart(form));
        if ([...foldForm(form)].length > 1)
          expect(await index.havingFolded(form)).toEqual(await scan.havingFolded(form));
      }),
      several,
    );
  });

  it('takes any query and counts what it gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(near, { minLength: 1, maxLength: 6 }),
        fc.oneof(near, fc.string({ unit: 'binary' })),
        async (texts, query) => {
          const entries = texts.map((text, section) => ({
            plan: 'a',
            kind: 'clause' as const,
            type: null,
            themes: [],
            agencies: [],
            places: [],
            period: null,
            level: null,
            section,
            length: text.length,
            runIn: false,
            support: [],
            amounts: [],
          }));
          const { counts, found } = await find(
            { entries, occurrences: scanTexts(texts.map((text) => ({ text, lead: 0 }))) },
            query,
            {
              aliases: [['创新券', '券']],
            },
          );
          expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(found.length);
          for (const hit of found) {
            const { marks } = marksOf(texts[hit.number] ?? '', query, hit);
            expect(marks.length, JSON.stringify([texts[hit.number], query, hit])).toBeGreaterThan(0);
          }
        },
      ),
      several,
    );
  });
});

describe('a table for spreadsheets', () => {
  it('gives back its cells, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }), near)), (rows) => {
        const csv = tableCsv({ columns: ['a', 'b', 'c'].map((name) => ({ name, width: 10 })), rows });
        const [, ...cells]: string[][] = parse(csv, { bom: true, relaxQuotes: false });
        expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')))).toEqual(
          rows.map((row) =>
            row.map((cell) => cell.replaceAll('\u2028', '\n').replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')),
          ),
        );
        expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      }),
      several,
    );
  });
});
