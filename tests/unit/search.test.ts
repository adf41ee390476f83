import { describe, expect, it } from 'vitest';
import { findFoldedMarks, findMarks } from '../../src/pipeline/text/find.ts';
import { type Found, find } from '../../src/search/engine/engine.ts';
import { marksOf } from '../../src/search/engine/marks.ts';
import { pagesNamed } from '../../src/search/engine/named.ts';
import { scanTexts } from '../../src/search/engine/occurrences.ts';
import { parseQuery } from '../../src/search/engine/query.ts';
import { nearestParts } from '../../src/search/engine/suggest.ts';
import { variantsOf } from '../../src/search/engine/variants.ts';
import {
  cutBlocks,
  type NamedPage,
  packEntries,
  type SearchRecord,
  unpackEntries,
} from '../../src/search/index-file/records.ts';
import { planTokens, tokenCounts } from '../../src/search/index-file/tokens.ts';
import { excerpt } from '../../src/search/ui/excerpt.ts';
import { located } from '../support/located.ts';

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

describe('the tokens of the index', () => {
  const texts = ['创新券', '达到3%，是2010年的', '3D 打印，“小巨人”企业', '创新', '', '券的券的券'];
  it.each([
    ['创新券', [0]],
    ['创新', [0, 3]],
    ['券', [0, 5]],
    ['3%,是', [1]],
    ['3d 打印', [2]],
    ['券创', []],
    ['企业创新', []],
    ['券的券', [5]],
    ['券的券的', [5]],
    ['的', [1, 5]],
  ])('tell that %s stands in the records %j', async (form, records) => {
    expect([...(await located(texts.map(bare)).having(form))]).toEqual(records);
  });

  it.each(['3d打印', '小巨人企业'])(
    'tell where %s stands when blanks and quotes are left out',
    async (form) => {
      const occurrences = located(texts.map(bare));
      expect([...(await occurrences.having(form))]).toEqual([]);
      expect([...(await occurrences.havingFolded(form))]).toEqual([2]);
    },
  );

  it.each([
    ['3%', ['13%', '3%，占0.3%'], [1]],
    ['2', ['12家', '2.1万', '2%'], [2]],
    ['2020', ['12020', '到2020年', '2020.5'], [1]],
  ])('tell whether %s stands apart from longer numbers', async (form, numbers, records) => {
    expect([...(await located(numbers.map(bare)).havingApart(form))]).toEqual(records);
  });

  it('hold letters and digits only, whatever is printed', () => {
    expect(planTokens(['“十三五”（2016—2020年）、R&D ', 'é'])).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
    expect(planTokens(['é'])).not.toContain('e');
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
  section: id.split('-p')[0] ?? '',
  locus: '',
  title: '',
  type: null,
  themes: [],
  agencies: [],
  support: [],
  amounts: [],
  period: null,
  level: null,
  text,
  lead: 0,
  ...rest,
});
const bare = (text: string) => ({ text, lead: 0 });
const corpusOf = (records: SearchRecord[]) => {
  const { agencies, support, amounts, traits, columns } = packEntries(records, records.map(tokenCounts));
  const plans = [...new Set(records.map(({ plan }) => plan))].map((id) => ({
    id,
    title: '',
    name: { zh: '', en: '' },
    colour: 1,
    period: null,
    level: null,
    places: [],
    first: records.findIndex(({ plan }) => plan === id),
  }));
  return {
    entries: unpackEntries({
      plans,
      agencies,
      support,
      amounts,
      traits,
      columns,
      aliases: [],
      named: [],
      blocks: [],
      scan: true,
      shards: 1,
      comparable: true,
    }),
    occurrences: scanTexts(records),
  };
};
const search = (records: SearchRecord[], query: string, filters = {}, aliases: string[][] = []) =>
  find(corpusOf(records), query, { aliases }, { filters });
const ids = async (
  records: SearchRecord[],
  ...rest: [query: string, filters?: object, aliases?: string[][]]
) => {
  const { found } = await search(records, ...rest);
  return found.map(({ number, match }) => `${records[number]?.id} ${match}`);
};

describe('the table of records', () => {
  it('gives back what each record is like', () => {
    const records = [
      record('s1', '总体', { kind: 'title', type: 'goal' }),
      record('s1-p1', '由市科委负责。', { agencies: ['市科技局'], themes: ['talent'], type: 'goal' }),
      record('s2-p1', 'Ａ型', { plan: 'b', support: ['奖励'], amounts: ['≤5万元'] }),
    ];
    expect(corpusOf(records).entries).toMatchObject([
      { plan: 'a', kind: 'title', type: 'goal', themes: [], agencies: [], section: 0, length: 2 },
      { plan: 'a', kind: 'clause', themes: ['talent'], agencies: ['市科技局'], section: 0, length: 7 },
      {
        plan: 'b',
        kind: 'clause',
        type: null,
        section: 1,
        length: 2,
        support: ['奖励'],
        amounts: ['≤5万元'],
      },
    ]);
  });
});

describe('what is typed', () => {
  it.each([
    ['创新券 人才', ['创新券', '人才'], []],
    ['"IPv6 的" 网', ['IPv6 的', '网'], []],
    ['人才 -引进', ['人才'], ['引进']],
    ['-95%', ['-95%'], []],
    ['60%-95%', ['60%-95%'], []],
    ['"', ['"'], []],
    ['渔船 补助 | 补贴｜奖励', ['渔船', '补助|补贴|奖励'], []],
    ['基金 -天使|种子', ['基金'], ['天使|种子']],
    ['|', ['|'], []],
  ])('%s', (query, include, exclude) => {
    expect(parseQuery(query)).toMatchObject({ include, exclude });
  });
});

describe('the engine', () => {
  const texts = [
    record('s1-p1', '引进高层次人才，发放创新券。', { type: 'context', themes: ['talent'] }),
    record('s1-p2', '创新券 人才 并举', { type: 'measure', themes: ['talent', 'finance'] }),
    record('s2', '人才工程', { kind: 'title', plan: 'b' }),
    record('s2-p1', '推广科技创新券', { plan: 'b', type: 'measure' }),
  ];

  it('puts words in a row before words apart', async () => {
    expect(await ids(texts, '创新券 人才')).toEqual(['s1-p2 literal', 's1-p1 words']);
  });

  it('leaves out what is excluded, and takes quoted words in a row', async () => {
    expect(await ids(texts, '创新券 -推广')).toEqual(['s1-p2 literal', 's1-p1 literal']);
    expect(await ids(texts, '"创新券 人才"')).toEqual(['s1-p2 literal']);
    expect(await ids(texts, '“创新券 人才” －推广')).toEqual(['s1-p2 literal']);
  });

  it('calls words that stand apart no literal hit, with an exclusion too', async () => {
    expect(await ids(texts, '人才 创新券 -高企')).toEqual(['s1-p2 words', 's1-p1 words']);
  });

  it('takes one of several words as enough, alone or beside another, and marks those that are there', async () => {
    const given = [
      record('s1-p1', '对更新渔船的给予补贴'),
      record('s1-p2', '奖励先进渔船，补助船员'),
      record('s1-p3', '渔船登记'),
      record('s1-p4', '奖励护林员'),
    ];
    expect(await ids(given, '补助|补贴|奖励')).toEqual(['s1-p1 literal', 's1-p2 literal', 's1-p4 literal']);
    expect(await ids(given, '渔船 补助|补贴|奖励')).toEqual(['s1-p1 words', 's1-p2 words']);
    expect(await ids(given, '渔船 -补助|补贴')).toEqual(['s1-p3 literal']);
    const { found } = await find(corpusOf(given), '补助|奖励', { aliases: [] });
    const second = found.find(({ number }) => number === 1);
    if (!second) throw new Error('expected the second record');
    expect(marksOf(given[1]?.text ?? '', '补助|奖励', second).marks).toHaveLength(2);
  });

  it('takes quotes and a minus as they stand where the text has them', async () => {
    const printed = [record('s1-p1', '下降 -5 个百分点'), record('s1-p2', '下降 3 个百分点')];
    expect(await ids(printed, '下降 -5')).toEqual(['s1-p1 literal']);
    expect(await ids(printed, '下降 -4')).toEqual(['s1-p1 literal', 's1-p2 literal']);
  });

  it('puts substance first, titles among it, background last', async () => {
    expect(await ids(texts, '人才')).toEqual(['s2 literal', 's1-p2 literal', 's1-p1 literal']);
  });

  it('puts other forms after, with the form that matched', async () => {
    const records = [
      record('s1-p1', '认定高新技术企业100家'),
      record('s1-p2', '国家高企'),
      record('s1-p3', '３D 打印'),
    ];
    const aliases = [['高新技术企业', '高企']];
    expect(await ids(records, '高企', {}, aliases)).toEqual(['s1-p2 literal', 's1-p1 variant']);
    const { found, words } = await search(records, '高企', {}, aliases);
    expect(marksOf('认定高新技术企业100家', '高企', found[1] as Found)).toEqual({
      marks: [[2, 8]],
      forms: ['高新技术企业'],
    });
    expect(words).toEqual([{ text: '高企', variants: [{ form: '高新技术企业', kind: 'alias' }] }]);
  });

  it('finds what only the setting tells apart, as another form', async () => {
    expect(await ids([record('s1-p1', '深度应用 3D 打印技术')], '3D打印')).toEqual(['s1-p1 variant']);
  });

  describe('a heading on the line of its clause', () => {
    const title = (id: string, text: string) => record(id, text, { kind: 'title', section: id });
    const records = [
      title('s1', '建设孵化器。'),
      record('s1-p1', '建设孵化器。提升孵化器水平。', { lead: 6, type: 'measure' }),
      title('s2', '支持孵化器'),
      record('s2-p1', '加强统筹，用好孵化器。', { type: 'measure', section: 's2' }),
      title('s3', '提升孵化器。'),
      record('s3-p1', '提升孵化器。加强统筹。', { lead: 6 }),
    ];

    it('is one place with it where both match; what stands below it comes before it', async () => {
      expect(await ids(records, '孵化器')).toEqual([
        's1-p1 literal',
        's2-p1 literal',
        's2 literal',
        's3 literal',
      ]);
      const { counts, titles, perPlan, facets } = await search(records, '孵化器');
      expect([counts.literal, titles, perPlan, facets.plan]).toEqual([4, 2, { a: 4 }, { a: 4 }]);
    });

    it('matches as the better of the two does', async () => {
      const aliases = [['孵化器', '育成中心']];
      const line = [title('s1', '建设孵化器。'), record('s1-p1', '建设孵化器。用好育成中心。', { lead: 6 })];
      expect(await ids(line, '孵化器', {}, aliases)).toEqual(['s1-p1 literal']);
      expect(await ids(line, '育成中心', {}, aliases)).toEqual(['s1-p1 literal']);
    });

    it('stays a hit of its own where only titles are asked for', async () => {
      const { found } = await find(corpusOf(records), '孵化器', { aliases: [] }, { kind: 'title' });
      expect(found.map(({ number }) => records[number]?.id)).toEqual(['s1', 's2', 's3']);
    });
  });

  it('finds another form in whatever setting it is printed', async () => {
    const records = [record('s1-p1', '全社会 R&D 投入占 ＧＤＰ 比重达到 4%')];
    const aliases = [['研发强度', 'R&D投入占GDP比重']];
    expect(await ids(records, '研发强度', {}, aliases)).toEqual(['s1-p1 variant']);
    expect(await ids([record('s1-p1', '研发强度')], 'ｒ＆ｄ投入占gdp比重', {}, aliases)).toEqual([
      's1-p1 variant',
    ]);
    const { found } = await search(records, '研发强度', {}, aliases);
    expect(marksOf(records[0]?.text ?? '', '研发强度', found[0] as Found).forms).toEqual([
      'R&D 投入占 ＧＤＰ 比重',
    ]);
  });

  describe('numbers', () => {
    const records = [
      record('s1-p1', '就业超过1.2万人'),
      record('s1-p2', '新增注册企业近 2 万家'),
      record('s1-p3', '达到12万家，参与群众2万多人'),
      record('s1-p4', '参与群众２万多人'),
    ];

    it('inside longer ones come after those that stand apart, whatever blanks stand beside them', async () => {
      expect(await ids(records, '2万')).toEqual([
        's1-p3 literal',
        's1-p4 literal',
        's1-p2 spaced',
        's1-p1 literal',
      ]);
      const { found } = await search(records, '2万');
      expect(found.map(({ inside }) => inside)).toEqual([false, false, false, true]);
    });

    it('are marked where they stand apart', async () => {
      const { found } = await search(records, '2万');
      const text = records[2]?.text ?? '';
      const { marks } = marksOf(text, '2万', found.find(({ number }) => number === 2) as Found);
      expect(marks).toEqual([[text.lastIndexOf('2万'), text.lastIndexOf('2万') + 2]]);
    });

    it('typed apart from their units are one word', async () => {
      expect(await ids(records, '2 万')).toEqual([
        's1-p2 literal',
        's1-p3 spaced',
        's1-p4 spaced',
        's1-p1 spaced',
      ]);
      expect(await ids([record('s1-p1', '新建20所学校')], '20 所')).toEqual(['s1-p1 spaced']);
      const years = [record('s1-p1', '2020 年人才规划'), record('s1-p2', '2020年，规划人才')];
      expect(await ids(years, '人才 2020年')).toEqual(['s1-p1 words', 's1-p2 words']);
      expect(await ids(years, '2020 人才')).toEqual(['s1-p1 words', 's1-p2 words']);
    });

    it('of a passage are not written the other way', () => {
      const passage = `到2020年，${'科技'.repeat(10)}`;
      expect(variantsOf(passage, { aliases: [] })).toEqual([]);
    });
  });

  it('counts each facet under the filters of the others', async () => {
    const { facets, found } = await search(texts, '创新券', { type: ['measure'], theme: ['talent'] });
    expect(found).toHaveLength(1);
    expect(facets.type).toEqual({ context: 1, measure: 1 });
    expect(facets.theme).toEqual({ talent: 1, finance: 1 });
    expect(facets.plan).toEqual({ a: 1 });
  });

  it('counts values that every plain object has as keys', async () => {
    const names = ['constructor', '__proto__', 'toString'];
    const records = names.map((name) => record('s1-p1', '创新券', { plan: name, agencies: [name] }));
    const { facets, perPlan } = await search(records, '创新券');
    for (const counts of [facets.plan, facets.agency, perPlan])
      expect(Object.entries(counts).sort()).toEqual(names.map((name) => [name, 1] as const).sort());
    expect((await search(texts, '创新券')).facets.plan['constructor']).toBeUndefined();
  });

  it('tells how many other hits stand in the same section', async () => {
    const { found } = await search(texts, '创新券');
    expect(found.map(({ number, more }) => [texts[number]?.id, more])).toEqual([
      ['s1-p2', 1],
      ['s2-p1', 0],
      ['s1-p1', 1],
    ]);
  });

  it('names the longest parts of a string that does not occur', async () => {
    const occurrences = scanTexts(texts);
    expect(await nearestParts(occurrences, '科技创新券补贴')).toEqual(['科技创新券']);
  });

  it('cuts no Latin word and no number into pieces', async () => {
    const occurrences = scanTexts(['alliance 1990', '推广IPv6 的'].map(bare));
    expect(await nearestParts(occurrences, 'talent 1995')).toEqual([]);
    expect(await nearestParts(occurrences, 'ipv6计划')).toEqual(['ipv6']);
  });
});

describe('pages by their names', () => {
  const page = (id: string, zh: string, en: string, kind: NamedPage['kind'] = 'theme') => ({
    kind,
    id,
    name: { zh, en },
    scope: '',
  });
  const pages = [
    page('x1', '全社会研发投入占地区生产总值比重', '', 'series'),
    page('talent', '人才', 'Talent'),
    page('chain', '供应链', 'Supply chain'),
  ];
  const named = (...words: string[][]) => pagesNamed(pages, words).map(({ id }) => id);
  it.each([
    ['part of a name', ['研发投入'], ['x1']],
    ['a name in another language', ['tal'], ['talent']],
    ['another form of what was typed', ['研发强度', '研发 投入'], ['x1']],
    ['a Latin word inside another', ['ai'], []],
    ['one character', ['人'], []],
  ])('%s', (_, forms, expected) => {
    expect(named(forms)).toEqual(expected);
  });

  it('come before the themes that hits are about', () => {
    const ids = pagesNamed(pages, [['供应链']], ['talent', 'chain']).map(({ id }) => id);
    expect(ids).toEqual(['chain', 'talent']);
  });

  it('have all the words', () => {
    expect(named(['研发'], ['比重'])).toEqual(['x1']);
    expect(named(['研发'], ['人才'])).toEqual([]);
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
