/** Parts of the check of a report: kinds of differences, places in words, indexes, words laid over a text, blocks. */
import { describe, expect, it } from 'vitest';
import { lay } from '../../src/verify/align.ts';
import { differencesOf } from '../../src/verify/differences.ts';
import { gramIndex } from '../../src/verify/gram-index.ts';
import { agrees, lociIn } from '../../src/verify/loci.ts';
import { markdownReport } from '../../src/verify/markdown-report.ts';
import { printedLinks, textReport } from '../../src/verify/report.ts';
import { planAddress } from '../../src/verify/said-behind.ts';

describe('the kind of a difference', () => {
  it.each([
    ['修建…步道', '修建健身步道', 'omission-marked'],
    ['修建...步道', '修建健身步道', 'omission-marked'],
    ['修建。。。步道', '修建健身步道', 'omission-marked'],
    ['修建⋯步道', '修建健身步道', 'omission-marked'],
    ['修建..步道', '修建健身步道', 'left-out'],
    ['修建\n步道', '修建步道', 'line-break'],
    ['修建步道', '修建\n\n步道', 'line-break'],
    ['修建 步道', '修建步道', 'space'],
    ['修建步道', '修建　步道', 'space'],
    ['６处', '6处', 'width'],
    ['修建（步道', '修建(步道', 'width'],
    ['修建‘步道', '修建“步道', 'quotation-marks'],
    ['修建「步道', '修建"步道', 'quotation-marks'],
    ['修建《步道', '修建步道', 'quotation-marks'],
    ['修建—步道', '修建——步道', 'dash'],
    ['修建-步道', '修建~步道', 'dash'],
    ['修建，步道', '修建；步道', 'punctuation'],
    ['修建，步道', '修建步道', 'punctuation'],
    ['12条', '15条', 'number'],
    ['1,200条', '1,300条', 'number'],
    ['五条', '六条', 'number'],
    ['5条', '五条', 'number'],
    ['92%', '92％', 'width'],
    ['步道', '健身步道', 'left-out'],
    ['修建步道', '修建，健身步道', 'left-out'],
    ['新建健身步道', '新建步道', 'added'],
    ['新建步道', '扩建步道', 'character'],
    ['新修整步道', '新扩建步道', 'words'],
    ['新增12条', '扩建15条', 'number'],
    ['GDP总量', 'gdp总量', 'variant'],
    ['修建步道', '修建步道', undefined],
  ])('%j for %j: %s', (said, printed, kind) => {
    const differences = differencesOf(said, printed);
    expect(differences[0]?.kind).toBe(kind);
    for (const each of differences) expect(said.slice(each.start, each.end)).toBe(each.said);
  });

  it('is said of every difference, in order', () => {
    expect(
      differencesOf('甲，乙3条，丙丁', '甲；乙4条，丙').map(({ kind, said, printed }) => [
        kind,
        said,
        printed,
      ]),
    ).toEqual([
      ['punctuation', '，', '；'],
      ['number', '3', '4'],
      ['added', '丁', ''],
    ]);
  });
});

