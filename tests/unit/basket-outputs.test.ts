/** The basket as a reader changes it, and whole outputs of it. */
import { describe, expect, it } from 'vitest';
import {
  type Basket,
  type BasketItem,
  byFolder,
  EMPTY_BASKET,
  isAt,
  merged,
  printBasket,
  readBasket,
  type TakenClause,
  withChanged,
  withClauses,
  withFolder,
  withMoved,
  withoutClauses,
  withoutFolder,
  withoutItem,
  withRenamed,
} from '../../src/basket/model.ts';
import {
  type BasketSite,
  basketMarkdown,
  basketParts,
  basketReferences,
  basketTable,
} from '../../src/basket/taken-basket.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { cellWords } from '../support/listed.ts';

const clause = (id: string, text: string, more: Partial<TakenClause> = {}): TakenClause => ({
  plan: 'harbour',
  clause: id,
  hash: `#${text}`,
  title: '港口规划',
  locus: `一、${id}`,
  lead: '',
  text,
  taken: '2026-11-29',
  ...more,
});
const lines = ({ items }: Basket) =>
  items.map(({ key, folder, text, note }) => [key, folder, text, note].join(' ').trim());
const of = (...texts: string[]) =>
  withClauses(
    EMPTY_BASKET,
    texts.map((text, index) => clause(`p${index + 1}`, text)),
  );

