/** A theme as plain data, and what is exported of it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { clausesOf, type ThemeModel } from '../../src/compare/theme/model.ts';
import {
  type ShownTheme,
  themeMarkdown,
  themeReferences,
  themeRichTable,
  themeTable,
} from '../../src/compare/theme/taken-theme.ts';
import { themeModel } from '../../src/compare/theme/theme.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
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
