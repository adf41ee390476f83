import { describe, expect, it } from 'vitest';
import { apartTest } from '../../src/pipeline/align/apart.ts';
import { areOfOtherSubjects, isFrameBesideMatter } from '../../src/pipeline/align/frames.ts';
import { isOfOtherFunction, isWatchedOnly } from '../../src/pipeline/align/functions.ts';
import { commonMatter, matterOfSentences, sentencesOf } from '../../src/pipeline/align/matter.ts';
import { haveOtherScopes } from '../../src/pipeline/align/scopes.ts';

const headed = (title: string, text = '', plan = '甲市规划') => ({
  title,
  sentences: sentencesOf(text),
  plan,
});

describe('two headings', () => {
  it.each([
    ['城镇污水收集', '农村污水收集', true],
    ['做好幼儿园布局', '做好高中布局', true],
    ['疏浚港口', '扩建机场', true],
    ['编纂文物目录', '编纂非遗目录', true],
    ['推行排污许可', '推行损害赔偿', true],
    // One thing by two names, or one of them of both.
    ['养老设施补短板', '老年设施补短板', false],
    ['城镇和农村供水', '农村供水', false],
    ['林草防火', '森林防火', false],
    // 非化石 is no 化石; what takes all together is none of them.
    ['城乡供水', '农村供水', false],
    ['开发可再生能源', '开发地热', false],
    ['改造泵站', '整修步道', false],
    // One thing in common, another besides.
    ['兼顾公路与铁路', '兼顾公路与航道', true],
    ['医疗服务和中医', '医疗服务和妇幼', true],
    ['完善读者协会机制', '新建读者园区', true],
    ['完善读者协会机制', '健全读者协会体制', false],
  ])('%s and %s are of other scopes: %s', (one, other, expected) => {
    expect(haveOtherScopes(headed(one), headed(other))).toBe(expected);
    expect(haveOtherScopes(headed(other), headed(one))).toBe(expected);
  });
});

describe('headings of one thing in common and others besides', () => {
  const [one, other] = ['兼顾公路与铁路', '兼顾公路与航道'];
  it('are of one scope where the sections speak of both', () => {
    expect(haveOtherScopes(headed(one, '疏浚航道。'), headed(other, '检修铁路。'))).toBe(false);
    expect(haveOtherScopes(headed(one, '疏浚航道。'), headed(other))).toBe(true);
  });
});

describe('a section', () => {
  const paying = '甲市财政支持古桥修缮的意见';
  it.each([
    ['of a plan that pays for it', '修缮古桥', '加固桥墩。更换栏杆。', '古桥栏杆', paying, true],
    [
      'of a plan that pays, where it is of money itself',
      '修缮古桥',
      '发放修桥补贴。',
      '古桥栏杆',
      paying,
      false,
    ],
    ['with a heading of money', '筹措修桥基金', '加固桥墩。', '古桥栏杆', paying, false],
    ['that every plan has', '指导思想', '加固桥墩。', '指导思想', paying, false],
    // The issuer is no function.
    ['of another plan', '修缮古桥', '加固桥墩。', '古桥栏杆', '财政部关于修缮古桥的意见', false],
    ['of a plan of digital matters', '修剪行道树', '补种乔木。', '行道树', '乙县数字化规划', true],
  ])('beside one %s', (_, title, text, otherTitle, plan, expected) => {
    const [one, other] = [headed(title, text), headed(otherTitle, '', plan)];
    expect(isOfOtherFunction(one, other)).toBe(expected);
    expect(isOfOtherFunction(other, one)).toBe(expected);
  });
  it.each([
    ['修缮古桥', '加固桥墩。更换栏杆。', '普查古桥', true],
    ['修缮古桥', '普查桥墩。更换栏杆。', '普查古桥', false],
    ['照护老人', '发放补贴。', '开展老人状况调查', true],
    ['照护老人', '发放补贴。', '探望老人', false],
    ['督促规划落实', '发放补贴。', '开展规划监测评估', false],
  ])('%s, %s, beside %s is watched only: %s', (title, text, otherTitle, expected) => {
    expect(isWatchedOnly(headed(title, text), headed(otherTitle))).toBe(expected);
    expect(isWatchedOnly(headed(otherTitle), headed(title, text))).toBe(expected);
  });
});

describe('a heading that names one thing, beside a section', () => {
  const all = '治理公路沿线。检修铁路桥梁。清理航道。改造机场跑道。';
  const mostly = '治理公路沿线。养护公路边坡。清理航道。拓宽公路。';
  it.each([
    ['of all such things', '养护公路', all, true],
    ['mostly of that thing', '养护公路', mostly, false],
    ['of none', '养护公路', '整修步道。补种乔木。更换路灯灯具。', false],
    ['too short to tell', '养护公路', '检修铁路桥梁。清理航道。', false],
  ])('%s', (_, title, text, expected) => {
    expect(haveOtherScopes(headed(title), headed('养护设施', text))).toBe(expected);
  });
  it('names the scope of its plan', () => {
    const own = headed('养护公路', '', '甲市公路养护规划');
    expect(haveOtherScopes(own, headed('养护设施', all))).toBe(false);
  });
});

