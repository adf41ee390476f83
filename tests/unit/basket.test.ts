/** The basket: what a reader does with it, and what it says when the corpus has changed. */
import { describe, expect, it } from 'vitest';
import { type ClauseNow, itemState } from '../../src/basket/item-state.ts';
import {
  type Basket,
  byFolder,
  EMPTY_BASKET,
  merged,
  printBasket,
  readBasket,
  type TakenClause,
  withChanged,
  withClauses,
  withFolder,
  withMoved,
  withoutFolder,
} from '../../src/basket/model.ts';
import { sharedClauses, shareLink } from '../../src/basket/share.ts';
import {
  type BasketSite,
  basketMarkdown,
  basketParts,
  basketReferences,
  basketTable,
} from '../../src/basket/taken-basket.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';

const clause = (id: string, text: string, more: Partial<TakenClause> = {}): TakenClause => ({
  plan: 'harbour',
  clause: id,
  hash: sha256(text),
  title: '港口规划',
  locus: `${id}处`,
  lead: '',
  text,
  taken: '2026-11-29',
  ...more,
});
const texts = ({ items }: Basket) => items.map(({ text }) => text);
const three = withClauses(EMPTY_BASKET, [
  clause('s1-p1', '甲'),
  clause('s1-p2', '乙'),
  clause('s2-p1', '丙'),
]);
const keyOf = (basket: Basket, text: string) =>
  must(
    basket.items.find((item) => item.text === text),
    text,
  ).key;

describe('a basket', () => {
  it('has a clause once, however often it is taken, and again when its words are others', () => {
    expect(texts(withClauses(three, [clause('s1-p1', '甲'), clause('s3-p1', '丁')]))).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
    expect(texts(withClauses(three, [clause('s1-p1', '甲改')]))).toHaveLength(4);
  });

  it('keeps the order of the reader, within folders', () => {
    const up = withMoved(three, keyOf(three, '丙'), -1);
    expect(texts(up)).toEqual(['甲', '丙', '乙']);
    expect(texts(withMoved(up, keyOf(up, '甲'), -1))).toEqual(['甲', '丙', '乙']);
    const filed = withFolder(three, '人才');
    const folder = must(filed.folders[0], 'a folder').id;
    const inFolder = withChanged(filed, keyOf(filed, '乙'), { folder });
    expect(texts(withMoved(inFolder, keyOf(filed, '甲'), 1))).toEqual(['丙', '乙', '甲']);
    expect(
      byFolder(inFolder).map(({ folder: named, items }) => [named?.name, items.map(({ text }) => text)]),
    ).toEqual([
      [undefined, ['甲', '丙']],
      ['人才', ['乙']],
    ]);
    expect(withoutFolder(inFolder, folder).items.map((item) => item.folder)).toEqual(['', '', '']);
  });

  it('is read from its file as it was, and no other file is', () => {
    const noted = withChanged(withFolder(three, '人才'), keyOf(three, '甲'), { note: '按语' });
    expect(readBasket(printBasket(noted))).toEqual(noted);
    for (const file of [
      '',
      '[]',
      '{"folders":[],"items":[]}',
      '{"format":"duidu-basket-1","folders":[],"items":[{}]}',
    ])
      expect(readBasket(file)).toBeNull();
  });

  it('takes in another: folders of one name become one, no clause is there twice, notes come along', () => {
    const other = withFolder(three, '人才');
    const folder = must(other.folders[0], 'a folder').id;
    const theirs = withClauses(
      withChanged(other, keyOf(other, '甲'), { folder, note: '他的话' }),
      [clause('s9-p1', '新')],
      folder,
    );
    const both = merged(withClauses(withFolder(EMPTY_BASKET, '人才'), [clause('s1-p2', '乙')]), theirs);
    expect(both.folders.map(({ name }) => name)).toEqual(['人才']);
    expect(texts(both).toSorted()).toEqual(['丙', '乙', '新', '甲'].toSorted());
    expect(both.items.find(({ text }) => text === '甲')?.note).toBe('他的话');
    expect(new Set(both.items.map(({ key }) => key)).size).toBe(4);
  });
});