describe('a basket', () => {
  it('gives each clause and folder a number that none had', () => {
    const filed = withFolder(of('甲', '乙'), '人才');
    expect(filed.folders).toEqual([{ id: 'f3', name: '人才' }]);
    const more = withClauses(filed, [clause('p9', '丙'), clause('p9', '丙'), clause('p8', '丁')], 'f3');
    expect(lines(more)).toEqual(['i1  甲', 'i2  乙', 'i4 f3 丙', 'i5 f3 丁']);
    expect(withFolder(more, '港口').folders[1]).toEqual({ id: 'f6', name: '港口' });
    // A key without a number counts for nothing.
    const odd = { ...EMPTY_BASKET, items: of('甲').items.map((item) => ({ ...item, key: 'old' })) };
    expect(withClauses(odd, [clause('p2', '乙')]).items[1]?.key).toBe('i1');
    expect(of('甲').items[0]).toEqual({ ...clause('p1', '甲'), key: 'i1', folder: '', note: '' });
  });

  it('has the same clause again in another plan, place or wording', () => {
    const basket = of('甲');
    for (const other of [
      clause('p1', '甲', { plan: 'forest' }),
      clause('p2', '甲'),
      clause('p1', '甲', { hash: '#x' }),
    ])
      expect(withClauses(basket, [other]).items).toHaveLength(2);
    expect(withClauses(basket, [clause('p1', '别的', { hash: '#甲' })]).items).toHaveLength(1);
  });

  it('loses an item, and clauses without a note', () => {
    const basket = withChanged(of('甲', '乙', '丙'), 'i2', { note: '按语' });
    expect(lines(withoutItem(basket, 'i1'))).toEqual(['i2  乙 按语', 'i3  丙']);
    const all = ['p1', 'p2', 'p4'].map((id) => ({ plan: 'harbour', clause: id }));
    expect(lines(withoutClauses(basket, all))).toEqual(['i2  乙 按语', 'i3  丙']);
    expect(lines(withoutClauses(basket, [{ plan: 'forest', clause: 'p1' }]))).toHaveLength(3);
    const place = { plan: 'a', clause: 'b' };
    expect([
      isAt(place, place),
      isAt(place, { plan: 'a', clause: 'c' }),
      isAt(place, { plan: 'c', clause: 'b' }),
    ]).toEqual([true, false, false]);
  });

  it('moves items past their neighbours; the first, the last and those that are not there stay', () => {
    const basket = of('甲', '乙', '丙');
    const moved = (key: string, by: -1 | 1) =>
      withMoved(basket, key, by)
        .items.map(({ text }) => text)
        .join('');
    expect([
      moved('i1', 1),
      moved('i2', 1),
      moved('i3', 1),
      moved('i1', -1),
      moved('i2', -1),
      moved('i9', 1),
    ]).toEqual(['乙甲丙', '甲丙乙', '甲乙丙', '甲乙丙', '乙甲丙', '甲乙丙']);
    const filed = withChanged(withFolder(basket, '人才'), 'i2', { folder: 'f4' });
    expect(
      withMoved(filed, 'i3', -1)
        .items.map(({ text }) => text)
        .join(''),
    ).toBe('丙乙甲');
  });

  it('renames and loses a folder; its items stay outside', () => {
    const two = withFolder(withFolder(of('甲', '乙'), '人才'), '港口');
    const filed = withChanged(withChanged(two, 'i1', { folder: 'f3' }), 'i2', { folder: 'f4' });
    expect(withRenamed(filed, 'f3', '船员').folders).toEqual([
      { id: 'f3', name: '船员' },
      { id: 'f4', name: '港口' },
    ]);
    const left = withoutFolder(filed, 'f3');
    expect([left.folders.map(({ id }) => id), lines(left)]).toEqual([['f4'], ['i1  甲', 'i2 f4 乙']]);
    expect(byFolder(filed).map(({ folder, items }) => [folder?.name, items.length])).toEqual([
      ['人才', 1],
      ['港口', 1],
    ]);
    expect(byFolder(withFolder(EMPTY_BASKET, '空')).map(({ items }) => items)).toEqual([[]]);
  });

  it('takes in another with its folders, behind its own', () => {
    const theirs = withChanged(
      withChanged(withFolder(withFolder(of('丙', '丁'), '人才'), '港口'), 'i1', {
        folder: 'f4',
        note: '他的',
      }),
      'i2',
      { folder: 'f9' },
    );
    const both = merged(withFolder(of('甲'), '人才'), {
      ...theirs,
      items: [
        ...theirs.items,
        { ...clause('p1', '甲'), key: 'i7', folder: 'f3', note: '不取' } as BasketItem,
      ],
    });
    expect(both.folders).toEqual([
      { id: 'f2', name: '人才' },
      { id: 'f3', name: '港口' },
    ]);
    expect(lines(both)).toEqual(['i1  甲', 'i4 f3 丙 他的', 'i5  丁']);
  });

  it('is read from its file, whose fields must all be there', () => {
    const basket = withFolder(of('甲'), '人才');
    const file = JSON.parse(printBasket(basket));
    expect(file).toEqual({ format: 'duidu-basket-1', ...basket });
    expect(printBasket(basket).endsWith('\n')).toBe(true);
    const read = (change: object) => readBasket(JSON.stringify({ ...file, ...change }));
    expect(read({})).toEqual(basket);
    expect([
      read({ format: 'other' }),
      read({ folders: {} }),
      read({ items: {} }),
      read({ folders: [{ id: 1, name: '' }] }),
    ]).toEqual(Array(4).fill(null));
    for (const field of Object.keys(basket.items[0] ?? {}))
      expect(read({ items: [{ ...basket.items[0], [field]: 1 }] }), field).toBeNull();
    for (const field of ['id', 'name'])
      expect(read({ folders: [{ ...basket.folders[0], [field]: undefined }] }), field).toBeNull();
  });
});

