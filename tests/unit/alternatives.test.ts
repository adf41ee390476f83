/** Alternatives of rules, an example for each: what goes unnoticed when one of them is taken away. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, visible } from '../../scripts/lib/report.ts';
import { splitSubjects } from '../../src/pipeline/extract/names/subject-lists.ts';
import { decodeSeed } from '../../src/pipeline/readers/text/decode.ts';
import { factsOf } from '../support/facts.ts';
import { compileOne } from '../support/one-plan.ts';

describe('a rank', () => {
  it.each(['居', '居于', '位居', '位列', '排名', '排名位列', '跃居', '保持', '保持在', '列'])(
    '%s全国第三',
    (verb) => {
      const { indicators } = factsOf(`全市专利授权量${verb}全国第三。`);
      expect(indicators.map(({ kind, value }) => [kind, value])).toContainEqual(['rank', 3]);
    },
  );
});

describe('a word for two things', () => {
  it.each([
    ['城乡居民收入', ['城镇居民收入', '农村居民收入']],
    ['城乡低保标准', ['城市低保标准', '农村低保标准']],
    ['一般公共预算收支', ['一般公共预算收入', '一般公共预算支出']],
    ['进出口额', ['进口额', '出口额']],
    ['存贷款余额', ['存款余额', '贷款余额']],
  ])('%s has two values', (words, names) => {
    expect(splitSubjects(words, /^$/u, 2)).toEqual(names);
    expect(splitSubjects(words, /^$/u, 1)).toEqual([words]);
  });
});

describe('a text in Big5', () => {
  /** Bytes of Big5 by the character. */
  const codes = new Map(
    Array.from({ length: 0x59 * 0xc0 }, (_, index) => [
      0xa1 + Math.floor(index / 0xc0),
      0x40 + (index % 0xc0),
    ]).map((pair) => [new TextDecoder('big5').decode(Uint8Array.from(pair)), pair] as const),
  );
  it('is refused, not read as GB18030', () => {
    const text = '本市科技創新發展規劃綱要，推動產業轉型升級，加強國際合作，建設創新型城市。'.repeat(4);
    const bytes = Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []));
    expect(bytes.length).toBeGreaterThan(text.length);
    expect(() => decodeSeed(bytes)).toThrow();
  });
});

describe('a message', () => {
  it('shows what would steer a terminal or turn its text around', () => {
    expect(visible('甲\u001b[31m\u202e乙\u2067\u0007')).toBe('甲\\u{1b}[31m\\u{202e}乙\\u{2067}\\u{07}');
  });

  it('does so with the name of a file', () => {
    const message = {
      rule: 'a',
      severity: 'error',
      reason: 'b',
      line: 1,
      column: 1,
      actual: null,
      expected: null,
      hint: '',
    } as const;
    expect(formatDiagnostic({ ...message, file: 'a\u001b]0;x\u0007.txt' })).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

it('a table whose first row has empty cells at its end is printed and read back', () => {
  const html =
    '<!DOCTYPE html><html><body><p>甲市规划</p><table><tr><th>表头<th><tr><td><td>00000</table></body></html>';
  expect(compileOne(new TextEncoder().encode(html)).ok).toBe(true);
});
