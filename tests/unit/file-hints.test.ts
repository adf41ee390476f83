/** What a file says of its lines beside their words: cells, boxes, headings, titles. Pages in HTML stand for all formats. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { readCharacters } from '../support/read-characters.ts';

const BEGINNING =
  '<h1>甲市养老服务发展规划</h1><p>一、发展目标</p><p>到2025年，养老服务体系更加完善，服务供给更加充分，主要指标见下表。</p>';

/** Reads a page with a document that begins so. */
function parse(html: string, beginning = BEGINNING) {
  const page = `<html><body><div id="zoom">${beginning}${html}</div></body></html>`;
  const { lines } = readCharacters(new TextEncoder().encode(page));
  return parsePlan({ file: 'page.html', lines });
}

const tables = (html: string) =>
  parse(html).clauses.flatMap(({ rows, table }) =>
    rows ? [{ header: table?.header ? rows[0] : [], rows: rows.slice(table?.header ? 1 : 0) }] : [],
  );
const headings = (html: string, beginning?: string) =>
  parse(html, beginning).sections.flatMap(({ depth, number, title }) =>
    depth === 0 ? [] : [`${depth} ${number ?? ''}${title}`],
  );
/** The section of the clause with these words. */
const sectionOf = (html: string, words: string) => {
  const { clauses, sections } = parse(html);
  const id = clauses.find(({ text }) => text.includes(words))?.section;
  return sections.find((section) => section.id === id)?.title;
};

describe('the cells of a table', () => {
  it('over several rows stand in the first of them', () => {
    const html = `<table><tr><th>类别</th><th>指标</th><th>2025年</th></tr>
      <tr><td rowspan="2">床位</td><td>养老床位（张）</td><td>3000</td></tr><tr><td>护理型床位占比（%）</td><td>55</td></tr></table>`;
    expect(tables(html)).toEqual([
      {
        header: ['类别', '指标', '2025年'],
        rows: [
          ['床位', '养老床位（张）', '3000'],
          ['', '护理型床位占比（%）', '55'],
        ],
      },
    ]);
  });

  it('of a head of two rows stand one above the other', () => {
    const html = `<table><tr><th rowspan="2">指标</th><th colspan="2">目标值</th></tr><tr><th>2023年</th><th>2025年</th></tr>
      <tr><td>养老床位</td><td>2000</td><td>3000</td></tr></table>`;
    expect(tables(html)[0]).toEqual({
      header: ['指标', '目标值\n2023年', '2025年'],
      rows: [['养老床位', '2000', '3000']],
    });
  });

  it('are a head by their words where no tag says so, and none where they are values', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const body = row('养老床位', '张', '3000') + row('护理型床位占比', '%', '55');
    expect(tables(`<table>${row('指标', '单位', '2025年')}${body}</table>`)[0]?.header).toEqual([
      '指标',
      '单位',
      '2025年',
    ]);
    expect(tables(`<table>${body}${row('助餐点', '个', '120')}</table>`)[0]?.header).toEqual([]);
  });

  it('keep their paragraphs apart; a word set downwards is one', () => {
    const html = `<table><tr><th>类别</th><th>任务</th></tr><tr><td><p>服</p><p>务</p></td><td><p>建设助餐点。</p><p>培训护理员。</p></td></tr></table>`;
    expect(tables(html)[0]?.rows).toEqual([['服务', '建设助餐点。\n培训护理员。']]);
  });

  it('across the table divide its rows, but for a title above and a note below', () => {
    const html = `<table><tr><td colspan="3">表1 主要指标</td></tr><tr><th>指标</th><th>单位</th><th>2025年</th></tr>
      <tr><td colspan="3">一、设施</td></tr><tr><td>养老床位</td><td>张</td><td>3000</td></tr>
      <tr><td colspan="3">注：床位含在建床位。</td></tr></table>`;
    const { clauses } = parse(html);
    expect(tables(html)[0]?.rows).toEqual([['一、设施'], ['养老床位', '张', '3000']]);
    expect(clauses.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['caption 表1 主要指标', 'text 注：床位含在建床位。']),
    );
  });
});

describe('a box', () => {
  const box =
    '<table border="1"><tr><td><p>专栏1 重点工程</p><p>1.床位工程。新建床位1000张，覆盖全部街道。</p></td></tr></table>';

  it('ends where its table ends', () => {
    const html = `<p>（一）完善设施。加快建设养老设施。</p>${box}<p>上述工程列入年度计划，分年度组织实施。</p>`;
    expect(sectionOf(html, '新建床位')).toBe('床位工程');
    expect(sectionOf(html, '上述工程')).toBe('发展目标');
  });

  it('does not take the next number of a list around it', () => {
    const html = `<p>（一）完善设施。加快建设养老设施：</p><p>1.建设机构。建设养老机构，完善功能。</p>${box}<p>2.改造住宅。开展适老化改造，方便出行。</p>`;
    const { sections } = parse(html);
    const next = sections.find(({ title }) => title === '改造住宅');
    expect(sections.find(({ id }) => id === next?.parent)?.title).toBe('完善设施');
    expect(sectionOf(html, '新建床位')).toBe('床位工程');
  });

  it('holds a list of the same kind as the one around it', () => {
    const html = `<p>1.建设机构</p><p>建设养老机构，完善功能。</p><p>2.改造住宅</p><p>开展适老化改造，方便出行。</p>${box}<p>3.培训人员</p><p>开展技能培训，提高水平。</p>`;
    const { sections } = parse(html);
    const titleOf = (id: string | null | undefined) => sections.find((section) => section.id === id)?.title;
    const parentOf = (title: string) => titleOf(sections.find((section) => section.title === title)?.parent);
    expect([parentOf('床位工程'), parentOf('培训人员')]).toEqual(['重点工程', '发展目标']);
  });

  it('may have its heading above its table', () => {
    const html = `<p>专栏1 重点工程</p><table><tr><th>工程</th><th>内容</th></tr><tr><td>床位工程</td><td>新建床位1000张</td></tr></table><p>上述工程列入年度计划，分年度组织实施。</p>`;
    expect(sectionOf(html, '新建床位')).toBe('重点工程');
    expect(sectionOf(html, '上述工程')).toBe('发展目标');
  });
});

