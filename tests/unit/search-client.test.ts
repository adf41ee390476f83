/** The search that a page asks: from the files of a site to hits with their places, counts and what is near. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSearch } from '../../src/search/client.ts';
import {
  type BlockRow,
  cutBlocks,
  packEntries,
  type SearchRecord,
  type SearchTable,
} from '../../src/search/index-file/records.ts';
import { siteFiles } from '../../src/search/index-file/site-files.ts';
import { tokenCounts } from '../../src/search/index-file/tokens.ts';

const record = (plan: string, id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  plan,
  kind: 'clause',
  id,
  section: id.split('-p')[0] ?? '',
  locus: `${id}处`,
  title: '任务',
  type: 'task',
  themes: [],
  agencies: [],
  support: [],
  amounts: [],
  period: null,
  level: null,
  text,
  lead: 0,
  ...more,
});
const RECORDS = [
  record('harbour', 's1', '码头任务', { kind: 'title', themes: ['ports'] }),
  record('harbour', 's1-p1', '新建码头三座，疏浚航道。', { themes: ['ports'] }),
  record('harbour', 's1-p2', '扩建码头，引进领航员。', { themes: ['ports', 'talent'], agencies: ['港务局'] }),
  record('forest', 's1-p1', '发展林业，设立护林站。', { themes: ['forest'] }),
  record('forest', 's1-p2', '码头旁补种乔木。', { type: 'measure', themes: ['forest'] }),
];
const plan = (id: string, zh: string, first: number) => ({
  id,
  title: `${zh}规划`,
  name: { zh, en: id.toUpperCase() },
  colour: first + 1,
  period: null,
  level: null,
  places: [],
  first,
});
const lengths = RECORDS.map(({ text }) => text.length);
const table: SearchTable = {
  plans: [plan('harbour', '港口', 0), plan('forest', '林业', 3)],
  aliases: [['码头', '泊位']],
  named: [
    { kind: 'theme', id: 'ports', name: { zh: '港航', en: 'Ports' }, scope: '' },
    { kind: 'theme', id: 'forest', name: { zh: '造林', en: 'Forests' }, scope: '' },
    { kind: 'series', id: 'x1', name: { zh: '码头数量', en: 'Piers' }, scope: '全市' },
  ],
  blocks: cutBlocks(lengths, 20),
  scan: true,
  shards: 1,
  comparable: true,
  ...packEntries(RECORDS, RECORDS.map(tokenCounts)),
};
const rows = RECORDS.map(({ id, locus, title, text }): BlockRow => [id, locus, title, text]);
const FILES: Readonly<Record<string, unknown>> = {
  'search/records.json': table,
  'search/traditional.json': { 碼: '码', 頭: '头' },
  'search/english.json': { forestry: ['林业'] },
  ...Object.fromEntries(
    table.blocks
      .slice(0, -1)
      .map((from, block) => [`search/text/${block}.json`, rows.slice(from, table.blocks[block + 1])]),
  ),
};
const BASE = 'https://plans.example/';

/** Serves the files; tells what was asked for, and fails as often as it is told to. */
function served(failures = 0) {
  const asked: string[] = [];
  let left = failures;
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(BASE, '');
    asked.push(path);
    if (left > 0) {
      left -= 1;
      return { ok: false, status: 503, statusText: 'busy' };
    }
    return { ok: path in FILES, status: 404, statusText: 'none', json: async () => FILES[path] };
  });
  return asked;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a search', () => {
  it('has hits with their places, in the order of what a reader looks for', async () => {
    served();
    const { hits, total, titles, perPlan, ownPerPlan, facets, plans, comparable, query } = await createSearch(
      { base: BASE },
    )('码头');
    expect(hits.map(({ plan: of, id, match }) => `${of} ${id} ${match}`)).toEqual([
      'harbour s1-p1 literal',
      'harbour s1-p2 literal',
      'harbour s1 literal',
      'forest s1-p2 literal',
    ]);
    expect(hits[1]).toEqual({
      ...RECORDS[2],
      section: undefined,
      url: `${BASE}plans/harbour/#s1-p2`,
      planTitle: '港口规划',
      planName: '港口',
      colour: 1,
      places: [],
      runIn: false,
      match: 'literal',
      inside: false,
      forms: [],
      marks: [[2, 4]],
      more: 2,
    });
    expect([query, total, titles, comparable]).toEqual(['码头', 4, 1, true]);
    expect([perPlan, ownPerPlan]).toEqual([
      { harbour: 3, forest: 1 },
      { harbour: 3, forest: 1 },
    ]);
    expect({ ...facets.theme }).toEqual({ ports: 3, talent: 1, forest: 1 });
    expect(plans).toEqual([
      { id: 'harbour', name: '港口', colour: 1 },
      { id: 'forest', name: '林业', colour: 4 },
    ]);
  });

  it('has the part that is asked for, in the language and folder of the page', async () => {
    served();
    const search = createSearch({ base: BASE, pages: '/en/', language: 'en' });
    const { hits, total, named } = await search('码头', { limit: 1, offset: 1, filters: { type: ['task'] } });
    expect(hits.map(({ id, url, planName }) => [id, url, planName])).toEqual([
      ['s1-p2', '/en/plans/harbour/#s1-p2', 'HARBOUR'],
    ]);
    expect(total).toBe(3);
    // A series of the name, then the theme that most hits are of.
    expect(named).toEqual([
      { kind: 'series', name: 'Piers', scope: '全市', url: '/en/series/x1/' },
      { kind: 'theme', name: 'Ports', scope: '', url: '/en/compare/ports/' },
    ]);
    expect((await search('码头', { kind: 'title' })).hits.map(({ id }) => id)).toEqual(['s1']);
  });

  it('looks for other forms, English words and traditional characters', async () => {
    const asked = served();
    const search = createSearch({ base: BASE });
    const alias = await search('泊位');
    expect(alias).toMatchObject({ total: 0, variants: 4, tried: [{ form: '码头', kind: 'alias' }] });
    expect(alias.hits[0]?.forms).toEqual(['码头']);
    expect(asked).not.toContain('search/english.json');
    expect(await search('forestry')).toMatchObject({
      variants: 1,
      tried: [{ form: '林业', kind: 'english' }],
    });
    expect(asked.filter((path) => path === 'search/traditional.json')).toHaveLength(1);
    expect(await search('碼頭')).toMatchObject({ total: 0, variants: 4 });
    expect(await search('ab')).toMatchObject({ total: 0, variants: 0 });
    expect(asked.filter((path) => path === 'search/english.json')).toHaveLength(1);
    expect(asked.filter((path) => path === 'search/records.json')).toHaveLength(1);
  });

  it('counts each of two to six words alone, and says what is near where they are not together', async () => {
    served();
    const search = createSearch({ base: BASE });
    expect(await search('码头 护林站')).toMatchObject({
      total: 0,
      words: 0,
      hits: [],
      each: [
        { word: '码头', query: '码头', count: 4 },
        { word: '护林站', query: '护林站', count: 1 },
      ],
      nearest: [],
    });
    const absent = await search('码头 领航学校');
    expect(absent.each.map(({ count }) => count)).toEqual([4, 0]);
    expect(absent.nearest).toEqual([{ text: '领航', count: 1 }]);
    const one = await search('护林大楼');
    expect([one.each, one.nearest]).toEqual([[], [{ text: '护林', count: 1 }]]);
    expect((await search('一 二 三 四 五 六 七')).each).toEqual([]);
    expect((await search('一 二 三 四 五 六')).each).toHaveLength(6);
    expect((await search('码头 码头')).each).toHaveLength(1);
    expect((await search('码头')).nearest).toEqual([]);
  });

  it('of nothing is nothing, and loads no texts', async () => {
    const asked = served();
    expect(await createSearch({ base: BASE })('  ')).toMatchObject({
      total: 0,
      hits: [],
      each: [],
      tried: [],
      nearest: [],
    });
    expect(asked).toEqual(['search/records.json']);
  });
});

