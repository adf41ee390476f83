import { describe, expect, it } from 'vitest';
import { parseBody, printBody } from '../../src/pipeline/entries/mdx.ts';
import type { BodyNode, ThemedClause } from '../../src/pipeline/entries/record.ts';
import type { Section } from '../../src/pipeline/schemas/section.ts';

const clause = (text: string, rows: string[][] | null = null, header = false): BodyNode => ({
  type: 'clause',
  clause: {
    text,
    rows,
    table: rows ? { header, columns: Math.max(...rows.map((row) => row.length)) } : null,
  } as ThemedClause,
});
const heading = (title: string): BodyNode => ({
  type: 'section',
  section: { number: '一、', title, terminator: '', depth: 1, form: 'chapter' } as Section,
});

/** Texts that Markdown, MDX, YAML or HTML would take for something else. */
const HOSTILE = [
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  'import x from "y"',
  'import("x")',
  'export const a = 1',
  'export default function () {}',
  ']]>',
  '&lt; &amp; &#x41; &copy;',
  '`code` ``two``',
  '---',
  '***',
  '# 一级',
  '1. 项目',
  '12) 项目',
  '- 项目',
  '+ 项目',
  '> 引用',
  '| a | b |',
  '*强调* **重** _下划_ __双__ ~~删除~~ ~单~',
  '[链接](javascript:alert(1)) ![图](x) [^1] [x]: y',
  '[ ] 待办',
  'https://example.com/a_b_c www.example.com a@b.c',
  '反斜线 \\ \\* C:\\dir\\ 末尾\\',
  '$\u007bx} {{y}} {/* 注 */}',
  '<Entry id="x"/> </Entry> <!-- 注 --> <br/> a < b > c',
  '\u00a0前后\u00a0',
  'a  两个  空格 \t 制表',
  '    四格缩进',
  '表情 👍🏽 罕字 𠮷',
  '2022-02-14: true #注',
  '~~~',
  '```js',
  '===',
  ':::',
  '$$x$$',
  'www.&D www.*a* www.[b] wWw.{c}',
];

describe('what is printed as MDX is read back to the letter', () => {
  it.each(HOSTILE)('as a paragraph: %s', (text) => {
    const trimmed = text.trim();
    expect(parseBody(printBody([clause(trimmed)]))).toEqual([{ type: 'text', text: trimmed }]);
  });

  it.each(HOSTILE)('as a heading: %s', (text) => {
    const trimmed = text.trim();
    expect(parseBody(printBody([heading(trimmed)]))).toEqual([
      { type: 'heading', text: `一、${trimmed}`, depth: 2 },
    ]);
  });

  it.each(HOSTILE)('as a cell, after a line break too: %s', (text) => {
    const rows = [
      ['甲', text.trim()],
      [`前\n${text.trim()}`, '乙'],
    ];
    expect(parseBody(printBody([clause('', rows, true)]))).toEqual([{ type: 'table', rows }]);
  });

  it.each([997, 998, 999, 1000, 1001])(
    'a text printed in parts, whatever stands where it is cut: %i',
    (length) => {
      for (const cut of ['𠮷𠮷', '**', '{}', '1. ', '&lt;', '\\`', 'import', '  ']) {
        const text = `甲${'。'.repeat(length - 1)}${cut}乙${cut}丙`;
        expect(parseBody(printBody([clause(text)]))).toEqual([{ type: 'text', text }]);
      }
    },
  );

  it('a table without header and with rows of different length', () => {
    const rows = [['甲'], ['乙', '丙', '丁'], ['戊', '己']];
    expect(parseBody(printBody([clause('', rows)]))).toEqual([{ type: 'table', rows }]);
  });

  it('the places of child entries between paragraphs', () => {
    const nodes: BodyNode[] = [clause('前'), { type: 'entry', id: 'p/s1-1' }, clause('后')];
    expect(parseBody(printBody(nodes))).toEqual([
      { type: 'text', text: '前' },
      { type: 'entry', id: 'p/s1-1' },
      { type: 'text', text: '后' },
    ]);
  });
});

describe('a body with anything else is refused', () => {
  it.each(['- 列表', '> 引用', '{1 + 1}', 'import x from "y"', '<b>粗</b>', '**粗**'])('%s', (text) => {
    expect(() => parseBody(text)).toThrow(/Unexpected/);
  });
});
