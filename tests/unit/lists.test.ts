/** Lists that are taken away: rows with the words of the page, chosen by its filters, with addresses and references. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { listFile } from '../../src/lists/corpus-list.ts';
import { type ListChoice, type ListFile, type ListSite, takenList } from '../../src/lists/list-file.ts';
import { siteLists } from '../../src/open-data/site-lists.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { tableMarkdown } from '../../src/takeaway/markdown.ts';
import { richTable } from '../../src/takeaway/table.ts';
import { bundledCorpus } from '../support/bundled-corpus.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const zh = speech('zh', MESSAGES.zh, linksBelow('/base'));
const site: ListSite = {
  style: 'gbt-2025',
  accessed: '2026-11-29',
  absolute: (path) => new URL(path, 'https://example.org').href,
};
const invented = siteCorpus({
  harbour: [
    '甲市港口发展规划（2021—2025年）',
    '一、发展目标',
    '到2025年，港口货物吞吐量达到3000万吨，新增泊位12个。',
    '二、重点任务',
    '（一）疏浚航道',
    '按照《甲市航道条例》疏浚主航道。（责任部门：甲市交通局、甲市财政局）',
    '（二）引进人才',
    '引进航运人才，给予补助。',
    '三、支持政策',
    '对新购的节能拖轮，每艘给予最高50万元补助。',
    '完成时限：2024年12月底前。',
  ],
  lights: [
    '甲市灯塔发展规划（2021—2025年）',
    '一、重点任务',
    '（一）换灯',
    '按照《甲市航道条例》换灯。（责任部门：甲市交通局）',
  ],
});

const fileOf = (corpus: Corpus, name: string): ListFile => {
  const [, make] = must(
    siteLists(corpus).find(([list]) => list === name),
    name,
  );
  return JSON.parse(JSON.stringify(listFile(make(corpus, zh), corpus.plans, zh)));
};
const csvOf = (name: string, choice: ListChoice = {}) =>
  parse<Record<string, string>>(tableCsv(takenList([fileOf(invented, name)], choice, site)), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });

describe('a list that is taken away', () => {
  it('has every row that the filters show, and no other', () => {
    const names = (choice: ListChoice) => csvOf('indicators-harbour', choice).map((row) => row['性质']);
    expect(names({})).toContain('时限');
    expect(names({ kind: 'support' })).toEqual(['支持额度']);
    expect(names({ plan: 'harbour', kind: '', theme: '' })).toEqual(names({}));
    expect(names({ plan: 'other' })).toEqual([]);
  });

  it('says of an indicator what the page says, with its place, address and reference', () => {
    const [row] = csvOf('indicators-harbour', { kind: 'support' });
    expect(row).toMatchObject({
      规划: '甲市港口发展规划（2021—2025年）',
      数值: '最高 50万元',
      位置: '三、第1段',
    });
    expect(row?.['链接']).toMatch(/^https:\/\/example\.org\/base\/plans\/harbour\/#s3/);
    expect(row?.['出处']).toContain(row?.['链接']);
    expect(row?.['出处']).toContain('三、第1段');
  });

  it('has the words of an entry below its title', () => {
    const rows = csvOf('tasks', { plan: 'harbour' });
    const own = must(
      rows.find((row) => row['标题'] === '（二）引进人才'),
      'the entry',
    );
    expect(own).toMatchObject({
      位置: '二、（二）',
      所在标题: '二、重点任务',
      条文: '引进航运人才，给予补助。',
    });
  });

  it('counts agencies and documents, and has the clauses that name one', () => {
    expect(csvOf('agencies').find((row) => row['部门'] === '甲市交通局')).toMatchObject({
      处数: '2',
      列首位处数: '2',
    });
    const [document] = csvOf('references');
    expect(document).toMatchObject({ 文件: '《甲市航道条例》', 处数: '2' });
    const id = must(document?.['链接'], 'an address').split('/').at(-2) ?? '';
    expect(csvOf('reference-clauses', { document: id }).map((row) => row['规划'])).toEqual([
      '甲市港口发展规划（2021—2025年）',
      '甲市灯塔发展规划（2021—2025年）',
    ]);
    expect(csvOf('agency-clauses', { plan: 'lights' })).toMatchObject([
      { 部门: '甲市交通局', 所列次序: '1' },
    ]);
  });

  it('names as its sources the plans of its rows only', () => {
    const references = (choice: ListChoice) =>
      takenList([fileOf(invented, 'tasks')], choice, site).sources.references;
    expect(references({})).toHaveLength(2);
    expect(references({ plan: 'lights' })).toEqual([
      '甲市灯塔发展规划（2021—2025年）[EB/OL]. [2026-11-29]. https://example.org/base/plans/lights/.',
    ]);
  });

  it('is one table of several files of one kind', () => {
    const files = [fileOf(invented, 'indicators-harbour'), fileOf(invented, 'indicators-lights')] as const;
    expect(takenList(files, {}, site).rows).toHaveLength(files[0].rows.length + files[1].rows.length);
  });

  it('is a table in Markdown, too, whose cells keep their bars', () => {
    const file = fileOf(invented, 'agencies');
    const odd = {
      ...file,
      rows: [{ cells: [[{ words: '甲|乙', url: '/a/' }], '', 1, 0, '丙\n丁'], facets: {}, url: '/' }],
    };
    const text = tableMarkdown(richTable(takenList([odd], {}, site)));
    expect(text).toContain('[甲\\|乙](https://example.org/a/)');
    expect(text).toContain('丙 丁');
  });
});

describe.each(siteLists(bundledCorpus()))('%s of the bundled plans', (name) => {
  const corpus = bundledCorpus();
  const file = fileOf(corpus, name);
  const table = takenList([file], {}, site);

  it('is read back by a strict parser, with absolute addresses of what there is', () => {
    const [header = [], ...rows]: string[][] = parse(tableCsv(table), {
      bom: true,
      record_delimiter: '\r\n',
    });
    expect(new Set(header).size).toBe(header.length);
    expect(rows).toHaveLength(file.rows.length);
    const address = header.indexOf('链接');
    for (const row of rows) {
      const { pathname, hash, origin } = new URL(row[address] ?? '');
      expect(origin).toBe('https://example.org');
      const [, plan] = /^\/base\/plans\/([^/]+)\/$/.exec(pathname) ?? [];
      if (plan === undefined) continue;
      const ids = must(
        corpus.plans.find(({ id }) => id === plan),
        plan,
      );
      const id = hash.slice(1);
      if (id !== '') expect(ids.clauseById.has(id) || ids.sectionById.has(id), row[address]).toBe(true);
    }
  });
});
