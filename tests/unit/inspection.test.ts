/** What `npm run inspect` makes of files: rows of the data contract, and a verdict on each plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatInspection, formatVerdicts } from '../../scripts/lib/inspection.ts';
import { ROW_SCHEMAS } from '../../src/pipeline/contract/row-schemas.ts';
import { verdictSchema } from '../../src/pipeline/contract/verdict-schema.ts';
import { INSPECTED, type Inspection, inspectFile, inspectionOf } from '../../src/pipeline/entries/inspect.ts';
import { planInstruments } from '../../src/pipeline/extract/instruments/records.ts';
import type { ManifestPlan } from '../../src/pipeline/schemas/manifest.ts';
import { rules } from '../support/rules.ts';
import { seedFile } from '../support/seed-file.ts';
import { compiled, manifest } from '../support/seeds.ts';

const ROOT = new URL('../../', import.meta.url);
const FIXTURES = new URL('../fixtures/', import.meta.url);

/** A file as it is read alone. */
const readPlans = (file: string, bytes: Uint8Array, plans: ManifestPlan[] = []) =>
  inspectFile({ file, read: seedFile(file, bytes), id: 'plan', plans, rules });
const seeds = manifest.seeds.flatMap(({ file, plans }) =>
  readPlans(file, new Uint8Array(readFileSync(new URL(file, ROOT))), plans),
);
const textOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const inspect = (...lines: string[]) => inspectionOf(readPlans('plan.txt', textOf(...lines)), rules);

const DOCUMENTS: [string, () => Inspection][] = [
  ['the seeds', () => inspectionOf(seeds, rules, planInstruments)],
  ...readdirSync(FIXTURES).map((name): [string, () => Inspection] => [
    `the fixture ${name}`,
    () => {
      const bytes = new Uint8Array(readFileSync(new URL(`${name}/input.txt`, FIXTURES)));
      return inspectionOf(readPlans('input.txt', bytes), rules);
    },
  ]),
];

describe.each(DOCUMENTS)('the inspection of %s', (_name, document) => {
  const inspection = document();
  it.each(INSPECTED)('has %s in the rows of the data contract', (name) => {
    for (const row of inspection[name]) expect(ROW_SCHEMAS[name].parse(row)).toEqual(row);
  });
  it('has a verdict on every plan', () => {
    expect(inspection.verdict.map((verdict) => verdictSchema.parse(verdict).plan)).toEqual(
      inspection.plans.map(({ id }) => id),
    );
  });
});

describe('the inspection of the seeds', () => {
  const { plans, clauses, indicators, references } = inspectionOf(seeds, rules);
  it('has the plans, clauses and facts that the corpus has', () => {
    expect(plans.map(({ id }) => id)).toEqual(compiled.plans.map(({ plan }) => plan.id));
    expect(clauses.length).toBe(compiled.plans.flatMap((plan) => plan.clauses).length);
    expect(indicators.length).toBe(compiled.plans.flatMap(({ facts }) => facts.indicators).length);
    expect(references.map(({ target }) => target)).toEqual(
      compiled.plans.flatMap(({ facts }) => facts.references.map(({ target }) => target)),
    );
  });
  it('gives indicators the themes of their clause and of their name', () => {
    const { themes } = inspect('甲市规划', '一、目标', '到2025年，专利授权量达到12件。').indicators[0] ?? {};
    expect(themes).toContain('ip');
  });
});

it('marks what an editor says, the title too', () => {
  const plan: ManifestPlan = {
    id: 'plan',
    short: { zh: '甲市', en: 'A' },
    title: '乙市规划',
    issuer: '乙市人民政府',
  };
  const text = formatInspection(
    inspectionOf(readPlans('plan.txt', textOf('甲市规划', '一、目标', '达到。'), [plan]), rules),
  );
  expect(text).toMatch(/title +乙市规划 \(editor\)/);
  expect(text).toMatch(/issuer +乙市人民政府 \(editor\)/);
  expect(text).not.toMatch(/genre .*\(editor\)/);
});

