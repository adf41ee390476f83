/** Names of facts: rows of their tables, and statements of several fields. */
import { describe, expect, it } from 'vitest';
import { factContext } from '../../src/pipeline/extract/fact-context.ts';
import { FUNDING_EXAMPLES, fundingName } from '../../src/pipeline/extract/funding.ts';
import { findIndicators } from '../../src/pipeline/extract/indicators.ts';
import { NAME_DOUBTS, nameDoubt } from '../../src/pipeline/extract/name-doubts.ts';
import { RELATIONS, relationOf } from '../../src/pipeline/extract/relations.ts';
import { agreesWith } from '../support/names.ts';

const context = factContext({
  genre: '规划',
  level: '市',
  planTitle: '甲市规划',
  period: [2031, 2035],
  date: null,
  reviews: false,
  scopes: [],
  type: 'goal',
  titles: [],
  domain: null,
});
const names = (text: string) => findIndicators(text, context).map(({ name }) => name);

describe.each(RELATIONS)('the relation $id', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('%s says %s of the thing before', (words, says) => expect(relationOf(words)).toBe(says));
  it.each(counterexamples)('is not in %s', (words) => expect(words).not.toMatch(pattern));
});

describe.each(NAME_DOUBTS)('a name is doubtful: $id', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('%s', (name) => expect(name).toMatch(pattern));
  it.each(counterexamples)('but not %s', (name) => expect(nameDoubt(name)).toBeNull());
});

describe('names say what a reader would', () => {
  it.each([
    ['设立总规模不低于5亿元的养老基金。', ['养老基金总规模']],
    ['城乡居民收入比缩小到1.9。', ['城乡居民收入比']],
    ['渔业产值迈上300亿元新台阶。', ['渔业产值']],
    ['农民人均收入突破4万元大关。', ['农民人均收入']],
    ['新增养老床位120张、助餐点30个。', ['新增养老床位', '新增助餐点']],
    ['新增公园12个、列入名录的古树30株。', ['新增公园', '列入名录的古树']],
    ['举办茶叶节等展会活动60场。', ['举办展会活动']],
    ['通过“以旧换新”发放购车补贴9000万元。', ['发放购车补贴']],
    ['各类社会组织达到800家。', ['社会组织']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('money is named by what it goes to', () => {
  it.each(FUNDING_EXAMPLES)('%s … %s, after “%s”', (head, following, before, name) =>
    expect(fundingName(head, following, before, { unit: '亿元', thing: null })).toBe(name),
  );
  it('and nothing else is', () =>
    expect(fundingName('投资', '的桥梁工程', '', { unit: '座', thing: null })).toBeNull());
});

describe('names', () => {
  it.each([
    // What is done holds for the items of a list.
    ['选拔名医10名、青年医师100名。', ['选拔名医', '选拔青年医师']],
    ['引进50名教授和100名博士。', ['引进教授', '引进博士']],
    // Things that do something themselves.
    ['12所学校获得全国体育先进奖。', ['获得全国体育先进奖的学校']],
    ['56家医院引进172台手术机器人。', ['引进手术机器人的医院', '引进手术机器人']],
    ['90%的污水处理厂实现了在线监测。', ['实现在线监测的污水处理厂占比']],
    // Praise says nothing of which things.
    ['培育具有国际竞争力的种业企业20家。', ['培育种业企业']],
    // Lists complete each name.
    ['进口、出口额分别增长5%和8%。', ['进口额增长', '出口额增长']],
    ['水稻产销量分别为30万吨、28万吨。', ['水稻产量', '水稻销量']],
    ['地方财政收入、支出分别达到30亿元和50亿元。', ['地方财政收入', '地方财政支出']],
    // Shares, and things alone beside a share.
    ['公交出行在机动化出行中占比达到45%。', ['公交出行占机动化出行比重']],
    // Changes name what changes.
    [
      '旅客吞吐量达到800万人次，比2030年增加200万人次，年均递增6%。',
      ['旅客吞吐量', '旅客吞吐量比2030年增加', '旅客吞吐量年均递增'],
    ],
    // Not carried on to another subject behind a full stop.
    ['绿地面积由2030年的近20亩增加到2035年的30亩。', ['绿地面积', '绿地面积']],
    ['燃煤机组利用率也不到70%。', ['燃煤机组利用率']],
    ['失业率原则上控制在5%以内。', ['失业率']],
  ])('in %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('to a reader names say the same', () => {
  it.each([
    ['高新技术企业', '高新技术企业数', '家'],
    ['全市粮食总产量', '粮食产量|粮食总产量', '万吨'],
    ['航线', '航线条数', '条'],
    ['选拔教育专家', '选拔教育专家数', '名'],
    ['固定资产投资（五年累计）', '固定资产投资', '亿元'],
    ['人均收入比2030年增加', '人均收入较2030年增加额', '元'],
    ['生产总值年均增长', '生产总值年均增长率', '%'],
    ['绿色建筑占新建建筑比重', '绿色建筑占新建建筑的比例', '%'],
    ['土地流转', '土地流转面积', '万亩'],
    ['规上医院与2030年之比', '规上医院数量倍数', '倍'],
    ['公园数全省排名', '公园数量在全省位次', '位'],
    ['水稻产量（五年累计）比上一个五年增长', '水稻产量与上一个五年相比增长率', '%'],
    ['治理黑臭水体', '黑臭水体治理', '条'],
    ['举办健康讲座', '举办健康讲座场次', '场次'],
    ['为低保家庭发放取暖补贴', '发放低保家庭取暖补贴', '万元'],
    ['新增学位目标完成率', '新增学位目标任务完成比例', '%'],
  ])('%s and %s', (name, reading, unit) => expect(agreesWith({ name, unit }, reading).toReader).toBe(true));
  it.each([
    ['企业', '高新技术企业', '家'],
    ['引进人才', '培养人才', '名'],
    ['进口额增长', '进口额下降', '%'],
    ['工业增加值', '工业', '亿元'],
    ['新增公园', '改造公园', '个'],
    ['参保人数增长', '参保人数', '%'],
    ['医院数全省排名', '医院床位数全省排名', '位'],
  ])('but not %s and %s', (name, reading, unit) =>
    expect(agreesWith({ name, unit }, reading).toReader).toBe(false),
  );
});
