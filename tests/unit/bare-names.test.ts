/** Passages that name things only, while what is said of them stands behind. */
import { describe, expect, it } from 'vitest';
import { areNamedWorks, isFormulaName, isManner, isOpenList } from '../../src/pipeline/align/bare-names.ts';

describe('names in a row that break off', () => {
  it.each([
    ['开展书店、剧场、影院', '监'],
    ['书店、剧场和影院得到', '有'],
    ['推进校车、校服、食堂等', '服'],
    ['寄宿制学校项目，推动小学、中学与幼儿园', '一'],
  ])('are a list: %s', (words, next) => expect(isOpenList(words, next, 18)).toBe(true));

  it.each([
    ['开展书店、剧场、影院', '。', 18],
    ['开展书店、剧场、影院', '、', 18],
    ['引导书店、剧场按照消防标准', '设', 18],
    ['推进教育信息化，提高书店、剧场、影院', '服', 18],
    ['开展书店检查', '和', 18],
    ['开展书店、剧场、影院', '监', 30],
  ])('are none: %s%s', (words, next, shared) => expect(isOpenList(words, next, shared)).toBe(false));
});

describe('a thing with its formula', () => {
  it.each(['发展“政府引导、市场运作”的养老院', '加快推进以山区、海岛、边境为重点的校车'])(
    'is a name: %s',
    (words) => expect(isFormulaName(words)).toBe(true),
  );
  it.each(['以山区、海岛为重点，依法开展校车安全检查', '发展社区养老院'])('is none: %s', (words) =>
    expect(isFormulaName(words)).toBe(false),
  );
});

describe('the manner of what is said elsewhere', () => {
  it('is a principle alone', () => expect(isManner('坚持保护优先、修复为辅的方式')).toBe(true));
  it('is no principle with what follows from it', () =>
    expect(isManner('按照就近入学的原则，划定学区')).toBe(false));
});

describe('names of works', () => {
  it.each([
    '推进王家湾、李家河等泵站建设',
    '王家湾（已完工）等泵站。加快李家河、赵庄等水厂建设',
    '新建城东、城西等学校',
    '东山、西山等医院',
  ])('are little more: %s', (words) => expect(areNamedWorks(words)).toBe(true));

  it.each([
    '推进王家湾泵站建设',
    '推进书店、剧场等文化消费',
    '推进王家湾、李家河等泵站建设，完善城区排涝的调度和值守制度',
    '改造城东、建设城西等学校',
    '推进初等、中等学校教师轮岗',
  ])('say more: %s', (words) => expect(areNamedWorks(words)).toBe(false));
});