describe('a place that is named', () => {
  it.each<[words: string, ...parts: [level: string, value: number][]]>([
    ['第三章', ['chapter', 3]],
    ['第十二章第三节', ['chapter', 12], ['section', 3]],
    ['第2篇', ['volume', 2]],
    ['第二编', ['volume', 2]],
    ['第三部分', ['top', 3]],
    ['第３大部分', ['top', 3]],
    ['第一百零五条', ...([] as [string, number][])],
    ['第二十一条第2款', ['article', 21], ['paragraph', 2]],
    ['三、（一）', ['comma', 3], ['brackets', 1]],
    ['三、(一)2．', ['comma', 3], ['brackets', 1], ['stop', 2]],
    ['2.（3）第1段', ['stop', 2], ['digits', 3], ['paragraph', 1]],
    ['提高2.5个', ...([] as [string, number][])],
    ['修建步道', ...([] as [string, number][])],
  ])('%s', (words, ...parts) =>
    expect(lociIn(words)[0]?.parts ?? []).toEqual(parts.map(([level, value]) => ({ level, value }))),
  );

  it('is two places where words stand between', () => {
    const places = lociIn('见第一章和第二章第1节');
    expect(places.map(({ start, end }) => '见第一章和第二章第1节'.slice(start, end))).toEqual([
      '第一章',
      '第二章第1节',
    ]);
  });

  const section = (form: string, number: string | null, depth: number) =>
    ({ form, number, depth }) as Parameters<typeof agrees>[1]['path'][number];
  const two = section('chapter', '二、', 1);
  const part = section('part', '（三）', 2);
  const all = [section('chapter', '一、', 1), two, part, section('part', null, 2)];
  const at = (words: string, clause: string | null = 's2-3-p4') =>
    agrees(lociIn(words)[0]?.parts ?? [], { path: [two, part], clause, all });
  it.each([
    ['二、', true],
    ['一、', false],
    ['第二章', true],
    ['第三章', false],
    ['第二部分', true],
    ['第三部分', false],
    ['二、（三）', true],
    ['二、（二）', false],
    ['一、（三）', false],
    ['第三节', true],
    ['第4段', true],
    ['第四款', true],
    ['第5段', false],
    // What the plan does not count says nothing.
    ['第九条', true],
    ['第九篇', true],
    ['9．', true],
    ['（9）', true],
  ])('%s of the third part of the second chapter: %s', (words, expected) => expect(at(words)).toBe(expected));
  it('says nothing of the paragraph where the clause has none', () => {
    expect(at('第5段', null)).toBe(true);
    expect(at('第5段', 's2-3-t1')).toBe(true);
  });
});

it('grams are found wherever they stand, unless they stand too often', () => {
  const text = '甲乙丙丁戊甲乙丙丁己甲乙丙戊丁甲乙丙丁';
  const index = gramIndex(text);
  const naive = (gram: string) => [...text].flatMap((_, at) => (text.startsWith(gram, at) ? [at] : []));
  for (let at = 0; at + 4 <= text.length; at += 1)
    expect(index.positions(text, at, 9)).toEqual(naive(text.slice(at, at + 4)));
  expect(index.positions('，甲乙丙丁', 1, 3)).toEqual([0, 5, 15]);
  expect(index.positions('甲乙丙丁', 0, 2)).toBeNull();
  expect(index.positions('甲乙丙己', 0, 3)).toEqual([]);
  expect(gramIndex('甲乙丙').positions('甲乙丙丁', 0, 3)).toEqual([]);
});

describe('words laid over a text', () => {
  /** What of the words is in the text: ＿ where it is not. */
  const laid = (words: string, text: string) => {
    const { at, from, to, matched } = lay(words, text);
    const shown = [...at].map((place) => (place < 0 ? '＿' : text[place])).join('');
    return { shown, part: text.slice(from, to), matched };
  };
  it.each([
    ['修建健身步道', '今年修建健身步道八条', '修建健身步道', '修建健身步道', 6],
    ['修建健身步道', '修建健身步道', '修建健身步道', '修建健身步道', 6],
    ['沿河修建健身步道', '沿湖修建健身步道', '沿＿修建健身步道', '沿湖修建健身步道', 7],
    ['沿河修建健身步道网', '沿河修建健身步道群', '沿河修建健身步道＿', '沿河修建健身步道', 8],
    ['沿河修建步道', '沿河修建青少年健身步道', '沿河修建＿＿', '沿河修建', 4],
    ['沿河修建登山步道网', '沿河修建步道网', '沿河修建＿＿步道网', '沿河修建步道网', 7],
    [
      '沿河修建健身步道补种乔木',
      `沿河修建健身步道${'，逐户登记造册'.repeat(9)}补种乔木`,
      '沿河修建健身步道补种乔木',
      `沿河修建健身步道${'，逐户登记造册'.repeat(9)}补种乔木`,
      12,
    ],
    // Two units that meet by chance do not count.
    ['步道', '修建步道', '＿＿', '', 0],
    ['逐户登记', '修建步道', '＿＿＿＿', '', 0],
    // One unit between two others is in its place.
    [
      '沿河修建甲身乙道补种乔木',
      '沿河修建健身步道补种乔木',
      '沿河修建＿身＿道补种乔木',
      '沿河修建健身步道补种乔木',
      10,
    ],
    ['', '修建', '', '', 0],
  ])('%s over %s', (words, text, shown, part, matched) =>
    expect(laid(words, text)).toEqual({ shown, part, matched }),
  );
});

