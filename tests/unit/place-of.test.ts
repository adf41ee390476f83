/** The place that a document is of. */
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/pipeline/entries/level-of.ts';
import { uniqueCounties } from '../../src/pipeline/text/gazetteer/counties.ts';
import { placeAndScope, placeName } from '../../src/pipeline/text/gazetteer/place-name.ts';
import { placeOf } from '../../src/pipeline/text/gazetteer/place-of.ts';
import { KNOWN_PLACES } from '../../src/pipeline/text/gazetteer/places.ts';
import { siteCorpus } from '../support/site-corpus.ts';

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
    ['关于推进苏州市养老服务高质量发展的实施方案', ['江苏省', '苏州市']],
    ['厦门经济特区邮轮条例', ['福建省', '厦门市']],
    ['昆山市智慧农业规划', ['江苏省', '苏州市', '昆山市']],
    ['贵州省赤水市林业规划', ['贵州省', '遵义市', '赤水市']],
    ['关于推进桐庐县养老服务的实施意见', ['浙江省', '杭州市', '桐庐县']],
    ['阜新蒙古族自治县医疗规划', ['辽宁省', '阜新市', '阜新蒙古族自治县']],
    ['洛阳市老城区文物保护规划', ['河南省', '洛阳市', '老城区']],
    ['象山区区属学校管理办法', ['广西壮族自治区', '桂林市', '象山区']],
    ['崇明县农业规划', ['上海市', '崇明县']],
    ['甘孜州教育规划', ['四川省', '甘孜藏族自治州']],
    ['民政部关于养老机构的通知', ['中国']],
    ['海关总署公告', ['中国']],
    ['中国（福建）自由贸易试验区管理办法', ['福建省']],
    ['国家数字经济试验区（浙江）建设方案', ['浙江省']],
    ['国家税务总局宁波市税务局关于办税的通告', ['浙江省', '宁波市']],
    ['中国共产党苏州市委员会工作规定', ['江苏省', '苏州市']],
    ['在中国共产党第二十次全国代表大会上的报告', ['中国']],
  ])('%s', (title, path) => expect(placeOf(title, null)).toEqual(path));

  it.each([
    '城市更新规划',
    '市场监管规划',
    '全市科技工作要点',
    '社区服务规划',
    '示范区发展规划',
    '区域协调发展规划',
    '综合交通规划',
    '教育部门岗位职责',
    '公安部队抚恤办法',
    '老城区改造规划',
    '数据专区建设意见',
    '自治区水利规划',
  ])('is not said by %s', (title) => expect(placeOf(title, null)).toEqual([]));

  it('is that of its issuer where its title names none', () => {
    expect(placeOf('政府工作报告', '吉林省人民政府')).toEqual(['吉林省']);
  });

  it.each([
    ['河北区域物流规划', ['河北省']],
    ['北京市数据专区建设意见', ['北京市']],
    ['鼓楼区教育规划', ['鼓楼区']],
  ])('goes no farther than the words of %s', (title, path) => expect(placeOf(title, null)).toEqual(path));

  it('takes what a district lies in from its issuer', () => {
    expect(placeOf('鼓楼区教育规划', '福州市鼓楼区教育局')).toEqual(['福建省', '福州市', '鼓楼区']);
    expect(placeOf('鼓楼区教育规划', '福州市教育局')).toEqual(['鼓楼区']);
  });

  it.each([
    ['龙华区公共数据管理办法', '深圳市龙华区数据管理局', ['广东省', '深圳市', '龙华区']],
    ['丁县农业农村规划', '甲省乙市丁县人民政府', ['甲省', '乙市', '丁县']],
    ['丁县农业农村规划', '甲省乙市丙县人民政府', ['丁县']],
    ['成都市文化规划', '四川省文化和旅游厅', ['四川省', '成都市']],
    ['乙市养老规划', '甲省民政厅', ['乙市']],
  ])('takes those above it from the issuer: %s of %s', (title, issuer, path) =>
    expect(placeOf(title, issuer)).toEqual(path),
  );

  it('is read from the head of a report where neither names one', () => {
    const report = siteCorpus({
      report: [
        '政府工作报告',
        '——2031年1月20日在云南省第二十届人民代表大会第一次会议上',
        '云南省省长 甲乙丙',
        '各位代表：',
        '一、工作回顾',
        '全年建成学校12所。',
      ],
    }).plans[0]?.data;
    expect([report?.place, report?.level]).toEqual([['云南省'], '省']);
  });
});

describe('the level of a place', () => {
  it.each([
    [['中国'], '国家'],
    [['四川省'], '省'],
    [['西藏自治区'], '自治区'],
    [['上海市'], '直辖市'],
    [['四川省', '成都市'], '市'],
    [['四川省', '成都市', '锦江区'], '区'],
    [['上海市', '浦东新区'], '新区'],
    [['安徽省', '合肥市', '合肥高新技术产业开发区'], '开发区'],
    [['四川省', '阿坝藏族羌族自治州'], '自治州'],
    [['甲县'], '县'],
    [['香港特别行政区'], null],
    [['甲市', '甲市自由贸易试验区'], null],
    [[], null],
  ])('%j is %s', (path, level) => expect(levelOf(path)).toBe(level));
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
    expect(placeAndScope({ place: ['甲省'], scope: '全国' })).toBe('全国');
  });
});

describe('counties', () => {
  it('are told by their names alone, as no name is shorter or longer than is looked for', () => {
    const lost = [...uniqueCounties()].filter(
      ([name, path]) => placeOf(`${name}发展规划`).join() !== path.join(),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});
