/** What machines can ask of a site: answers from the open data of invented plans, and what cannot be answered. */
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/mcp/site-data.ts';
import { checkQuotation, compare, plans, QuestionError, read, search } from '../../src/mcp/tools.ts';
import {
  CITY,
  CITY_FERRIES,
  FERRIES,
  ferryPlans,
  PROVINCE,
  RULES,
  SCHOOLS,
  TALENT,
} from '../support/ferry-plans.ts';
import { reading, site } from '../support/machine-site.ts';

const corpus = ferryPlans();
const at = (place: string) => `https://plans.example/plans/${place}`;
const clause = (plan: string, id: string) =>
  corpus.plans.find((each) => each.id === plan)?.clauseById.get(id);
const quote = (plan: string, id: string, locus: string, words: string) => ({
  quote: words,
  plan,
  id,
  locus,
  permalink: at(`${plan}/#${id}`),
  hash: clause(plan, id)?.hash ?? null,
});

describe('the data of a site', () => {
  it('may lack the files of the search, and have no address', async () => {
    const bare = await loadSite(
      reading((file) => !file.startsWith('..')),
      '',
    );
    expect([bare.aliases, bare.simplified, bare.addressOf('/plans/a/')]).toEqual([[], {}, '/plans/a/']);
    expect(site.addressOf('/plans/a/')).toBe(at('a/'));
    expect(site.plans.map(({ plan }) => plan.id)).toEqual(corpus.plans.map(({ id }) => id));
    await expect(
      loadSite(
        reading((file) => file !== 'themes.json'),
        '',
      ),
    ).rejects.toThrow('no themes.json');
  });
});

