import { describe, expect, it } from 'vitest';
import { themeMatrix } from '../../src/compare/matrix/theme-matrix.ts';
import { certaintyOf } from '../../src/compare/pair/certainty.ts';
import { themeExcerpts } from '../../src/compare/theme/excerpts.ts';
import { type AlignedSection, alignSections } from '../../src/pipeline/align/alignment.ts';
import { comparisonForm } from '../../src/pipeline/align/comparison-form.ts';
import { compareCorpus } from '../../src/pipeline/align/corpus.ts';
import { withoutEchoes } from '../../src/pipeline/align/echoes.ts';
import { neighbours } from '../../src/pipeline/align/neighbours.ts';
import { rivalTest } from '../../src/pipeline/align/rivals.ts';
import { supportOf } from '../../src/pipeline/align/support.ts';
import { matterOf } from '../../src/pipeline/align/title-matter.ts';
import type { ComparedPlan } from '../../src/pipeline/align/two-plans.ts';
import { pairWeights, weightsOf } from '../../src/pipeline/align/vectors.ts';
import type { Alignment } from '../../src/pipeline/schemas/comparison.ts';
import { parseText } from '../support/parse-text.ts';
import { seededRandom } from '../support/random.ts';

describe('the matrix', () => {
  it('counts clauses and code points, a clause of two themes in both, and shows zeros', () => {
    const clauses = [
      { plan: 'a', themes: ['ip'], text: '四个字吧' },
      { plan: 'a', themes: ['ip', 'talent'], text: '𠮷' },
    ];
    expect(themeMatrix(['ip', 'talent'], ['a', 'b'], clauses)).toEqual([
      [
        { theme: 'ip', plan: 'a', clauses: 2, characters: 5 },
        { theme: 'ip', plan: 'b', clauses: 0, characters: 0 },
      ],
      [
        { theme: 'talent', plan: 'a', clauses: 1, characters: 1 },
        { theme: 'talent', plan: 'b', clauses: 0, characters: 0 },
      ],
    ]);
  });
});

describe('the excerpts of a theme', () => {
  const sections = [
    { id: 's1', parent: null, themes: [] },
    { id: 's1-1', parent: 's1', themes: ['ip'] },
    { id: 's1-1-1', parent: 's1-1', themes: ['ip'] },
    { id: 's1-2', parent: 's1', themes: ['talent'] },
  ];
  const clauses = [
    { id: 'c1', section: 's1', themes: ['ip'] },
    { id: 'c2', section: 's1-1', themes: ['ip'] },
    { id: 'c3', section: 's1-1-1', themes: ['ip'] },
    { id: 'c4', section: 's1-2', themes: ['talent'] },
  ];
  it('run under the outermost section that carries it; a clause that carries it alone stands alone', () => {
    const excerpts = themeExcerpts('ip', sections, clauses).map((excerpt) => [
      excerpt.section,
      excerpt.clauses.map((clause) => clause.id),
    ]);
    expect(excerpts).toEqual([
      [null, ['c1']],
      ['s1-1', ['c2', 'c3']],
    ]);
  });
});

describe('the form in which passages are compared', () => {
  it.each([
    ['“双创”特区、基地', '双创特区基地'],
    ['ＲＤ Ａbc', 'rdabc'],
    ['增长3.5 %。', '增长3.5%'],
    ['第3.节', '第3节'],
    ['𠮷野、𠀀', '𠮷野𠀀'],
  ])('of %s is %s', (text, form) => expect(comparisonForm(text).form).toBe(form));

  it('knows where each of its units stands in the text', () => {
    expect(comparisonForm('“双、创”').origin).toEqual([1, 3]);
    expect(comparisonForm('。𠮷、创').origin).toEqual([1, 1, 4]);
  });
});

