/** Numbers of what there is already are no aims; which things are meant, and how far something reaches, is no statement. */
import { describe, expect, it } from 'vitest';
import { addingYears } from '../../src/pipeline/extract/tables/years.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const told = (...lines: string[]) =>
  siteCorpus({ plan: ['甲市水利发展规划（2031—2035年）', ...lines] }).plans[0]?.indicators.map(
    ({ value, unit, year, kind, wanted }) => `${value}${unit} ${year} ${kind} ${wanted}`,
  );
const inTask = (text: string) => told('一、任务', text);

describe('what there is', () => {
  it.each([
    ['治理工程涉及42个乡镇。', '42个 2030 baseline false'],
    ['学区范围包括东街、西街，共12个社区。', '12个 2030 baseline false'],
    ['以东湖、西湖等12个湖泊为重点，开展清淤。', '12个 2030 baseline false'],
    ['全县农村人口约60万人，开展卫生室建设。', '60万人 2030 baseline false'],
  ])('%s', (text, value) => expect(inTask(text)).toEqual([value]));
  it('is kept going', () => {
    expect(inTask('保障属于全省监测网络的312个水文站、16个雨量站正常运行。')).toContain(
      '312个 2030 baseline false',
    );
  });
  it.each([
    ['建设312个水文站。保障正常运行。', '312个 2035 target true'],
    ['涉及三县，新建27条支渠。', '27条 2035 target true'],
    ['涉及河流的县开展27次演练。', '27次 2035 target true'],
    ['城镇常住人口达到60万人。', '60万人 2035 target true'],
    ['建设东湖、西湖等12个公园。', '12个 2035 target true'],
    ['到2033年，保障312个水文站正常运行。', '312个 2033 target true'],
  ])('but not %s', (text, value) => expect(inTask(text)).toEqual([value]));
});

describe('which things are meant, and how far something reaches', () => {
  it.each([
    ['对日处理20吨及以上污水设施开展监测。', []],
    ['车站500米范围内设立停车点。', []],
    ['按照3公里的服务半径推进公园建设。', []],
    ['建成12个以上示范村。', ['12个 2035 target true']],
    ['新建绿道500公里。', ['500公里 2035 target true']],
  ])('%s', (text, values) => expect(inTask(text)).toEqual(values));
});

describe('a section on what was and is', () => {
  it('has results, aims of the plan before, and of its own only where it says so', () => {
    expect(told('一、规划背景', '（一）新进展', '建成雨量站1200个。')).toEqual([
      '1200个 2030 baseline false',
    ]);
    expect(told('一、规划背景', '到2035年，雨量站达到1500个。')).toEqual(['1500个 2035 target true']);
    expect(told('一、现状与基础', '（一）“十五五”规划目标', '治理河段262公里。')).toEqual([
      '262公里 2030 target true',
    ]);
    expect(told('一、现状与基础', '（一）存在问题', '“十六五”时期，断面超标5个。')).toEqual([
      '5个 2030 baseline false',
    ]);
  });
});

describe('columns of years', () => {
  const head = ['项目', '单位', '2028年', '2029年', '2030年', '总计', '2031年展望'];
  it.each([
    [
      ['新建泵站', '座', '2', '3', '4', '9', '5'],
      [2, 3, 4],
    ],
    [['普及率', '%', '80', '85', '90', '—', '92'], []],
    [['泵站', '座', '2', '3', '4', '4', '5'], []],
  ])('of %s that make up a total: %s', (cells, columns) => {
    expect([...addingYears(head, cells)]).toEqual(columns);
  });
  it('are fewer than three, or have no total', () => {
    expect(addingYears(['项目', '2028年', '2029年', '合计'], ['泵站', '2', '3', '5']).size).toBe(0);
    expect(addingYears(['项目', '2028年', '2029年', '2030年'], ['泵站', '2', '3', '5']).size).toBe(0);
  });
});
