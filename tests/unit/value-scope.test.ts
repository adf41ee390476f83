/** Of what a value speaks: the place, and the heading where the name alone would not do. */
import { describe, expect, it } from 'vitest';
import { countyAt, type ValuePlace, valueScope } from '../../src/pipeline/extract/context/value-scope.ts';
import type { Form } from '../../src/pipeline/schemas/section.ts';

const path = (...titles: (string | [Form, string])[]): ValuePlace['path'] =>
  ['主要任务', ...titles].map((each, index) => {
    const [form, title] = typeof each === 'string' ? (['part', each] as const) : each;
    return { depth: index + 1, form, title };
  });
const told = (
  name: string,
  scope: string,
  titles: ValuePlace['path'] = [],
  more: Partial<ValuePlace> = {},
) => {
  const plan = { title: '甲市文旅农业规划', level: '市' as const };
  const value = valueScope({ name, scope }, { plan, path: titles, before: '', ...more });
  return [value.scope, value.within];
};

describe('the place of a value', () => {
  it('is the county that its heading begins with, but not in the plan of that county', () => {
    const titles = path('汝南县农村供水工程', '管网');
    expect(told('新建水厂', '全市', titles)).toEqual(['汝南县', null]);
    const plan = { title: '汝南县水利规划', level: '县' as const };
    expect(told('新建水厂', '全县', titles, { plan })).toEqual(['全县', null]);
  });
  it('is the whole country behind words that say so', () => {
    const before = '我国宣布，到2030年森林蓄积量增长';
    expect(told('森林蓄积量', '全市', [], { before })).toEqual(['全国', null]);
    expect(told('森林蓄积量', '全市', [], { before: `${before}一倍。全市` })).toEqual(['全市', null]);
    expect(told('森林蓄积量', '东岸新区')).toEqual(['东岸新区', null]);
  });
  it('is that of a body beside the places of its level', () => {
    const plan = { title: '乙省生产建设兵团水利规划', level: '自治区' as const };
    expect(told('粮食产量', '全区', [], { plan })).toEqual(['全兵团', null]);
    expect(told('粮食产量', '第一师', [], { plan })).toEqual(['第一师', null]);
  });
  it('is no field that the name tells itself', () => {
    const call = '做强文旅产业，打造旅游名城';
    expect(told('文旅产业收入', call, path(call))).toEqual(['全市', null]);
    expect(told('生猪存栏', call, path(call))).toEqual([call, null]);
    expect(told('设施农业产值', '设施农业', path('设施农业'))).toEqual(['全市', null]);
    expect(told('农业产值', '设施农业', path('设施农业'))).toEqual(['设施农业', null]);
    // A part of the place is no heading.
    expect(told('东岸新区产值', '东岸新区')).toEqual(['东岸新区', null]);
  });
});

describe('the heading of a value', () => {
  it.each([
    ['新增项目', '设施改造', '设施改造'],
    ['总面积', '湿地修复', '湿地修复'],
    ['改造敬老院', '设施改造', null],
    ['新增项目', '重点工程', null],
    ['新增项目', '一'.repeat(31), null],
  ])('%s under %s is told with %s', (name, title, within) => {
    expect(told(name, '全市', path(title))).toEqual(['全市', within]);
  });
  it('is that of one work of a box', () => {
    const inBox = path(['box', '专栏1'], '古桥修缮工程');
    expect(told('更换栏杆', '全市', inBox)).toEqual(['全市', '古桥修缮工程']);
    expect(told('古桥修缮', '全市', inBox)).toEqual(['全市', null]);
    expect(told('更换栏杆', '全市', path('古桥修缮工程'))).toEqual(['全市', null]);
  });
  it('is none at the top, and none that is the scope already', () => {
    expect(told('新增项目', '全市', path())).toEqual(['全市', null]);
    expect(told('新增项目', '设施改造', path('设施改造'))).toEqual(['设施改造', null]);
  });
});

it('a heading begins with a county, or does not', () => {
  expect(countyAt('汝南县农村供水工程')).toBe('汝南县');
  expect(countyAt('城区管网改造工程')).toBeNull();
  // Words that name a county, too.
  expect(countyAt('老城区改造工程')).toBeNull();
});
