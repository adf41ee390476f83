/** Years and spans of years that date what they stand beside, and nothing after it; numbers of what there is already. */
import { expect, it } from 'vitest';
import { isOfEvent, isOfWork, yearsOfGrowth } from '../../src/pipeline/extract/context/own-years.ts';
import { isStanding } from '../../src/pipeline/extract/statements/standing-numbers.ts';

it('knows a year in the name of an event', () => {
  const words = '举办2030年龙舟锦标赛、2031年渔业博览会，新建码头3座';
  expect(isOfEvent(words, words.indexOf('2030'))).toBe(true);
  expect(isOfEvent(words, words.indexOf('2031'))).toBe(true);
  expect(isOfEvent('到2030年渔业年会20场', 1)).toBe(false);
});

it('knows a year that is said of one work', () => {
  expect(isOfWork('加强队伍建设，2030年配齐校医。建设食堂', 7)).toBe(true);
  expect(isOfWork('2030年配齐校医。建设食堂', 0)).toBe(false);
  expect(isOfWork('加强队伍建设，到2030年，配齐校医', 8)).toBe(false);
});

it.each([
  ['五年来，渔业发展很快。产值增长15%', 5],
  ['过去五年，渔业产值、渔民收入分别增长15%、20%', 5],
  ['两年来，渔业产值增长15%', 2],
  ['三年多来，渔业产值增长15%', 3],
  ['五年来，渔业产值年均增长15%', null],
  ['五年来，2030年渔业产值增长15%', null],
  ['一年来，渔业产值增长15%', null],
  ['渔业产值增长15%', null],
])('tells over how many years the last number of %s is a growth', (text, years) => {
  expect(yearsOfGrowth(text, /[0-9]+%$/u.exec(text)?.index ?? 0)).toBe(years);
});

it.each([
  ['壮大', '渔业合作社', '12个渔业合作社', true],
  ['培育壮大', '渔业合作社', '12个渔业合作社', false],
  ['帮扶甲村等', '山村', '5个山村', true],
  ['推进', '渔业城市试点', '4个渔业城市试点', true],
  ['推进', '渔业项目', '40个渔业项目', false],
])('tells whether what %s names, %s, stands already', (before, name, words, stands) => {
  expect(isStanding({ before, name, words, after: '' })).toBe(stands);
});

it('takes what projects in hand cost together for no aim', () => {
  const cost = { before: '推进', name: '渔港项目总投资', words: '总投资9亿元的' };
  expect(isStanding({ ...cost, after: '30个渔港项目' })).toBe(true);
  expect(isStanding({ ...cost, after: '。新建渔港' })).toBe(false);
});
