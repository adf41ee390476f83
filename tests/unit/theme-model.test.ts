/** A theme as plain data, and what is exported of it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { mentionsOf, namingSentence } from '../../src/compare/theme/mentions.ts';
import { clausesOf, type ThemeModel } from '../../src/compare/theme/model.ts';
import {
  type ShownTheme,
  themeMarkdown,
  themePlacesTwin,
  themeReferences,
  themeRichTable,
  themeTable,
  themeTwin,
} from '../../src/compare/theme/taken-theme.ts';
import { themeModel } from '../../src/compare/theme/theme.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { tableText } from '../../src/takeaway/rich-table.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const SHARED = '引进领航员和轮机长，人才引进后由港务局安排住房和子女入学。';
const corpus = siteCorpus({
  harbour: [
    '甲市港口发展规划（2021—2025年）',
    '一、码头',
    '新建深水泊位三个，疏浚航道。',
    '二、人才队伍',
    '（一）人才引进',
    SHARED,
    '（二）人才培养',
    '办好航海学校，培养高技能人才。',
    '三、知识产权',
    '保护专利、商标等知识产权，建设专利数据库，奖励发明专利，重用人才。',
  ],
  forest: ['甲市林业规划（2021—2025年）', '一、造林', '植树造林，封山育林。'],
  fishing: ['甲市渔业规划（2021—2025年）', '一、人才引进', SHARED, '二、渔船', '更新渔船。'],
});
const theme = corpus.themes.find(({ id }) => id === 'talent');
if (!theme) throw new Error('the rules have a theme of this id');
const model = themeModel(corpus, theme);
const planOf = (id: string, { plans }: ThemeModel = model) => {
  const plan = plans.find((each) => each.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

describe('the model of a theme', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('has the clauses of the theme of every plan once, in the order of the text', () => {
    expect(model.plans.map(({ id }) => id)).toEqual(corpus.plans.map(({ id }) => id));
    for (const plan of corpus.plans) {
      const own = plan.clauses.filter(({ themes }) => themes.includes('talent'));
      expect(clausesOf(planOf(plan.id)).map(({ clause }) => clause.text)).toEqual(
        own.map(({ text }) => text),
      );
    }
  });

  it('begins an excerpt with the outermost section of the theme, and heads the sections in it', () => {
    const [excerpt, ...others] = planOf('harbour').excerpts;
    expect(others).toEqual([]);
    expect(excerpt?.section?.name).toBe('二、人才队伍');
    expect(excerpt?.path).toEqual([]);
    expect(excerpt?.clauses.map(({ clause, locus, path }) => [clause.heading, locus, path])).toEqual([
      ['（一）人才引进', '二、（一）第1段', ['二、人才队伍', '（一）人才引进']],
      ['（二）人才培养', '二、（二）第1段', ['二、人才队伍', '（二）人才培养']],
    ]);
  });

  it('marks what another plan has too', () => {
    const [clause] = clausesOf(planOf('harbour'));
    expect(clause?.clause.marks.map(({ plan, other }) => [plan, other])).toEqual([
      ['fishing', SHARED.slice(0, -1)],
    ]);
  });

  it('names the clauses that speak of the theme elsewhere, and the words', () => {
    const { places, words } = planOf('harbour').mentions;
    expect(places.map(({ locus }) => locus)).toEqual(['三、第1段']);
    const [{ sentence } = { sentence: null }] = places;
    expect(sentence?.marks.map(([start, end]) => sentence.text.slice(start, end))).toContain('人才');
    expect(words).toContain('人才');
    expect(planOf('forest')).toMatchObject({ excerpts: [], mentions: { places: [], words: [] } });
  });
});

describe('what is exported of a theme', () => {
  const shown: ShownTheme = {
    theme: model.theme,
    plans: model.plans,
    speech: speech('zh', zh, linksBelow('/base')),
    siteName: '甲省规划库',
    style: 'gbt-2025',
    address: 'https://plans.example/base/compare/talent/',
    absolute: (address) => new URL(address, 'https://plans.example').href,
    accessed: '2026-01-02',
  };
  const names = zh.take.columns;
  const url = (place: string) => `https://plans.example/base/plans/${place}`;

  it('is a row of CSV for each clause, each mention and each plan without any', () => {
    const rows: Record<string, string>[] = parse(tableCsv(themeTable(shown)), {
      bom: true,
      columns: true,
    });
    const harbour = rows.filter((row) => row[names.plan]?.includes('港口'));
    expect(harbour.map((row) => [row[names.relation], row[names.locus], row[names.text]])).toEqual([
      [zh.compare.relations.assigned, '二、（一）第1段', SHARED],
      [zh.compare.relations.assigned, '二、（二）第1段', '办好航海学校，培养高技能人才。'],
      [zh.compare.relations.mentioned, '三、第1段', expect.stringContaining('重用人才')],
    ]);
    expect(harbour[0]).toMatchObject({
      [names.url]: url('harbour/#s2-1-p1'),
      [names.section]: '二、人才队伍 › （一）人才引进',
      [names.citation]: expect.stringContaining('甲市港口发展规划'),
    });
    const forest = rows.filter((row) => row[names.plan]?.includes('林业'));
    expect(forest.map((row) => [row[names.relation], row[names.url]])).toEqual([
      [zh.compare.relations.none, url('forest/')],
    ]);
  });

  it('is a table of clauses with their places as links, with what is missing and named below each plan', () => {
    const { columns, rows } = themeRichTable(shown);
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    expect(rows.map((cells) => cells[3]?.[0]?.words)).toEqual([
      SHARED,
      '办好航海学校，培养高技能人才。',
      expect.stringMatching(/^另有 1 条.*“人才”.*：$/),
      '未见对应：forest没有归入这个主题的条款。',
      SHARED,
    ]);
    expect(rows[0]?.[1]).toEqual([{ words: '二、（一）第1段', url: url('harbour/#s2-1-p1') }]);
    expect(rows[2]?.[3]?.slice(1)).toEqual([{ words: '三、第1段', url: url('harbour/#s3-p1') }]);
    expect(tableText(themeRichTable(shown)).split('\n')).toHaveLength(1 + 1 + rows.length + 1 + 4);
  });

  it('is a chapter of Markdown for each plan with its quotations, then the references', () => {
    const text = themeMarkdown(shown);
    expect(text.match(/^## .*/gm)).toEqual([
      ...model.plans.map(({ data }) => `## ${data.title}`),
      `## ${zh.compare.sources}`,
    ]);
    expect(text.match(/^> ——/gm)).toHaveLength(3);
    expect(text).toContain(`<${url('fishing/#s1-p1')}>`);
  });

  const [HARBOUR, FOREST, FISHING] = ['港口发展', '林业', '渔业'].map(
    (name) => `甲市${name}规划（2021—2025年）`,
  );
  const RIGHTS = '保护专利、商标等知识产权，建设专利数据库，奖励发明专利，重用人才。';
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');

  it('is whole in Markdown, with references or without', () => {
    const quoted = (words: string, source: string, place: string) => [
      `> ${words}`,
      '>',
      `> ——${source} <${url(place)}>`,
    ];
    const body = [
      `# ${zh.pair.takeTitle}人才`,
      `## ${HARBOUR}`,
      ...quoted(SHARED, `《${HARBOUR}》二、（一）第1段（二、人才队伍 › （一）人才引进）`, 'harbour/#s2-1-p1'),
      ...quoted(
        '办好航海学校，培养高技能人才。',
        `《${HARBOUR}》二、（二）第1段（二、人才队伍 › （二）人才培养）`,
        'harbour/#s2-2-p1',
      ),
      `* ${zh.compare.relations.mentioned}：三、第1段 ${RIGHTS} <${url('harbour/#s3-p1')}>`,
      `## ${FOREST}`,
      '* 未见对应：forest没有归入这个主题的条款。',
      `## ${FISHING}`,
      ...quoted(SHARED, `《${FISHING}》一、第1段（一、人才引进）`, 'fishing/#s1-p1'),
    ];
    expect(lines(themeTwin(shown))).toEqual(body);
    const whole = lines(themeMarkdown(shown));
    expect(whole.slice(0, body.length + 1)).toEqual([...body, `## ${zh.compare.sources}`]);
    expect(whole).toHaveLength(body.length + 1 + 4);
    expect(lines(themePlacesTwin(shown))).toEqual([
      `# ${zh.pair.takeTitle}人才`,
      `## ${HARBOUR}`,
      `* 二、人才队伍 <${url('harbour/#s2')}>`,
      `* ${zh.compare.relations.mentioned}：三、第1段`,
      `## ${FOREST}`,
      `* 未见对应：forest没有归入这个主题的条款。 <${url('forest/')}>`,
      `## ${FISHING}`,
      `* 一、人才引进 <${url('fishing/#s1')}>`,
    ]);
  });

  it('is whole as a table, plan by plan', () => {
    const { title, columns, rows, notes } = themeRichTable(shown);
    expect(title).toBe(`${zh.pair.takeTitle}人才`);
    expect(columns.map(({ name }) => name)).toEqual([
      zh.search.facets.plan,
      zh.compare.place,
      zh.compare.heading,
      zh.compare.words,
    ]);
    const read = (pieces: readonly { words: string; url?: string }[]) =>
      pieces.map(({ words, url: to }) => (to ? `${words}→${to}` : words)).join('');
    expect(rows.map((cells) => cells.map(read).slice(0, 3).join(' | '))).toEqual([
      `harbour | 二、（一）第1段→${url('harbour/#s2-1-p1')} | （一）人才引进`,
      `harbour | 二、（二）第1段→${url('harbour/#s2-2-p1')} | （二）人才培养`,
      'harbour |  | ',
      'forest |  | ',
      `fishing | 一、第1段→${url('fishing/#s1-p1')} | 一、人才引进`,
    ]);
    expect(notes).toEqual([
      zh.compare.sources,
      ...themeReferences({ ...shown, style: 'gbt-2025' }).split('\n'),
    ]);
    const table = themeTable(shown);
    expect(table.title).toBe(title);
    expect(table.sources).toEqual({ heading: zh.compare.sources, references: notes.slice(1) });
    expect(table.rows).toHaveLength(5);
  });

  it('cites the view as a page of the site', () => {
    const [view] = JSON.parse(themeReferences({ ...shown, style: 'csl' }));
    expect(view).toMatchObject({
      id: 'compare-talent',
      type: 'webpage',
      title: `${zh.compare.cited('人才')}：harbour、forest、fishing`,
      author: [{ literal: '甲省规划库' }],
      URL: shown.address,
    });
    expect(view).not.toHaveProperty('issued');
  });

  it('has only the plans that are shown, and cites the view and them in the chosen style', () => {
    const one = { ...shown, plans: [planOf('fishing')] };
    expect(themeMarkdown(one)).not.toContain('港口');
    const [view, plan, ...more] = themeReferences(one).split('\n');
    expect(more).toEqual([]);
    expect(view).toContain(`${zh.compare.cited('人才')}：fishing`);
    expect(view).toContain(shown.address);
    expect(plan).toContain('甲市渔业规划');
    expect(JSON.parse(themeReferences({ ...one, style: 'csl' }))).toHaveLength(2);
    // A style for reference managers is none for a line of text.
    expect(themeMarkdown({ ...one, style: 'csl' })).toBe(themeMarkdown(one));
  });
});

