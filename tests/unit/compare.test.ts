import { describe, expect, it } from 'vitest';
import { themeMatrix } from '../../src/compare/matrix/theme-matrix.ts';
import { certaintyOf } from '../../src/compare/pair/certainty.ts';
import { themeExcerpts } from '../../src/compare/theme/excerpts.ts';
import { type AlignedSection, alignSections } from '../../src/pipeline/align/alignment.ts';
import { comparisonForm } from '../../src/pipeline/align/comparison-form.ts';
import { compareCorpus } from '../../src/pipeline/align/corpus.ts';
import { withoutEchoes } from '../../src/pipeline/align/echoes.ts';
import { neighbours } from '../../src/pipeline/align/neighbours.ts';
import type { ComparedPlan } from '../../src/pipeline/align/two-plans.ts';
import { pairWeights, weightsOf } from '../../src/pipeline/align/vectors.ts';
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
    title: pairWeights(title),
    depth: 1,
    place: 0.5,
    themes: weightsOf(new Map()),
    words: pairWeights(text),
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
  const match = (a: string, b: string, score: number, depth = 1) => ({ a, b, score, reasons: { depth } });
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

  it('are not what a person confirmed', () => {
    expect(left([talent, match('s5-8-1', 's3-5', 0.2, 0.5)], 's5-8-1 s3-5')).toHaveLength(2);
  });
});

describe('how sure a match is', () => {
  const match = (score: number, carried: number, depth: number, words = 0.2) => ({
    status: 'suggested' as const,
    score,
    reasons: { words, carried, depth },
  });
  it.each([
    ['carried', match(0.17, 0.02, 0.5)],
    ['alike', match(0.2, 0, 1)],
    ['doubtful', match(0.17, 0, 1)],
    ['doubtful', match(0.4, 0, 0.5)],
    ['doubtful', match(0.4, 0, 1, 0.05)],
    ['confirmed', { ...match(1, 0, 0.5), status: 'confirmed' as const }],
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
