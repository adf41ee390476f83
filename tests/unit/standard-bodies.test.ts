import { expect, it } from 'vitest';
import { bodiesApart } from '../../src/pipeline/text/bodies.ts';
import { standardBody } from '../../src/pipeline/text/standard-bodies.ts';

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

it.each([
  ['自然资源和规划厅林业局', ['自然资源和规划厅', '林业局']],
  ['省水利厅省财政厅省教育厅', ['省水利厅', '省财政厅', '省教育厅']],
  ['市公安局交警支队', ['市公安局交警支队']],
  ['国务院办公厅', ['国务院办公厅']],
  ['市水利局水文中心', ['市水利局水文中心']],
])('a cell that prints %s names %j', (words, names) => expect(bodiesApart(words)).toEqual(names));
