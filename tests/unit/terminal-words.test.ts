/** Words of the commands in Chinese: none is forgotten, and what people write most often is told in words they know. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { diagnosticLines } from '../../scripts/lib/diagnostic-words.ts';
import { READ_INPUT, SCHEMA_WORDS, schemaWords } from '../../scripts/lib/schema-words.ts';
import { ownMistakes, yamlHint, yamlWords } from '../../scripts/lib/yaml-words.ts';
import { corpusMessage } from '../../src/pipeline/diagnostics/corpus-message.ts';
import { detail } from '../../src/pipeline/diagnostics/details.ts';
import { remark } from '../../src/pipeline/diagnostics/remark.ts';
import { RULES } from '../../src/pipeline/diagnostics/rules.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Word } from '../../src/pipeline/schemas/diagnostic.ts';

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
    [z.string(), undefined, '缺少这一项，或者没有写值'],
    [z.string(), null, '缺少这一项，或者没有写值'],
    [z.array(z.string()), '甲', '应是列表（[ ]，或者一行一项），写的是文字'],
    [z.string(), 5, '应是文字，写的是数'],
    [z.int(), '五', '应是数，写的是文字'],
    [z.strictObject({}), { gnre: 1, tpye: 2 }, '没有名为 "gnre"、"tpye" 的项'],
  ])('of the library need no programming, whatever language it speaks', (schema, value, words) => {
    for (const language of [z.locales.zhCN(), z.locales.en(), z.locales.fr()]) {
      z.config(language);
      const { error } = schema.safeParse(value, READ_INPUT);
      expect(schemaWords(error?.issues[0]).zh).toBe(words);
    }
    z.config(z.locales.en());
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
    ['page-without-text', detail('pages-of-pictures', { pages: '3, 7–9' }), '第 3, 7–9 页'],
    ['pictures-left-out', detail('pictures-on-pages', { count: 1, pages: '8' }), '第 8 页，共 1 幅'],
    [
      'table-suspected',
      detail('words-on-lines', { lines: '3–9', words: '指标 2025' }),
      '第 3–9 行：指标 2025',
    ],
    ['clauses-unended', detail('share', { count: 7, all: 12 }), '12 段里有 7 段'],
    [
      'changes-tracked',
      [detail('insertions', { count: 2 }), detail('moves', { count: 1 })],
      '插入 2 处，移动 1 处',
    ],
    ['title-supplied', '五年', '五年'],
  ] as const)('has Chinese words: %s', (rule, actual, chinese) => {
    const message = { ...remark(rule, 3, { actual: actual as Word }), file: 'seeds/a.txt' };
    // As it is kept and sent: by name, not by its sentence.
    const kept = { ...(JSON.parse(JSON.stringify(message)) as typeof message), reason: '', actual: null };
    expect(diagnosticLines({ ...kept, words: { actual: actual as Word } }, 'zh')[1]).toBe(`实际：${chinese}`);
    expect(diagnosticLines(message, 'zh')).toEqual([RULES[rule].zh, `实际：${chinese}`]);
  });

  it('tells the words of every name of a sentence in its order, whatever they are', () => {
    const place = { file: 'seeds/manifest.yaml', line: 3 };
    const message = corpusMessage('override-unknown', place, {
      plan: 'jia: there is no',
      what: 'theme',
      actual: 'x',
    });
    expect(message.words).toEqual({ plan: 'jia: there is no', what: 'theme' });
    expect(diagnosticLines(message, 'zh').slice(1)).toEqual([
      '规划：jia: there is no',
      '对象：theme',
      '实际：x',
    ]);
  });

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