describe('the counterparts of a section', () => {
  const section = (
    id: string,
    title: string,
    text: string,
    more: Partial<AlignedSection> = {},
  ): AlignedSection => ({
    id,
    parent: null,
    title: pairWeights(title),
    depth: 1,
    place: 0.5,
    themes: weightsOf(new Map()),
    words: pairWeights(text),
    length: text.length,
    kind: null,
    ...more,
  });
  const pairs = (
    a: readonly AlignedSection[],
    b: readonly AlignedSection[],
    carried: (one: string, other: string) => number = () => 0,
  ) => alignSections(a, b, carried).map((match) => `${match.a} ${match.b}`);
  const talent = section('talent', '人才队伍', '引进高层次人才，建设人才队伍。');
  const finance = section('finance', '科技金融', '设立投资引导基金，发展科技金融。');

  it('are those with the same words and titles', () => {
    expect(
      pairs(
        [talent, finance],
        [
          section('f', '金融支撑', '发展科技金融，设立引导基金。'),
          section('t', '人才高地', '建设高层次人才队伍。'),
        ],
      ),
    ).toEqual(['talent t', 'finance f']);
  });

  it('score one when everything is alike, and say why', () => {
    const same = { ...talent, themes: weightsOf(new Map([['talent', 9]])) };
    const [match] = alignSections([same], [same], () => 1);
    expect(match?.score).toBeCloseTo(1);
    for (const reason of Object.values(match?.reasons ?? {})) expect(reason).toBeCloseTo(1);
  });

  it('are none where nothing is alike', () => {
    expect(pairs([talent], [{ ...finance, depth: 3, place: 0 }])).toEqual([]);
    expect(pairs([section('a', '', '')], [section('b', '', '', { depth: 3 })])).toEqual([]);
  });

  it('are up to three when they are equally good', () => {
    const others = ['b1', 'b2', 'b3', 'b4'].map((id) => ({ ...talent, id }));
    expect(pairs([talent], others.slice(0, 3))).toHaveLength(3);
    // The fourth is not among the best of the one section, but the section is the best of the fourth.
    expect(pairs([talent, finance], [...others, finance])).toEqual([
      'talent b1',
      'talent b2',
      'talent b3',
      'talent b4',
      'finance finance',
    ]);
  });

  it('are rather those at the same depth, in the same place, on the same theme, with passages in common', () => {
    const other = (id: string, more: Partial<AlignedSection> = {}) => ({ ...talent, id, ...more });
    const score = (b: AlignedSection, carried = 0) =>
      alignSections([{ ...talent, themes: weightsOf(new Map([['talent', 5]])) }], [b], () => carried)[0]
        ?.score ?? 0;
    const plain = score(other('b'));
    expect(score(other('b', { depth: 2 }))).toBeLessThan(plain);
    expect(score(other('b', { depth: 3 }))).toBeLessThan(score(other('b', { depth: 2 })));
    expect(score(other('b', { place: 0.9 }))).toBeLessThan(plain);
    expect(score(other('b', { themes: weightsOf(new Map([['talent', 1]])) }))).toBeGreaterThan(plain);
    expect(score(other('b'), 0.5)).toBeGreaterThan(plain);
  });

  it('are told by rare words rather than by those that stand everywhere', () => {
    const common = '加强组织领导，完善工作机制。';
    const a = [section('a1', '', `${common}量子计算`), section('a2', '', `${common}海水淡化`)];
    const b = [section('b1', '', `${common}海水淡化`), section('b2', '', `${common}量子计算`)];
    expect(pairs(a, b)).toEqual(['a1 b2', 'a2 b1']);
  });
});

