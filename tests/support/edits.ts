/** Random plans: the real seeds damaged in the ways files get damaged, with text that attacks what reads it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { manifest } from './seeds.ts';

/** How many cases a property tries, and the seed of their generator: few and always the same with every test run, as wanted with `npm run fuzz`. */
export const fuzzOf = (cases: number) => ({
  numRuns: Number(process.env['FUZZ_CASES'] ?? cases),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261122),
});
export const fuzz = fuzzOf(60);

const TEXTS = manifest.seeds.map(({ file }) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
);

/** Lines that Markdown, MDX, YAML, HTML, CSV, JSON, regular expressions or a terminal would take for something else. */
const ATTACKS = [
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  'import fs from "node:fs"',
  'export const a = 1',
  '<Entry id="s1"/>',
  ']]> --> */ %> ?>',
  '---',
  '- *a* **b** `c` ~~d~~ [e](javascript:f) ![g](h) [^1]',
  '| a | b |\n|---|---|',
  '=HYPERLINK("http://a.b")',
  '+1+1',
  '@SUM(1)',
  '","__proto__":{"a":1},"',
  '!!js/function "function(){}"',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202e反写',
  '\u0000',
  '\ud800',
  '\udc00\ud83d',
  '\u2028\u2029\u0085\u000b\u000c',
  '(((((((((([[[[[[[[[[{{{{{{{{{{',
  '《《《《》《》》“““”‘‘’',
  '《》（《　》）',
  'www.&D www.&amp; http://*a*',
  '$& $1 \\1 $\u007b1} %s %00',
];

/** Signs and words that mean something to Markdown, MDX or HTML where they meet. */
const MARKUP = [
  ...['www.', 'WWW.', 'http://', 'ftp://', 'mailto:', 'xmpp:', 'a@b.c', '@', 'import ', 'export '],
  ...[
    '&',
    '&amp;',
    '&#38;',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '![',
    '[^1]',
    '<',
    '>',
    '</',
    '/>',
  ],
  ...[
    '<!--',
    '-->',
    '<br/>',
    '{',
    '}',
    '|',
    '\\',
    '/',
    '#',
    '- ',
    '---',
    '1. ',
    '+',
    '=',
    '"',
    ':',
    '.',
    '!',
  ],
  ...['a', '1', '甲', '。', ' ', '\u00a0', '　', '\u200d', '😀'],
];

