/** What becomes of addresses when a text changes: the rules of the ledger, without the pipeline. */
import { describe, expect, it } from 'vitest';
import { freeNames, inOrderOfIds } from '../../src/pipeline/plan/record/address.ts';
import {
  type Addressed,
  type Addresses,
  newAddresses,
  settleAddresses,
} from '../../src/pipeline/plan/record/ledger.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';

const items = (texts: Record<string, string>): Addressed[] =>
  Object.entries(texts).map(([id, text]) => ({ id, text, hash: sha256(text), words: text }));

/** A ledger with the texts it is about, from one edit to the next. */
class History {
  addresses: Addresses;
  private texts: Map<string, Addressed>;

  constructor(texts: Record<string, string>) {
    this.addresses = newAddresses(items(texts));
    this.texts = new Map(items(texts).map((item) => [item.id, item]));
  }

  /** Settles what an edit leaves, by computed ids. Returns the texts by final ids, and the changes by kind. */
  edit(texts: Record<string, string>) {
    const { names, addresses, changes } = settleAddresses(
      this.addresses,
      items(texts),
      (id) => this.texts.get(id) ?? null,
    );
    const now = items(texts).map((item) => ({ ...item, id: names.get(item.id) ?? '' }));
    this.addresses = addresses;
    this.texts = new Map(now.map((item) => [item.id, item]));
    return {
      shown: Object.fromEntries(now.map(({ id, text }) => [id, text])),
      changes: changes.map(({ id, kind, now: to }) => [id, kind, to]),
    };
  }

  aliases() {
    return Object.fromEntries([...this.addresses].flatMap(([id, { to }]) => (to ? [[id, to]] : [])));
  }

  tombstones() {
    return Object.fromEntries(
      [...this.addresses].flatMap(([id, { gone }]) => (gone === undefined ? [] : [[id, gone]])),
    );
  }
}

const A = '加快众创空间建设，支持创客。';
const B = '落实创新券制度，推广经验。';
const C = '健全科技金融服务体系，扩大融资。';
const BEFORE = { 's1-p1': A, 's1-p2': B, 's1-p3': C };
/** Two texts that differ by their numbers only. */
const FIFTY = '到2025年，市级重点实验室达到50家，经费投入达到20亿元。';
const EIGHTY = '到2025年，市级重点实验室达到80家，经费投入达到30亿元。';