describe('echoes of a match', () => {
  const around = (id: string) => id.split('-').map((_, at, parts) => parts.slice(0, at + 1).join('-'));
  const match = (a: string, b: string, score: number, depth = 1, lead = 1) => ({
    a,
    b,
    score,
    reasons: { depth, lead },
  });
  const left = (matches: ReturnType<typeof match>[], confirmed = '') =>
    withoutEchoes(matches, around, around, (a, b) => `${a} ${b}` === confirmed).map(
      ({ a, b }) => `${a} ${b}`,
    );
  const talent = match('s5-8', 's3-5', 0.4);

  it('are left out: a part beside the whole, a whole beside the part', () => {
    expect(left([talent, match('s5-8-1', 's3-5', 0.3, 0.5), match('s5-8', 's3-5-2', 0.3, 0.5)])).toEqual([
      's5-8 s3-5',
    ]);
  });

  it.each([
    ['nearly as good', match('s5-8-1', 's3-5', 0.36, 0.5)],
    ['at the same depth', match('s5-8-1', 's3-5', 0.3)],
    ['beside another section', match('s5-8-1', 's3-6', 0.3, 0.5)],
    ['of a section that is no part', match('s5-80', 's3-5', 0.3, 0.5)],
  ])('are not those %s', (_, other) => {
    expect(left([talent, other])).toHaveLength(2);
  });

  it('are not echoes of what fits a part better', () => {
    expect(left([match('s5-8', 's3-5', 0.4, 1, 0.5), match('s5-8-1', 's3-5', 0.3, 0.5)])).toHaveLength(2);
  });

  it('are not what a person confirmed', () => {
    expect(left([talent, match('s5-8-1', 's3-5', 0.2, 0.5)], 's5-8-1 s3-5')).toHaveLength(2);
  });
});

describe('a match of a whole with a part', () => {
  const section = (id: string, parent: string | null, title: string, text: string): AlignedSection => ({
    id,
    parent,
    title: pairWeights(title),
    depth: id.split('-').length,
    place: 0.5,
    themes: weightsOf(new Map()),
    words: pairWeights(text),
    length: text.length,
    kind: null,
  });
  const elderly = '发展社区养老服务，建设街道养老综合体，为高龄老人上门助餐助浴。';
  const children = '增加普惠托位，支持幼儿园开设托班，培训保育人员。';
  const roads = '改造县道，硬化村组公路，更换危桥，设置护栏和标线。';
  const buses = '开通城乡公交，更新电动客车，推行一票换乘。';
  const whole = (id: string, title: string, ...parts: [title: string, text: string][]) => [
    section(id, null, title, parts.flat().join('')),
    ...parts.map(([name, text], index) => section(`${id}-${index + 1}`, id, name, text)),
  ];
  const plan = [
    ...whole('s1', '公共服务', ['社区养老', elderly], ['普惠托育', children]),
    ...whole('s2', '交通', ['农村公路', roads], ['公共交通', buses]),
  ];
  const other = [
    section('t1', null, '社区养老服务', elderly),
    section('t2', null, '交通', `${roads}${buses}`),
  ];
  const matches = alignSections(plan, other, () => 0);
  const leadOf = (a: string, b: string) =>
    matches.find((match) => match.a === a && match.b === b)?.reasons.lead;

  it('steps to the part that fits better, and leaves the whole or says that another fits better', () => {
    expect(leadOf('s1-1', 't1')).toBe(1);
    expect(leadOf('s1', 't1') ?? 0).toBeLessThan(1 / 1.2 + 0.001);
  });

  it('stays where whole stands beside whole', () => {
    expect(leadOf('s2', 't2')).toBe(1);
  });

  it('stays where a person confirmed it', () => {
    const confirmed = alignSections(
      plan,
      other,
      () => 0,
      (a, b) => a === 's1' && b === 't1',
    );
    expect(confirmed.find(({ a, b }) => a === 's1' && b === 't1')?.reasons.lead).toBe(1);
  });

  it('does not step to a title alone, nor away from words in common', () => {
    const [flood, fire] = ['加固堤防，疏浚河道，修建泵站。', '更新消防车辆，建设乡镇消防站。'];
    const safety = whole('s1', '城市安全', ['总则', fire], ['防洪', flood]);
    const alone = [section('t1', null, '总则', flood)];
    const found = alignSections(safety, alone, (a) => (a === 's1-2' || a === 's1' ? 0.5 : 0));
    expect(found.map(({ a }) => a)).toContain('s1-2');
  });

  it('says how well it fits against other sections of either plan', () => {
    const firms = '培育渔业龙头企业十家，扶持冷链加工企业。';
    const labs = '渔业龙头企业研发投入占比提高。';
    const aims = [section('f', null, '企业目标', firms), section('l', null, '投入目标', labs)];
    const found = alignSections(aims, [section('x', null, '渔业企业', firms)], () => 0);
    const against = (id: string) => found.find(({ a }) => a === id)?.against ?? 0;
    expect(against('f')).toBe(1);
    expect(against('l')).toBeLessThan(1);
    // A title in common stands whatever else is like it, and parts and kinds of another sort are no rivals.
    const [alike = section('y', null, '', '')] = [section('y', null, '投入目标', firms)];
    expect(alignSections(aims, [alike], () => 0).find(({ a }) => a === 'l')?.against).toBe(1);
  });

  it('says whether both do the same in their plans, and how their lengths compare', () => {
    const goal = { ...section('g', null, '防洪', '堤防达标率达到九成。'), kind: 'goal' as const };
    const review = { ...goal, id: 'r', kind: 'review' as const, length: goal.length * 4 };
    const [match] = alignSections([goal], [review], () => 0);
    expect(match?.reasons).toMatchObject({ kind: 0, size: 0.25 });
    expect(alignSections([goal], [{ ...review, kind: null }], () => 0)[0]?.reasons.kind).toBe(1);
  });
});