it('the plan and the place are read from an address of a site like this one', () => {
  const PLACES = {
    'https://plans.example/plans/river-27/#s1-p2': { plan: 'river-27', id: 's1-p2' },
    '/plans/river-27': { plan: 'river-27', id: '' },
    '/en/plans/river-27/?q=1#s1_2': { plan: 'river-27', id: 's1_2' },
    '/plans/River/': null,
    '/plans/river/data.json': null,
    'https://plans.example/river-27/#s1': null,
  };
  for (const [url, place] of Object.entries(PLACES)) expect(planAddress(url), url).toEqual(place);
});

it('a printed address ends before the punctuation behind it', () => {
  const links = (text: string) =>
    printedLinks(
      text,
      [...text, ''].map((_, at) => at),
    ).map(({ url, start, end }) => {
      expect(text.slice(start, end)).toBe(url);
      return url;
    });
  const ADDRESS = 'https://plans.example/plans/river/#s1';
  for (const after of [')', ']', '.', ',', ';', ':', '!', '?', "'", '"', '>', ').', '。', '（', ' x'])
    expect(links(`见${ADDRESS}${after}`), after).toEqual([ADDRESS]);
  expect(links('见 /plans/river/#s1 和 /en/plans/river/')).toEqual(['/plans/river/#s1', '/en/plans/river/']);
  expect(links('见a/plans/river/ 和 /pages/river/')).toEqual([]);
});

it('blocks of a text end at empty lines, and know where each unit is', () => {
  const text = '修建步道，\n整修泵站。\n\n 补种乔木';
  const { blocks } = textReport(text);
  expect(blocks.map((block) => block.text)).toEqual(['修建步道，\n整修泵站。', ' 补种乔木']);
  for (const { text: words, origin } of blocks) {
    expect([...words].every((unit, at) => `${text}\n`[origin[at] ?? -1] === unit)).toBe(true);
    expect(origin).toHaveLength(words.length + 1);
    expect(origin.at(-1)).toBe((origin.at(-2) ?? 0) + 1);
  }
});

