/** Which tables of a page are data, a box or layout, and which of their rows are the head. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(`<html><body>${html}</body></html>`));
const LONG =
  '为推动甲产业高质量发展，扩大有效供给，增强发展动力，根据上级部署，结合本市实际情况，制定本规划。';
const inPage = (html: string) => `<div id="zoom"><p>${LONG}</p>${html}<p>${LONG}二</p></div>`;

describe('words that no cell of a table holds', () => {
  it.each<[html: string, ...lines: string[]]>([
    [
      '<table><tr><td>渡船<td>12</tr>说明：预期数<tr><td>渡口<td>5</table>',
      '说明：预期数',
      '渡船',
      '12',
      '渡口',
      '5',
    ],
    ['<table><b>总则</b><tr><td>渡船<td>12</table>', '总则', '渡船', '12'],
    ['<p><b>目标<p>渡口</b>改造</p>', '目标', '渡口改造'],
  ])('are where a browser shows them: %s', (html, ...lines) => {
    const shown = read(`<p>甲市规划</p>${html}`).lines.map(({ text }) => text);
    expect(shown.slice(1)).toEqual(lines);
  });
});

describe('the head of a table', () => {
  const BODY = '<tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td></tr>';
  const heads = (rows: string, table = '') =>
    read(inPage(`<table ${table}>${rows}</table>`))
      .lines.filter(({ hints: { cell } = {} }) => cell?.header)
      .map(({ text }) => text)
      .join('');
  const row = (...cells: string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
  it.each<[what: string, rows: string, heads: string]>([
    ['none', row('甲', '乙') + BODY, ''],
    ['th', `<tr><th>甲</th><th>乙</th></tr>${BODY}`, '甲乙'],
    ['th at the side', `<tr><th>甲</th><td>乙</td></tr>${BODY}`, ''],
    ['two rows', `<thead>${row('甲', '乙')}${row('庚', '辛')}</thead>${BODY}`, '甲乙庚辛'],
    ['nothing below', `<thead>${row('甲', '乙')}</thead>`, ''],
    ['bold', row('<b>甲</b>', '<b>乙</b>') + BODY, '甲乙'],
    ['half bold', row('<b>甲</b>', '<b>乙</b>灯') + BODY, ''],
    ['bold like the next', row('<b>甲</b>', '<b>乙</b>').repeat(2) + BODY, ''],
    ['one bold cell', row('<b>甲</b>', '') + BODY, ''],
    ['white', `<tr bgcolor="#FFFFFF"><td>甲</td><td>乙</td></tr>${BODY}`, ''],
    ['shaded', `<tr style="background:#eee"><td>甲</td><td>乙</td></tr>${BODY}`, '甲乙'],
    [
      'shaded cells',
      `<tr><td style="background-color:silver">甲</td><td bgcolor="silver">乙</td></tr>${BODY}`,
      '甲乙',
    ],
    ['one shaded cell', `<tr><td bgcolor="silver">甲</td><td>乙</td></tr>${BODY}`, ''],
    ['transparent', `<tr style="background:transparent"><td>甲</td><td>乙</td></tr>${BODY}`, ''],
    ['rgb white', `<tr style="background-color:rgb(255, 255,255)"><td>甲</td><td>乙</td></tr>${BODY}`, ''],
    ['below a title', `<tr><td colspan=2>附件</td></tr><tr><th>甲</th><th>乙</th></tr>${BODY}`, '甲乙'],
    [
      'below four titles',
      `${'<tr><td colspan=2>附件</td></tr>'.repeat(4)}<tr><th>甲</th><th>乙</th></tr>${BODY}`,
      '甲乙',
    ],
    [
      'below five lines',
      `${'<tr><td colspan=2>附件</td></tr>'.repeat(5)}<tr><th>甲</th><th>乙</th></tr>${BODY}`,
      '',
    ],
    [
      'of groups',
      `<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>${row('庚', '辛')}${row('1', '2', '3')}`,
      '甲乙庚辛',
    ],
    ['a label over rows', `<tr><td rowspan=2>甲</td><td>乙</td></tr>${row('庚')}${row('1', '2')}`, ''],
    [
      'a label over five rows',
      `<tr><td rowspan=5>甲</td><td colspan=2>乙</td></tr>${row('庚', '辛').repeat(4)}${row('1', '2', '3')}`,
      '',
    ],
    ['across two of three', `<tr><td>甲</td><td colspan=2>乙</td></tr>${row('1', '2', '3')}`, ''],
  ])('%s', (_, rows, expected) => expect(heads(rows)).toBe(expected));
});

describe('a table', () => {
  const count = (html: string) => read(inPage(html)).lines.filter(({ hints: { cell } = {} }) => cell).length;
  const ONE = '<tr><td>甲</td></tr><tr><td>乙</td></tr>';
  it('of one column is a box where it has a border or says so', () => {
    const counts = [
      'border=1',
      'border=0',
      'style="border:1px solid"',
      'style="border:none"',
      'style="border:hidden"',
      '',
    ].map((more) => count(`<table ${more}>${ONE}</table>`));
    expect(counts).toEqual([2, 0, 2, 0, 0, 0]);
    expect(count('<table><tr><td>专 栏 甲</td></tr><tr><td>乙</td></tr></table>')).toBe(2);
    expect(count('<table><tr><td style="border:1px solid">甲</td></tr><tr><td>乙</td></tr></table>')).toBe(2);
  });
  it('lays out the page where a cell is a text of its own', () => {
    const long = `<p>${'换灯'.repeat(30)}</p>`;
    const table = (paragraphs: number, rows: number) =>
      count(
        `<table><tr><td>甲</td><td>${long.repeat(paragraphs)}</td></tr>${'<tr><td>乙</td><td>丙</td></tr>'.repeat(rows - 1)}</table>`,
      ) > 0;
    expect([table(5, 3), table(6, 3), table(6, 4)]).toEqual([true, false, true]);
    expect(
      count(`<table><tr><td>甲</td><td><p>${'换灯'.repeat(29)}灯</p>${long.repeat(5)}</td></tr></table>`),
    ).toBe(7);
    for (const level of [1, 2, 3])
      expect(count(`<table><tr><td>甲</td><td><h${level}>乙</h${level}></td></tr></table>`)).toBe(0);
    expect(count('<table><tr><td>甲</td><td><h4>乙</h4></td></tr></table>')).toBe(2);
    expect(count('<table role=none><tr><td>甲</td><td>乙</td></tr></table>')).toBe(0);
  });
});
