/** A text copied with the page around it: what the page prints goes, whatever portal it is, and the text stays whole. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const TEXT = [
  '甲市渡口管理办法',
  '第一章 总则',
  '第一条 为了规范渡口管理，保障渡运安全，制定本办法。',
  '第二条 本市行政区域内的渡口适用本办法。',
  '第二章 管理',
  '第三条 渡船应当每年检验一次，未经检验的不得载客。',
  '第四条 本办法自2022年1月1日起施行。',
];
function read(...lines: readonly string[]) {
  const { sections, clauses, omissions } = parseText(lines.join('\n'));
  return {
    shown: [...clauses.map(({ text }) => text), ...sections.map(({ title }) => title)],
    omitted: omissions.map(({ text }) => text.trim()),
  };
}
const PLAIN = read(...TEXT);

const HEADS: Readonly<Record<string, readonly string[]>> = {
  'a path': ['您的位置：首页 > 政务公开 > 政府文件'],
  'a path with other signs': ['当前位置： 首页 >> 信息公开 >> 规章'],
  'the size of letters': ['【字体：大 中 小】', '打印'],
  'where to share it': ['分享到：', '微信', '微博'],
};
const FEET: Readonly<Record<string, readonly string[]>> = {
  'print and close': ['【打印本页】 【关闭窗口】'],
  'the neighbours': [
    '上一篇：甲市人民政府关于加强渡口管理的通知',
    '下一篇：甲市人民政府关于公布渡口名录的通知',
  ],
  'who runs the site': ['主办：甲市人民政府办公室', '版权所有：甲市人民政府', '甲ICP备05000001号'],
  'its numbers': ['网站标识码：3301000001', '浙公网安备 33010002000001号', '联系我们 | 网站地图'],
  'a code to scan': ['扫一扫在手机打开当前页'],
};

describe('the head of a page:', () => {
  it.each(Object.entries(HEADS))('%s', (_, head) => {
    const { shown, omitted } = read(...head, ...TEXT);
    expect(shown).toEqual(PLAIN.shown);
    expect(omitted).toEqual(head);
  });
});

describe('the foot of a page:', () => {
  it.each(Object.entries(FEET))('%s', (_, foot) => {
    const { shown, omitted } = read(...TEXT, ...foot);
    expect(shown).toEqual(PLAIN.shown);
    expect(omitted).toEqual(foot);
  });
});

it('head and foot at once', () => {
  const head = HEADS['a path'] ?? [];
  const foot = Object.values(FEET).flat();
  const { shown, omitted } = read(...head, ...TEXT, ...foot);
  expect(shown).toEqual(PLAIN.shown);
  expect(omitted.toSorted()).toEqual([...head, ...foot].toSorted());
});

it('nothing of the text goes that only looks like it', () => {
  const lines = [
    '第五条 来源不明的渡船不得载客。',
    '第六条 打印的班次表应当张贴在候船亭。',
    '第七条 版权所有人应当同意使用渡口图片。',
  ];
  const { shown, omitted } = read(...TEXT, ...lines);
  expect(omitted).toEqual([]);
  for (const line of lines) expect(shown.join('')).toContain(line.slice(4));
});
