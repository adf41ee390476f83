/** The corpus that pages are made of, and the lists over all plans. */
import { describe, expect, it } from 'vitest';
import { clauseLocus } from '../../src/corpus/locus.ts';
import { pathOf, sectionsWithin } from '../../src/corpus/outline.ts';
import { listAgencies } from '../../src/facts/agencies/agencies.ts';
import { listDocuments } from '../../src/facts/references/documents.ts';
import { lineage } from '../../src/lineage/lineage.ts';
import { isSame, sourceRows } from '../../src/reading/source/source-lines.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const WATER = [
  '甲市节约用水规划（2021—2025年）',
  '一、总体要求',
  '坚持以水定城，依据《甲市水资源保护条例》加强用水管理。',
  '二、主要任务',
  '（一）推进农业节水',
  '建设高效节水灌溉工程，推广水肥一体化技术，提高灌溉用水效率。（责任单位：市水利局、市农业农村局）',
  '（二）推进城镇节水',
  '改造老旧供水管网，降低管网漏损率，推广节水器具。（责任单位：市水利局）',
];
const FARM = [
  '甲市农业发展规划（2021—2025年）',
  '一、基础设施',
  '落实《甲市节约用水规划（2021—2025年）》。建设高效节水灌溉工程，推广水肥一体化技术，提高灌溉用水效率。',
  '二、保障措施',
  '加强组织领导，落实《甲市水资源保护条例》。',
];
const corpus = siteCorpus({ water: WATER, farm: FARM });
const [water, farm] = corpus.plans;
if (!water || !farm) throw new Error('two plans were compiled');

describe('a corpus', () => {
  it('holds the plans in their order, and in each sections and clauses as they are printed', () => {
    expect(corpus.plans.map(({ id }) => id)).toEqual(['water', 'farm']);
    const words = water.nodes.map((node) => node.section?.title ?? node.clause?.text ?? '');
    expect(words.join('')).toContain('总体要求坚持以水定城');
    expect(words.indexOf('推进城镇节水')).toBeGreaterThan(
      words.findIndex((word) => word.startsWith('建设高效节水')),
    );
  });

  it('knows the sections around a section and below it', () => {
    const inner = water.sections.find(({ title }) => title === '推进城镇节水');
    const outer = water.sections.find(({ title }) => title === '主要任务');
    expect(pathOf(water, inner?.id ?? '').map(({ title }) => title)).toEqual(['主要任务', '推进城镇节水']);
    expect(sectionsWithin(water, outer?.id ?? '').map(({ title }) => title)).toEqual([
      '主要任务',
      '推进农业节水',
      '推进城镇节水',
    ]);
  });

  it('gives the printed locus of a clause', () => {
    const clause = water.clauses.find(({ text }) => text.startsWith('改造老旧'));
    expect(clause && clauseLocus(clause)).toBe('二、（二）第1段');
  });

  it('places every entry in the one around it', () => {
    for (const entry of corpus.entries.values())
      for (const child of entry.children) expect(corpus.entries.get(child)?.parent).toBe(entry);
  });
});

describe('the lists over all plans', () => {
  it('name each document once, with the places that name it and the plan that it is', () => {
    const documents = listDocuments(corpus);
    const rules = documents.find(({ title }) => title === '甲市水资源保护条例');
    expect(rules?.places.map(({ plan, words }) => `${plan.id} ${words}`)).toEqual([
      'water 一、',
      'farm 二、',
    ]);
    expect(documents.find(({ title }) => title.startsWith('甲市节约用水规划'))?.target).toBe('water');
  });

  it('name each body once, those of most clauses first', () => {
    const [first, second] = listAgencies(corpus);
    expect([first?.name, first?.places.length]).toEqual(['市水利局', 2]);
    expect([second?.name, second?.places[0]?.words]).toEqual(['市农业农村局', '（一）推进农业节水']);
  });

  it('say which plan cites which, and whose words return in which', () => {
    expect(lineage(corpus).map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)).toEqual([
      'farm cites water',
      'water shares farm',
    ]);
  });
});

it('the lines of a seed stand beside what was made of them, each once', () => {
  const lines = WATER.map((text, index) => ({ number: index + 1, text }));
  const rows = sourceRows(lines, water.nodes, water.data.omissions, water.data.joins);
  expect(rows.flatMap((row) => row.lines.map(({ text }) => text))).toEqual(WATER);
  expect(rows.flatMap(({ made }) => made)).toHaveLength(water.nodes.length);
});

it('a clause that says what its lines say has no other words', () => {
  const line = (text: string) => ({ number: 4, text, page: null, omitted: null, joined: null });
  expect(isSame([line('修建水库。')], '修建水库。')).toBe(true);
  expect(isSame([line('　　修建'), line('水库。')], '修建水库。')).toBe(true);
  expect(isSame([line('修建水库')], '修建水库。')).toBe(false);
  expect(isSame([line('一、水利'), line('修建水库。')], '修建水库。')).toBe(false);
});