describe('the verdict', () => {
  it('is “ready” where nothing needs a look', () => {
    const inspection = inspect('甲市规划', '一、目标', '到2025年达到12家。');
    expect(inspection.verdict).toEqual([{ plan: 'plan', state: 'ready', places: 0, because: [] }]);
    expect(formatInspection(inspection)).toMatch(/Verdict\n {2}plan: ready\n$/);
  });

  it('lists the places to look at', () => {
    const inspection = inspect('甲市规划', '一、目标', '达到。', '三、任务', '推进。', '七、保障', '落实。');
    expect(inspection.verdict).toMatchObject([{ state: 'look', places: 2 }]);
    expect(formatInspection(inspection)).toMatch(
      /plan: look at these 2 places\n {4}Kept as printed\. .* \[numbering-skip\]\n {6}plan\.txt:4, :6\n$/,
    );
  });

  it('says once what to look at, with a line once, and counts the rest', () => {
    const because = [3, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21].map((line) => ({
      file: 'plan.txt',
      line,
      rule: 'number-unread',
      reason: 'a number',
    }));
    const text = formatVerdicts([{ plan: 'plan', state: 'look', places: because.length, because }]);
    expect(text.match(/\[number-unread\]/g)).toHaveLength(1);
    expect(text).toMatch(/ {6}plan\.txt:3, :5, :7, :9, :11, :13, :15, :17, … and 2 more\n$/);
  });

  it('says why a plan is not readable, and of what a file that is not text would be', () => {
    const untitled = inspect('一、目标', '达到。', '三、任务', '推进。');
    expect(untitled.verdict).toMatchObject([
      { state: 'unreadable', places: 1, because: [{ file: 'plan.txt', line: 1, rule: 'title-missing' }] },
    ]);
    expect(formatInspection(untitled)).toMatch(
      /plan: not readable, because\n {4}Expected a line with the title .* \[title-missing\]\n {6}plan\.txt:1\n$/,
    );
    const binary = inspectionOf(readPlans('a.bin', Uint8Array.of(1, 0)), rules);
    expect(binary).toMatchObject({ plans: [], verdict: [{ plan: 'plan', state: 'unreadable' }] });
    expect(ROW_SCHEMAS.diagnostics.parse(binary.diagnostics[0])).toMatchObject({ rule: 'binary-file' });
  });

  it('tells of frames in a page, whose words are not read', () => {
    const words = '过去五年，全市经济社会发展取得了显著成就，企业达到12家，城市建设稳步推进。';
    const page = `<!DOCTYPE html><h1>甲市规划</h1><p>一、目标</p><p>${words}</p><iframe src="/a" title="图"></iframe><p>${words}</p>`;
    const { diagnostics } = inspectionOf(readPlans('plan.html', textOf(page)), rules);
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'frame-linked', actual: '图 /a' }));
  });

  it('names a file that holds no text, only what stands around one', () => {
    const empty = inspect('甲市人民政府关于印发《甲市规划》的通知', '索引号：001', '发布日期：2021-05-03');
    expect(empty.verdict[0]?.because.map(({ rule }) => rule)).toContain('text-missing');
    const rulesOf = ({ diagnostics }: Inspection) => diagnostics.map(({ rule }) => rule);
    expect(rulesOf(inspect('甲市规划', '前言', '教育是第一资源。'))).not.toContain('text-missing');
  });

  it('counts an instruction of the manifest without effect as a reason', () => {
    const returns = [{ line: 3, to: '九、', reason: '总结' }];
    const plans = [{ id: 'jia', short: { zh: '甲', en: 'A' }, returns }];
    const read = readPlans('plan.txt', textOf('甲市规划', '一、目标', '达到。'), plans);
    expect(inspectionOf(read, rules).verdict).toMatchObject([
      { state: 'unreadable', because: [{ rule: 'return-not-open', line: 3 }] },
    ]);
  });

  it('counts a plan that does not begin where the manifest says as not readable', () => {
    const plans = [{ id: 'jia', short: { zh: '甲', en: 'A' }, from: { line: 1, text: '乙市规划' } }];
    const read = readPlans('plan.txt', textOf('甲市规划', '一、目标', '达到。'), plans);
    expect(inspectionOf(read, rules).verdict).toMatchObject([
      { plan: 'jia', state: 'unreadable', because: [{ rule: 'plan-start' }] },
    ]);
  });
});

describe('the amounts of titles', () => {
  it('are reported where a title states them, and are facts where the words are no title', () => {
    const { diagnostics, indicators } = inspect(
      '甲市投资工程包行动计划（2031—2035年）',
      '一、主要任务',
      '（一）乡村管网改造工程包，全年完成投资30亿元',
      '改造乡村管网，推进一体化供水。',
      '（二）县财政每年安排引导资金300万元，并逐年增加。资金用于管网。',
    );
    expect(diagnostics.filter(({ rule }) => rule === 'number-unread').map(({ actual }) => actual)).toEqual([
      '30亿元',
    ]);
    expect(indicators.map(({ value, unit }) => `${value}${unit}`)).toEqual(['300万元']);
  });
});
