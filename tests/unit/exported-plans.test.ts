/** Plans as they are exported for coding and as Akoma Ntoso: every cell, place and name. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { containerOf } from '../../src/export/akoma-ntoso/containers.ts';
import { akomaNtoso } from '../../src/export/akoma-ntoso/document.ts';
import { textWithReferences } from '../../src/export/akoma-ntoso/text.ts';
import { codingNumbers, codingSheet } from '../../src/export/coding-sheet.ts';
import { plansQdpx } from '../../src/export/qdpx.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import type { Form } from '../../src/pipeline/schemas/section.ts';
import { must } from '../../src/pipeline/text/must.ts';
import type { XmlElement } from '../../src/takeaway/xml.ts';
import { elementsOf, textOf } from '../support/akoma-ntoso.ts';
import { cellWords } from '../support/listed.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const { plans, themes } = siteCorpus({
  dao: [
    '甲市𠮷路规划',
    '一、人才引进',
    '到2025年，引进人才30人，培训总人数达到90人。',
    '（一）路面平整。路面要平整。（责任单位：市交通局、市财政局）',
    '二、保障措施',
    '由市交通局负责。',
  ],
  qiao: ['甲市桥梁规划', '一、桥墩', '建桥墩五座。'],
});
const zh = MESSAGES.zh;
const dao = must(plans[0], 'a plan');

describe('the coding sheet', () => {
  const { title, columns, rows, sources } = codingSheet(plans, '编码表', {
    themes,
    t: zh,
    address: (plan, clause) => `/${plan}/${clause}`,
  });
  it('has the columns of a clause, of a reader’s codes and of a remark', () => {
    expect([title, sources]).toEqual(['编码表', { heading: '', references: [] }]);
    expect(columns.map(({ name }) => name)).toEqual([
      ...[
        'number',
        'plan',
        'locus',
        'section',
        'text',
        'characters',
        'type',
        'themes',
        'agencies',
        'indicators',
        'url',
      ].map((key) => zh.coding.columns[key as keyof typeof zh.coding.columns]),
      ...[1, 2, 3, 4].map((number) => `${zh.coding.code}${number}`),
      zh.coding.remark,
    ]);
  });
  it('says of each clause what is known of it', () => {
    const CODES = ' | －'.repeat(5);
    const lead = '（一）路面平整。';
    const road = `${lead}路面要平整。（责任单位：市交通局、市财政局）`;
    expect(rows.map((cells) => cells.map(cellWords).join(' | '))).toEqual([
      `1-0-1 | 甲市𠮷路规划 | 第1段→/dao/s0-p1 |  | 甲市𠮷路规划 | 6 |  |  |  | 0 | /dao/s0-p1${CODES}`,
      `1-1-1 | 甲市𠮷路规划 | 一、第1段→/dao/s1-p1 | 一、人才引进 | 到2025年，引进人才30人，培训总人数达到90人。 | 26 |  | 人才 |  | 2 | /dao/s1-p1${CODES}`,
      `1-2-1 | 甲市𠮷路规划 | 一、（一）第1段→/dao/s1-1-p1 | 一、人才引进 › （一）路面平整 | ${road} | ${road.length} |  | 人才 | 市交通局；市财政局 | 0 | /dao/s1-1-p1${CODES}`,
      `1-3-1 | 甲市𠮷路规划 | 二、第1段→/dao/s2-p1 | 二、保障措施 | 由市交通局负责。 | 8 | 举措 |  |  | 0 | /dao/s2-p1${CODES}`,
      `2-0-1 | 甲市桥梁规划 | 第1段→/qiao/s0-p1 |  | 甲市桥梁规划 | 6 |  |  |  | 0 | /qiao/s0-p1${CODES}`,
      `2-1-1 | 甲市桥梁规划 | 一、第1段→/qiao/s1-p1 | 一、桥墩 | 建桥墩五座。 | 6 |  |  |  | 1 | /qiao/s1-p1${CODES}`,
    ]);
    expect(codingNumbers(plans).get('dao/s1-1-p1')).toBe('1-2-1');
  });
});

describe('a project of qualitative data analysis', () => {
  const parts = unzipSync(plansQdpx(plans, '编码', { themes, t: zh }));
  const xml = strFromU8(must(parts['project.qde'], 'a project'));
  const values = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match.slice(1).join(' '));
  it('has the texts as lines, a clause behind the heading on its line', () => {
    const texts = Object.entries(parts)
      .filter(([name]) => name.startsWith('sources/'))
      .map(([, bytes]) => strFromU8(bytes));
    expect(texts[0]?.split('\n')).toEqual([
      '甲市𠮷路规划',
      '一、人才引进',
      '到2025年，引进人才30人，培训总人数达到90人。',
      '（一）路面平整。路面要平整。（责任单位：市交通局、市财政局）',
      '二、保障措施',
      '由市交通局负责。',
      '',
    ]);
    const text = [...(texts[0] ?? '')];
    const places = values(
      /<PlainTextSelection [^>]*name="(dao#[^"]+|1-[^"]+)" startPosition="(\d+)" endPosition="(\d+)"/gu,
    );
    expect(
      places.map((place) => {
        const [name = '', start, end] = place.split(' ');
        return [name, text.slice(Number(start), Number(end)).join('').split('\n').at(0)];
      }),
    ).toEqual([
      ['dao#s1', '一、人才引进'],
      ['dao#s2', '二、保障措施'],
      ['1-0-1', '甲市𠮷路规划'],
      ['1-1-1', '到2025年，引进人才30人，培训总人数达到90人。'],
      ['1-2-1', '路面要平整。（责任单位：市交通局、市财政局）'],
      ['1-3-1', '由市交通局负责。'],
    ]);
    // A chapter ends where the next one begins, without the line end.
    const [first] = places;
    expect(text.slice(Number(first?.split(' ')[1]), Number(first?.split(' ')[2])).join('')).toMatch(
      /^一、[\s\S]*市财政局）$/u,
    );
  });
  it('has codes for clauses, types, themes and chapters, in groups', () => {
    expect(values(/<Code guid="[^"]*" name="([^"]*)" isCodable="([^"]*)"/gu)).toEqual([
      `${zh.coding.clause} true`,
      `${zh.coding.columns.type} false`,
      '举措 true',
      `${zh.coding.columns.themes} false`,
      '人才 true',
      `${zh.coding.chapters} false`,
      '一、人才引进 true',
      '二、保障措施 true',
      '一、桥墩 true',
    ]);
    expect(xml).toContain('<Project xmlns="urn:QDA-XML:project:1.0" name="编码" origin="duidu">');
    expect(values(/<TextSource guid="[^"]*" name="([^"]*)"/gu)).toEqual(['甲市𠮷路规划', '甲市桥梁规划']);
    const [user] = values(/<User guid="([0-9a-f-]{36})" name="duidu"\/>/gu);
    expect(new Set(values(/creatingUser="([^"]*)"/gu))).toEqual(new Set([user]));
    // Clauses are coded by what they are, by the type of their section and by their themes.
    const codes = new Map(
      values(/<Code guid="([^"]*)" name="([^"]*)"/gu).map((line) => line.split(' ') as [string, string]),
    );
    const coded = [
      ...xml.matchAll(/<PlainTextSelection [^>]*name="1-1-1"[\s\S]*?<\/PlainTextSelection>/gu),
    ].flatMap(([all]) =>
      [...all.matchAll(/targetGUID="([^"]*)"/gu)].map((match) => codes.get(match[1] ?? '')),
    );
    expect(coded).toEqual([zh.coding.clause, '人才']);
  });
});

describe('Akoma Ntoso', () => {
  const addresses = {
    home: 'https://example.org/',
    plan: (id: string) => `https://example.org/plans/${id}/`,
    document: (title: string) => `https://example.org/references/${title}/`,
    file: (path: string) => `https://example.org${path}`,
  };
  const known = {
    ...dao,
    data: {
      ...dao.data,
      issuer: '甲市人民政府',
      number: '甲政发〔2021〕7号',
      date: '2021-07-01',
      published: '2021-07-09',
      titleSource: 'editor' as const,
      origins: { ...dao.data.origins, issuer: 'editor', period: 'editor' } as typeof dao.data.origins,
      period: [2021, 2025] as [number, number],
      note: '据报纸。',
      joins: [
        { line: 3, nextLine: 4, before: '道', after: '路', reason: 'page-break' },
      ] as unknown as typeof dao.data.joins,
      omissions: [
        { line: 9, endLine: 9, text: '— 2 —', reason: 'page-number' },
      ] as unknown as typeof dao.data.omissions,
    },
  };
  const meta = (plan: typeof dao) =>
    must(
      elementsOf(akomaNtoso(plan, addresses)).find(({ name }) => name === 'meta'),
      'meta',
    );
  /** Names and attributes of what is in an element, without what is in that. */
  const lines = (root: XmlElement, name: string) =>
    must(
      elementsOf(root).find((each) => each.name === name),
      name,
    ).children.flatMap((child) =>
      typeof child === 'string' ? [] : [[child.name, ...Object.values(child.attributes)].join(' ')],
    );
  const page = ['FRBRthis https://example.org/plans/dao/', 'FRBRuri https://example.org/plans/dao/'];

  it('says what names a plan, as far as it is known', () => {
    const root = meta(known as typeof dao);
    const dates = ['FRBRdate 2021-07-01 date', 'FRBRdate 2021-07-09 published'];
    expect(lines(root, 'FRBRWork')).toEqual([
      ...page,
      'FRBRalias 甲市𠮷路规划 title',
      ...dates,
      'FRBRauthor #issuer',
      'FRBRcountry cn',
      'FRBRsubtype 规划',
      'FRBRnumber 甲政发〔2021〕7号',
      'FRBRname dao',
    ]);
    expect(lines(root, 'FRBRExpression')).toEqual([
      ...page,
      `FRBRalias ${dao.data.seedHash} sha256`,
      ...dates,
      'FRBRauthor #issuer',
      'FRBRauthoritative false',
      'FRBRlanguage zho',
    ]);
    expect(lines(root, 'FRBRManifestation')).toEqual([
      'FRBRthis https://example.org/plans/dao.xml',
      'FRBRuri https://example.org/plans/dao.xml',
      'FRBRdate 0001-01-01 unknown',
      'FRBRauthor #edition',
      'FRBRformat application/akn+xml',
    ]);
    expect(lines(root, 'references')).toEqual([
      `TLCObject seed https://example.org/seeds/dao.txt seeds/dao.txt ${zh.plan.seedLines(1, 6)}`,
      `TLCOrganization edition https://example.org/ ${zh.site.name}`,
      `TLCOrganization issuer /akn/ontology/organization/cn/${encodeURIComponent('甲市人民政府')} 甲市人民政府`,
    ]);
    for (const name of ['identification', 'references', 'notes'])
      expect(elementsOf(root).find((each) => each.name === name)?.attributes).toEqual({ source: '#edition' });
  });

  it('notes what an editor supplied and what the edition joined and left out', () => {
    const notes = elementsOf(meta(known as typeof dao)).filter(({ name }) => name === 'note');
    expect(notes.map((note) => `${note.attributes['class']} ${textOf(note)}`)).toEqual([
      `editor ${zh.plan.titleByEditor}`,
      `editor ${zh.plan.issuer}：甲市人民政府（${zh.plan.byEditor}）`,
      `editor ${zh.plan.period}：2021–2025（${zh.plan.byEditor}）`,
      `editor ${zh.plan.note}：据报纸。`,
      `join ${zh.plan.line(3)}＋${zh.plan.line(4)}：……道｜路……（${zh.plan.joinReasons['page-break' as keyof typeof zh.plan.joinReasons]}）`,
      `omission ${zh.plan.line(9)}：— 2 —（${zh.plan.reasons['page-number']}）`,
    ]);
  });

  it('says that nothing is known of one that says nothing, and has no notes', () => {
    const root = meta(dao);
    expect(lines(root, 'FRBRWork')).toEqual([
      ...page,
      'FRBRalias 甲市𠮷路规划 title',
      'FRBRdate 0001-01-01 unknown',
      'FRBRauthor #unknown',
      'FRBRcountry cn',
      'FRBRsubtype 规划',
      'FRBRname dao',
    ]);
    expect(lines(root, 'references')[2]).toBe(
      `TLCReference unknown unknown /akn/ontology/reference/unknown ${zh.plan.unknown}`,
    );
    expect(root.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'identification',
      'references',
    ]);
    const top = akomaNtoso({ ...dao, data: { ...dao.data, genre: null } }, addresses);
    expect(top.attributes['xmlns']).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
    expect((top.children[0] as XmlElement).attributes).toEqual({ name: 'plan', contains: 'originalVersion' });
    expect((akomaNtoso(dao, addresses).children[0] as XmlElement).attributes['name']).toBe('规划');
  });

  it.each<[Form, string | null, string]>([
    ['annex', '附件1', 'annex'],
    ['volume', '第一篇', 'part'],
    ['numbered-chapter', '第一章', 'chapter'],
    ['numbered-section', '第一节', 'section'],
    ['article', '第一条', 'article'],
    ['chapter', '一、', 'han-comma'],
    ['chapter', 'Ⅻ．', 'roman-stop'],
    ['part', '（一）', 'han-brackets'],
    ['box', '专栏1', 'box'],
    ['item', '1．', 'digit-stop'],
    ['item', 'Z.', 'letter-stop'],
    ['decimal', '1.2.3', 'digit-decimal-3'],
    ['decimal', null, 'digit-decimal-1'],
    ['subitem', '（1）', 'digit-brackets'],
    ['point', '①', 'digit-circled'],
    ['enum', '一是', 'han-is'],
    ['dash', '——', 'dash'],
    ['named', null, 'named'],
    ['runin', null, 'run-in'],
  ])('calls %s %s %s', (form, number, expected) => {
    const { element, name } = containerOf({ form, number });
    expect(name ?? element).toBe(expected);
    expect(element === 'hcontainer').toBe(name !== undefined);
  });
  it('leaves the words as they are where a document is not named in them', () => {
    const reference = (title: string, canonical: string | null, target: string | null = null) =>
      ({ title, canonical, target }) as Parameters<typeof textWithReferences>[1][number];
    const shown = (...references: ReturnType<typeof reference>[]) =>
      textWithReferences('按照《甲规划》和《乙规划》办理。', references, addresses).map((node) =>
        typeof node === 'string' ? node : `[${textOf(node)}→${node.attributes['href']}]`,
      );
    expect(shown().join('')).toBe('按照《甲规划》和《乙规划》办理。');
    expect(shown(reference('丙规划', '丙规划'), reference('甲规划', null)).join('')).toBe(
      '按照《甲规划》和《乙规划》办理。',
    );
    expect(shown(reference('甲规划', '甲规划'), reference('乙规划', '乙规划', 'yi')).join('')).toBe(
      '按照[《甲规划》→https://example.org/references/甲规划/]和[《乙规划》→https://example.org/plans/yi/]办理。',
    );
  });
  it('has no element for what precedes the sections', () =>
    expect(() => containerOf({ form: 'front', number: null })).toThrow('s0 is no part of the hierarchy'));
});
