/** A plan as Akoma Ntoso: what its parts are called, and what is not known. */
import { describe, expect, it } from 'vitest';
import { containerOf } from '../../src/export/akoma-ntoso/containers.ts';
import { type Form, sectionSchema } from '../../src/pipeline/schemas/section.ts';
import { element, printXml, type XmlElement } from '../../src/takeaway/xml.ts';
import { elementsOf, HIERARCHY_NAMES, markedPlan, textOf } from '../support/akoma-ntoso.ts';
import { compileOne } from '../support/one-plan.ts';

function marked(...lines: string[]): XmlElement {
  const result = compileOne(new TextEncoder().encode(lines.join('\n')));
  const [plan] = result.ok ? result.plans : [];
  if (!plan) throw new Error('cannot be read');
  return markedPlan(plan);
}

/** Name (or the one it is given), and text, of the elements with an id. */
const outline = (root: XmlElement) =>
  elementsOf(root)
    .filter(({ attributes }) => /^s\d/.test(attributes['eId'] ?? ''))
    .map((node) => `${node.attributes['name'] ?? node.name} ${node.attributes['eId']}`);
const named = (root: XmlElement, name: string) => elementsOf(root).filter((node) => node.name === name);

describe('a plan as Akoma Ntoso', () => {
  it('calls 篇, 章, 节 and 条 by the names of the standard, other sections by their printed mark', () => {
    const root = marked(
      '某市发展规划',
      '第一篇 总论',
      '第一章 背景',
      '第一节 基础',
      '第一条 本规划适用于全市。',
      '一、目标',
      '（一）数量。达到一百家。',
    );
    expect(outline(root)).toEqual([
      'p s0-p1',
      'part s1',
      'chapter s1-1',
      'section s1-1-1',
      'article s1-1-1-1',
      'p s1-1-1-1-p1',
      'han-comma s1-1-1-1-1',
      'han-brackets s1-1-1-1-1-1',
      'p s1-1-1-1-1-1-p1',
    ]);
  });

  it('puts what names the document into the preface, what opens it into the preamble, what closes it last', () => {
    const root = marked(
      '某市人民政府办公厅关于印发某市发展规划的通知',
      '',
      '各区人民政府：',
      '现印发给你们，请遵照执行。',
      '',
      '一、目标',
      '到2025年达到一百家。',
      '',
      '某市人民政府办公厅',
      '2021年3月5日',
    );
    const parts = ['preface', 'preamble', 'mainBody', 'conclusions'].map((name) =>
      named(root, name).map(textOf).join(),
    );
    expect(parts).toEqual([
      '某市人民政府办公厅关于印发某市发展规划的通知各区人民政府：',
      '现印发给你们，请遵照执行。',
      '一、目标到2025年达到一百家。',
      '某市人民政府办公厅2021年3月5日',
    ]);
    expect(named(root, 'docDate').map(({ attributes }) => attributes['date'])).toEqual(['2021-03-05']);
    expect(named(root, 'docProponent').map(textOf)).toEqual(['某市人民政府办公厅']);
  });

  it('keeps text between and after the sections below in its place', () => {
    const root = marked(
      '某市发展规划',
      '一、任务',
      '开头。',
      '（一）甲任务。做甲。',
      '各位代表！',
      '（二）乙任务。做乙。',
      '结尾。',
    );
    const task = elementsOf(root).find(({ attributes }) => attributes['eId'] === 's1');
    expect(
      task?.children.map((child) => (typeof child === 'string' ? child : `${child.name} ${textOf(child)}`)),
    ).toEqual([
      'num 一、',
      'heading 任务',
      'intro 开头。',
      'hcontainer （一）甲任务。做甲。',
      'hcontainer 各位代表！',
      'hcontainer （二）乙任务。做乙。',
      'wrapUp 结尾。',
    ]);
  });

  it('says that a date and an issuer are unknown, and invents none', () => {
    const root = marked('某市发展规划', '一、目标', '达到一百家。');
    const work = named(root, 'FRBRWork').flatMap(elementsOf);
    expect(work.filter(({ name }) => name === 'FRBRdate').map(({ attributes }) => attributes)).toEqual([
      { date: '0001-01-01', name: 'unknown' },
    ]);
    const author = work.find(({ name }) => name === 'FRBRauthor')?.attributes['href'];
    expect(
      elementsOf(root).find(({ attributes }) => `#${attributes['eId']}` === author)?.attributes,
    ).toMatchObject({
      name: 'unknown',
      showAs: '未载',
    });
    expect(work.some(({ name }) => name === 'FRBRnumber')).toBe(false);
  });

  it('makes every document that is named a reference, each to the page of its own', () => {
    const root = marked(
      '某市发展规划',
      '一、依据',
      '根据《甲规划》、《乙规划》和《甲规划》（《Nature》）制定。',
    );
    expect(named(root, 'ref').map((ref) => [textOf(ref), ref.attributes['href']])).toEqual([
      ['《甲规划》', 'https://example.org/references/甲规划/'],
      ['《乙规划》', 'https://example.org/references/乙规划/'],
      ['《甲规划》', 'https://example.org/references/甲规划/'],
    ]);
  });

  it('names a character that XML does not have, and puts a sign in its place', () => {
    const root = marked('某市发展规划', '一、目标', '达到\u0001一百家。');
    const xml = printXml(root);
    expect(xml).toContain('达到<inline name="character" title="U+0001">\ufffd</inline>一百家。');
    expect(xml).not.toContain('\u0001');
  });
});

