/** Invented plans as a corpus that reports are checked against; two of them for most tests. */
import { recordOf } from '../../src/corpus/plan-record.ts';
import { indicatorRow } from '../../src/pipeline/contract/rows.ts';
import { type CorpusText, corpusText } from '../../src/verify/corpus-text.ts';
import { siteCorpus } from './site-corpus.ts';

const link = (plan: string, id?: string) => `/plans/${plan}/${id ? `#${id}` : ''}`;

/** Titles of the plans. */
export const WATER = '云泽市水利发展“十四五”规划';
export const SPORT = '青岚区体育事业“十四五”规划';

/** The indexes of invented plans: lines of text by their ids, the first of each its title. */
export function checkedText(texts: Parameters<typeof siteCorpus>[0]): CorpusText {
  const { plans } = siteCorpus(texts);
  return corpusText({
    plans: plans.map((plan) => recordOf(plan, link)),
    indicators: plans.flatMap((plan) =>
      plan.indicators.map((each) => indicatorRow(plan.id, each, { themes: [], series: null }, link)),
    ),
  });
}

/** The plans with their indexes. */
export const CHECKED = checkedText({
  water: [
    WATER,
    '一、发展目标',
    '到2025年，农村集中供水率达到92%以上，新增蓄水池350座，灌溉水有效利用系数提高到0.58。',
    '坚持节水优先，全面推行河湖长制，严格控制用水总量，加快补齐防洪短板。',
    '二、主要任务',
    '（一）加强河道整治。对青石河、白杨河等12条河道开展清淤疏浚，修建生态护岸，恢复河滨湿地。',
    '（二）完善灌区体系。改造中型灌区６处，推广滴灌、喷灌等“高效节水”技术，落实《农田水利条例》。',
    '推进水权交易试点，建立健全水价形成机制，引导社会资本参与水利建设。',
  ],
  sport: [
    SPORT,
    '一、总体要求',
    '坚持以人民为中心，扩大公共体育场地供给，鼓励学校场馆在课后向社会开放。',
    '二、重点工程',
    '建设社区健身步道80公里，培育品牌赛事5项，创建省级体育公园2个。',
    '推进水权交易试点，建立健全水价形成机制，引导社会资本参与水利建设。',
  ],
});