describe('what speaks for a match', () => {
  const around = (id: string) => id.split('-').map((_, at, parts) => parts.slice(0, at + 1).join('-'));
  const match = (a: string, b: string, score: number, lead = 1) => ({ a, b, score, reasons: { lead } });
  const supportIn = (matches: ReturnType<typeof match>[], at = 0) =>
    supportOf(matches, around, around)(matches[at] ?? match('', '', 0));

  it('is that nothing else is nearer to either', () => {
    expect(supportIn([match('s1', 't1', 0.4), match('s1', 't2', 0.3)]).lead).toBe(1);
    expect(supportIn([match('s1', 't1', 0.3), match('s2', 't1', 0.4)]).lead).toBeCloseTo(0.75);
    // What fits a part better is no rival of others.
    expect(supportIn([match('s1', 't1', 0.3), match('s2', 't1', 0.4, 0.5)]).lead).toBe(1);
    expect(supportIn([match('s1', 't1', 0.3, 0.5)]).lead).toBe(0.5);
  });

  it('is that their parts correspond, the more the more parts there are', () => {
    const chapters = match('s1', 't1', 0.4);
    const parts = (...to: string[]) => to.map((b, index) => match(`s1-${index + 1}`, b, 0.3));
    expect(supportIn([chapters]).parts).toBe(1);
    expect(supportIn([chapters, ...parts('t1-1', 't1-2', 't1-3', 't2-1')]).parts).toBeCloseTo(4 / 6);
    expect(supportIn([chapters, ...parts('t2-1', 't3-1', 't4-1')]).parts).toBeCloseTo(1 / 5);
    expect(supportIn([chapters, ...parts('t2-1')]).parts).toBeCloseTo(1 / 3);
  });
});

