/** Who carries out what a text says, and by when. */
import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../src/pipeline/extract/responsibility/agencies.ts';
import type { Leading } from '../../src/pipeline/extract/responsibility/agency-list.ts';
import { findDeadlines } from '../../src/pipeline/extract/responsibility/deadlines.ts';
import { isKnownBody, looksLikeBody } from '../../src/pipeline/text/bodies.ts';
import { columnOfWork } from '../../src/pipeline/text/column-heads.ts';
import { factsOf } from '../support/facts.ts';

const shares = (text: string, leading: Leading | null = null) =>
  findAgencies(text, leading).map(({ lead, supporting }) => [lead.join('、'), supporting.join('、')]);

describe('bodies', () => {
  it.each(
    '市发展改革委 省卫生健康委 教育部 县农业农村局 区住房和城乡建设局 团省委 市总工会 州林业和草原局 中国科学院 市消防救援支队 旗公安局 县人民政府 市委网信办'.split(
      ' ',
    ),
  )('of the gazetteer: %s', (name) => expect(isKnownBody(name)).toBe(true));
  it.each('面向全社会 文化场所 全部 领导干部 公交车站 统筹布局 抓好部署 举办 西部'.split(' '))(
    'are none: %s',
    (name) => expect(looksLikeBody(name)).toBe(false),
  );
});

describe('those that lead and those that support', () => {
  it.each([
    [
      '建设驿站。（牵头单位：市交通运输局；配合单位：市公安局、各区政府）',
      '市交通运输局',
      '市公安局、各区政府',
    ],
    ['扩大学位。（市教育局牵头，市财政局、市住建局配合）', '市教育局', '市财政局、市住建局'],
    ['推广良种。（责任单位：县农业农村局；参与单位：县供销社）', '县农业农村局', '县供销社'],
    ['防治大气污染。（市生态环境局、市公安局按职责分工负责）', '市生态环境局、市公安局', ''],
    [
      '改造老旧小区。（市住建局牵头，市财政局、各区人民政府按职责分工负责）',
      '市住建局',
      '市财政局、各区人民政府',
    ],
    ['开展义诊。（主办单位：市卫生健康委，协办单位：市红十字会）', '市卫生健康委', '市红十字会'],
    ['保护湿地。（责任单位：市林业局（牵头）、市水利局）', '市林业局', '市水利局'],
    ['防治虫害。（农业农村部等和各有关省级人民政府负责）', '农业农村部、各有关省级人民政府', ''],
    ['加强监测。（国家统计局会同有关部门负责）', '国家统计局', '有关部门'],
    [
      '建设校舍。（牵头单位：市教育局，配合单位：市财政局，各区、县级市）',
      '市教育局',
      '市财政局、各区、县级市',
    ],
    ['建设校舍。（配合单位：市财政局）', '', '市财政局'],
    ['建设校舍。（牵头考核单位：市教育局）', '市教育局', ''],
    ['负责单位：市科委牵头，市教委等按职责分工负责', '市科委', '市教委'],
    ['简化流程。（省民政厅及各地区按职责分工负责）', '省民政厅、各地区', ''],
    ['整治河道。（市水利局牵头，市有关部门及相关地区负责）', '市水利局', '市有关部门、相关地区'],
    ['推广农机。（县工业和信息化局和县农业农村局负责）', '县工业和信息化局、县农业农村局', ''],
  ])('%s', (text, lead, supporting) => expect(shares(text)).toEqual([[lead, supporting]]));

  it('are told by their order where the document says so', () => {
    const text = '修复河道。（市水利局、市生态环境局负责）';
    expect(shares(text)).toEqual([['市水利局、市生态环境局', '']]);
    expect(shares(text, 'first')).toEqual([['市水利局', '市生态环境局']]);
    const { agencies } = factsOf(`修复河道。（市水利局、市生态环境局负责。列第一位者为牵头单位，下同）`);
    expect(agencies).toMatchObject([{ lead: ['市水利局'], supporting: ['市生态环境局'] }]);
    const places = '（责任单位：市教育局、市体育局，各县政府；逗号前为牵头单位，下同）';
    expect(factsOf(`办好学校。${places}\n修建操场。（责任单位：市体育局）`).agencies).toMatchObject([
      { lead: ['市教育局', '市体育局'], supporting: ['各县政府'] },
      { lead: ['市体育局'], supporting: [] },
    ]);
  });

  it('are told by their order though others take part, but not where each has a part of its own', () => {
    expect(shares('修复河道。（市水利局、市生态环境局负责，市财政局参与）', 'first')).toEqual([
      ['市水利局', '市生态环境局、市财政局'],
    ]);
    expect(shares('办好食堂。（市教育局、市市场监管局分别负责，市卫生健康委参与）', 'first')).toEqual([
      ['市教育局、市市场监管局', '市卫生健康委'],
    ]);
    expect(shares('办好食堂。（市教育局牵头，市市场监管局、市财政局负责）', 'first')).toEqual([
      ['市教育局', '市市场监管局、市财政局'],
    ]);
  });

  it('are whole where a line was broken within a name', () => {
    expect(shares('建设粮库。（财政 部、国家粮食和物资 储备局、各县人民政 府分别负 责）')).toEqual([
      ['财政部、国家粮食和物资储备局、各县人民政府', ''],
    ]);
    expect(shares('建设粮库。（市财政局 市水利局、市教育局负责）')).toEqual([
      ['市财政局 市水利局、市教育局', ''],
    ]);
  });

  it('are those of a labelled list though a bracket behind it says how it is ordered', () => {
    const { agencies } = factsOf('责任单位：市农业农村局、市水利局（排在第一为牵头单位，下同）');
    expect(agencies).toMatchObject([{ lead: ['市农业农村局'], supporting: ['市水利局'] }]);
  });

  it('may have names that only their neighbours tell', () => {
    expect(findAgencies('保障用电。（市能源局、甲乙电力负责）')[0]?.agencies).toEqual([
      '市能源局',
      '甲乙电力',
    ]);
    expect(findAgencies('保障用电。（甲乙电力、丙丁燃气负责）')).toEqual([]);
  });
});

