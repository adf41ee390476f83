/** Random documents that are nothing like the bundled plans: what people drop on a reader of plans. */
import fc from 'fast-check';

/** A document and the shape that it was drawn from. */
export interface ForeignDocument {
  shape: string;
  bytes: Uint8Array;
}

const WORDS = [
  ...[
    '经济',
    '教育',
    '指标',
    '单位',
    '负责',
    '项目',
    '甲市',
    '建设',
    '序号',
    '合计',
    '其中',
    '目标',
    '全面',
    '约束性',
  ],
  ...[
    '发展',
    '规划',
    '附件',
    '名词解释',
    '专栏',
    '表',
    '图',
    '首页',
    '登录',
    '无障碍',
    '下一页',
    '打印',
    '关闭',
    '来源',
  ],
];
const UNITS = ['家', '亿元', '%', '万吨', '个百分点', '公里', '人次', '㎡', '‰', '吨标准煤/万元', ''];
const OTHER_SCRIPTS = [
  ...[
    'Planning',
    'Straße',
    'Ёлка',
    'ΑΒΓ',
    'مخطط',
    'תוכנית',
    'བོད་ཡིག',
    'ᠮᠣᠩᠭᠣᠯ',
    'ئۇيغۇر',
    'かな',
    'カナ',
    '한글',
    'ไทย',
  ],
  ...[
    'e\u0301\u0302\u0303',
    '👨‍👩‍👧',
    '𠀀𪚥',
    '⼀⼆⼈',
    '㈠㊀①⒈Ⅳ',
    '\ufb01',
    '\u200b\u200d\ufeff',
    '\u202eא\u202c',
    '\ue000',
    'ｆｕｌｌ',
  ],
];
const MARKS = [
  ...[
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '1．',
    '2、',
    '(1)',
    '①',
    '②',
    'a)',
    'IV.',
    '第一章 ',
    '第二条 ',
    '1.1 ',
    '1.1.1.1 ',
    '—— ',
    '● ',
  ],
  ...[
    '• ',
    '- ',
    '* ',
    '> ',
    '# ',
    '十、',
    '一百零一、',
    '（',
    '）',
    '【',
    '注：',
    '附1 ',
    '§ 3 ',
    '甲、',
    '壹、',
    '０１ ',
  ],
];

const word = fc.constantFrom(...WORDS);
const number = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map(String),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom(
    '1,234',
    '1 234',
    '１２３',
    '三百二十一',
    '-5',
    '±0.1',
    '≥90',
    '10～20',
    '2025',
    '2021-2025',
    '1e9',
    '0.0000001',
    '—',
    '/',
  ),
  fc
    .array(fc.constantFrom(...'0123456789.,'), { minLength: 20, maxLength: 300 })
    .map((digits) => digits.join('')),
);
const quantity = fc.tuple(number, fc.constantFrom(...UNITS)).map((parts) => parts.join(''));
const phrase = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: quantity }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(''));
const sentence = fc
  .tuple(phrase, fc.constantFrom('。', '；', '，', '：', '', '？', '……'))
  .map((parts) => parts.join(''));
const mark = fc.constantFrom(...MARKS);
/** Lists of any length up to the greatest: as it comes, fast-check draws short ones. */
const lines = <Line>(line: fc.Arbitrary<Line>, maxLength: number) =>
  fc.array(line, { minLength: 1, maxLength, size: 'max' });

const stack = lines(fc.oneof(word, quantity, number, mark, fc.constant('')), 250);

const table = fc
  .tuple(
    fc.constantFrom('\t', '\t\t', '  ', '    ', '　', ' | ', '|', ',', '│', '┃'),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    lines(
      fc.array(fc.oneof(word, quantity, number, fc.constant(''), sentence), { minLength: 12, maxLength: 12 }),
      40,
    ),
  )
  .map(([between, columns, ruled, rows]) => {
    const rule = ['┌', '├', '|---', '+---+', '─────'][columns % 5]?.repeat(columns) ?? '';
    const printed = rows.map((row) => row.slice(0, columns).join(between));
    return [
      '表1 主要指标',
      ...printed.flatMap((row, index) => (ruled && index % 3 === 0 ? [rule, row] : [row])),
    ];
  });

const menu = lines(
  fc.oneof(
    word,
    fc.array(word, { minLength: 2, maxLength: 15 }).map((words) => words.join(' | ')),
    fc.array(word, { minLength: 2, maxLength: 15 }).map((words) => `您的位置：${words.join(' > ')}`),
    fc.constantFrom(
      '【字体：大 中 小】',
      '分享到：',
      '扫一扫在手机打开当前页',
      '备案号：甲ICP备00000000号',
      '发布日期：2031-02-03',
      '&nbsp;&nbsp;',
      'javascript:void(0)',
    ),
    sentence,
  ),
  120,
);