describe('how sure a match is', () => {
  const match = (score: number, carried: number, more: Partial<Alignment['reasons']> = {}) => ({
    status: 'suggested' as const,
    score,
    reasons: {
      words: 0.2,
      title: 0.1,
      themes: 1,
      carried,
      depth: 1,
      size: 0.6,
      kind: 1,
      lead: 1,
      parts: 1,
      ...more,
    },
  });
  it.each([
    ['carried', match(0.17, 0.2, { depth: 0.5 })],
    ['carried', match(0.22, 0.01)],
    ['doubtful', match(0.17, 0.01)],
    ['doubtful', match(0.3, 0.1, { lead: 0.7 })],
    ['carried', match(0.3, 0.4, { lead: 0.7 })],
    ['doubtful', match(0.3, 0.4, { lead: 0.6 })],
    ['doubtful', match(0.4, 0, { size: 0.1, title: 0.6, depth: 0.5 })],
    ['alike', match(0.4, 0, { size: 0.1, title: 0.8, depth: 0.5 })],
    ['alike', match(0.2, 0)],
    ['alike', match(0.4, 0, { depth: 0.5, title: 0.3 })],
    ['doubtful', match(0.4, 0, { depth: 0.5, words: 0.11, title: 0 })],
    ['doubtful', match(0.18, 0)],
    ['doubtful', match(0.4, 0, { words: 0.05 })],
    ['doubtful', match(0.4, 0, { kind: 0 })],
    ['doubtful', match(0.4, 0, { size: 0.1 })],
    ['alike', match(0.4, 0, { size: 0.1, title: 0.6 })],
    ['doubtful', match(0.4, 0, { parts: 0.4 })],
    ['alike', match(0.4, 0, { parts: 0.4, title: 1 })],
    ['doubtful', match(0.4, 0, { parts: 0.1, title: 1 })],
    ['doubtful', match(0.4, 0, { lead: 0.9 })],
    ['alike', match(0.4, 0, { lead: 0.9, title: 0.5 })],
    ['doubtful', match(0.2, 0, { lead: 0.9, words: 0.12, title: 0 })],
    ['doubtful', match(0.4, 0, { lead: 0.7 })],
    ['confirmed', { ...match(1, 0, { parts: 0 }), status: 'confirmed' as const }],
    // At a limit, and below it.
    ['doubtful', match(0.199, 0)],
    ['alike', match(0.4, 0, { words: 0.11, title: 0.1 })],
    ['doubtful', match(0.4, 0, { words: 0.109, title: 0.249 })],
    ['alike', match(0.4, 0, { words: 0.1, title: 0.25 })],
    ['doubtful', match(0.4, 0, { words: 0.099, title: 0.5 })],
    ['doubtful', match(0.4, 0, { words: 0.13, title: 0 })],
    ['alike', match(0.4, 0, { words: 0.14, title: 0 })],
    ['alike', match(0.4, 0, { size: 0.2 })],
    ['doubtful', match(0.4, 0, { size: 0.19 })],
    ['alike', match(0.4, 0, { size: 0.1, title: 0.5 })],
    ['doubtful', match(0.4, 0, { size: 0.1, title: 0.49 })],
    ['alike', match(0.4, 0, { parts: 0.55 })],
    ['doubtful', match(0.4, 0, { parts: 0.54 })],
    ['alike', match(0.4, 0, { parts: 0.4, title: 0.5 })],
    ['doubtful', match(0.4, 0, { parts: 0.39, title: 0.5 })],
    ['doubtful', match(0.4, 0, { parts: 0.4, title: 0.49 })],
    ['alike', match(0.4, 0, { lead: 0.84, title: 0.5 })],
    ['doubtful', match(0.4, 0, { lead: 0.83, title: 0.5 })],
    ['alike', match(0.4, 0, { lead: 0.92, title: 0.49 })],
    ['doubtful', match(0.4, 0, { lead: 0.91, title: 0.49 })],
    ['doubtful', match(0.4, 0, { lead: 0.9, depth: 0.5, title: 1 })],
    // 0.52 × 0.2 + 0.28 × 0.06 is 0.1208; with 0.05 it is 0.118.
    ['alike', match(0.4, 0, { depth: 0.5, title: 0.06 })],
    ['doubtful', match(0.4, 0, { depth: 0.5, title: 0.05 })],
    ['carried', match(0.1, 0.05)],
    ['doubtful', match(0.1, 0.049)],
    ['carried', match(0.1, 0.1, { lead: 0.84 })],
    ['doubtful', match(0.1, 0.1, { lead: 0.83 })],
    ['carried', match(0.1, 0.25, { lead: 0.7 })],
    ['doubtful', match(0.1, 0.249, { lead: 0.7 })],
    ['doubtful', match(0.1, 0.25, { lead: 0.69 })],
    ['alike', match(0.4, 0, { size: 0.19, title: 0.7, depth: 0.5 })],
    ['doubtful', match(0.4, 0, { size: 0.19, title: 0.69, depth: 0.5 })],
    ['carried', match(0.4, 0.01, { kind: 0 })],
  ])('%s: %j', (certainty, given) => {
    expect(certaintyOf(given)).toBe(certainty);
  });
});