describe('what sections say', () => {
  const plan = (text: string) => matterOfSentences(sentencesOf(text));
  const [first, second] = [
    plan('修缮古桥。培训船工。编写县志。'),
    plan('修缮古桥栏杆。铺设管道。发放补贴。'),
  ];
  it('is common where sentences are', () => {
    const [one, other, apart] = [plan('修缮古桥。'), plan('修缮古桥栏杆。'), plan('铺设管道。')];
    expect(commonMatter(one, other, [first, second])).toBe(1);
    expect(commonMatter(one, apart, [first, second])).toBe(0);
  });
  it('is not what stands in every plan', () => {
    const phrase = plan('充分发挥市场在资源配置中的决定性作用。');
    expect(commonMatter(phrase, phrase, [first, second])).toBe(0);
  });
});

describe('a chapter of all tasks', () => {
  it.each([
    ['主要任务', '防治洪涝', true],
    ['主要任务', '重点工作任务', false],
    ['重点任务', '修建堤防', true],
    ['主要任务', '重要举措', false],
    ['重要举措', '修建堤防', false],
    ['主要任务', '发展任务', false],
    ['修建堤防', '防治洪涝', false],
  ])('%s beside %s', (one, other, expected) => {
    expect(isFrameBesideMatter(one, other)).toBe(expected);
  });
});

describe('titles of plans', () => {
  it.each([
    ['青山市水利发展规划', '绿水市水利“十四五”规划', false],
    ['青山市水利发展规划', '绿水市体育发展规划', true],
    ['青山市体育场馆规划', '绿水市体育赛事规划', true],
  ])('%s and %s are of other subjects: %s', (one, other, expected) => {
    expect(areOfOtherSubjects(one, other)).toBe(expected);
  });
});

describe('sections', () => {
  const texts = new Map([
    ['a1', headed('修缮古桥', '修缮古桥和驳岸。加固桥墩。')],
    ['a2', headed('主要任务', '修缮古桥和驳岸。加固桥墩。')],
    ['b1', headed('保护老桥', '加固桥墩。修缮古桥和驳岸。')],
    ['b2', headed('培训船工', '培训船工和水手。发放补贴。')],
  ]);
  const parents = new Map([['b1', 'b']]);
  const said = (id: string) => matterOfSentences(texts.get(id)?.sentences ?? []);
  const plan = (ids: string[]) => ({
    sections: ids.map((id) => ({ id, kind: 'work', parent: parents.get(id) ?? null })),
    headed: (id: string) => texts.get(id) ?? headed(''),
    matter: said,
    all: matterOfSentences(ids.flatMap((id) => texts.get(id)?.sentences ?? [])),
  });
  const isApart = apartTest(plan(['a1', 'a2']), plan(['b1', 'b2']));
  const match = (a: string, b: string, reasons = {}, score = 0.3) => ({
    a,
    b,
    score,
    reasons: { words: 0.2, title: 0, kind: 1, carried: 0, ...reasons },
  });
  it('are apart where neither titles nor sentences meet', () => {
    expect(isApart(match('a1', 'b1'))).toBe(false);
    expect(isApart(match('a1', 'b2'))).toBe(true);
    expect(isApart(match('a2', 'b1'))).toBe(true);
  });
  it('are not asked for where titles or words are alike, or where the match is doubtful anyway', () => {
    expect(isApart(match('a1', 'b2', { title: 0.3 }))).toBe(false);
    expect(isApart(match('a1', 'b2', { words: 0.4 }))).toBe(false);
    expect(isApart(match('a1', 'b2', { kind: 0 }))).toBe(false);
    expect(isApart(match('a1', 'b2', {}, 0.1))).toBe(false);
  });
  it('are apart where the one is rather the counterpart of the whole of the other', () => {
    const whole = [
      headed('修缮古桥', '修缮古桥。发放补贴。编写县志。补种乔木。'),
      headed('看护古桥', '修建凉亭。'),
    ];
    const around = headed('修缮老桥', '修建凉亭。修缮古桥。发放补贴。编写县志。补种乔木。');
    const of = (texts2: Record<string, ReturnType<typeof headed>>, parent: string | null) => ({
      sections: Object.keys(texts2).map((id) => ({
        id,
        kind: 'work',
        parent: id === 'part' ? parent : null,
      })),
      headed: (id: string) => texts2[id] ?? headed(''),
      matter: (id: string) => matterOfSentences(texts2[id]?.sentences ?? []),
      all: matterOfSentences(Object.values(texts2).flatMap(({ sentences }) => sentences)),
    });
    const [one, part] = whole as [ReturnType<typeof headed>, ReturnType<typeof headed>];
    const plans = [of({ one }, null), of({ part, around }, 'around')] as const;
    const isOfPart = (scoreOfWhole: number) =>
      apartTest(...plans, () => scoreOfWhole)(match('one', 'part', { title: 0.3 }));
    expect(isOfPart(0.25)).toBe(true);
    expect(isOfPart(0.1)).toBe(false);
  });
});
