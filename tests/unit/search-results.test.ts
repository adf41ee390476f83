/** What the search page and the dialog show, as plain data, and what is exported of it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import type { Hit, SearchResult } from '../../src/search/client.ts';
import { choose, readState, writeState } from '../../src/search/ui/address.ts';
import { searchResults } from '../../src/search/ui/results.ts';
import { statusOf } from '../../src/search/ui/status.ts';
import { type CitedHits, hitsMarkdown, hitsTable } from '../../src/search/ui/taken-hits.ts';
import { searchWords } from '../../src/search/ui/words.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { planRecordOf, planText } from '../support/plan-text.ts';

const words = searchWords(zh);

/** A hit of 码头 unless it says more; its marks are where the first of `forms` is, or the query. */
const hit = (id: string, text: string, more: Partial<Hit> = {}): Hit => {
  const marked = more.forms?.[0] ?? '码头';
  const start = text.indexOf(marked);
  return {
    plan: 'harbour',
    id,
    kind: 'clause',
    locus: '一、第1段',
    title: '一、泊位',
    text,
    lead: 0,
    type: null,
    themes: [],
    agencies: [],
    period: null,
    level: null,
    url: `https://plans.example/plans/harbour/#${id}`,
    planTitle: '港口规划',
    planName: '港口',
    colour: 1,
    match: 'literal',
    inside: false,
    forms: [],
    marks: [[start, start + marked.length]],
    more: 0,
    ...more,
  } as Hit;
};
const plans = [
  { id: 'harbour', name: '港口', colour: 1 },
  { id: 'forest', name: '林业', colour: 2 },
];
const given = (more: Partial<SearchResult> = {}): SearchResult => ({
  query: '码头',
  total: 1,
  spaced: 0,
  words: 0,
  variants: 0,
  titles: 0,
  perPlan: { harbour: 1, forest: 0 },
  ownPerPlan: { harbour: 1, forest: 0 },
  facets: {
    plan: { harbour: 1 },
    place: {},
    type: {},
    theme: {},
    period: {},
    level: {},
    support: {},
    agency: {},
  },
  each: [],
  tried: [],
  named: [],
  nearest: [],
  comparable: true,
  plans,
  hits: [hit('s1-p1', '新建码头三座。')],
  ...more,
});
const nothing = { total: 0, hits: [], facets: { ...given().facets, plan: {} } };

