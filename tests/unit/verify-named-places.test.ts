/** Where a report says that its words come from, in the ways that reports say it. */
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/verify/markdown-report.ts';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { checkedText } from '../support/checked-plans.ts';

const WATER = '云泽市水利发展“十四五”规划';
const SPORT = '青岚区体育事业“十四五”规划';
const CARE = '松原市民政局关于推进社区养老服务的指导意见';
const CORPUS = checkedText({
  water: [
    WATER,
    '第一章 总体要求',
    '“坚持因地制宜”。坚持节水优先，全面推行河湖长制，严格控制用水总量。',
    '总投资达到1.5万亿元，供水能力年均增长3—5%，河道整治10—15公里，村镇自来水普及率提高到16.6%。',
    '第二章 主要任务',
    '（一）加强河道整治。对青石河、白杨河等12条河道开展清淤疏浚，修建生态护岸。',
    '（二）完善灌区体系。改造中型灌区6处，推广滴灌喷灌技术，落实水价改革。',
    '第三章 保障措施',
    '健全水利投入机制，按季通报重点工程进度，逐年开展绩效评估。',
  ],
  sport: [
    SPORT,
    '一、总体要求',
    '扩大公共体育场地供给，鼓励学校场馆在课后向社会开放。',
    '二、重点工程',
    '建设社区健身步道80公里，培育品牌赛事5项。',
  ],
  care: [CARE, '松民发〔2033〕7号', '一、主要任务', '在社区食堂开设老年助餐窗口，为失能老人送餐上门。'],
});
const items = (text: string) =>
  verifyReport(textReport(text), CORPUS).filter(({ kind }) => kind === 'quotation');
const rules = (text: string) => items(text).map(({ rule }) => rule);

const RIVER = '坚持节水优先，全面推行河湖长制';
const FIELD = '扩大公共体育场地供给，鼓励学校场馆在课后向社会开放';
const FUNDS = '健全水利投入机制，按季通报重点工程进度';
const MEALS = '在社区食堂开设老年助餐窗口';

describe('a plan that is named', () => {
  it.each([
    // By its number, alone or in the bracket behind the words; not by the number behind the title of another plan.
    [`松民发〔2033〕7号文提出“${MEALS}”`, 'same-words'],
    [`松民发〔2033〕7号文提出“${RIVER}”`, 'other-plan'],
    [`“${RIVER}”（松民发[2033] 7 号）`, 'other-plan'],
    [`《${WATER}》（松民发〔2033〕7号）提出“${RIVER}”`, 'same-words'],
    [`根据云政发〔2034〕12号文要求“${RIVER}”`, 'outside-but-here'],
    // Without who issued it, and without its period.
    [`近日印发的关于推进社区养老服务的指导意见提出“${RIVER}”`, 'other-plan'],
    [`《青岚区体育事业规划》提出“${RIVER}”`, 'other-plan'],
    [`《青岚区体育事业“十三五”规划》提出“${RIVER}”`, 'outside-but-here'],
    // By a word that means one named before.
    [`《${SPORT}》已经印发。该规划提出“${RIVER}”`, 'other-plan'],
    [`《${SPORT}》已经印发。\n\n《规划》提出“${RIVER}”`, 'other-plan'],
    [`《${SPORT}》已经印发。\n\n规划还要求“${RIVER}”`, 'other-plan'],
    [`《${CARE}》已经印发。该规划提出“${MEALS}”`, 'same-words'],
    [`《${WATER}》已经印发，另有《江东省供水条例》。该规划提出“${RIVER}”`, 'same-words'],
    [`《江东省供水规划》已经印发。该规划提出“${RIVER}”`, 'outside-but-here'],
    [`该规划提出“${RIVER}”`, 'same-words'],
    // Behind the words.
    [`“${RIVER}”，这是《${SPORT}》的要求`, 'other-plan'],
    [`“${RIVER}”——《${SPORT}》`, 'other-plan'],
    [`“${RIVER}”写入了《${SPORT}》`, 'other-plan'],
    [`《${WATER}》提出“${RIVER}”，这是《${SPORT}》没有的`, 'same-words'],
    [`“${RIVER}”（《江东省供水条例》第三条）`, 'outside-but-here'],
    [`“${RIVER}”（与《江东省供水条例》相同）`, 'same-words'],
    // On the line above.
    [`《${SPORT}》的要求是：\n“${RIVER}”`, 'other-plan'],
    [`《${SPORT}》的要求是：\n\n1.“${FIELD}”\n\n2.“${RIVER}”`, 'same-words'],
  ])('%s: %s', (text, expected) => expect(rules(text)[0]).toBe(expected));

  it('is that of each quotation of a sentence and of a list', () => {
    expect(rules(`《${SPORT}》提出：“${FIELD}。”，并要求“${RIVER}”`)).toEqual(['same-words', 'other-plan']);
    expect(rules(`《${SPORT}》提出：“${FIELD}。”会上有人说“${RIVER}”`)).toEqual(['same-words', 'same-words']);
    expect(rules(`《${SPORT}》要求：\n\n（1）“${FIELD}”\n\n（2）“${RIVER}”`)).toEqual([
      'same-words',
      'other-plan',
    ]);
  });

  it('is named below words set apart, by a line set apart as well', () => {
    const report = markdownReport(`有一段话：\n\n> ${RIVER}\n>\n> ——《${SPORT}》\n`);
    expect(
      verifyReport(report, CORPUS)
        .filter(({ kind }) => kind === 'quotation')
        .map(({ rule }) => rule),
    ).toEqual(['other-plan']);
  });
});