describe('two plans compared', () => {
  const plan = (id: string, text: string): ComparedPlan => {
    const { sections, clauses } = parseText(text);
    return {
      id,
      sections: sections.filter(({ form }) => form !== 'front'),
      clauses: clauses.map((clause) => ({ ...clause, themes: [] })),
    };
  };
  const same = '支持领军企业牵头组建创新联合体并开展协同攻关';
  const plans = [
    plan('a', `甲市规划\n一、企业创新\n${same}。\n二、科技金融\n设立投资引导基金。\n`),
    plan('b', `甲市规划\n一、金融支持\n设立产业引导基金。\n二、企业主体\n到2035年，${same}，另有安排。\n`),
  ];
  const { parallels } = compareCorpus(plans, []);
  const matches = (...verdicts: Parameters<typeof compareCorpus>[1]) =>
    compareCorpus(plans, verdicts).pairs[0]?.alignments ?? [];
  const align = (...verdicts: Parameters<typeof compareCorpus>[1]) =>
    matches(...verdicts).map(({ a, b, status }) => `${a}~${b} ${status}`);

  it('have their passages in the clauses, the titles of the plans left out', () => {
    expect(parallels.map(({ id, a, b }) => [id, a.start, a.end, b.start, b.end])).toEqual([
      ['a/s1-p1@0~b/s2-p1@7', 0, same.length, 7, 7 + same.length],
    ]);
  });

  it('say what share of the shorter section was carried over', () => {
    const [first] = matches();
    // With its title and its full stop, five characters more than what is shared.
    expect(first).toMatchObject({ a: 's1', b: 's2', status: 'suggested' });
    expect(first?.reasons.carried).toBeCloseTo(same.length / (same.length + 5), 3);
  });

  it('are aligned as a person says', () => {
    expect(align()).toEqual(['s1~s2 suggested', 's2~s1 suggested']);
    const sections: [string, string] = ['b#s2', 'a#s1'];
    expect(align({ sections, verdict: 'confirmed', reason: '' })[0]).toBe('s1~s2 confirmed');
    expect(matches({ sections, verdict: 'confirmed', reason: '' })[0]?.score).toBe(1);
    expect(matches()[0]?.score).toBeLessThan(1);
    expect(align({ sections, verdict: 'rejected', reason: '' })).toEqual(['s2~s1 suggested']);
    expect(align({ sections: ['a#s1', 'b#s1'], verdict: 'confirmed', reason: '' })).toContain(
      's1~s1 confirmed',
    );
  });
});