describe('the results of a search', () => {
  it('are plain data', () => {
    const results = searchResults(given(), {});
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it('group the hits by class: as typed, also with other spaces, then words apart, then other forms', () => {
    const { groups, count, rest } = searchResults(
      given({
        spaced: 1,
        words: 4,
        variants: 2,
        hits: [
          hit('a', '新建码头。'),
          hit('b', '新建 码头。', { match: 'spaced' }),
          hit('c', '头在码上。', { match: 'words' }),
          hit('d', '泊位。', { match: 'variant', forms: ['泊位'] }),
        ],
      }),
      {},
    );
    expect(groups.map(({ match, heading, hits }) => [match, heading, hits.length])).toEqual([
      ['literal', null, 2],
      ['words', 4, 1],
      ['variant', 2, 1],
    ]);
    expect([count, rest]).toEqual([8, 4]);
  });

  it('say of words apart what they are once: in the headline where nothing precedes them', () => {
    const apart = { total: 0, words: 1, hits: [hit('c', '头在码上。', { match: 'words' })] };
    expect(searchResults(given(apart), {}).groups[0]?.heading).toBeNull();
  });

  it('lead to the place of a hit, where the words that matched are marked', () => {
    const { groups } = searchResults(
      given({
        query: '码 头',
        hits: [hit('a', '码头 A&B。'), hit('b', '三个泊位。', { match: 'variant', forms: ['泊位'] })],
      }),
      {},
    );
    expect(groups.flatMap(({ hits }) => hits.map(({ href }) => decodeURIComponent(href)))).toEqual([
      'https://plans.example/plans/harbour/?q=码+头#a',
      'https://plans.example/plans/harbour/?q=泊位#b',
    ]);
  });

  it('show the title of the section of a clause, and none of a title', () => {
    const titles = [hit('a', '码头。'), hit('s1', '一、码头', { kind: 'title' })];
    expect(searchResults(given({ hits: titles }), {}).groups[0]?.hits.map(({ title }) => title)).toEqual([
      '一、泊位',
      '',
    ]);
  });

  it('count every plan, zeros included, and list the values of other facets, the chosen first', () => {
    const facets = { ...given().facets, type: { task: 3, measure: 5, goal: 3 }, period: { '2021': 1 } };
    const results = searchResults(given({ facets }), { plan: ['forest'], type: ['goal'] });
    expect(results.plans.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['harbour', 1, false],
      ['forest', 0, true],
    ]);
    expect(results.facets.map(({ facet }) => facet)).toEqual(['type', 'period']);
    expect(results.facets[0]?.values.map(({ value }) => value)).toEqual(['goal', 'measure', 'task']);
    // A chosen value stays in sight when nothing has it.
    expect(searchResults(given(), { level: ['city'] }).facets[0]?.values).toEqual([
      { value: 'city', count: 0, chosen: true },
    ]);
  });
});

describe('what a search did not find', () => {
  const absence = (more: Partial<SearchResult>, filters = {}) => searchResults(given(more), filters).absence;

  it('is named by plan, with the other forms that were looked for', () => {
    const tried = [{ form: '泊位' }] as SearchResult['tried'];
    expect(absence({ tried })).toMatchObject({ absent: ['林业'], otherwise: [], tried: ['泊位'] });
    const everywhere = { facets: { ...given().facets, plan: { harbour: 1, forest: 2 } } };
    expect(absence({ ...everywhere, tried })).toMatchObject({ absent: [], otherwise: ['林业'] });
    const own = { ownPerPlan: { harbour: 1, forest: 2 } };
    expect(absence({ ...everywhere, ...own, tried })).toMatchObject({ otherwise: [], tried: [] });
  });

  it('is not said of plans where a filter hides them, or where nothing was found at all', () => {
    expect(absence({}, { type: ['goal'] }).absent).toEqual([]);
    expect(absence({}, { plan: ['harbour'] }).absent).toEqual(['林业']);
    expect(absence(nothing).absent).toEqual([]);
  });

  it('leads to searches for each word under the same filters, and for what is near under none', () => {
    const filters = { type: ['goal'] };
    const each = [{ word: '码头', query: '"码头"', count: 2 }];
    const { alone, nearest, together } = absence(
      { ...nothing, each, nearest: [{ text: '码', count: 7 }] },
      filters,
    );
    expect(together).toBe(true);
    expect(alone).toEqual([
      { word: '码头', href: writeState({ query: '"码头"', filters, page: 1 }), count: 2 },
    ]);
    expect(nearest).toEqual([
      { word: '码', href: writeState({ query: '码', filters: {}, page: 1 }), count: 7 },
    ]);
  });
});

describe('the line above the hits', () => {
  const status = (more: Partial<SearchResult>, filters = {}) =>
    statusOf(searchResults(given(more), filters), words);

  it('counts the hits and the plans, and the classes where there are several', () => {
    expect(status({})).toBe('1 条，出自 1 份规划');
    const mixed = { total: 2, spaced: 1, words: 1, variants: 4, titles: 2 };
    expect(status(mixed)).toBe(
      '8 条，出自 1 份规划（3 条原样、1 条各词分开、4 条用其他写法；其中 2 条是标题）',
    );
  });

  it('says when only other forms were found, and counts chosen plans only', () => {
    expect(status({ total: 0, variants: 3 })).toBe('“码头”没有原样出现；3 条用其他写法，出自 1 份规划');
    const facets = { ...given().facets, plan: { harbour: 1, forest: 2 } };
    expect(status({ facets }, { plan: ['forest'] })).toContain('出自 1 份规划');
  });

  it('names the words that were looked for together, and a long query in short', () => {
    const each = ['孵化', '码头'].map((word) => ({ word, query: word, count: 1 }));
    expect(status({ each })).toBe('1 条同时含有“孵化”和“码头”，出自 1 份规划');
    expect(status({ ...nothing, each })).toBe('没有一条同时含有“孵化”和“码头”。');
    expect(status({ ...nothing, query: '甲'.repeat(90) }).length).toBeLessThan(60);
  });

  it('distinguishes what does not occur from what the filters hide', () => {
    expect(status(nothing)).toBe('所有规划中都没有出现“码头”。');
    expect(status(nothing, { type: ['goal'] })).toBe('在所选范围内没有出现“码头”。');
  });
});

describe('the address of a search', () => {
  it('keeps the query, filters and pages', () => {
    const state = { query: '码头', filters: { plan: ['a', 'b'], type: ['goal'] }, page: 2 };
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
  });

  it('has a value once it is chosen, and no longer when it is chosen again', () => {
    const one = choose({ type: ['goal'] }, 'plan', 'a');
    expect(one).toEqual({ type: ['goal'], plan: ['a'] });
    expect(choose(one, 'plan', 'b').plan).toEqual(['a', 'b']);
    expect(choose(choose(one, 'plan', 'b'), 'plan', 'a').plan).toEqual(['b']);
    expect(writeState({ query: '', filters: choose(one, 'plan', null), page: 1 })).toBe('?type=goal');
  });
});

describe('exported hits', () => {
  const names = zh.take.columns;
  const hits = [
    hit('a', '新建码头，“三座”。'),
    hit('b', '泊位。', { match: 'variant', forms: ['泊位'], type: 'goal' }),
  ];
  const site: CitedHits = {
    t: zh,
    plans: [planRecordOf(planText('harbour', [], ['港口规划'])).plan],
    style: 'gbt-2025',
    accessed: '2026-01-02',
    absolute: (address) => new URL(address, 'https://plans.example').href,
  };

  it('are rows of a table with their places, how they matched, and references', () => {
    const table = hitsTable('码头', hits, site);
    const rows: Record<string, string>[] = parse(tableCsv(table), { bom: true, columns: true });
    expect(rows.map((row) => [row[names.relation], row[names.type], row[names.text]])).toEqual([
      [zh.take.matches.literal, '', '新建码头，“三座”。'],
      [zh.take.matches.variant, zh.types.goal, '泊位。'],
    ]);
    expect(rows[0]).toMatchObject({ [names.plan]: '港口规划', [names.locus]: '一、第1段' });
    expect(rows[0]?.[names.url]).toMatch(/^https:/);
    expect(table.sources.references).toHaveLength(1);
  });

  it('are quotations in Markdown, each with its address', () => {
    const text = hitsMarkdown('码头', hits, site);
    expect(text.match(/^> ——/gm)).toHaveLength(2);
    expect(text).toContain(`# ${zh.search.takeTitle}码头`);
    expect(text).toContain(`<${site.absolute(hits[1]?.url ?? '')}>`);
  });

  it.each([
    ['码头扩建', true, true],
    ['码头', true, false],
    ['码头扩建', false, false],
  ])(
    'offer similar clauses to %s where the index of them is there (%s): %s',
    (query, comparable, expected) => {
      expect(searchResults(given({ query, comparable }), {}).comparable).toBe(expected);
    },
  );
});