describe('the files of a site', () => {
  it('are loaded once, and again after a failure, which is told', async () => {
    const asked = served(1);
    const { loadTable } = siteFiles(BASE);
    await expect(loadTable()).rejects.toThrow(`${BASE}search/records.json: 503 busy`);
    expect(await loadTable()).toBe(table);
    expect(await loadTable()).toBe(table);
    expect(asked).toHaveLength(2);
  });

  it('have the rows of records in the order asked for, each block once', async () => {
    const asked = served();
    const { loadRows } = siteFiles(BASE);
    const ids = async (...numbers: number[]) =>
      (await loadRows(table, numbers)).map(([id, , , text]) => `${id} ${text.slice(0, 2)}`);
    expect(await ids(4, 0, 4, 1)).toEqual(['s1-p2 码头', 's1 码头', 's1-p2 码头', 's1-p1 新建']);
    const count = asked.length;
    expect(new Set(asked).size).toBe(count);
    expect(await ids(0)).toEqual(['s1 码头']);
    expect(asked).toHaveLength(count);
  });

  it('have a block again that could not be had', async () => {
    served(1);
    const { loadRows } = siteFiles(BASE);
    await expect(loadRows(table, [0])).rejects.toThrow('503');
    expect(await loadRows(table, [0])).toEqual([rows[0]]);
  });
});
