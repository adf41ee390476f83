/** The themes for plans of national economy and society. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assignThemes } from '../../src/pipeline/extract/themes.ts';
import { themesSchema } from '../../src/pipeline/schemas/theme.ts';

const SET = new URL('../../src/pipeline/rules/themes/general.yaml', import.meta.url);
const themes = themesSchema.parse(parse(readFileSync(SET, 'utf8')));
const themeOf = (title: string) =>
  assignThemes([{ id: 's1', parent: null, title, type: 'task' }], [], themes).sections.get('s1')?.themes[0];

describe('a section of such a plan', () => {
  it.each([
    ['推进教育优质均衡发展', 'education'],
    ['加快建设健康甲州', 'health'],
    ['完善综合交通运输体系', 'infrastructure'],
    ['促进粮食稳产增产', 'agriculture'],
    ['深入打好污染防治攻坚战', 'ecology'],
    ['改善群众住房条件', 'livelihood'],
    ['培育壮大战略性新兴产业', 'industry'],
    ['优化营商环境', 'reform'],
    ['积极应对人口老龄化', 'population'],
    ['保护传承历史文化遗产', 'culture'],
    ['建设更高水平的平安甲县', 'governance'],
    ['扩大居民消费', 'demand'],
    ['以人为本推进新型城镇化', 'regions'],
    ['推动外贸稳中提质', 'openness'],
    ['发展目标', 'goals'],
    ['加强规划实施保障', 'implementation'],
  ])('%s has the theme %s', (title, theme) => expect(themeOf(title)).toBe(theme));

  it.each(['第一部分', '其他事项'])('%s has none', (title) => expect(themeOf(title)).toBeUndefined());
});

describe('a set of themes', () => {
  it('has each theme once', () => {
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
  });
});