describe('an item', () => {
  const now = (id: string, text: string, lead = ''): ClauseNow => ({
    clause: id,
    text,
    lead,
    hash: sha256(text),
    locus: id,
  });
  const item = clause('s1-p1', '甲');
  it.each([
    ['same', [now('s1-p1', '甲')]],
    ['moved', [now('s1-p1', '别的'), now('s1-p2', '甲')]],
    ['moved', [now('s1-p2', '甲')]],
    ['changed', [now('s1-p1', '甲改')]],
    ['changed', [now('s1-p1', '甲', '1．总则。')]],
    ['gone', [now('s1-p2', '乙')]],
    ['gone', []],
  ] as const)('is %s', (kind, clauses) => {
    expect(itemState(item, clauses).kind).toBe(kind);
  });

  it('is changed where its address leads to other words now', () => {
    const placeOf = (id: string) => (id === 's1-p1' ? 's2-p1' : id);
    expect(itemState(item, [now('s2-p1', '甲改')], placeOf)).toMatchObject({
      kind: 'changed',
      now: { clause: 's2-p1' },
    });
    expect(itemState(item, [now('s3-p1', '乙')], placeOf).kind).toBe('gone');
  });

  it('is unknown where the plan cannot be read', () => {
    expect(itemState(item, null).kind).toBe('unknown');
  });
});

describe('a share link', () => {
  it('names the clauses of a small basket', () => {
    const link = must(shareLink(three, 'https://example.org/basket/'), 'a link');
    expect(sharedClauses(new URL(link).hash).map(({ plan, clause: id }) => `${plan}/${id}`)).toEqual([
      'harbour/s1-p1',
      'harbour/s1-p2',
      'harbour/s2-p1',
    ]);
  });
  it('is not made of a large basket or an empty one, nor read from another fragment', () => {
    const many = Array.from({ length: 200 }, (_, index) => clause(`s1-p${index}`, String(index)));
    expect(shareLink(withClauses(EMPTY_BASKET, many), 'https://example.org/basket/')).toBeNull();
    expect(shareLink(EMPTY_BASKET, 'https://example.org/basket/')).toBeNull();
    expect(sharedClauses('#share=<script>')).toEqual([]);
    expect(sharedClauses('#s1-p1')).toEqual([]);
  });
});

describe('a basket that is taken away', () => {
  const site: BasketSite = {
    t: MESSAGES.zh,
    style: 'gbt-2025',
    accessed: '2026-11-29',
    citedPlan: ({ plan, title }) => ({
      id: plan,
      title,
      titleSupplied: false,
      genre: '规划',
      issuer: '港口局',
      number: null,
      date: null,
      published: null,
    }),
    address: (plan, id) => `https://example.org/plans/${plan}/${id ? `#${id}` : ''}`,
    stateWords: ({ text }) => (text === '乙' ? '已改' : ''),
  };
  const basket = withChanged(withFolder(three, '人才'), keyOf(three, '甲'), {
    note: '按语',
    lead: '1．总则。',
  });

  it('has quotations with their references as notes, the reader’s words, and each source once', () => {
    const parts = basketParts(basket, site);
    expect(parts[0]).toMatchObject({ kind: 'quotation', words: '1．总则。甲' });
    expect(parts[0]).toHaveProperty('source', expect.stringContaining('s1-p1处'));
    expect(parts).toContainEqual({ kind: 'note', words: '按语' });
    expect(parts).toContainEqual({ kind: 'note', words: '［已改］' });
    expect(parts.at(-1)).toEqual({
      kind: 'list',
      items: ['港口局. 港口规划[EB/OL]. [2026-11-29]. https://example.org/plans/harbour/.'],
    });
  });

  it('has as many rows, quotations and references as items', () => {
    expect(basketTable(basket, site).rows).toHaveLength(3);
    expect(basketMarkdown(basket, site).match(/^> ——/gm)).toHaveLength(3);
    expect(basketReferences(basket, 'ris', site).match(/^TY {2}- /gm)).toHaveLength(3);
    expect(JSON.parse(basketReferences(basket, 'csl', site))).toHaveLength(3);
  });
});
