import { describe, expect, it } from 'vitest';
import { apartTest } from '../../src/pipeline/align/apart.ts';
import { isFrameBesideMatter } from '../../src/pipeline/align/frames.ts';
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
  ])('%s and %s are of other scopes: %s', (one, other, expected) => {
    expect(haveOtherScopes(headed(one), headed(other))).toBe(expected);
    expect(haveOtherScopes(headed(other), headed(one))).toBe(expected);
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
    ['主要任务', '重点工作任务', true],
    ['主要任务', '发展任务', false],
    ['修建堤防', '防治洪涝', false],
  ])('%s beside %s', (one, other, expected) => {
    expect(isFrameBesideMatter(one, other)).toBe(expected);
  });
});

describe('sections', () => {
  const texts = new Map([
    ['a1', headed('修缮古桥', '修缮古桥和驳岸。加固桥墩。')],
    ['a2', headed('主要任务', '修缮古桥和驳岸。加固桥墩。')],
    ['b1', headed('保护老桥', '加固桥墩。修缮古桥和驳岸。')],
    ['b2', headed('培训船工', '培训船工和水手。发放补贴。')],
  ]);
  const said = (id: string) => matterOfSentences(texts.get(id)?.sentences ?? []);
  const plan = (ids: string[]) => ({
    sections: ids.map((id) => ({ id, kind: 'work' })),
    headed: (id: string) => texts.get(id) ?? headed(''),
    matter: said,
    all: matterOfSentences(ids.flatMap((id) => texts.get(id)?.sentences ?? [])),
  });
  const isApart = apartTest(plan(['a1', 'a2']), plan(['b1', 'b2']));
  const match = (a: string, b: string, reasons = {}, score = 0.3) => ({
    a,
    b,
    score,
    reasons: { words: 0.2, title: 0, kind: 1, ...reasons },
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
});
