/** Two invented plans with all that a reader finds in both: passages with the numbers that differ, and counterparts. */
import { describe, expect, it } from 'vitest';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import { planRecordOf } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus({
  province: [
    '甲省水运发展规划',
    '一、总体要求',
    '（一）指导思想。坚持生态优先、绿色发展，以提升航道通行能力为主线，推动内河航运高质量发展。',
    '（二）发展目标。到2035年，四级以上航道里程达到1200公里，港口年吞吐量达到8亿吨。',
    '二、主要任务',
    '（一）建设骨干航道。推进东江航道整治，建成千吨级航道300公里，实现干支衔接、江海直达。',
    '（二）完善港口功能。建设东江枢纽港区，新建五百吨级以上泊位40个，配套建设疏港公路和铁路专用线。',
    '（三）发展绿色船舶。推广液化天然气和电动船舶，建设岸电设施，港口作业船舶全部使用清洁能源。',
    '三、保障措施',
    '（一）加强组织领导。建立部门协调机制，统筹解决规划实施中的重大问题。',
    '（二）强化资金保障。统筹交通专项资金，引导社会资本参与航道和港口建设。',
  ],
  city: [
    '乙市水运发展规划',
    '一、总体思路',
    '（一）指导思想。坚持生态优先、绿色发展，以提升港口服务能力为主线，建设区域航运中心。',
    '（二）主要目标。到2035年，四级以上航道里程达到260公里，港口年吞吐量达到1.5亿吨。',
    '二、重点工作',
    '（一）整治航道。推进东江航道整治，建成千吨级航道80公里。',
    '（二）船舶更新。推广液化天然气和电动船舶，建设岸电设施，更新老旧货船120艘。',
    '（三）建设港区。建设东江枢纽港区，新建五百吨级以上泊位12个，配套建设疏港公路和铁路专用线。',
    '（四）培养人才。与职业院校合作培养船员和港口技术人员，每年培训600人次。',
    '三、保障',
    '（一）组织保障。建立部门协调机制，统筹解决规划实施中的重大问题。',
    '（二）资金保障。安排市级财政资金，引导社会资本参与航道和港口建设。',
  ],
});
const [province, city] = ['province', 'city'].map((id) => {
  const found = corpus.plans.find((each) => each.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return comparedPlanOf(planRecordOf(found));
});
if (!province || !city) throw new Error('no plans');
const { parallels, alignments } = compareTwo(province, city);
const words = new Map(
  [province, city].flatMap(({ id, clauses }) => clauses.map((clause) => [`${id}/${clause.id}`, clause.text])),
);
const wordsAt = ({ plan, clause, start, end }: (typeof parallels)[number]['a']) =>
  `${clause} ${words.get(`${plan}/${clause}`)?.slice(start, end)}`;

describe('the plans of a province and of a city', () => {
  it('have these passages in common', () => {
    const rows = parallels.map(({ a, b, kind, wording, numbers }) =>
      [
        wordsAt(a),
        kind === 'identical' ? b.clause : wordsAt(b),
        wording,
        ...numbers.map((pair) => `${pair.a}/${pair.b}`),
      ].join(' | '),
    );
    expect(rows).toEqual([
      's1-1-p1 坚持生态优先、绿色发展，以提升航道通行能力为主线 | s1-1-p1 坚持生态优先、绿色发展，以提升港口服务能力为主线 | own',
      // Quantities with other numbers.
      's1-2-p1 到2035年，四级以上航道里程达到1200公里，港口年吞吐量达到8亿吨 | s1-2-p1 到2035年，四级以上航道里程达到260公里，港口年吞吐量达到1.5亿吨 | name | 1200/260 | 8亿/1.5亿',
      's2-1-p1 推进东江航道整治，建成千吨级航道300公里 | s2-1-p1 推进东江航道整治，建成千吨级航道80公里 | name | 300/80',
      's2-2-p1 建设东江枢纽港区，新建五百吨级以上泊位40个，配套建设疏港公路和铁路专用线 | s2-3-p1 建设东江枢纽港区，新建五百吨级以上泊位12个，配套建设疏港公路和铁路专用线 | own | 40/12',
      's2-3-p1 推广液化天然气和电动船舶，建设岸电设施 | s2-2-p1 | own',
      's3-1-p1 建立部门协调机制，统筹解决规划实施中的重大问题 | s3-1-p1 | own',
      's3-2-p1 引导社会资本参与航道和港口建设 | s3-2-p1 | own',
    ]);
  });

  it('have these counterparts', () => {
    expect(alignments.map(({ a, b }) => `${a} ${b}`)).toEqual([
      's1 s1',
      's1-1 s1-1',
      's1-2 s1-2',
      's2 s2',
      's2-1 s2-1',
      's2-2 s2-3',
      's2-3 s2-2',
      's3 s3',
      's3-1 s3-1',
      's3-2 s3-2',
    ]);
  });
});