describe('the sentence that names a theme', () => {
  const shownOf = (text: string, ...words: string[]) => {
    const { text: sentence, marks, cutBefore, cutAfter } = namingSentence(text, words);
    let told = '';
    let done = 0;
    for (const [start, end] of marks) {
      told += `${sentence.slice(done, start)}【${sentence.slice(start, end)}】`;
      done = end;
    }
    return `${cutBefore ? '……' : ''}${told}${sentence.slice(done)}${cutAfter ? '……' : ''}`;
  };
  it.each([
    ['前言。重用人才，培养人才。后语。', ['人才'], '重用【人才】，培养【人才】。'],
    ['重用专利人才。', ['人才', '专利'], '重用【专利】【人才】。'],
    // The first sentence that has any of them; of words within one another the one that begins first.
    ['保护专利。重用人才。', ['人才', '专利'], '保护【专利】。'],
    ['引进高层次人才队伍。', ['人才', '人才队伍'], '引进高层次【人才】队伍。'],
    ['引进人才\n第二行', ['人才'], '引进【人才】'],
    ['计划（A+B）人才。', ['A+B'], '计划（【A+B】）人才。'],
  ] as [string, string[], string][])('%s: %j', (text, words, expected) =>
    expect(shownOf(text, ...words)).toBe(expected),
  );

  it('is cut where it is long: forty characters before the word, a hundred and forty in all', () => {
    const long = (before: number, after: number) => `${'前'.repeat(before)}人才${'后'.repeat(after)}`;
    expect(shownOf(long(100, 0), '人才')).toBe(`${'前'.repeat(100)}【人才】`);
    expect(shownOf(long(101, 0), '人才')).toBe(`……${'前'.repeat(40)}【人才】`);
    expect(shownOf(long(0, 138), '人才')).toBe(`【人才】${'后'.repeat(138)}`);
    expect(shownOf(long(0, 139), '人才')).toBe(`【人才】${'后'.repeat(138)}……`);
  });
});

it('clauses that name a theme are counted by its words, those of most clauses first', () => {
  const plan = must(corpus.plans[0], 'a plan');
  const clause = (text: string, more: object = {}) => ({
    ...must(plan.clauses.at(-1), 'a clause'),
    text,
    themes: [],
    ...more,
  });
  const given = {
    ...plan,
    clauses: [
      clause('商标。'),
      clause('专利、商标。'),
      clause('商标。', { themes: ['x'] }),
      clause('专利。', { kind: 'front' }),
      clause('渔船。'),
    ],
  };
  const { clauses, words } = mentionsOf(given, { id: 'x', words: ['专利', '商标', '人才'] });
  expect(clauses.map(({ text }) => text)).toEqual(['商标。', '专利、商标。']);
  expect(words).toEqual(['商标', '专利']);
});
