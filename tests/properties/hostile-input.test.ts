/** Whatever a file holds: a clear refusal, or every character of it kept and nothing in it alive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody, printBody } from '../../src/pipeline/entries/mdx.ts';
import type { BodyNode, ThemedClause } from '../../src/pipeline/entries/record.ts';
import { damagedBytes, damagedText, fuzz, markup } from '../support/edits.ts';
import { compileOne } from '../support/one-plan.ts';
import { expectRefusal, expectWhole } from '../support/whole-plan.ts';

describe('a damaged file', () => {
  it('is refused with a place and a way on, or kept to the character', () => {
    fc.assert(
      fc.property(damagedBytes, (bytes) => {
        const result = compileOne(bytes);
        if (result.ok) expectWhole(result, bytes);
        else expectRefusal(result);
      }),
      fuzz,
    );
  });

  it('of whole characters is kept to the character', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const bytes = new TextEncoder().encode(text);
        const result = compileOne(bytes);
        if (result.ok) expectWhole(result, bytes);
        else {
          expectRefusal(result);
          // NUL makes it no text, nothing but white space makes it empty; the rest is read.
          expect(result.errors.map(({ rule }) => rule)).toEqual([
            text.includes('\0') ? 'binary-file' : 'empty-file',
          ]);
        }
      }),
      fuzz,
    );
  });
});

describe('whatever signs meet in it,', () => {
  it('a text is read back to the letter from its entry, as a paragraph and as a cell', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const rows = [
          ['甲', text],
          [text, '乙'],
        ];
        const clauses = [
          { text, rows: null, table: null },
          { text: '', rows, table: { header: true, columns: 2 } },
        ];
        const nodes = clauses.map((clause): BodyNode => ({ type: 'clause', clause: clause as ThemedClause }));
        expect(parseBody(printBody(nodes))).toEqual([
          { type: 'text', text },
          { type: 'table', rows },
        ]);
      }),
      fuzz,
    );
  });
});

/** A number of lines: with every test run a quarter of those with `npm run fuzz`, for they are many times slower than characters. */
const lines = (count: number) => (process.env['FUZZ_CASES'] ? count : count / 4);

describe('a text that is', () => {
  it.each([
    ['one line of a million characters', `规划\n${'推动科技创新发展。'.repeat(110_000)}`],
    ['thousands of lines of one character', `规划\n${'推\n动\n'.repeat(lines(5000))}`],
    ['one sentence again and again', `规划\n${'到2020年，建设10家企业，投入达到3.5%。'.repeat(2000)}`],
    ['percentages without end', `规划\n一、总体\n${'10%、'.repeat(5000)}`],
    ['brackets without end', `规划\n一、总体\n${'[a]('.repeat(3000)}`],
    [
      'headings without text',
      `规划\n${Array.from({ length: 2000 }, (_, index) => `${index + 1}、标题`).join('\n')}`,
    ],
    [
      'numbers one below the other',
      `规划\n${Array.from({ length: lines(20_000) }, (_, index) => index % 1000).join('\n')}`,
    ],
    ['heads of a table without rows', `规划\n${'指标\n2020年\n2025年\n1\n2\n'.repeat(lines(4000))}`],
    [
      'rows of a table that do not fit one another',
      `规划\n一、表\n${'甲 乙 丙 12\n丁 戊 3\n'.repeat(lines(8000))}`,
    ],
    ['leaders without a page number', `规划\n一、总体\n${'.'.repeat(20_000)}x`],
    ['titles that do not close', `规划\n一、总体\n${'《中'.repeat(60_000)}`],
    ['numbers of documents without end', `规划\n一、总体\n${'甲政发〔2021〕7号'.repeat(30_000)}`],
    ['lines without a full stop', `规划\n一、总体\n${'到2020年，\n'.repeat(lines(30_000))}`],
    ['a table without end', `规划\n一、表\n${'a\tb\tc\n'.repeat(lines(3000))}`],
  ])('%s goes through', { timeout: process.env['FUZZ_CASES'] ? 3_600_000 : 30_000 }, (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    const result = compileOne(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    expectWhole(result, bytes);
  });
});