describe('the ledger of ids', () => {
  it('sees no change when text is only added', () => {
    const history = new History(BEFORE);
    const { shown, changes } = history.edit({ ...BEFORE, 's1-p4': '新的一条。' });
    expect(changes).toEqual([]);
    expect(shown).toEqual({ ...BEFORE, 's1-p4': '新的一条。' });
  });

  it('leads to the texts that an inserted paragraph moved on, and uses no id for other text', () => {
    const history = new History(BEFORE);
    const { shown, changes } = history.edit({ 's1-p1': A, 's1-p2': '插入的一段。', 's1-p3': B, 's1-p4': C });
    expect(changes.map(([id, kind]) => [id, kind])).toEqual([
      ['s1-p2', 'moved'],
      ['s1-p3', 'moved'],
    ]);
    const land = (id: string) => shown[history.aliases()[id] ?? id];
    for (const [id, text] of Object.entries(BEFORE)) expect(land(id)).toBe(text);
  });

  it('names the same texts the same way in the next run', () => {
    const history = new History(BEFORE);
    const after = { 's1-p1': A, 's1-p2': '插入的一段。', 's1-p3': B, 's1-p4': C };
    const { shown } = history.edit(after);
    const first = history.addresses;
    expect(history.edit(after)).toEqual({ shown, changes: [] });
    expect(history.addresses).toEqual(first);
  });

  it('shows no neighbour at the id of a deleted text, however like it is', () => {
    const history = new History({ 's1-p1': A, 's1-p2': FIFTY, 's1-p3': EIGHTY });
    const { shown } = history.edit({ 's1-p1': A, 's1-p2': EIGHTY });
    expect(shown['s1-p2']).toBeUndefined();
    expect(history.tombstones()).toEqual({ 's1-p2': FIFTY });
    expect(shown[history.aliases()['s1-p3'] ?? '']).toBe(EIGHTY);
  });

  it('takes a neighbour that was corrected and moved up for no correction of the deleted text', () => {
    const history = new History({ 's1-p1': FIFTY, 's1-p2': EIGHTY });
    const { shown } = history.edit({ 's1-p1': EIGHTY.replace('80家', '85家') });
    expect(shown['s1-p1']).toBeUndefined();
    expect(history.tombstones()).toEqual({ 's1-p1': FIFTY, 's1-p2': EIGHTY });
  });

  it('keeps the id of a paragraph in which a few characters were corrected, and says so', () => {
    const history = new History(BEFORE);
    const corrected = B.replace('推广', '推广先进');
    const { shown, changes } = history.edit({ ...BEFORE, 's1-p2': corrected });
    expect(changes).toEqual([['s1-p2', 'corrected', 's1-p2']]);
    expect(shown['s1-p2']).toBe(corrected);
    expect(history.addresses.get('s1-p2')).toEqual({ hash: sha256(corrected), was: [sha256(B)] });
    // Taken back, the text has its first state again.
    expect(history.edit(BEFORE).shown).toEqual(BEFORE);
    expect(history.addresses.get('s1-p2')).toEqual({ hash: sha256(B), was: [sha256(corrected)] });
  });

  it('takes half of the same words for another text', () => {
    const history = new History({ 's1-p1': '建设科技创新平台，服务中小企业发展。' });
    const { changes } = history.edit({ 's1-p1': '建设科技创新平台，引进海外高层次人才。' });
    expect(changes).toEqual([['s1-p1', 'changed', 's1-p1_2']]);
  });

  it('compares titles without their numbers', () => {
    const section = (id: string, number: string, title: string): Addressed => ({
      id,
      text: number + title,
      hash: sha256(number + title),
      words: title,
    });
    const before = [section('s1', '（一）', '加强领导'), section('s2', '（二）', '加强监督')];
    const { names } = settleAddresses(
      newAddresses(before),
      [section('s1', '（一）', '加强监督')],
      (id) => before.find((each) => each.id === id) ?? null,
    );
    expect(names.get('s1')).toBe('s1_2');
  });

  it('keeps the names of two sections of one number that change places', () => {
    const history = new History({ s1: '一、基础', s1_2: '一、总体要求' });
    const { shown, changes } = history.edit({ s1: '一、总体要求', s1_2: '一、基础' });
    expect(shown).toEqual({ s1: '一、基础', s1_2: '一、总体要求' });
    expect(changes).toEqual([]);
  });

  it('never gives a retired id to a new text', () => {
    const history = new History({ s1: '一、曾在此处', s2: '二、别的' });
    history.edit({ s2: '二、别的' });
    const { shown } = history.edit({ s1: '一、新的', s2: '二、别的' });
    expect(shown).toEqual({ s1_2: '一、新的', s2: '二、别的' });
    expect(history.tombstones()).toEqual({ s1: '一、曾在此处' });
  });

  it('gives a restored text its id back, and those whose place it has theirs', () => {
    const history = new History(BEFORE);
    history.edit({ 's1-p1': A, 's1-p2': C });
    const { shown } = history.edit(BEFORE);
    expect(shown).toEqual(BEFORE);
    expect(history.tombstones()).toEqual({});
    // The id that C had in between leads to it.
    expect(Object.values(history.aliases())).toEqual(['s1-p3']);
  });

  it('leads from a tombstone to its text where that comes back at another place', () => {
    const history = new History(BEFORE);
    history.edit({ 's1-p1': A, 's1-p2': B });
    const { shown } = history.edit({ 's1-p1': A, 's1-p2': B, 's2-p1': C });
    expect(shown['s2-p1']).toBe(C);
    expect(history.aliases()).toEqual({ 's1-p3': 's2-p1' });
  });

  it('leaves a tombstone where one of two copies is deleted: the other is no move of it', () => {
    const history = new History({ 's1-p1': '略。', 's2-p1': '略。' });
    history.edit({ 's1-p1': '略。' });
    expect(history.tombstones()).toEqual({ 's2-p1': '略。' });
  });

  it('leads to a text that moved on, though another like it is in its place', () => {
    const history = new History(BEFORE);
    history.edit({ 's1-p1': A.replace('创客', '创业'), 's1-p2': A, 's1-p3': B, 's1-p4': C });
    expect(history.addresses.get(history.aliases()['s1-p1'] ?? '')?.hash).toBe(sha256(A));
  });

  it('leads each of two copies of one text to its own new place', () => {
    const history = new History({ 's1-p1': '同一句话。', 's2-p1': '同一句话。', 's10-p1': '同一句话。' });
    history.edit({ 's1-p2': '同一句话。', 's2-p2': '同一句话。', 's10-p2': '同一句话。' });
    expect(history.aliases()).toEqual({ 's1-p1': 's1-p2', 's2-p1': 's2-p2', 's10-p1': 's10-p2' });
  });

  it('lets an alias follow its text when that moves again, and through a correction', () => {
    const history = new History(BEFORE);
    const rest = { 's1-p2': B, 's1-p3': C };
    history.edit({ 's2-p1': A, ...rest });
    expect(history.aliases()).toEqual({ 's1-p1': 's2-p1' });
    history.edit({ 's3-p1': A, ...rest });
    expect(history.aliases()).toEqual({ 's1-p1': 's3-p1', 's2-p1': 's3-p1' });
    history.edit({ 's3-p1': A.replace('支持', '大力支持'), ...rest });
    expect(history.aliases()).toEqual({ 's1-p1': 's3-p1', 's2-p1': 's3-p1' });
  });

  it('turns an alias into a tombstone when its text goes', () => {
    const history = new History(BEFORE);
    const rest = { 's1-p2': B, 's1-p3': C };
    history.edit({ 's2-p1': A, ...rest });
    history.edit(rest);
    expect(history.aliases()).toEqual({});
    expect(history.tombstones()).toEqual({ 's1-p1': A, 's2-p1': A });
  });

  it('counts on where an id is taken', () => {
    const nameFor = freeNames(new Set(['s1', 's1_2', 's1_4']));
    expect(['s2', 's1', 's1', 's1_2', 's2'].map(nameFor)).toEqual(['s2', 's1_3', 's1_5', 's1_6', 's2_2']);
  });

  it('sorts ids by the numbers in them', () => {
    const ids = ['s1', 's2', 's2-p1', 's2-p1_2', 's2-p2', 's2-p10', 's2-t1', 's2-t1-r9', 's2-t1-r10', 's10'];
    expect(ids.toReversed().sort(inOrderOfIds)).toEqual(ids);
  });
});
