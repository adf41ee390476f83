/** The page stage keeps every character, and omits nothing that its audit objects to, whatever it reads. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/pipeline/plan/page/audit.ts';
import { readPage } from '../../src/pipeline/plan/page/page.ts';
import { decodeSeed } from '../../src/pipeline/readers/text/decode.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { tokensOf } from '../support/read-page.ts';

/** How many cases a property tries, and the seed of their generator. */
const FUZZ = {
  numRuns: Number(process.env['FUZZ_CASES'] ?? 200),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261122),
};
const FIXTURES = new URL('../fixtures/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);
const inputs = [
  ...readdirSync(FIXTURES).map((name) => ({ name, url: new URL(`${name}/input.txt`, FIXTURES) })),
  ...readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, url: new URL(name, SEEDS) })),
];

/** Characters of spans in the order of the text. */
function together(
  passages: readonly { text: string; spans: readonly { line: number; start: number }[] }[],
): string {
  return [...passages]
    .sort(
      (a, b) =>
        (a.spans[0]?.line ?? 0) - (b.spans[0]?.line ?? 0) ||
        (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    )
    .map(({ text }) => withoutWhiteSpace(text))
    .join('');
}

function expectSound(text: string): void {
  const before = tokensOf(text);
  const { tokens, omitted, cuts, notes } = readPage(before);
  expect(together([...tokens.map(({ passage }) => passage), ...cuts.map(({ passage }) => passage)])).toBe(
    together(before.map(({ passage }) => passage)),
  );
  const all = new Set(tokens);
  for (const token of [...omitted.keys(), ...notes.keys()]) expect(all.has(token)).toBe(true);
  for (const note of notes.keys()) expect(omitted.has(note)).toBe(false);
  expect([...audit(tokens, omitted).keys()].map((token) => token.text)).toEqual([]);
  expect(
    cuts.every(({ passage, reason }) => reason === 'table-of-contents' || /^[0-9]{1,3}$/u.test(passage.text)),
  ).toBe(true);
}

/** Lines that pages, lists and tables print, in any order. */
const line = fc.constantFrom(
  '甲市规划',
  '目录',
  '第一章 总则',
  '第一章 总则……1',
  '第二章 任务  2',
  '一、目标',
  '1不断优化',
  '2二、任务',
  '坚持科学规划和稳步推进的工作要求，完善各项制度安排，推动全',
  '加强领导，落实责任。',
  '— 1 —',
  '1',
  '2',
  '3',
  'II',
  '\f4',
  '3 / 9',
  '专栏',
  '专栏1 重点工程',
  '附件',
  '序号',
  '市科技局',
  '首页',
  '>',
  '【字体：',
  '大',
  '】',
  '打印本页',
  '政务公开',
  '相关链接',
  '主办单位：甲市人民政府',
  '甲ICP备05000001号',
  '索引号：',
  '发文字号：甲政发〔2021〕7号',
  '2021年3月5日',
  '2021-03-05',
  '（此件公开发布）',
  '① 注',
  '增长①，',
  '---',
  '**来源**: https://a.cn',
  '',
  '　　',
);

describe('the page stage', () => {
  it.each(inputs)('is sound on $name', ({ url }) => {
    expectSound(decodeSeed(readFileSync(url)).text);
  });

  it('is sound on lines of pages in any order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => expectSound(lines.join('\n'))),
      FUZZ,
    );
  });

  it('is sound on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(text)),
      FUZZ,
    );
  });

  it('ends in time that grows with the text', () => {
    const time = (lines: number, text: (index: number) => string) => {
      const tokens = tokensOf(Array.from({ length: lines }, (_, index) => text(index)).join('\n'));
      const before = process.cpuUsage();
      readPage(tokens);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const text of [
      (index: number) => `${(index % 400) + 1}`,
      (index: number) => `单元${index % 97}`,
      (index: number) => (index % 2 ? '目录' : `一、总体${index}`),
      (index: number) => `— ${index % 900} —`,
      (index: number) => `第${index % 9}章 总体${index % 5000}……${index % 300}`,
      (index: number) =>
        index % 25 ? '坚持科学规划和稳步推进的工作要求，完善各项制度安排，推动全' : `${index / 25}`,
    ]) {
      time(1_000, text);
      const [short, long] = [time(2_000, text), time(8_000, text)];
      expect(long).toBeLessThan(10 * short + 250);
    }
  });
});