describe('the element of a section', () => {
  /** A mark of every form, and of those that count a level of their own. */
  const MARKS: [Form, string | null][] = [
    ['annex', '附件1'],
    ['volume', '第一篇'],
    ['numbered-chapter', '第一章'],
    ['numbered-section', '第一节'],
    ['article', '第一条'],
    ['chapter', '一、'],
    ['chapter', 'Ⅰ．'],
    ['part', '（一）'],
    ['box', '专栏1'],
    ['item', '1．'],
    ['item', 'A.'],
    ['decimal', '1'],
    ['decimal', '1.1'],
    ['decimal', '1.1.1'],
    ['subitem', '（1）'],
    ['point', '①'],
    ['enum', '一是'],
    ['dash', '——'],
    ['named', null],
    ['runin', null],
  ];
  const containers = MARKS.map(([form, number]) => containerOf({ form, number }));

  it('has a name of its own for every kind of mark', () => {
    const names = containers.map(({ element, name }) => name ?? element);
    expect(new Set(names).size).toBe(MARKS.length);
    expect(new Set(MARKS.map(([form]) => form))).toEqual(
      new Set(sectionSchema.shape.form.options.filter((form) => form !== 'front')),
    );
  });

  it('has no name that is an element of the standard', () => {
    const names = containers.flatMap(({ name }) => name ?? []);
    expect(names.filter((name) => HIERARCHY_NAMES.has(name))).toEqual([]);
  });
});

describe('a tree as XML', () => {
  it('escapes what a parser would take for markup or change, in texts and attributes', () => {
    const text = 'a<b>&"\'\t\n\r]]>';
    expect(printXml(element('p', { a: text, b: undefined }, [text]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<p a="a&lt;b&gt;&amp;&quot;\'&#x9;&#xA;&#xD;]]&gt;">a&lt;b&gt;&amp;"\'\t\n&#xD;]]&gt;</p>\n',
    );
  });

  it('adds no white space to an element that holds text', () => {
    const tree = element('a', {}, [element('b', {}, ['', element('c', {}, ['甲']), '乙']), element('d')]);
    expect(printXml(tree).split('\n').slice(1)).toEqual(['<a>', ' <b><c>甲</c>乙</b>', ' <d/>', '</a>', '']);
  });
});
