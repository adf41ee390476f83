import { describe, expect, it } from 'vitest';
import { find, prepare } from '../../src/search/engine.ts';
import { excerpt } from '../../src/search/excerpt.ts';
import { parseQuery } from '../../src/search/query.ts';
import { cutBlocks, type SearchRecord } from '../../src/search/records.ts';
import { nearest } from '../../src/search/suggest.ts';
import { indexTokens, queryTokens } from '../../src/search/tokens.ts';
import { variantsOf } from '../../src/search/variants.ts';
import { findFoldedMarks, findMarks } from '../../src/text/find.ts';

describe('the literal check', () => {
  it.each([
    ['推广“创新券”制度', '创新券', ['创新券']],
    ['R&D 投入', 'r&d', ['R&D']],
    ['“互联网＋”产业', '互联网+', ['互联网＋']],
    ['２０２０年', '2020', ['２０２０']],
    ['面积㎡计', 'm2', ['㎡']],
    ['促进促进物联网', '促进', ['促进', '促进']],
    ['一一一', '一一', ['一一']],
    ['没有', '有没', []],
    ['任何', '', []],
  ])('in %s finds %s as %j', (text, query, expected) => {
    expect(findMarks(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the check that looks past the setting', () => {
  it.each([
    ['深度应用 3D 打印技术', '3D打印', ['3D 打印']],
    ['2016 年科技工作', '2016年', ['2016 年']],
    ['2016年', '2016 年', ['2016年']],
    ['科技“小巨人”企业', '小巨人企业', ['小巨人”企业']],
    ['津政发〔2015〕9号', '津政发[2015]9号', ['津政发〔2015〕9号']],
    ['60%－95%的比例', '60%-95%', ['60%－95%']],
    ['没有', '有没', []],
  ])('in %s finds %s as %j', (text, query, expected) => {
    expect(findFoldedMarks(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the excerpt', () => {
  const text = `${'前'.repeat(80)}，${'中'.repeat(20)}创新券${'后'.repeat(200)}`;
  it('begins at the punctuation before the mark and says what it cut', () => {
    const marks = findMarks(text, '创新券');
    const cut = excerpt(text, marks, 120);
    expect(cut.text.startsWith('中')).toBe(true);
    expect(cut.marks.map(([start, end]) => cut.text.slice(start, end))).toEqual(['创新券']);
    expect([cut.cutBefore, cut.cutAfter]).toEqual([true, true]);
  });

  it('leaves a short text whole', () => {
    expect(excerpt('短句创新券。', findMarks('短句创新券。', '创新券'), 120)).toEqual({
      text: '短句创新券。',
      marks: [[2, 5]],
      cutBefore: false,
      cutAfter: false,
    });
  });
});

describe('the tokens for Pagefind', () => {
  it('are overlapping pairs with the last symbol alone, the same for every form of a character', () => {
    expect(indexTokens('创新券')).toBe('创新 新券 券');
    expect(indexTokens('ＡB')).toBe(indexTokens('ab'));
  });

  it('of a query are a phrase of the tokens of a text that contains it', () => {
    const phrase = queryTokens('3%，是')?.replaceAll('"', '');
    expect(indexTokens('达到3%，是2010年的')).toContain(phrase);
  });

  it('hold nothing that Pagefind would strip', () => {
    expect(indexTokens('“十三五”（2016—2020年）、R&D ')).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
  });

  it('cannot answer a single symbol', () => {
    expect(queryTokens('券')).toBeNull();
  });
});

describe('blocks of text', () => {
  it('hold every record once and none grows beyond the limit unless one record does', () => {
    expect(cutBlocks([4000, 1500, 1000, 9000, 10], 6000)).toEqual([0, 2, 3, 4, 5]);
    expect(cutBlocks([], 6000)).toEqual([0, 0]);
  });
});

const record = (id: string, text: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
  plan: 'a',
  kind: 'clause',
  id,
  locus: '',
  title: '',
  type: null,
  themes: [],
  agencies: [],
  period: null,
  level: null,
  text,
  ...rest,
});
const search = (records: SearchRecord[], query: string, filters = {}, aliases: string[][] = []) =>
  find(records.map(prepare), query, { aliases }, filters);
const ids = ({ found }: ReturnType<typeof find>) => found.map((hit) => `${hit.record.id} ${hit.match}`);

describe('what is typed', () => {
  it.each([
    ['创新券 人才', ['创新券', '人才'], []],
    ['"IPv6 的" 网', ['IPv6 的', '网'], []],
    ['人才 -引进', ['人才'], ['引进']],
    ['-95%', ['-95%'], []],
    ['60%-95%', ['60%-95%'], []],
    ['"', ['"'], []],
  ])('%s', (query, include, exclude) => {
    expect(parseQuery(query)).toMatchObject({ include, exclude });
  });
});

describe('the engine', () => {
  const texts = [
    record('s1-p1', '引进高层次人才，发放创新券。', { type: 'context', themes: ['talent'] }),
    record('s1-p2', '创新券 人才 并举', { type: 'measure', themes: ['talent', 'finance'] }),
    record('s2-p1', '推广科技创新券', { plan: 'b', type: 'measure' }),
    record('s2', '人才工程', { kind: 'title', plan: 'b' }),
  ];

  it('puts words in a row before words apart', () => {
    expect(ids(search(texts, '创新券 人才'))).toEqual(['s1-p2 literal', 's1-p1 words']);
  });

  it('leaves out what is excluded, and takes quoted words in a row', () => {
    expect(ids(search(texts, '创新券 -推广'))).toEqual(['s1-p2 literal', 's1-p1 literal']);
    expect(ids(search(texts, '"创新券 人才"'))).toEqual(['s1-p2 literal']);
  });

  it('takes quotes and a minus as they stand where the text has them', () => {
    const printed = [record('s1-p1', '下降 -5 个百分点'), record('s1-p2', '下降 3 个百分点')];
    expect(ids(search(printed, '下降 -5'))).toEqual(['s1-p1 literal']);
    expect(ids(search(printed, '下降 -4'))).toEqual(['s1-p1 literal', 's1-p2 literal']);
  });

  it('puts titles first, then substance, background last', () => {
    expect(ids(search(texts, '人才'))).toEqual(['s2 literal', 's1-p2 literal', 's1-p1 literal']);
  });

  it('puts other forms after, with the form that matched', () => {
    const found = search(
      [record('s1-p1', '认定高新技术企业100家'), record('s1-p2', '国家高企'), record('s1-p3', '３D 打印')],
      '高企',
      {},
      [['高新技术企业', '高企']],
    );
    expect(ids(found)).toEqual(['s1-p2 literal', 's1-p1 variant']);
    expect(found.found[1]?.forms).toEqual(['高新技术企业']);
    expect(found.tried.map(({ form }) => form)).toEqual(['高新技术企业']);
  });

  it('counts each facet under the filters of the others', () => {
    const { facets, found } = search(texts, '创新券', { type: ['measure'], theme: ['talent'] });
    expect(found).toHaveLength(1);
    expect(facets.type).toEqual({ context: 1, measure: 1 });
    expect(facets.theme).toEqual({ talent: 1, finance: 1 });
    expect(facets.plan).toEqual({ a: 1 });
  });

  it('tells how many other hits stand in the same section', () => {
    expect(search(texts, '创新券').found.map(({ record: { id }, more }) => [id, more])).toEqual([
      ['s1-p2', 1],
      ['s2-p1', 0],
      ['s1-p1', 1],
    ]);
  });

  it('names the longest parts of a string that does not occur', () => {
    expect(nearest(texts.map(prepare), '科技创新券补贴')).toEqual([{ text: '科技创新券', count: 1 }]);
  });
});

describe('other ways to write a word', () => {
  const forms = (word: string, simplify?: (text: string) => string) =>
    variantsOf(word, { aliases: [], simplify }).map(({ form }) => form);
  it.each([
    ['2020年', '二〇二〇年'],
    ['二〇二〇年', '2020年'],
    ['15个', '十五个'],
    ['十五个', '15个'],
    ['百分之三十', '30%'],
    ['30%', '百分之三十'],
    ['一百零三项', '103项'],
  ])('%s is looked for as %s too', (word, other) => {
    expect(forms(word)).toContain(other);
  });

  it('leaves alone what is no number', () => {
    expect(forms('十三五')).toEqual([]);
    expect(forms('一带一路')).toEqual([]);
    expect(forms('三')).toEqual([]);
  });

  it('looks for simplified characters and their aliases', () => {
    expect(variantsOf('高企業', { aliases: [['高企业', '高新']], simplify: () => '高企业' })).toEqual([
      { form: '高企业', kind: 'script' },
      { form: '高新', kind: 'alias' },
    ]);
  });
});
