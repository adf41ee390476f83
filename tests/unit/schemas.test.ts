/** What files of a corpus may say, field by field: values that are taken, and values that are refused. */
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { clauseSchema } from '../../src/pipeline/schemas/clause.ts';
import { alignmentVerdictSchema, pairLedgerSchema } from '../../src/pipeline/schemas/comparison.ts';
import { deadlineSchema, indicatorSchema } from '../../src/pipeline/schemas/facts.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { planSchema } from '../../src/pipeline/schemas/plan.ts';
import { sectionSchema } from '../../src/pipeline/schemas/section.ts';
import { seriesSchema } from '../../src/pipeline/schemas/series.ts';
import { siteSchema } from '../../src/pipeline/schemas/site.ts';

const HASH = '0123456789abcdef'.repeat(4);
const seed = manifestSchema.shape.seeds.element;
const plan = seed.shape.plans.element;

type Case = [field: string, schema: z.ZodType, taken: unknown[], refused: unknown[]];
const FIELDS: Case[] = [
  [
    'the id of a plan',
    plan.shape.id,
    ['a', 'harbour-145', '2031'],
    ['', 'Harbour', 'a--b', '-a', 'a-', 'a b', '港口', 'a_b'],
  ],
  ['the id of a published plan', planSchema.shape.id, ['harbour-145'], ['-a', 'a-', 'A']],
  ['words', plan.shape.title, ['港口规划', 'a', '7', '《港口》'], ['', '  ', '——', '。']],
  [
    'an address',
    plan.shape.url,
    ['https://example.org/a', 'http://example.org'],
    ['ftp://example.org', 'xhttps://example.org', 'example.org', 'javascript:alert(1)'],
  ],
  ['a day', plan.shape.date, ['2031-02-28'], ['2031-02-29', '2031-2-8', '2031年2月8日']],
  [
    'a month',
    plan.shape.month,
    ['2031-01', '2031-09', '2031-10', '2031-12'],
    ['2031-00', '2031-13', '2031-1', '12031-01', '2031-011', '2031'],
  ],
  [
    'a period',
    plan.shape.period,
    [
      [2031, 2035],
      [2031, 2031],
    ],
    [[2035, 2031], [2031], [2031, 2035, 2040], [2031.5, 2035]],
  ],
  ['a place', plan.shape.place, ['甲市', ['甲省', '乙市']], [[], '', ['']]],
  [
    'the first line of a plan',
    plan.shape.from,
    [{ line: 1, text: '甲' }],
    [{ line: 0, text: '甲' }, { line: 1, text: '' }, { line: 1.5, text: '甲' }, { line: 1 }],
  ],
  ['a draft', plan.shape.draft, [true], [false, 'yes']],
  [
    'a returned line',
    plan.shape.returns,
    [[], [{ line: 2, to: 's1', reason: '甲' }]],
    [
      [
        { line: 2, to: 's1', reason: '甲' },
        { line: 2, to: 's2', reason: '乙' },
      ],
      [{ line: 2, to: 's1' }],
    ],
  ],
  [
    'a file',
    seed.shape.file,
    ['seeds/a.txt', 'seeds/甲 乙.PDF', 'seeds/a.htm', 'seeds/a.html', 'seeds/a.docx', 'seeds/a.md'],
    [
      'a.txt',
      'xseeds/a.txt',
      'seeds/b/a.txt',
      'seeds/b\\a.txt',
      'seeds/.txt',
      'seeds/a.doc',
      'seeds/a.txt.gz',
      'seeds/a%.txt',
      'seeds/a?.txt',
      'seeds/a#.txt',
      'seeds/a\u202e.txt',
      'seeds/a:.txt',
    ],
  ],
  ['a hash', seed.shape.sha256, [HASH], [HASH.slice(1), `${HASH}0`, HASH.toUpperCase(), `g${HASH.slice(1)}`]],
  [
    'the plans of a file',
    seed.shape.plans,
    [[{ id: 'a', short: { zh: '甲', en: 'A' } }]],
    [[], [{ id: 'a' }]],
  ],
  [
    'the id of a clause',
    clauseSchema.shape.id,
    ['s1-p1', 's1-2-t3', 's1-p1_2'],
    ['s1', 's1-p', 's1-q1', 's1-p1_', 's1-p1x'],
  ],
  ['the hash of a clause', clauseSchema.shape.hash, [HASH], [HASH.slice(1), `${HASH}0`]],
  ['the id of a section', sectionSchema.shape.id, ['s0', 's1-2', 'su1'], ['', 'x1', 's', 'su']],
  [
    'the id of a series',
    seriesSchema.shape.id,
    ['x01234abc'],
    ['x01234ab', 'x01234abcd', '01234abc', 'x0123zabc'],
  ],
  [
    'the end of a deadline',
    deadlineSchema.shape.by,
    ['2031', '2031-06', '2031-06-30', null],
    ['31', '2031-6', '2031-06-30-01', '12031', '2031-06-300'],
  ],
  [
    'a place in a text',
    indicatorSchema.shape.at.shape.value,
    [[0, 1]],
    [[-1, 1], [0, -1], [0], [0, 1, 2], [0.5, 1]],
  ],
  ['two plans side by side', pairLedgerSchema.shape.pairs.element, ['a~b'], ['a', 'a~', '~b', 'a~b~c']],
  [
    'two sections',
    alignmentVerdictSchema.shape.sections,
    [['a#s1', 'b#s2']],
    [['a#s1'], ['a', 'b#s2'], ['a#s1', '#s2'], ['a#s1', 'b#'], ['a#s1#s2', 'b#s1']],
  ],
  ['the reason of a verdict', alignmentVerdictSchema.shape.reason, ['甲'], ['']],
  [
    'the name of a site',
    siteSchema.shape.name,
    ['甲', { zh: '甲', en: 'A' }, { yue: '甲' }],
    ['', '  ', { z: '甲' }, { zhcn: '甲' }, { 'zh-cn': '甲' }, { ZH: '甲' }, { zh: '' }],
  ],
  [
    'who to write to',
    siteSchema.shape.contact,
    ['a@example.org', 'https://example.org'],
    ['a', 'ftp://example.org', 'mailto:a@example.org'],
  ],
  [
    'a licence',
    siteSchema.shape.licences,
    [{ data: { name: 'CC0', url: 'https://example.org' } }, {}],
    [{ data: { name: 'CC0', url: 'ftp://example.org' } }, { data: {} }, { other: { name: 'CC0' } }],
  ],
  [
    'a logo',
    siteSchema.shape.logo,
    ['seeds/logo.svg', 'seeds/logo.png', 'seeds/logo.jpg', 'seeds/logo.webp'],
    [
      'logo.svg',
      'seeds/a/logo.svg',
      'seeds/a\\logo.svg',
      'seeds/.svg',
      'seeds/logo.gif',
      'seeds/logo.svgx',
      'xseeds/logo.svg',
    ],
  ],
  [
    'the host of a site',
    siteSchema.shape.address,
    ['https://plans.example.org', 'http://example.org/'],
    [
      'https://example.org/plans',
      'ftp://example.org',
      'xhttps://example.org',
      'https://',
      'https://example.org//',
    ],
  ],
  ['themes', siteSchema.shape.themes, ['science', 'general', 'none', undefined], ['', 'all']],
  ['a language', siteSchema.shape.language, ['zh', 'yue'], ['z', 'zhcn', 'ZH', 'zh-CN']],
];

describe.each(FIELDS)('%s', (_, schema, taken, refused) => {
  it.each(taken.map((value) => [value] as const))('may be %j', (value) =>
    expect(schema.safeParse(value).success).toBe(true),
  );
  it.each(refused.map((value) => [value] as const))('is not %j', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});

it('a site has no other fields, and builds on the general themes unless it says otherwise', () => {
  expect(siteSchema.safeParse({ title: '甲' }).success).toBe(false);
  expect(siteSchema.parse({}).themes).toBe('general');
});
