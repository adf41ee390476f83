/** Corrections of a plan in the manifest, from the manifest to what is built: types, facts, messages, and those without effect. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/pipeline/entries/build-plan.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { rules } from '../support/rules.ts';

const TEXT = `来源说明
甲市教育发展规划（2021—2025年）
一、发展目标
到2025年，普通高中达到12所，学前三年毛入园率达到95%。
二、主要任务
（一）扩大学位
建设学校，在校生由八千人增加。
（二）师资
培训教师。`;

/** Builds the plan with what the manifest says of it. */
function build(entry: Record<string, unknown>) {
  const plan = { id: 'jia', short: { zh: '甲', en: 'Jia' }, ...entry };
  const manifest = manifestSchema.parse({
    seeds: [{ file: 'seeds/jia.txt', sha256: '0'.repeat(64), plans: [plan] }],
  });
  const [own] = manifest.seeds[0]?.plans ?? [];
  if (!own) throw new Error('a manifest without plans');
  const seed = { format: 'text', encoding: 'utf-8', notes: [], metadata: {} } as const;
  const lines = splitLines(TEXT);
  return buildPlan(
    own,
    { ...seed, metadata: {}, notes: [], lines, file: 'seeds/jia.txt', hash: '0'.repeat(64) },
    { from: own.from?.line ?? 1, to: lines.length },
    rules,
  );
}

const errorsOf = ({ diagnostics }: ReturnType<typeof build>) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
const indicatorsOf = ({ facts }: ReturnType<typeof build>) =>
  facts.indicators.map(({ id, name, value, unit, year, kind, rule }) => ({
    id,
    name,
    value,
    unit,
    year,
    kind,
    byEditor: rule === 'editor',
  }));
const reason = '与印本核对';

describe('facts that a person corrects', () => {
  const [school] = indicatorsOf(build({}));

  it('go when rejected, and the others keep their ids', () => {
    const before = indicatorsOf(build({}));
    const after = indicatorsOf(build({ facts: [{ reject: school?.id, reason }] }));
    expect(after).toEqual(before.slice(1));
  });

  it('say what the editor says when changed', () => {
    const [changed] = indicatorsOf(
      build({ facts: [{ change: school?.id, set: { name: '高中数', year: 2024 }, reason }] }),
    );
    expect(changed).toEqual({ ...school, name: '高中数', year: 2024, byEditor: true });
  });

  const addition = {
    clause: 's2-1-p1',
    quote: '在校生由八千人增加',
    number: '八千',
    value: 8000,
    unit: '人',
    name: '在校生',
    year: 2020,
    kind: 'baseline',
    comparator: '=',
  };

  it('are there when added, and their place says the value', () => {
    const plan = build({ facts: [{ add: addition, reason }] });
    const added = plan.facts.indicators.find(({ rule }) => rule === 'editor');
    expect(added).toMatchObject({ clause: 's2-1-p1', name: '在校生', value: 8000 });
    const text = [...(plan.clauses.find(({ id }) => id === 's2-1-p1')?.text ?? '')];
    expect(text.slice(...(added?.at.value ?? [])).join('')).toBe('八千');
    expect(text.slice(...(added?.at.unit ?? [])).join('')).toBe('人');
  });

  it.each([
    ['a value that the words do not say', { value: 800 }, 'fact-words'],
    ['a quote that the clause does not hold', { quote: '在校生由九千人增加' }, 'fact-words'],
    ['a unit that is not printed', { unit: '所' }, 'fact-words'],
    ['a clause that does not exist', { clause: 's9-p1' }, 'fact-unknown'],
  ])('are refused with %s', (_, wrong, rule) => {
    const plan = build({ facts: [{ add: { ...addition, ...wrong }, reason }] });
    expect(errorsOf(plan)).toEqual([rule]);
    expect(indicatorsOf(plan)).toEqual(indicatorsOf(build({})));
  });

  it('are refused with an id that does not exist', () => {
    expect(errorsOf(build({ facts: [{ reject: 's1-p9-i1', reason }] }))).toEqual(['fact-unknown']);
  });

  it('are told by their number among the corrections', () => {
    const right = { add: addition, reason };
    const plan = build({
      facts: [right, { reject: 's1-p9-i1', reason }, { add: { ...addition, unit: '所' }, reason }],
    });
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, column }) => [rule, column])).toEqual([
      ['fact-unknown', 2],
      ['fact-words', 3],
    ]);
  });
});

it('the type of a section is the one that a person gives, and those below follow', () => {
  const typesOf = (entry: object) =>
    build({ ...entry }).sections.map(({ title, type, typeRule }) => [title, type, typeRule]);
  expect(typesOf({ types: [{ at: 's2-2', type: 'measure', reason }] })).toContainEqual([
    '师资',
    'measure',
    'editor',
  ]);
  expect(typesOf({ types: [{ at: 's2-2', type: null, reason }] })).toContainEqual(['师资', null, null]);
});

it('what stands above the plan in its file is listed as left out', () => {
  const plan = build({ from: { line: 2, text: '甲市教育' } });
  expect(plan.omissions).toMatchObject([{ line: 1, text: '来源说明', reason: 'before-plan' }]);
});

describe('a correction', () => {
  it('is told with the reason of the editor', () => {
    const plan = build({ lines: [{ line: 1, text: '来源', is: 'furniture', reason: '网页所加' }] });
    expect(plan.diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'corrected-by-editor',
        line: 1,
        expected: 'furniture',
        actual: '网页所加',
      }),
    );
  });

  it('that changes nothing is an error, others beside it are none', () => {
    const plan = build({
      lines: [
        { line: 1, text: '来源', is: 'furniture', reason },
        { line: 3, text: '一、', is: 'heading', depth: 1, reason },
      ],
    });
    const unused = plan.diagnostics.filter(({ rule }) => rule === 'correction-unused');
    expect(unused.map(({ line }) => line)).toEqual([3]);
    const joined = build({ joins: [{ line: 3, next: 'apart', reason }] });
    expect(errorsOf(joined)).toEqual(['join-unused']);
    expect(errorsOf(build({ joins: [{ line: 99, next: 'apart', reason }] }))).toEqual(['join-line']);
  });
});