describe('plans set side by side', () => {
  const plansOn = (subjects: readonly string[]) =>
    subjects.map((subject, index) => ({ id: `${index}`, words: pairWeights(`${subject}，加强组织领导`) }));
  const beside = (plan: string, pairs: readonly { a: string; b: string }[]) =>
    pairs.flatMap(({ a, b }) => (a === plan ? [b] : b === plan ? [a] : []));

  it('are every two of a few, the likest of many, in the order of the plans', () => {
    const few = neighbours(plansOn(['量子计算', '海水淡化', '现代种业']));
    expect(few.map(({ a, b }) => `${a} ${b}`)).toEqual(['0 1', '0 2', '1 2']);
    const twoSubjects = Array.from({ length: 24 }, (_, index) =>
      index % 2 === 0 ? '量子计算研究' : '海水淡化利用',
    );
    const many = neighbours(plansOn(twoSubjects));
    expect(
      beside('4', many)
        .map(Number)
        .filter((other) => other % 2 === 1),
    ).toEqual([]);
    for (const { id } of plansOn(twoSubjects)) expect(beside(id, many).length).toBeGreaterThanOrEqual(2);
    expect(many.every(({ a, b }) => Number(a) < Number(b))).toBe(true);
  });

  it('grow with the plans, not with their square', () => {
    const of = (count: number) =>
      neighbours(plansOn(Array.from({ length: count }, (_, index) => `第${index % 7}类计划`))).length;
    expect(of(80)).toBeLessThan(3 * of(40));
  });

  it('are those too of whose sections a person said something', () => {
    const twoSubjects = Array.from({ length: 24 }, (_, index) =>
      index % 2 === 0 ? '量子计算研究' : '海水淡化利用',
    );
    const many = neighbours(plansOn(twoSubjects), (a, b) => a === '4' && b === '21');
    expect(beside('4', many)).toContain('21');
  });

  it('are those too that are wanted, in either order', () => {
    const corpus = Array.from({ length: 24 }, (_, index): ComparedPlan => {
      const text = index % 2 === 0 ? '量子计算研究。' : '海水淡化利用。';
      return {
        id: `plan-${index}`,
        sections: [],
        clauses: [{ id: 's0-p1', section: 's0', kind: 'text', themes: [], text }],
      };
    });
    const ids = (wanted?: [string, string][]) => compareCorpus(corpus, [], wanted).pairs.map(({ id }) => id);
    expect(ids()).not.toContain('plan-4~plan-21');
    expect(ids([['plan-21', 'plan-4']])).toEqual(expect.arrayContaining([...ids(), 'plan-4~plan-21']));
  });

  it('are those too that carried words over, however many others are more alike', () => {
    const carried =
      '支持领军企业牵头组建创新联合体，开展关键核心技术协同攻关，推动产业链上下游企业协同创新，'.repeat(3);
    const plan = (id: string, text: string): ComparedPlan => ({
      id,
      sections: [],
      clauses: [{ id: 's0-p1', section: 's0', kind: 'text', themes: [], text }],
    });
    // Characters that the plans of one subject have alike, but for a few in every sentence.
    const subject = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 700 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 5000)));
    };
    const worded = (words: readonly string[], index: number) =>
      words.map((word, at) => (at % 10 === index % 10 ? `${index}，` : word)).join('');
    const [one, other] = [subject(1), subject(2)];
    const corpus = [
      plan('first', `${worded(one, 12)}${carried}`),
      ...Array.from({ length: 10 }, (_, index) => plan(`near-${index}`, worded(one, index))),
      ...Array.from({ length: 10 }, (_, index) => plan(`far-${index}`, worded(other, index))),
      plan('last', `${worded(other, 13)}${carried}`),
    ];
    const ids = compareCorpus(corpus, []).pairs.map(({ id }) => id);
    expect(ids).toContain('first~last');
    expect(ids).not.toContain('first~far-3');
  });
});

describe('titles of goals', () => {
  it.each([
    ['居民收入稳步提升', '居民收入'],
    ['综合实力明显增强', '综合实力'],
    ['水质不断改善', '水质'],
    ['全面提升', '全面提升'],
    ['提升居民收入', '提升居民收入'],
  ])('%s is of %s', (title, matter) => expect(matterOf(title)).toBe(matter));
});

it('other sections of the same kind are rivals, parts and wholes are not', () => {
  const of = (id: string, parent: string | null, kind: string | null) => ({ id, parent, kind });
  const like = (words: number, title = 0) => ({ reasons: { words, title } });
  const plan = [of('a', null, 'work'), of('a-1', 'a', 'work'), of('b', null, 'work'), of('c', null, 'goal')];
  const other = [of('x', null, 'work')];
  const test = (row: number, ...column: ReturnType<typeof like>[]) =>
    rivalTest(
      plan,
      other,
      column.map((each) => [each]),
    )(row, 0);
  expect(test(0, like(0.1), like(0.2), like(0.05), like(0.2))).toBe(1);
  expect(test(0, like(0.1), like(0), like(0.2), like(0))).toBeCloseTo(0.5);
  expect(test(0, like(0.1, 0.6), like(0), like(0.9), like(0))).toBe(1);
});