describe('a heading by its tag', () => {
  const chapters =
    '<h1>甲市养老服务发展规划</h1><h2>第一章 发展基础</h2><p>全市养老服务体系初步形成，服务能力持续提高。</p>';

  it('without a number is one of the level of those with a number', () => {
    const html =
      '<h2>编制说明</h2><p>本规划由市民政局组织编制，征求了各方面意见。</p><h2>第二章 总体要求</h2><p>坚持以人民为中心，推进养老服务高质量发展。</p>';
    expect(headings(html, chapters)).toEqual(['1 第一章发展基础', '1 编制说明', '1 第二章总体要求']);
  });

  it('is one though its words are long, and none though it is tagged where it is a sentence', () => {
    const long = '（一）健全居家社区机构相协调、医养康养相结合的养老服务体系，完善服务网络布局';
    expect(headings(`<h3>${long}</h3><p>建设设施，完善功能。</p>`, chapters)).toContain(`2 ${long}`);
    const sentence = '本规划所称养老服务，是指为老年人提供的生活照料服务。';
    expect(headings(`<h3>${sentence}</h3>`, chapters)).toEqual(['1 第一章发展基础']);
  });
});

describe('the title', () => {
  it('may be the line in the largest letters', () => {
    const beginning =
      '<p style="font-size:12pt">内部资料</p><p style="font-size:22pt">甲市银龄三年</p><p style="font-size:12pt">（2023年修订）</p><p>一、发展目标</p><p>到2025年，养老服务体系更加完善，服务供给更加充分。</p>';
    expect(parse('', beginning).printed.title).toContain('甲市银龄三年');
  });
});

describe('a register set as a table', () => {
  it('is no table of the plan, and gives its values', () => {
    const html =
      '<table><tr><td>索引号</td><td>000/2021-1</td><td>发文机关</td><td>甲市人民政府</td></tr><tr><td>发文字号</td><td>甲政发〔2021〕7号</td><td>成文日期</td><td>2021年3月1日</td></tr></table>';
    const { printed, clauses } = parse('', html + BEGINNING);
    expect(clauses.some(({ kind }) => kind === 'table')).toBe(false);
    expect(printed).toMatchObject({
      issuer: '甲市人民政府',
      number: '甲政发〔2021〕7号',
      date: '2021-03-01',
    });
  });
});

describe('a paragraph of the file', () => {
  const names = [
    '组长：甲某某 副县长',
    '副组长：乙某某 县政府办公室主任',
    '丙某某 县教育局局长',
    '丁某某 县财政局局长',
  ];

  it('is not joined with the next one, however many end without a stop', () => {
    const people = names.map((name) => `<p>${name}</p>`).join('');
    const texts = parse(people.repeat(4)).clauses.map(({ text }) => text);
    expect(texts.filter((text) => names.includes(text))).toHaveLength(16);
  });

  it('goes on where it cannot have ended', () => {
    const html = '<p>建设养老机构，支持家庭、社区、</p><p>机构相协调，形成服务网络。</p>';
    expect(parse(html).clauses.some(({ text }) => text.includes('社区、机构相协调'))).toBe(true);
  });

  it('may still be a line of one where several are set in one element', () => {
    const wrapped = [
      '加快建设居家社区机构相协调的养老服务体系并推动医养结合',
      '发展，扩大普惠型服务供给，满足多样化需求。',
    ];
    const html = `<p>${Array(8).fill(wrapped.join('<br>')).join('<br>')}</p>`;
    expect(parse(html).clauses.some(({ text }) => text.includes(wrapped.join('')))).toBe(true);
  });
});

describe('two lines in larger letters above the text', () => {
  const two = (first: string, second: string) =>
    headings(
      '<p>（一）修缮校舍。排查危房，分类修缮，消除隐患。</p>',
      `<h1>甲县任务清单</h1><p>近日，甲县印发清单，明确全年任务和责任单位。</p><h2>${first}</h2><h2>${second}</h2>`,
    );

  it('are a heading, but not where they are the title of the document', () => {
    expect(two('加快教育转型', '争当均衡发展先行者')[0]).toBe('1 加快教育转型');
    expect(two('2033—2035年甲县', '校舍修缮实施方案')[0]).toBe('1 （一）修缮校舍');
  });
});