describe('brackets of responsible bodies', () => {
  it('stand in mid-text, behind a sentence or before its end', () => {
    const text =
      '建设粮仓。（市粮食和储备局牵头）完善收购网点（由县供销社负责）；强化抽检。（责任单位：市市场监管局）新建3家。';
    expect(
      findAgencies(text).map(({ agencies, start, end }) => [agencies.join(), text.slice(start, end)]),
    ).toEqual([
      ['市粮食和储备局', '（市粮食和储备局牵头）'],
      ['县供销社', '（由县供销社负责）'],
      ['市市场监管局', '（责任单位：市市场监管局）'],
    ]);
  });

  it.each([
    '开放体育场馆。（面向全社会）',
    '发布目录（面向全社会）。',
    '实行首问负责制（含窗口单位）；',
    '委托机构（市气象局认定）开展评估；另行公布。',
    '加强宣传。（全部、局部）',
  ])('are none in %s', (text) => expect(findAgencies(text)).toEqual([]));
});

describe('tables', () => {
  const table = [
    ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
    ['1', '新建公交站', '市交通运输局', '市公安局、各区政府', '2031年12月底前'],
    ['2', '培训护士', '市卫生健康委', '/', '长期坚持'],
  ];
  it('give the bodies of each row and its time', () => {
    const { agencies, deadlines } = factsOf(table);
    expect(agencies.map(({ lead, supporting, quote }) => [lead, supporting, quote])).toEqual([
      [['市交通运输局'], ['市公安局', '各区政府'], '市交通运输局\t市公安局、各区政府'],
      [['市卫生健康委'], [], '市卫生健康委'],
    ]);
    expect(deadlines.map(({ words, by, ongoing }) => [words, by, ongoing])).toEqual([
      ['2031年12月底前', '2031-12', false],
      ['长期坚持', null, true],
    ]);
  });
  it('have the leading body first where their head says so', () => {
    const rows = ['新建公交站', '市交通运输局、市公安局'];
    const shares = (head: string) =>
      factsOf([['任务', head], rows]).agencies.map(({ lead, supporting }) => [lead, supporting]);
    expect(shares('责任单位（第一位为牵头单位）')).toEqual([[['市交通运输局'], ['市公安局']]]);
    expect(shares('责任单位（排名不分先后）')).toEqual([[['市交通运输局', '市公安局'], []]]);
  });
  it.each(['任务', '单位', '责任人', '计量单位', '单位负责人'])('have no such column in %s', (head) => {
    expect(columnOfWork(head)).toBeNull();
  });
});

describe('times by which something is to be done', () => {
  const times = (text: string, year: number | null = null, reviews = false) =>
    findDeadlines(text, year, reviews).map(({ quote, by, ongoing }) => [quote, by, ongoing]);
  it.each([
    ['完成时限：2031年12月底前', ['完成时限：2031年12月底前', '2031-12', false]],
    ['（责任单位：市水利局；完成时限：持续推进）', ['完成时限：持续推进', null, true]],
    ['责任单位：县教育局完成时限：2031年', ['完成时限：2031年', '2031', false]],
    ['完成时限：2031年6月30日前；责任人：张某某', ['完成时限：2031年6月30日前', '2031-06-30', false]],
    ['建成粮库。（2031年上半年完成，市粮食局负责）', ['2031年上半年完成', '2031-06', false]],
    ['治理水体。（长期坚持，责任单位：市生态环境局）', ['长期坚持', null, true]],
    ['2031年6月底前完成校舍改造。', ['2031年6月底前完成', '2031-06', false]],
    ['2031年底前，全面建成托育网络。', ['2031年底前，全面建成', '2031-12', false]],
    ['2031年第三季度前出台办法。', ['2031年第三季度前出台', '2031-09', false]],
  ])('are read: %s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('are dated by the one year of the plan', () => {
    expect(times('年底前完成户厕改造。', 2031)).toEqual([['年底前完成', '2031-12', false]]);
    expect(times('年底前完成户厕改造。')).toEqual([['年底前完成', null, false]]);
    expect(factsOf('年底前完成户厕改造。', 'task', '甲县2031年工作要点').deadlines[0]?.by).toBe('2031-12');
  });

  it.each([
    '2031年病床达到5000张。',
    '到2031年建成学校30所。',
    '建成学校30所（2031年）。',
    '2029年完成投资20亿元。',
    '持续推进医保改革，长期坚持绿色发展。',
    '自2031年1月1日起施行。',
    '改革完成前的规定仍然有效。',
  ])('are not in %s', (text) => expect(times(text)).toEqual([]));

  it('are none in a review', () => {
    expect(times('2029年底前完成户厕改造。', null, true)).toEqual([]);
  });

  it('are records with the place of their words', () => {
    expect(factsOf('改造校舍。（市教育局负责，完成时限：2031年）').deadlines).toMatchObject([
      { id: 's1-p1-d1', section: 's1', quote: '完成时限：2031年', words: '2031年', start: 13, end: 23 },
    ]);
  });
});
