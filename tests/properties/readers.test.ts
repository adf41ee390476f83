/** Whatever a page or a text in Markdown holds: every visible character comes out once, in order, and nothing runs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/pipeline/readers/document.ts';
import { isHidden, isNeverShown } from '../../src/pipeline/readers/html/hidden.ts';
import { declarations } from '../../src/pipeline/readers/html/inline-style.ts';
import { isElement, type PageNode } from '../../src/pipeline/readers/html/page-tree.ts';
import { parsePage } from '../../src/pipeline/readers/html/parse-page.ts';
import { readPage } from '../../src/pipeline/readers/html/read-html.ts';
import { readWholeMarkdown } from '../support/markdown.ts';

/** As in `support/edits.ts`, which reads the seeds. */
const fuzz = {
  numRuns: Number(process.env['FUZZ_CASES'] ?? 60),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261122),
};

/** The characters of lines without white space and automatic numbers; raised digits as they were. */
const characters = (lines: readonly Line[]) =>
  bare(lines.map(({ text, hints }) => text.slice(hints?.generated ?? 0)).join(''));
const bare = (text: string) => text.normalize('NFKC').replaceAll('−', '-').replace(/\s+/gu, '');

const words = fc
  .array(
    fc.constantFrom(
      ...'甲乙丙丁一二（）《》“”、，。；：0123456789%abc&<>"\' 　',
      '索引号：',
      '责任编辑：',
      '首页',
      '主办：',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Piece {
  html: string;
  text: string;
}

const inline: fc.Arbitrary<Piece> = fc
  .tuple(words, fc.constantFrom('', 'b', 'span', 'a href="x"', 'sup', 'font size=3', 'i', 'u'))
  .map(([text, tag]) => ({
    html: tag ? `<${tag}>${escaped(text)}</${tag.split(' ')[0]}>` : escaped(text),
    text,
  }));
const together = (pieces: readonly Piece[], separator = '') => ({
  html: pieces.map(({ html }) => html).join(separator),
  text: pieces.map(({ text }) => text).join(''),
});
const phrase = fc.array(inline, { minLength: 1, maxLength: 4 }).map((pieces) => together(pieces));
const wrapIn =
  (...tags: string[]) =>
  (piece: fc.Arbitrary<Piece>) =>
    fc.tuple(piece, fc.constantFrom(...tags)).map(([{ html, text }, tag]) => ({
      html: `<${tag}>${html}</${tag.split(' ')[0]}>`,
      text,
    }));
const paragraph = wrapIn(
  'p',
  'div',
  'h2',
  'p align=center',
  'blockquote',
  'li',
  'div id="zoom"',
  'div class=share',
  'pre',
)(phrase);
const cell = fc
  .tuple(phrase, fc.constantFrom('td', 'th', 'td rowspan=2', 'td colspan=3'))
  .map(([{ html, text }, tag]) => ({
    html: `<${tag}>${html}</${tag.slice(0, 2)}>`,
    text,
  }));
const row = fc.array(cell, { maxLength: 4 }).map((cells) => {
  const { html, text } = together(cells);
  return { html: `<tr>${html}</tr>`, text };
});
const table = fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => {
  const { html, text } = together(rows);
  return { html: `<table border=1>${html}</table>`, text };
});
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table });
const page = fc
  .array(
    fc.oneof(
      block,
      wrapIn(
        'div',
        'section',
        'ol',
        'div class="content"',
        'nav',
      )(fc.array(block, { maxLength: 4 }).map((all) => together(all))),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => together(pieces, '\n'));

describe('a page', () => {
  it('comes out with every visible character once, in order', () => {
    fc.assert(
      fc.property(page, ({ html, text }) => {
        expect(
          characters(readPage(`<html><head><title>甲</title></head><body>${html}</body></html>`).lines),
        ).toBe(bare(text));
      }),
      fuzz,
    );
  });

  it('that is damaged comes out with every character that its tree shows', () => {
    const fragments = [
      ...[
        '<',
        '>',
        '</',
        '<p',
        '<p>',
        '</p>',
        '<td>',
        '</table>',
        '<table>',
        '<tr>',
        '<b>',
        '</b>',
        '<a href="',
        '"',
        '<!--',
        '-->',
      ],
      ...[
        '<script>',
        '</script>',
        '<style>',
        '<div hidden>',
        '<p style="display:none">',
        '<select>',
        '<option>',
        '&amp',
        '&#x7532;',
        '&',
      ],
      ...[
        '<svg>',
        '<math>',
        '<template>',
        '<noscript>',
        '<br>',
        '<title>',
        '<textarea>',
        '<frameset>',
        '<body>',
        '<html>',
        '<sup>',
        '<li>',
        '<ol>',
      ],
      ...['甲', '乙丙', '。', '1', ' ', '\n', '\u00a0', '　', '\0'.replace('\0', '\ufffd'), '\u200b'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 80 }), (parts) => {
        const source = parts.join('');
        expect(characters(readPage(source).lines)).toBe(bare(shownText(source)));
      }),
      fuzz,
    );
  });
});

