/** What a corpus adds to the rules of the engine, and what it changes in them. */
import { describe, expect, it } from 'vitest';
import { mergeAliases, mergeSeries, mergeThemes } from '../../src/pipeline/entries/rules.ts';
import { aliasesSchema } from '../../src/pipeline/schemas/aliases.ts';
import { ownThemesSchema } from '../../src/pipeline/schemas/theme.ts';

const theme = (id: string, name = id) => ({
  id,
  zh: name,
  en: name,
  definition: name,
  words: { [name]: 2 },
});
const set = [theme('health'), theme('roads'), theme('ports')];
const merge = (own: unknown) => mergeThemes(set, ownThemesSchema.parse(own));
const idsOf = (own: unknown) => merge(own).themes.map(({ id }) => id);

describe('themes of a corpus', () => {
  it('follow the one they name, or the last', () => {
    expect(idsOf({ add: [{ ...theme('rail'), after: 'roads' }, theme('islands')] })).toEqual([
      'health',
      'roads',
      'rail',
      'ports',
      'islands',
    ]);
  });

  it('replace one in its place', () => {
    const { themes, mistakes } = merge({ replace: [theme('roads', '公路')] });
    expect(themes[1]).toEqual(theme('roads', '公路'));
    expect(mistakes).toEqual([]);
  });

  it('give one more words, and another weight to those it has', () => {
    const { themes } = merge({ extend: { ports: { words: { ports: 5, 码头: 2 } } } });
    expect(themes[2]?.words).toEqual({ ports: 5, 码头: 2 });
  });

  it.each([
    ['an id', theme('roads', '公路'), ['add', 0, 'id']],
    ['a name', { ...theme('streets'), zh: 'roads' }, ['add', 0, 'zh']],
  ])('may not have %s of another, whose place is given', (_what, own, path) => {
    const { mistakes } = merge({ add: [own] });
    expect(mistakes).toEqual([
      {
        path,
        reason: { en: expect.stringContaining('roads'), zh: expect.stringContaining('roads') },
        other: { layer: 'set', path: [1, path[2]] },
      },
    ]);
  });

  it('may not be there twice', () => {
    const { mistakes } = merge({ add: [theme('rail'), theme('rail')] });
    expect(mistakes.map(({ path, other }) => [path, other?.path])).toContainEqual([
      ['add', 1, 'id'],
      ['add', 0, 'id'],
    ]);
  });

  it.each([
    [{ replace: [theme('rail')] }],
    [{ extend: { rail: { words: { 铁路: 1 } } } }],
    [{ add: [{ ...theme('islands'), after: 'rail' }] }],
  ])('may not speak of one that there is not: %j', (own) =>
    expect(merge(own).mistakes).toMatchObject([{ reason: { en: expect.stringContaining('rail') } }]),
  );
});

describe('aliases and series of a corpus', () => {
  const aliases = (value: unknown) => aliasesSchema.parse(value);

  it('take the place of general ones that speak of the same', () => {
    const general = aliases({
      agencies: { 市农委: '市农业局', 市水务局: '市水利局' },
      search: [
        { forms: ['小巨人', '小巨人企业'], kind: 'variant' },
        { forms: ['高校', '高等学校'], kind: 'abbreviation' },
      ],
    });
    const own = aliases({
      agencies: { 市农委: '市农业农村委' },
      search: [{ forms: ['科技小巨人', '小巨人'], kind: 'abbreviation' }],
    });
    const merged = mergeAliases(general, own);
    expect(merged.agencies).toEqual({ 市农委: '市农业农村委', 市水务局: '市水利局' });
    expect(merged.search.map(({ forms }) => forms[0])).toEqual(['高校', '科技小巨人']);
  });

  it('are tried before general ones', () => {
    const row = (name: string, pattern: string) => ({ name, unit: '家', patterns: [pattern] });
    const merged = mergeSeries(
      [row('企业数', '企业'), row('医院数', '医院')],
      [row('学校数', '学校'), row('企业数', '公司')],
    );
    expect(merged.map(({ name, patterns }) => `${name} ${patterns[0]}`)).toEqual([
      '学校数 学校',
      '企业数 公司',
      '医院数 医院',
    ]);
  });
});
