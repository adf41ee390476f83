/** Sentences that open paragraphs and head nothing. */
import { describe, expect, it } from 'vitest';
import { isRule, states } from '../../src/pipeline/plan/tokens/heading-words.ts';
import { outlineOf, sectionsOf } from '../support/draft.ts';

describe('a short sentence', () => {
  it.each([
    '渔业是立县之本',
    '各校必须开齐课程',
    '要稳住粮食价格',
    '货币政策要灵活适度',
    '教育兴则国家兴',
    '成败取决于干部',
    '市水务局会同市财政局制定细则',
    '防汛形势对工作提出了更高要求',
  ])('states: %s', (words) => expect(states(words)).toBe(true));

  it.each([
    '坚持实事求是',
    '践行绿水青山就是金山银山理念',
    '优化重要物资储备',
    '坚持规划先行、规则公平',
    '落实生态要素保障',
    '严格是否达标审查',
    '水资源配置能力不足',
    '服务乡村主要产业',
  ])('names: %s', (words) => expect(states(words)).toBe(false));

  it.each([
    ['本办法自2033年1月1日起施行，有效期5年', false, true],
    ['主管部门应当在公告中注明依据', false, true],
    ['补贴期限为5年', true, true],
    ['家庭收入符合市政府公布的标准', true, true],
    ['受处分未满三年者', true, true],
    ['资金来源', true, false],
    ['目的', true, false],
    ['救助流浪乞讨患者', true, false],
    ['补贴期限为5年', false, false],
  ])('“%s”, in rules %s, is a rule: %s', (words, inRules, expected) =>
    expect(isRule(words, inRules)).toBe(expected),
  );
});

describe('paragraphs that open with statements', () => {
  it('are text of the lead above them', () => {
    const text = [
      '甲县报告',
      '一、主要工作',
      '稳定粮食生产。落实种粮补贴，扩大播种面积。',
      '要管好种子市场。加强抽检，公布结果。',
      '兴修农田水利。疏浚沟渠，改造泵站。',
    ];
    expect(outlineOf(...text)).toEqual(['1 一、 主要工作', '2 · 稳定粮食生产', '2 · 兴修农田水利']);
    expect(sectionsOf(...text)['要管好种子市场。加强抽检，公布结果。']).toBe('稳定粮食生产');
  });

  it('are headings where three in a row are', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、定位',
        '港口是开放的门户。扩建泊位，开通航线。',
        '临港是产业的高地。集聚企业，延伸链条。',
        '海岛是生态的屏障。修复岸线，保护湿地。',
      ),
    ).toEqual(['1 一、 定位', '2 · 港口是开放的门户', '2 · 临港是产业的高地', '2 · 海岛是生态的屏障']);
  });

  it('are no headings where two are', () => {
    expect(
      outlineOf(
        '甲校报告',
        '一、形势',
        '教师是立教之本。建设队伍，提高待遇。',
        '学校不能关起门来办。联系社会，服务产业。',
      ),
    ).toEqual(['1 一、 形势']);
  });

  it('have no title behind a mark where they are rules', () => {
    expect(
      outlineOf(
        '甲市办法',
        '第一条　适用范围。本办法适用于住房补贴。',
        '第二条　补贴期限为5年。期满重新申请。',
        '第三条　申请人应具备条件：',
        '（一）家庭收入符合公布的标准。老年人可以放宽。',
        '（二）研发补助。对新产品给予补助。',
      ),
    ).toEqual(['1 第一条 适用范围', '1 第二条', '1 第三条', '2 （一）', '2 （二） 研发补助']);
  });
});

describe('a paragraph without a mark', () => {
  const list = (between: string, ...rest: string[]) => [
    '甲市意见',
    '一、主要任务',
    '（一）修缮校舍。排查危房，分类修缮。',
    between,
    '（二）配备教师。公开招聘，定期轮岗。',
    ...rest,
  ];

  it('is of the section whose list goes on below it', () => {
    const text = '各区每年安排专门资金用于校舍。';
    expect(sectionsOf(...list(text))[text]).toBe('（一）修缮校舍');
    const last = '各区要抓好落实。';
    expect(sectionsOf(...list(text, last))[last]).toBe('一、主要任务');
  });

  it('is of the higher list where the lower one has ended', () => {
    const sections = sectionsOf(
      '甲县方案',
      '一、目标',
      '（一）分步实施。到2035年分三步：',
      '1．起步。建成两座水库。',
      '2．扩面。建成十座水库。',
      '三年内供水普及率明显提高。',
      '（二）分类指导。山区先行。',
    );
    expect(sections['三年内供水普及率明显提高。']).toBe('（一）分步实施');
  });

  it('is of no lead where a speaker turns, introduces others or ends no sentence', () => {
    const report = (between: string) =>
      sectionsOf(
        '甲镇报告',
        '一、工作',
        '兴办学校。新建校舍，扩大招生。',
        '稳定就业。开展培训，发布岗位。',
        between,
        '改善住房。修缮旧房，新建公寓。',
        '扩大参保。上门服务，减免费用。',
      )[between];
    expect(report('一年来就业人数持续增长。')).toBe('稳定就业');
    expect(report('各位代表！')).toBe('一、工作');
    expect(report('下一步重点做好以下工作：')).toBe('一、工作');
  });
});
