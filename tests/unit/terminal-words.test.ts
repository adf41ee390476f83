/** Words of the commands in Chinese: none is forgotten, and what people write most often is told in words they know. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { chineseDetail } from '../../scripts/lib/detail-words.ts';
import { diagnosticLines } from '../../scripts/lib/diagnostic-words.ts';
import { SCHEMA_WORDS, schemaWords } from '../../scripts/lib/schema-words.ts';
import { ownMistakes, yamlHint, yamlWords } from '../../scripts/lib/yaml-words.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

/** Schemas of the files that people write. */
const OF_PEOPLE = ['manifest', 'corrections', 'names', 'site', 'theme', 'aliases', 'series', 'plan'];

describe('sentences of schemas', () => {
  it('have Chinese words', () => {
    const sentences = OF_PEOPLE.flatMap((name) => {
      const text = read(`src/pipeline/schemas/${name}.ts`);
      const given = text.matchAll(
        /(?:\/u?, |error: |BY_LANGUAGE = |\), |isPattern, |date\(|\], |length, |> 0, |last, |\n {10})'([^'\n]+ [^'\n]+)'/g,
      );
      return [...given].map(([, sentence = '']) => sentence);
    });
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => !(sentence in SCHEMA_WORDS))).toEqual([]);
  });

  it.each([
    ['无效输入：期望 string，实际接收 undefined', '缺少这一项，或者没有写值'],
    ['无效输入：期望 array，实际接收 string', '应是列表（[ ]，或者一行一项），写的是文字'],
    ['无效输入：期望 string，实际接收 数字', '应是文字，写的是数'],
    ['出现未知的键(key): "gnre"', '没有名为 "gnre" 的项'],
    ['无效选项：期望以下之一 "省"|"市"', '无效选项：期望以下之一 "省"|"市"'],
  ])('of the library need no programming: %s', (message, words) => {
    expect(schemaWords(message).zh).toBe(words);
  });
});

describe('mistakes in the form of YAML', () => {
  const mistakesIn = (text: string) => ownMistakes(parseDocument(text).errors);
  it('are told once, without those that come of them', () => {
    const text = 'seeds:\n  - a: 1\n\t\tb: 2\n    c: 3\n';
    expect(parseDocument(text).errors.length).toBeGreaterThan(1);
    expect(mistakesIn(text)).toHaveLength(1);
  });
  it('are all told where each is a name given twice', () => {
    expect(mistakesIn('a: 1\na: 2\nb: 1\nb: 2\n')).toHaveLength(2);
  });
  it('have words in Chinese', () => {
    const [mistake] = mistakesIn('a: 甲: 乙\n');
    expect(mistake && yamlWords(mistake).zh).toMatch(/两个冒号/);
  });
  it.each(['        genre：规划', '  - id：jia', 'lines: [{ line: 3，text: 甲 }]', 'period: [2021，2025]'])(
    'tell of full-width marks: %s',
    (line) => expect(yamlHint(line).zh).toMatch(/半角/),
  );
  it.each(['note: 目标：五年', 'title: “甲，乙”', 'genre: 规划: 甲', "reason: '甲：乙，丙'"])(
    'do not where words have them: %s',
    (line) => expect(yamlHint(line).zh).not.toMatch(/半角/),
  );
});

describe('the heads of the files of a new corpus', () => {
  it.each(readdirSync(new URL('scripts/lib/heads/', ROOT)))(
    '%s names every field in Chinese, too',
    (name) => {
      /** Names at the left of a comment, and every word in backquotes. */
      const fields = (text: string) => {
        const [head = ''] = /^(?:#.*\n)*/.exec(text) ?? [];
        return [...head.matchAll(/^#\s+((?:[a-z][a-z0-9-]+(?:, )?)+)(?=\s{2,}|$)/gm)]
          .flatMap(([, names = '']) => names.split(', '))
          .sort();
      };
      const english = fields(read(`seeds/${name}`));
      expect(english.length).toBeGreaterThan(5);
      expect(fields(read(`scripts/lib/heads/${name}`))).toEqual(english);
    },
  );
});

describe('what readers of files say', () => {
  it.each([
    ['pages 3, 7–9: a picture and no text; run text recognition', '第 3, 7–9 页'],
    ['1 on page 8', '第 8 页，共 1 幅'],
    ['lines 3–9: 指标 2025', '第 3–9 行：指标 2025'],
    ['7 of 12', '12 段里有 7 段'],
    ['五年', '五年'],
  ])('has Chinese words: %s', (words, chinese) => expect(chineseDetail(words)).toBe(chinese));

  const utf8 = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['nothing', 'a.txt', new Uint8Array()],
    ['blanks', 'a.txt', utf8(' \n ')],
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)],
    ['other bytes', 'a.txt', Uint8Array.of(0xe5, 0xff, 0xfe, 0x20, 0x81)],
    ['a cut-off Word file', 'a.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2)],
    ['a cut-off PDF file', 'a.pdf', utf8('%PDF-1.7\n')],
    ['an RTF file', 'a.docx', utf8('{\\rtf1}')],
  ])('why a file is refused, in Chinese: %s', async (_what, name, bytes) => {
    const { problem } = await readSeedFile(name, bytes);
    expect(problem).not.toBeNull();
    if (problem) expect(diagnosticLines(problem, 'zh').join('\n')).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  });
});
