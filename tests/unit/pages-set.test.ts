/** Invented plans as printed pages and as web pages: what is of the page goes, whatever its style, and every line of the plan stays. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { omittedFrom } from '../support/read-page.ts';

type Random = () => number;
const pick = <Value>(random: Random, values: readonly Value[]) =>
  values[Math.floor(random() * values.length)] as Value;

const TITLE = '丁山市河湖整治规划';
const GAZETTE = '丁山市人民政府公报';
const NUMERALS = '一二三四五六七八九十';
const MATTERS =
  '河道清淤 堤防加固 湿地修复 水质监测 泵站改造 灌区配套 污水处理 水源保护 雨水利用 生态补水'.split(' ');
const WORDS =
  '推进 各县 重点 工程 建设 完善 管护 制度 落实 责任 加快 补齐 短板 强化 监督 评估 引导 群众 参与 统筹 资金 安排 按月 通报 进展 分类 施策'.split(
    ' ',
  );

const sentence = (random: Random) =>
  `${Array.from(
    { length: 12 + Math.floor(random() * 12) },
    (_, at) => pick(random, WORDS) + (at % 4 === 3 ? '，' : ''),
  )
    .join('')
    .replace(/，$/u, '')}。`;
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

/** Headings and paragraphs of a plan, wrapped like a print. */
function plan(random: Random, width: number): { lines: string[]; headings: string[] } {
  const headings = MATTERS.map(
    (matter, index) => `${NUMERALS[index]}、${pick(random, ['推进', '加强', '实施'])}${matter}`,
  );
  const lines = headings.flatMap((heading) => [
    heading,
    ...Array.from({ length: 3 }, () => wrapped(`　　${sentence(random)}${sentence(random)}`, width)).flat(),
  ]);
  return { lines, headings };
}

/** How a print numbers its pages, and what it prints at their head. */
const NUMBERS: Readonly<Record<string, (page: number, pages: number) => string>> = {
  'in dashes': (page) => `— ${page} —`,
  'in hyphens': (page) => `-${page}-`,
  alone: (page) => String(page),
  'in words': (page) => `第${page}页`,
  'of all': (page, pages) => `第${page}页 共${pages}页`,
  'as a share': (page, pages) => `${page}/${pages}`,
};
const HEADERS: Readonly<Record<string, (page: number) => string[]>> = {
  'no header': () => [],
  'its title': () => [TITLE],
  'two headers': (page) => [page % 2 === 0 ? TITLE : GAZETTE],
};
const CONTENTS: Readonly<Record<string, (heading: string, page: number) => string>> = {
  dots: (heading, page) => `${heading}${'.'.repeat(20)}${page}`,
  ellipses: (heading, page) => `${heading} …… ${page}`,
  tabs: (heading, page) => `${heading}\t${page}`,
  blanks: (heading, page) => `${heading}    ${page}`,
  'no pages': (heading) => heading,
};

describe.each(Object.keys(NUMBERS))('a print with numbers %s', (numbers) => {
  const styles = Object.keys(HEADERS).flatMap((header) => ['\n', '\f'].map((end) => [header, end] as const));
  // A share below a full stop and above the name of a body may be the cell of a table.
  const isOpen = (header: string, end: string) =>
    numbers === 'as a share' && header === 'two headers' && end === '\n';
  it.each(styles.filter((style) => !isOpen(...style)))('and %s, pages ended by %j', (header, end) => {
    const random = seededRandom(numbers.length * 100 + header.length);
    const { lines } = plan(random, 28);
    const size = 9 + Math.floor(random() * 5);
    const parts = lines.flatMap((_, at) => (at % size === 0 ? [lines.slice(at, at + size)] : []));
    const printed: string[] = [];
    const pages = parts.map((part, index) => {
      const number = NUMBERS[numbers]?.(index + 1, parts.length) ?? '';
      const head = index > 0 ? (HEADERS[header]?.(index + 1) ?? []) : [];
      printed.push(...head, number);
      return [...(index === 0 ? [TITLE] : head), ...part, number].join('\n');
    });
    // The first printing of a header that is not the title may be a heading.
    const first = printed.indexOf(GAZETTE);
    const gone = printed.filter((_, at) => at !== first);
    expect(omittedFrom(pages.join(end === '\f' ? '\n\f' : '\n'))).toEqual(gone);
  });
});

describe.each(Object.keys(CONTENTS))('contents with %s', (style) => {
  it.each(['目录', '目　录', '目 录', '目次'])('below %s', (title) => {
    const { lines, headings } = plan(seededRandom(style.length + title.length), 60);
    const entries = headings.map((heading, index) => CONTENTS[style]?.(heading, 1 + 2 * index) ?? '');
    expect(omittedFrom([TITLE, title, ...entries, ...lines].join('\n'), 'table-of-contents')).toEqual([
      title,
      ...entries,
    ]);
  });
  it('without a title', () => {
    const { lines, headings } = plan(seededRandom(style.length), 60);
    const entries = headings.map((heading, index) => CONTENTS[style]?.(heading, 1 + 2 * index) ?? '');
    expect(omittedFrom([TITLE, ...entries, ...lines].join('\n'), 'table-of-contents')).toEqual(entries);
  });
});

describe('a web page', () => {
  const HEADS = [
    ['首页', '政务公开', '办事服务', '互动交流', '当前位置：首页 > 政务公开 > 规划计划'],
    ['网站首页 | 无障碍 | 长者助手', '您的位置：首页>信息公开>正文', '【字体：大 中 小】 打印 关闭'],
    ['当前位置：首页 > 公开', '分享到：', '浏览次数：120'],
  ];
  const FEET = [
    ['扫一扫在手机打开当前页', '【打印】【关闭】', '版权所有：丁山市人民政府', '网站标识码：1234567890'],
    [
      '上一篇：无',
      '下一篇：丁山市林业规划',
      '主办：丁山市人民政府办公室',
      '承办：丁山市大数据局',
      '联系我们 | 网站地图',
    ],
    ['分享到：', '责任编辑：王某', '友情链接', '中国政府网', '备案号：甲ICP备12345678号'],
  ];
  it.each(HEADS.flatMap((head, at) => FEET.map((foot) => [head, foot, at] as const)))(
    'with %j and %j',
    (head, foot, seed) => {
      const { lines } = plan(seededRandom(seed), 200);
      const text = [...head, TITLE, ...lines, ...foot].join('\n');
      expect(omittedFrom(text)).toEqual([...head, ...foot]);
    },
  );
});