describe('a machine', () => {
  it('is told the plans and the themes', () => {
    const { plans: listed, themes } = plans(site);
    expect(listed[0]).toEqual({
      id: 'province',
      title: PROVINCE,
      titleSource: 'printed',
      genre: '规划',
      level: '省',
      issuer: '浙江省人民政府',
      number: null,
      date: '2021-06-01',
      period: [2021, 2025],
      clauses: 12,
      permalink: at('province/'),
      hash: corpus.plans[0]?.data.seedHash,
    });
    expect(listed.map(({ date }) => date)).toEqual(['2021-06-01', null, null, '2010-05-01', '2024-03-01']);
    expect(themes).toContainEqual({
      id: 'talent',
      zh: '人才',
      en: corpus.themes.find(({ id }) => id === 'talent')?.en,
    });
  });

  it('finds clauses and headings, as typed and otherwise', async () => {
    const found = await search(site, { query: '电力', limit: 10 });
    expect(found).toMatchObject({
      found: 2,
      counts: { literal: 2, spaced: 0, words: 0, variant: 0 },
      tried: [],
    });
    expect(found.searched.plans).toBe(5);
    expect(found.hits).toEqual([
      { ...quote('city', 's1-1-p1', '一、（一）第1段', CITY_FERRIES), match: 'literal', forms: ['电力'] },
      { ...quote('province', 's2-1-p1', '二、（一）第1段', FERRIES), match: 'literal', forms: ['电力'] },
    ]);
    expect(found.checked).toContain('other names, numerals or characters');
    const one = await search(site, { query: '电力', plan: 'province', limit: 10 });
    expect([one.found, one.searched]).toEqual([1, { plans: 1, clauses: 12 }]);
    expect((await search(site, { query: '电力', limit: 1 })).hits).toHaveLength(1);
    const alias = await search(site, { query: '摆渡船', limit: 1 });
    expect([alias.tried, alias.counts.literal, alias.hits[0]?.match, alias.hits[0]?.forms]).toEqual([
      ['渡船'],
      0,
      'variant',
      ['渡船'],
    ]);
    const traditional = await search(site, { query: '財政廳', limit: 1 });
    expect([traditional.tried, traditional.hits[0]?.id]).toEqual([['财政厅'], 's2-1-p2']);
    const heading = await search(site, { query: '培训船员', limit: 1 });
    expect(heading.hits[0]).toMatchObject({ id: expect.stringMatching(/^s1-2/u), plan: 'city' });
    expect((await search(site, { query: '重点任务', limit: 1 })).hits[0]).toEqual({
      quote: '二、重点任务',
      plan: 'province',
      id: 's2',
      locus: '二、',
      permalink: at('province/#s2'),
      hash: null,
      match: 'literal',
      forms: ['重点任务'],
    });
    await expect(search(site, { query: ' ', limit: 1 })).rejects.toThrow(QuestionError);
    await expect(search(site, { query: '电力', plan: 'x', limit: 1 })).rejects.toThrow(
      'No plan x. Plans: province, city, report, first, revised',
    );
    const bare = await loadSite(
      reading((file) => !file.startsWith('..')),
      '',
    );
    expect((await search(bare, { query: '电力', limit: 1 })).checked).toContain(
      'other numerals or characters',
    );
  });

  it('reads an outline, a section with what is in it, a clause, and a row of a table', () => {
    const outline = read(site, { plan: 'city' });
    expect(outline).toMatchObject({ title: CITY, checked: 'verbatim from the open data of the site' });
    expect('outline' in outline && outline.outline.map(({ id, quote: words }) => `${id} ${words}`)).toEqual([
      's0 ',
      's1 一、重点任务',
      's1-1 （一）改善渡口',
      's1-2 （二）培训船员',
    ]);
    const section = read(site, { plan: 'province', id: 's2' });
    expect(section).toMatchObject({ quote: '二、重点任务', hash: null });
    expect('clauses' in section && section.clauses.map((each) => each.quote)).toEqual([
      FERRIES,
      RULES,
      TALENT,
      SCHOOLS,
    ]);
    expect(read(site, { plan: 'province', id: 's2-1-p1' })).toEqual({
      checked: 'verbatim from the open data of the site',
      title: PROVINCE,
      ...quote('province', 's2-1-p1', '二、（一）第1段', FERRIES),
      clauses: [],
    });
    expect(read(site, { plan: 'province', id: 's1-t1-r2' })).toMatchObject({
      id: 's1-t1',
      locus: '一、第1表',
    });
    expect(() => read(site, { plan: 'city', id: 's9' })).toThrow(
      'city has no s9; read it without id for its outline.',
    );
  });

  it('compares two plans, also of one theme', () => {
    const { found, sections, passages, checked } = compare(site, { first: 'province', second: 'city' });
    expect(found.passages).toBe(1);
    expect(passages).toHaveLength(1);
    const words = FERRIES.slice(0, -1);
    expect(passages[0]).toMatchObject({
      first: { ...quote('province', 's2-1-p1', '二、（一）第1段', words) },
      second: { ...quote('city', 's1-1-p1', '一、（一）第1段', words) },
      numbers: [],
    });
    expect(found.sections).toBe(sections.length);
    expect(sections.map(({ first, second }) => `${first?.id} ${second?.id}`)).toContain('s2-1 s1-1');
    expect(sections.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    expect(checked).toMatch(/^computed from the words/u);
    expect(compare(site, { first: 'province', second: 'city', theme: 'talent' }).found).toEqual({
      sections: 0,
      passages: 0,
    });
    expect(() => compare(site, { first: 'province', second: 'city', theme: 'x' })).toThrow(
      'No theme x; `plans` lists them.',
    );
  });

  it('checks a quotation, or all of a text with quotation marks', () => {
    const words = '渡船全部改用电力，并为每条渡船安装定位设备';
    const [item] = checkQuotation(site, { text: words, plan: 'province' }).items;
    expect(item).toEqual({
      kind: 'quotation',
      text: words,
      start: 0,
      end: words.length,
      verdict: 'exact',
      reason: `Every character is in 《${PROVINCE}》二、（一）第1段.`,
      differences: [],
      quote: words,
      plan: 'province',
      clause: 's2-1-p1',
      locus: '二、（一）第1段',
      permalink: at('province/#s2-1-p1'),
      hash: clause('province', 's2-1-p1')?.hash,
      others: [{ plan: 'city', clause: 's1-1-p1', locus: '一、（一）第1段', permalink: at('city/#s1-1-p1') }],
    });
    expect(checkQuotation(site, { text: words }).verdicts).toEqual({
      exact: expect.stringContaining('exactly'),
    });
    expect(checkQuotation(site, { text: '渡船' }).verdicts).toHaveProperty('not-checked');
    expect(checkQuotation(site, { text: words, plan: 'report' }).items[0]).toMatchObject({
      verdict: 'elsewhere',
    });
    expect(checkQuotation(site, { text: words }).items[0]).toMatchObject({ verdict: 'exact' });
    expect(checkQuotation(site, { text: '渡船' }).items).toEqual([
      { text: '渡船', verdict: 'not-checked', reason: 'Too short or too general to be a quotation.' },
    ]);
    const all = checkQuotation(site, { text: `《${CITY}》提出“${words}”` });
    expect(
      all.items.map((each) => 'kind' in each && [each.kind, each.clause, each.permalink, each.hash === null]),
    ).toEqual([
      ['title', null, at('city/'), true],
      ['quotation', 's1-1-p1', at('city/#s1-1-p1'), false],
    ]);
    expect(checkQuotation(site, { text: '没有“引号”的话' }).items).toEqual([
      {
        text: '没有“引号”的话',
        verdict: 'not-checked',
        reason: 'Too short or too general to be a quotation.',
      },
    ]);
    // Words with marks of their own are a quotation, too.
    expect(
      checkQuotation(site, { text: `${words}，每年拿出九百亿元奖励“全体”市民。` }).items[0],
    ).not.toMatchObject({ verdict: 'exact' });
    expect(
      checkQuotation(site, { text: '每年拿出九百亿元无条件奖励“全体”市民和企业。', plan: 'city' }).items,
    ).toMatchObject([{ verdict: 'not-found', start: 0 }]);
    expect(checkQuotation(site, { text: '' }).checked).toContain('every plan of the site');
  });
});
