import { expect, it } from 'vitest';
import { bodiesApart, isKnownBody } from '../../src/pipeline/text/bodies.ts';
import { BODY_FIELDS, standardBody } from '../../src/pipeline/text/standard-bodies.ts';

it.each([
  ['省发改委', '省发展改革委'],
  ['省发展和改革委员会', '省发展改革委'],
  ['市发展改⾰委', '市发展改革委'],
  ['区住建局', '区住房城乡建设局'],
  ['国家医疗保障局', '国家医保局'],
  ['人力资源和社会保障部', '人力资源社会保障部'],
  ['甲示范区卫生健康委员会', '甲示范区卫生健康委'],
])('the usual name of %s is %s, its place kept', (name, standard) =>
  expect(standardBody(name)).toBe(standard),
);

it.each(['市文旅广电局', '市农业农村局', '市发改办', '市社会工作委员会', '各县区政府'])(
  '%s stays as it is',
  (name) => expect(standardBody(name)).toBe(name),
);

it('every form that has a usual name is the name of a body', () => {
  const unknown = BODY_FIELDS.map((field) => `市${field}局`).filter(
    (name) => !isKnownBody(name) || !isKnownBody(standardBody(name)),
  );
  expect(unknown).toEqual([]);
  expect(['省中医药管理局', '市国有资产监督管理委员会', '县退役军人事务局'].every(isKnownBody)).toBe(true);
  expect(['退役军人事务', '林业草原总体格局', '金融监督管理部署'].some(isKnownBody)).toBe(false);
});

it.each([
  ['自然资源和规划厅林业局', ['自然资源和规划厅', '林业局']],
  ['省水利厅省财政厅省教育厅', ['省水利厅', '省财政厅', '省教育厅']],
  ['市公安局交警支队', ['市公安局交警支队']],
  ['国务院办公厅', ['国务院办公厅']],
  ['市水利局水文中心', ['市水利局水文中心']],
])('a cell that prints %s names %j', (words, names) => expect(bodiesApart(words)).toEqual(names));