const scan = fc
  .tuple(lines(phrase, 60), fc.integer({ min: 8, max: 40 }), fc.constantFrom('', ' ', '\u3000', ' \t'))
  .map(([texts, width, gap]) => {
    const characters = [...texts.join('')].join(gap);
    const cut = characters.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
    return cut.flatMap((line, index) =>
      index % 20 === 19 ? [line, `- ${Math.ceil(index / 20)} -`, '\f甲市规划'] : [line],
    );
  });

const outline = lines(
  fc
    .tuple(
      fc.constantFrom('', '  ', '　　', '\t', '\t\t\t'),
      fc.array(mark, { minLength: 0, maxLength: 4 }),
      fc.oneof(sentence, fc.constant('')),
    )
    .map(([indent, marks, text]) => `${indent}${marks.join('')}${text}`),
  200,
);

const numbers = lines(
  fc
    .array(
      fc
        .tuple(
          fc.constantFrom('', '达到', '由', '提高到', '、', '和', '至', '分别为', '占', '年均增长'),
          quantity,
        )
        .map((parts) => parts.join('')),
      { minLength: 1, maxLength: 60 },
    )
    .map((items) => items.join('')),
  12,
);

const scripts = lines(
  fc
    .array(fc.oneof(word, mark, fc.constantFrom(...OTHER_SCRIPTS)), { minLength: 1, maxLength: 20 })
    .map((words) => words.join('')),
  60,
);

const html = fc
  .tuple(menu, outline, table)
  .map(([above, text, cells]) => [
    '<!DOCTYPE html><html><head><title>甲市规划</title></head><body>',
    ...above.map((line) => `<div><a href="/x">${line}</a></div>`),
    ...text.map((line, index) => `<${['p', 'li', 'h2', 'td', 'span', 'blockquote'][index % 6]}>${line}`),
    `<table><tr>${cells.map((cell, index) => `<td colspan=${index % 4}>${cell.split(/\t|\|/u).join('<td>')}`).join('<tr>')}`,
  ]);

const markdown = fc
  .tuple(outline, table, lines(sentence, 20))
  .map(([text, cells, end]) => [
    '# 甲市规划',
    '',
    ...text.map((line, index) => `${'#'.repeat(index % 7)}${index % 3 === 0 ? ' ' : ''}${line}`),
    `| ${cells[0] ?? ''} |`,
    '|---|',
    ...cells.slice(1).map((cell) => `| ${cell} |`),
    ...end.map((line) => `**${line}** *${line}*  `),
  ]);

const SHAPES: Readonly<Record<string, fc.Arbitrary<string[]>>> = {
  'stack of short lines': stack,
  table,
  menu,
  scan,
  outline,
  'endless numbers': numbers,
  'mixed scripts': scripts,
  html,
  markdown,
  mixture: fc
    .array(fc.oneof(stack, table, menu, scan, outline, numbers, scripts), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.flat()),
};

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

/** Codes of two bytes by the character that GB18030 gives them for. */
let codes: ReadonlyMap<string, readonly [number, number]> | null = null;
function gb18030(text: string): Uint8Array {
  codes ??= new Map(
    Array.from({ length: 126 * 190 }, (_, index): [string, [number, number]] => {
      const [first, second] = [0x81 + Math.floor(index / 190), 0x40 + (index % 190)];
      const pair: [number, number] = [first, second >= 0x7f ? second + 1 : second];
      return [new TextDecoder('gb18030').decode(Uint8Array.from(pair)), pair];
    }),
  );
  const known = codes;
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character <= '\u007f' ? [character.charCodeAt(0)] : (known.get(character) ?? [0x3f]),
    ),
  );
}

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => utf16(text, true),
  (text) => utf16(text, false),
  gb18030,
  (text) => Buffer.from(text, 'latin1'),
  // Cut in the middle of a character.
  (text) => new TextEncoder().encode(text).subarray(0, -1),
];

/** A document of any shape, with any ends of lines, in any encoding; most in UTF-8, with or without a title. */
export const foreignDocument: fc.Arbitrary<ForeignDocument> = fc
  .constantFrom(...Object.keys(SHAPES))
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      text: SHAPES[shape] ?? stack,
      title: fc.constantFrom(
        [],
        ['甲市综合发展规划'],
        ['甲市人民政府关于印发规划的通知', '甲政发〔2031〕3号'],
      ),
      end: fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
      encoding: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.nat(ENCODINGS.length - 1) },
      ),
    }),
  )
  .map(({ shape, text, title, end, encoding }) => {
    const whole = (shape === 'html' || shape === 'markdown' ? text : [...title, ...text]).join(end);
    return { shape, bytes: (ENCODINGS[encoding] ?? gb18030)(whole) };
  });
