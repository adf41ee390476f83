/** Leads behind the title of their section, lists inside a paragraph, lists that a section has below its text. */
import { expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const sectionsOf = (text: string) =>
  parseText(text).sections.flatMap(({ form, depth, title }) => (form === 'front' ? [] : [[depth, title]]));
const LONG = '各区建立工作台账，按季度公布进展情况，并向社会征求意见建议，有关结果纳入年度评价。';

it('a lead behind the title of a section heads the text below it', () => {
  const text = `甲市意见\n一、任务\n（一）完善服务。拓展服务对象。\n${LONG}\n提高服务质效。\n${LONG}\n（二）加强管理。健全管理制度。\n${LONG}\n创新管理方式。\n${LONG}\n`;
  expect(sectionsOf(text)).toEqual([
    [1, '任务'],
    [2, '完善服务'],
    [3, '拓展服务对象'],
    [3, '提高服务质效'],
    [2, '加强管理'],
    [3, '健全管理制度'],
    [3, '创新管理方式'],
  ]);
});

it('a paragraph that holds its whole list is text', () => {
  const text =
    '甲市规划\n一、任务\n一是建设园区，完善配套。二是引进企业，扩大就业。三是培训人员。\n二、保障\n略。\n';
  expect(sectionsOf(text)).toEqual([
    [1, '任务'],
    [1, '保障'],
  ]);
});

it('a list belongs to the section above whose words introduce it', () => {
  const text = `甲市建议\n一、形势\n1.总体要求和主要目标。坚持稳中求进。\n落实要求，必须统筹安排。\n今后五年的主要目标是：\n——产业迈上新台阶。规模扩大。\n——民生达到新水平。收入增长。\n`;
  expect(sectionsOf(text)).toEqual([
    [1, '形势'],
    [2, '总体要求和主要目标'],
    [3, '产业迈上新台阶'],
    [3, '民生达到新水平'],
  ]);
});

it('a report has the day on which it was given, on a line or two', () => {
  const head = '成文日期：2026年2月3日\n政府工作报告\n';
  for (const occasion of [
    '——2026年1月19日在甲市第十六届人民代表大会第六次会议上',
    '——2026年1月19日在甲市第十六届\n人民代表大会第六次会议上',
  ])
    expect(parseText(`${head}${occasion}\n各位代表：\n一、回顾\n略。\n`).printed.date).toBe('2026-01-19');
});

it('sentences that begin alike, each above its text, head it', () => {
  const alike = (opening: string) =>
    `甲县报告\n一、工作回顾\n${['振兴乡村，农业提质', '兴办教育，学校增加', '治理河湖，水质改善'].map((words) => `${opening}，我们全力${words}。\n${LONG}\n`).join('')}`;
  expect(sectionsOf(alike('这三年'))).toEqual([
    [1, '工作回顾'],
    [2, '这三年，我们全力振兴乡村，农业提质'],
    [2, '这三年，我们全力兴办教育，学校增加'],
    [2, '这三年，我们全力治理河湖，水质改善'],
  ]);
});

it('sentences that begin alike head nothing where one has no text below it', () => {
  const text = `甲县报告\n一、工作回顾\n这三年，我们振兴乡村，农业提质。\n这三年，我们兴办教育，学校增加。\n${LONG}\n这三年，我们治理河湖，水质改善。\n${LONG}\n`;
  expect(sectionsOf(text)).toEqual([[1, '工作回顾']]);
});