/** Such signs one after another, without outer blanks. */
export const markup = fc
  .array(fc.constantFrom(...MARKUP), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** Lines of the kinds a parser has rules for, out of place. */
const STRUCTURE = [
  '一、',
  '一、总体要求',
  '九十九、最后',
  '（一）',
  '（十）加强领导',
  '1．2．3．4．5．6．7．8．',
  '1.1.1.1.1.1.1.1 很深',
  '第一章 总则',
  '第三篇 重点',
  '专栏 1 重大工程',
  '目  录',
  '一、总体要求……………………1',
  '- 12 -',
  '表1 指标',
  '&nbsp;&nbsp;（一）目标&nbsp;\t&#160;\t甲&nbsp;乙',
  '发文字号：甲政发〔2021〕7号　发布日期：2021-03-05',
  '当前位置：首页>规划',
  '【打印】【关闭】',
  '索引号：\t甲-01\t发布机构：\t甲市人民政府\t成文日期：\t2021年3月5日',
  '前  言',
  '——2021年1月20日在甲市第十六届人民代表大会第一次会议上',
  '主办：甲市　浙ICP备05000001号',
  '\t一格',
  'a\tb\tc',
  'a\tb',
  '\t\t\t',
  '　　　　',
  '一是加强；二是推进；三是',
  '（市科委、市财政局按职责分工负责）',
  '到2020年，投入占比达到3.5%、4%、5%，分别为10、20、30家。',
];

/** One change to a list of lines. Places are drawn as shares of the length, so that they fit whatever went before. */
type Edit = (lines: readonly string[]) => string[];

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const at = (lines: readonly string[], share: number) => Math.floor(share * lines.length);

const remove = place.map(
  (share): Edit =>
    (lines) =>
      lines.toSpliced(at(lines, share), 1),
);
const repeat = place.map(
  (share): Edit =>
    (lines) =>
      lines.toSpliced(at(lines, share), 0, lines[at(lines, share)] ?? ''),
);
const swap = fc.tuple(place, place).map(
  ([one, other]): Edit =>
    (lines) => {
      const [a, b] = [at(lines, one), at(lines, other)];
      return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
    },
);
const insert = fc
  .tuple(
    place,
    fc.oneof(fc.constantFrom(...ATTACKS), fc.constantFrom(...STRUCTURE), fc.string({ unit: 'binary' })),
  )
  .map(
    ([share, line]): Edit =>
      (lines) =>
        lines.toSpliced(at(lines, share), 0, line),
  );
const weave = fc
  .tuple(place, place, fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme' })))
  .map(
    ([share, inside, words]): Edit =>
      (lines) => {
        const line = lines[at(lines, share)] ?? '';
        const cut = Math.floor(inside * line.length);
        return lines.with(at(lines, share), line.slice(0, cut) + words + line.slice(cut));
      },
  );
const cut = fc.tuple(place, place).map(
  ([share, inside]): Edit =>
    (lines) => {
      const line = lines[at(lines, share)] ?? '';
      const middle = Math.floor(inside * line.length);
      return lines.toSpliced(at(lines, share), 1, line.slice(0, middle), line.slice(middle));
    },
);
const indent = fc.tuple(place, fc.constantFrom('\t', '　　', '        ', '\u00a0')).map(
  ([share, space]): Edit =>
    (lines) =>
      lines.with(at(lines, share), space + (lines[at(lines, share)] ?? '')),
);

/** A word put into a line, as corrections are made. */
const reword = fc.tuple(place, place, fc.constantFrom('进一步', '（试行）', '2020年', '，')).map(
  ([share, inside, word]): Edit =>
    (lines) => {
      const line = lines[at(lines, share)] ?? '';
      const middle = Math.floor(inside * line.length);
      return lines.with(at(lines, share), line.slice(0, middle) + word + line.slice(middle));
    },
);

/** A few edits of the lines of a text. */
const anyEdits = fc.array(fc.oneof(remove, repeat, swap, insert, weave, cut, indent), { maxLength: 12 });

/** Some neighbouring lines of a seed, at most `length` of them. */
export function seedLines(length: number): fc.Arbitrary<string[]> {
  return fc.tuple(fc.constantFrom(...TEXTS), place).map(([text, share]) => {
    const lines = text.split('\n');
    const from = Math.floor(share * Math.max(1, lines.length - length));
    return lines.slice(from, from + length);
  });
}

/** Edits that change what stands in the lines, for text that people correct: no attacks, no damage. */
export const corrections = fc.array(
  fc.oneof(
    remove,
    repeat,
    swap,
    cut,
    reword,
    fc.tuple(place, fc.constantFrom(...STRUCTURE)).map(
      ([share, line]): Edit =>
        (lines) =>
          lines.toSpliced(at(lines, share), 0, line),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Applies edits one after another; a text never runs out of lines. */
export function applyEdits(lines: readonly string[], edits: readonly Edit[]): string[] {
  return edits.reduce<string[]>((now, edit) => (now.length === 0 ? [''] : edit(now)), [...lines]);
}

/** Part of a seed after edits, put together with mixed line ends, as text. */
export const damagedText = fc
  .tuple(
    seedLines(60),
    anyEdits,
    fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\n'), { minLength: 1, maxLength: 5 }),
  )
  .map(([lines, edits, ends]) =>
    applyEdits(lines, edits)
      .map((line, index) => line + ends[index % ends.length])
      .join(''),
  );

/** Bytes of a damaged text: in several encodings, with or without a mark, sometimes cut in mid-character or with wrong bytes in it. */
export const damagedBytes = fc
  .tuple(
    damagedText,
    fc.constantFrom('utf8', 'utf8-bom', 'utf16le', 'utf16le-bom'),
    fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 2 }),
    fc.option(place),
  )
  .map(([text, encoding, wrong, end]) => {
    const bytes = Buffer.concat([
      Buffer.from(
        encoding === 'utf8-bom' ? [0xef, 0xbb, 0xbf] : encoding === 'utf16le-bom' ? [0xff, 0xfe] : [],
      ),
      Buffer.from(text, encoding.startsWith('utf16') ? 'utf16le' : 'utf8'),
    ]);
    for (const [share, byte] of wrong) if (bytes.length > 0) bytes[Math.floor(share * bytes.length)] = byte;
    return new Uint8Array(end === null ? bytes : bytes.subarray(0, Math.floor(end * bytes.length)));
  });