/** The text of a page that is shown, taken from its tree in the simplest way. */
function shownText(source: string): string {
  const collect = (node: PageNode): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!isElement(node) || isNeverShown(node) || isHidden(node, declarations(node))) return '';
    return node.childNodes.map(collect).join('');
  };
  return parsePage(source).root.childNodes.map(collect).join('');
}

const plain = fc
  .array(fc.constantFrom(...'甲乙丙丁戊（）“”、，。；：0123456789%～'), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join('').replace(/^\d+/u, '甲'));
const span: fc.Arbitrary<Piece> = fc
  .tuple(plain, fc.constantFrom('', '**', '~~', '`'))
  .map(([text, mark]) => ({ html: mark ? ` ${mark}${text}${mark} ` : text, text }));
const line = fc.array(span, { minLength: 1, maxLength: 3 }).map((pieces) => together(pieces));
const markdownBlock: fc.Arbitrary<Piece> = fc.oneof(
  line.map(({ html, text }) => ({ html: `## ${html.trim()}`, text })),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => together(lines, '\n')),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => ({
    html: lines.map(({ html }, index) => `${index + 1}. ${html.trim()}`).join('\n'),
    text: lines.map(({ text }, index) => `${index + 1}.${text}`).join(''),
  })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) =>
    together(
      lines.map(({ html, text }) => ({ html: `> ${html.trim()}`, text })),
      '\n',
    ),
  ),
  fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 }).map((rows) => ({
    html: `| 列 | 列 |\n|---|---|\n${rows.map(([a, b]) => `| ${a.html.trim()} | ${b.html.trim()} |`).join('\n')}`,
    text: `列列${rows.map(([a, b]) => a.text + b.text).join('')}`,
  })),
);

describe('a text in Markdown', () => {
  it('comes out with every character of its words once, in order', () => {
    fc.assert(
      fc.property(fc.array(markdownBlock, { maxLength: 10 }), (blocks) => {
        const { html, text } = together(blocks, '\n\n');
        expect(characters(readWholeMarkdown(html).lines)).toBe(bare(text));
      }),
      fuzz,
    );
  });

  it('of any marks keeps every ideograph', () => {
    const marks = [
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '#',
      '# ',
      '- ',
      '1. ',
      '> ',
      '|',
      '|-|-|',
      '\n',
      '\n\n',
      '    ',
      '[',
      ']',
      '(',
      ')',
      '!',
      '---',
      '===',
      '\\',
      ':',
      '[^1]',
    ];
    const ideographs = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks, '甲', '乙丙', '丁'), { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const { lines, notes } = readWholeMarkdown(source);
        const noted = notes
          .filter(({ rule }) => rule === 'picture-linked')
          .map(({ actual }) => actual)
          .join('');
        expect([...ideographs(lines.map((each) => each.text).join('') + noted)].sort()).toEqual(
          [...ideographs(source)].sort(),
        );
      }),
      fuzz,
    );
  });
});