describe('whole outputs of a basket', () => {
  const site: BasketSite = {
    t: MESSAGES.zh,
    style: 'gbt-2025',
    accessed: '2026-12-01',
    citedPlan: ({ plan, title }) => ({
      id: plan,
      title,
      titleSupplied: false,
      genre: '规划',
      issuer: null,
      number: null,
      date: null,
      published: null,
    }),
    address: (plan, id) => `https://example.org/plans/${plan}/${id ? `#${id}` : ''}`,
    stateWords: ({ text }) => (text === '乙' ? '已改' : ''),
  };
  const forest = clause('p7', '丙', { plan: 'forest', title: '林业规划', lead: '1．造林。' });
  const noted = withChanged(
    withChanged(withClauses(of('甲', '乙'), [forest]), 'i1', { note: '按语' }),
    'i2',
    { note: '再看' },
  );
  const basket = withChanged(withFolder(noted, '人才'), 'i2', { folder: 'f4' });
  const reference = (title: string, plan: string, place = '', locus = '') =>
    `${title}[EB/OL]. [2026-12-01]. https://example.org/plans/${plan}/${place}.${locus && ` ${locus}.`}`;
  const [A, B, C] = [
    reference('港口规划', 'harbour', '#p1', '一、p1'),
    reference('港口规划', 'harbour', '#p2', '一、p2'),
    reference('林业规划', 'forest', '#p7', '一、p7'),
  ];
  const sources = [reference('港口规划', 'harbour'), reference('林业规划', 'forest')];
  const url = (plan: string, id: string) => `https://example.org/plans/${plan}/#${id}`;

  it('are a document', () => {
    expect(basketParts(basket, site)).toEqual([
      { kind: 'quotation', words: '甲', source: A, url: url('harbour', 'p1') },
      { kind: 'note', words: '按语' },
      { kind: 'quotation', words: '1．造林。丙', source: C, url: url('forest', 'p7') },
      { kind: 'heading', level: 1, words: '人才' },
      { kind: 'quotation', words: '乙', source: B, url: url('harbour', 'p2') },
      { kind: 'note', words: '再看\n［已改］' },
      { kind: 'heading', level: 1, words: '资料来源' },
      { kind: 'list', items: sources },
    ]);
  });

  it('are a table', () => {
    const { title, columns, rows, sources: own } = basketTable(basket, site);
    expect(title).toBe(MESSAGES.zh.basket.title);
    expect(columns.map(({ name, dataOnly }) => (dataOnly ? `（${name}）` : name)).join(' | ')).toBe(
      '规划 | 位置 | 所在标题 | （类型） | 条文 | （关系） | （链接） | （出处） | 夹 | 按语 | 现状 | 摘录日期',
    );
    expect(rows.map((cells) => cells.map(cellWords).join(' | '))).toEqual([
      `港口规划 | 一、p1→${url('harbour', 'p1')} | － | － | 甲 | － | ${url('harbour', 'p1')} | ${A} |  | 按语 |  | 2026-11-29`,
      `林业规划 | 一、p7→${url('forest', 'p7')} | － | － | 1．造林。丙 | － | ${url('forest', 'p7')} | ${C} |  |  |  | 2026-11-29`,
      `港口规划 | 一、p2→${url('harbour', 'p2')} | － | － | 乙 | － | ${url('harbour', 'p2')} | ${B} | 人才 | 再看 | 已改 | 2026-11-29`,
    ]);
    expect(own).toEqual({ heading: '资料来源', references: sources });
  });

  it('are Markdown', () => {
    const link = (plan: string, id: string) => `<${url(plan, id)}>`;
    expect(basketMarkdown(basket, site).split('\n').filter(Boolean)).toEqual([
      `# ${MESSAGES.zh.basket.title}`,
      '> 甲',
      '>',
      `> ——《港口规划》一、p1 ${link('harbour', 'p1')}`,
      '> 1．造林。丙',
      '>',
      `> ——《林业规划》一、p7 ${link('forest', 'p7')}`,
      '* 一、p1：按语',
      '## 人才',
      '> 乙',
      '>',
      `> ——《港口规划》一、p2 ${link('harbour', 'p2')}`,
      '* 一、p2：再看',
      '* 一、p2：已改',
      '## 资料来源',
      ...sources.map((each) => expect.stringContaining(each.split('[')[0] ?? '')),
    ]);
  });

  it('are references', () => {
    const ris = basketReferences(basket, 'ris', site);
    expect(ris.match(/^SE {2}- .*/gm)).toEqual(['SE  - 一、p1', 'SE  - 一、p2', 'SE  - 一、p7']);
    expect(ris.endsWith('ER  - \r\n')).toBe(true);
    const csl: { section: string }[] = JSON.parse(basketReferences(basket, 'csl', site));
    expect(csl.map(({ section }) => section)).toEqual(['一、p1', '一、p2', '一、p7']);
  });
});