describe('a report in Markdown', () => {
  it.each<[text: string, ...blocks: string[]]>([
    ['# 目标\n修建步道', '目标', '修建步道'],
    ['- 修建步道\n- 整修泵站\n+ 补种乔木', '修建步道', '整修泵站', '补种乔木'],
    ['1. 修建步道\n2) 整修泵站', '1. 修建步道', '2) 整修泵站'],
    ['| 甲 | 乙 |\n| 丙 | 丁 |', '| 甲 | 乙 |', '| 丙 | 丁 |'],
    ['修建\n步道\n\n整修泵站', '修建\n步道', '整修泵站'],
    ['修建\r\n步道', '修建\n步道'],
    ['> 修建\n> 步道\n整修', '修建\n步道', '整修'],
    ['整修\n> 修建步道', '整修', '修建步道'],
    ['> > 修建步道', '修建步道'],
    ['```\n修建步道\n```\n整修', '整修'],
    ['整修\n~~~ js\n修建步道\n~~~', '整修'],
    ['**修建** *步道* __整修__ `泵站` ~~旧~~', '修建 步道 整修 泵站 旧'],
    ['5 * 3 和 甲_乙_丙', '5 * 3 和 甲_乙_丙'],
    ['修建\\*步道\\*', '修建*步道*'],
    ['[修建](https://a.example/b)步道![图](a.png "题")', '修建步道图'],
    ['见<https://a.example/b>。', '见https://a.example/b。'],
    ['修建步道[^1]。', '修建步道。'],
    // What begins a block, and what does not.
    ['甲\n10. 修建\n11) 整修', '甲', '10. 修建', '11) 整修'],
    ['甲\n1.修建\n*步道', '甲\n1.修建\n步道'],
    ['甲\n*\t修建\n \t- 整修', '甲', '修建', '整修'],
    ['甲\n###### 修建\n####### 步道', '甲', '修建', '####### 步道'],
    ['##\t修建\n#步道\n整修', '修建', '#步道\n整修'],
    ['甲\n  | 乙 |', '甲', '| 乙 |'],
    ['甲\n2021年', '甲\n2021年'],
    ['   > 修建\n >\t步道', '修建\n步道'],
    ['    > 修建', '> 修建'],
    ['> - 修建\n> ## 步道', '修建\n步道'],
    ['> 修建\n>\n> 步道', '修建', '步道'],
    ['   ```\n修建\n   ```\n    ```\n步道\n    ```', '步道\n'],
    ['``\n修建\n``', '修建\n'],
    ['~~~~\n修建\n~~~~\n整修', '整修'],
    ['修建\r步道\r\r整修', '修建\n步道', '整修'],
    // Marks inside a line.
    ['***修建*** ___步道___ ``泵站`` 甲*乙*丙', '修建 步道 泵站 甲乙丙'],
    ['2 * 3和4 *5', '2 * 3和4 *5'],
    ['修建*步道**', '修建步道'],
    ['\\[修建\\]\\!\\/\\:\\@\\`\\{\\~\\a', '[修建]!/:@`{~\\a'],
    ['[修建](/a)[步道]( )[^甲]', '修建步道'],
    ['[[修建](/a)]和[步 道]', '[修建]和[步 道]'],
    ['<http://a.example>和<ftp://a>和<https://a b>', 'http://a.example和<ftp://a>和<https://a b>'],
    ['', ...[]],
  ])('%j', (text, ...blocks) => {
    const report = markdownReport(text);
    expect(report.blocks.map((block) => block.text)).toEqual(blocks);
    // Each unit is where the text has it.
    for (const block of report.blocks) {
      expect(block.origin).toHaveLength(block.text.length + 1);
      for (const [at, unit] of [...block.text].entries())
        if (unit !== '\n') expect(text.slice(block.origin[at], (block.origin[at] ?? 0) + 1)).toBe(unit);
    }
  });

  it('has its links, notes and levels of headings', () => {
    const text =
      '## 目标\n[修建](/plans/river/#s1)步道[^a]，见<https://a.example/b>\n\n[^a]: 《河湖规划》[一](/plans/lake/)';
    const { blocks, headings, notes } = markdownReport(text);
    expect([...headings]).toEqual([['## 目标', 2]]);
    expect([...notes]).toEqual([['[^a]', '《河湖规划》一 /plans/lake/']]);
    expect(blocks[1]?.references).toEqual([{ at: 4, mark: '[^a]' }]);
    expect(blocks[1]?.links.map(({ at, url, start, end }) => [at, url, text.slice(start, end)])).toEqual([
      [2, '/plans/river/#s1', '/plans/river/#s1'],
      [6, 'https://a.example/b', 'https://a.example/b'],
    ]);
    expect(blocks.map(({ quote }) => quote)).toEqual([false, false, false]);
    const noted = markdownReport('[^a b]: 甲\n[^1]:\t乙\n[^2]:丙 https://a.example/c').notes;
    expect([...noted]).toEqual([
      ['[^1]', '乙'],
      ['[^2]', '丙 https://a.example/c https://a.example/c'],
    ]);
    expect([...markdownReport('\t# 甲\n####### 乙').headings]).toEqual([['\t# 甲', 1]]);
    expect(markdownReport('> 修建').blocks[0]?.quote).toBe(true);
  });
});
