/** The place that a document is of. */
import { describe, expect, it } from 'vitest';
import { placeAndScope, placeName } from '../../src/pipeline/text/gazetteer/place-name.ts';
import { placeOf } from '../../src/pipeline/text/gazetteer/place-of.ts';
import { KNOWN_PLACES } from '../../src/pipeline/text/gazetteer/places.ts';

describe('the place of a document', () => {
  it.each([
    ['四川省卫生健康规划', ['四川省']],
    ['内蒙古林草发展规划', ['内蒙古自治区']],
    ['杭州市教育事业规划', ['浙江省', '杭州市']],
    ['浙江省杭州市余杭区数字经济规划', ['浙江省', '杭州市', '余杭区']],
    ['南京江北新区发展规划', ['江苏省', '南京市', '江北新区']],
    ['合肥高新技术产业开发区发展规划', ['安徽省', '合肥市', '合肥高新技术产业开发区']],
    ['关于印发《苏州市水务规划》的通知', ['江苏省', '苏州市']],
    ['甲省卫生健康规划', ['甲省']],
    ['乙市卫生健康规划', ['乙市']],
    ['丁县农业农村规划', ['丁县']],
    ['甲市乙丙区科技创新规划', ['甲市', '乙丙区']],
    ['主任在2017年成都市文化工作会议上的报告', ['四川省', '成都市']],
    ['2026年青海省政府工作报告', ['青海省']],
    ['国务院关于促进物流的意见', ['中国']],
    ['“十四五”国家应急体系规划', ['中国']],
  ])('%s', (title, path) => expect(placeOf(title, null)).toEqual(path));

  it.each([
    '城市更新规划',
    '市场监管规划',
    '全市科技工作要点',
    '社区服务规划',
    '示范区发展规划',
    '区域协调发展规划',
    '综合交通规划',
  ])('is not said by %s', (title) => expect(placeOf(title, null)).toEqual([]));

  it('is that of its issuer where its title names none', () => {
    expect(placeOf('政府工作报告', '吉林省人民政府')).toEqual(['吉林省']);
  });
});

describe('the gazetteer', () => {
  it('finds every place by its full name', () => {
    const lost = KNOWN_PLACES.filter(
      ({ path, names }) => placeOf(`${names[0]}发展规划`, null).join() !== path.join(),
    ).map(({ names }) => names[0]);
    expect(lost).toEqual([]);
  });
});

describe('a place in words', () => {
  it.each([
    [['甲省', '乙市'], '甲省乙市'],
    [['浙江省', '杭州市', '杭州经济技术开发区'], '浙江省杭州市杭州经济技术开发区'],
    [['安徽省'], '安徽省'],
    [[], ''],
  ])('%j', (path, name) => expect(placeName(path)).toBe(name));

  it('says a part that is the place once', () => {
    expect(placeAndScope({ place: ['甲省', '乙市'], scope: '全市' })).toBe('甲省乙市 · 全市');
    expect(placeAndScope({ place: ['甲省', '丙区'], scope: '丙区' })).toBe('甲省丙区');
    expect(placeAndScope({ place: [], scope: '全市' })).toBe('全市');
  });
});