describe('a place that is named', () => {
  it.each([
    [`《${WATER}》第一章提出“${RIVER}”，第三章要求“${FUNDS}”`, ['same-words', 'same-words']],
    [`《${WATER}》第三章提出“${RIVER}”，第一章要求“${FUNDS}”`, ['other-place', 'other-place']],
    [`《${WATER}》在“总体要求”一章提出“${RIVER}”`, ['same-words']],
    [`《${WATER}》在“保障措施”一章提出“${RIVER}”`, ['other-place']],
    [`《${WATER}》在“文化惠民”一章提出“${RIVER}”`, ['same-words']],
    [`“${RIVER}”（《${WATER}》第二章“健全水利投入的各项机制”第1段）`, ['other-place']],
    [`《${WATER}》第三章“坚持因地制宜”第1段提出“${RIVER}”`, ['other-place']],
  ])('%s: %s', (text, expected) =>
    expect(rules(text).filter((rule) => rule !== 'nowhere' && rule !== 'only-part')).toEqual(expected),
  );
});

describe('the whole of a number', () => {
  it.each([
    ['总投资达到1.5万亿元', 'exact'],
    ['全面推行河湖长制，严格控制用水总量。总投资达到1.5万', 'near'],
    ['供水能力年均增长3', 'near'],
    ['5%，河道整治10—15公里', 'near'],
    ['供水能力年均增长3—5%', 'exact'],
  ])('%s: %s', (words, verdict) => expect(items(`《${WATER}》提出“${words}”`)[0]?.verdict).toBe(verdict));

  it('is one difference, however it is written', () => {
    const kinds = (words: string) =>
      items(`《${WATER}》提出“${words}”`)[0]?.differences.map(({ kind }) => kind);
    expect(kinds('村镇自来水普及率提高到百分之十六点六')).toEqual(['words']);
    expect(items(`《${SPORT}》提出“建设健身步道百分之三十五点六”`)[0]?.verdict).toBe('not-found');
  });
});

it('a mark inside words with a broken line is of the words', () => {
  expect(rules(`《${WATER}》提出“改造中型\n灌区6处，推广“滴灌”喷灌技术”`)).toEqual(['differs']);
});

it('a phrase of the report in a later part of a sentence is no quotation', () => {
  expect(rules(`按照《${WATER}》的部署开展巡查，传统的“人工抄表、逐户上门”已难以满足需要`)).toEqual([]);
  expect(rules(`《${WATER}》提出若干任务，其中“人工抄表、逐户上门”引人注目`)).toEqual(['nowhere']);
});
