import { describe, expect, it } from 'vitest';
import { freeNames } from '../../src/pipeline/plan/record/address.ts';
import {
  type Addressed,
  acceptIdChanges,
  findIdChanges,
  namesByLedger,
  newLedger,
} from '../../src/pipeline/plan/record/ledger.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';

const items = (texts: Record<string, string>): Addressed[] =>
  Object.entries(texts).map(([id, text]) => ({ id, text, hash: sha256(text) }));

const BEFORE = {
  's1-p1': '加快众创空间建设，支持创客。',
  's1-p2': '落实创新券制度，推广经验。',
  's1-p3': '健全科技金融服务体系，扩大融资。',
};
const textOf = (id: string) => (BEFORE as Record<string, string>)[id] ?? null;
const ledger = newLedger(items(BEFORE));

/** A paragraph is put in after the first. */
const after = items({
  's1-p1': BEFORE['s1-p1'],
  's1-p2': '插入的一段新文字，与前后无关。',
  's1-p3': BEFORE['s1-p2'],
  's1-p4': BEFORE['s1-p3'],
});

describe('the ledger of ids', () => {
  it('sees no change when text is only added', () => {
    expect(findIdChanges(ledger, items({ ...BEFORE, 's1-p4': '新的一条。' }))).toEqual([]);
  });

  it('names the ids that an inserted paragraph would move', () => {
    expect(findIdChanges(ledger, after)).toEqual([
      { id: 's1-p2', movedTo: 's1-p3' },
      { id: 's1-p3', movedTo: 's1-p4' },
    ]);
  });

  it('accepts the move without using an old id for other text', () => {
    const accepted = acceptIdChanges(ledger, after, textOf);
    for (const [id, hash] of Object.entries(accepted.ledger.ids)) {
      expect([undefined, hash]).toContain(ledger.ids[id]);
    }
    const land = (id: string) => accepted.ledger.ids[accepted.ledger.aliases[id] ?? id];
    for (const [id, text] of Object.entries(BEFORE)) expect(land(id)).toBe(sha256(text));
  });

  it('names the same texts the same way in the next run', () => {
    const accepted = acceptIdChanges(ledger, after, textOf);
    const names = namesByLedger(accepted.ledger, after);
    expect(names).toEqual(accepted.renamed);
    expect(
      findIdChanges(
        accepted.ledger,
        after.map((item) => ({ ...item, id: names.get(item.id) ?? item.id })),
      ),
    ).toEqual([]);
  });

  it('keeps the names of two sections of one number that change places', () => {
    const before = newLedger(items({ s1: '一、基础', s1_2: '一、总体要求' }));
    const swapped = items({ s1: '一、总体要求', s1_2: '一、基础' });
    expect(namesByLedger(before, swapped)).toEqual(
      new Map([
        ['s1', 's1_2'],
        ['s1_2', 's1'],
      ]),
    );
  });

  it('gives two new texts at retired ids two names', () => {
    const retired = { ids: {}, aliases: {}, tombstones: { s1: '曾在此处', s1_2: '也曾在此处' } };
    expect([...namesByLedger(retired, items({ s1: '一、新的', s1_2: '一、更新的' })).values()]).toEqual([
      's1_3',
      's1_4',
    ]);
  });

  it('never gives a retired id to a new text', () => {
    const retired = { ids: {}, aliases: {}, tombstones: { 's1-p1': '曾在此处' } };
    expect(namesByLedger(retired, items({ 's1-p1': '新的一条。' }))).toEqual(new Map([['s1-p1', 's1-p1_2']]));
  });

  it('leaves a tombstone that says what stood there', () => {
    const accepted = acceptIdChanges(
      ledger,
      items({ 's1-p1': BEFORE['s1-p1'], 's1-p3': BEFORE['s1-p3'] }),
      textOf,
    );
    expect(accepted.ledger.tombstones).toEqual({ 's1-p2': BEFORE['s1-p2'] });
  });

  it('keeps the id of a paragraph in which a few characters were corrected', () => {
    const corrected = '落实创新券制度，推广先进经验。';
    const accepted = acceptIdChanges(ledger, items({ ...BEFORE, 's1-p2': corrected }), textOf);
    expect(accepted.ledger.ids['s1-p2']).toBe(sha256(corrected));
    expect(accepted.ledger.aliases).toEqual({});
  });

  it('leads to a text that moved on, though another like it stands in its place', () => {
    const like = BEFORE['s1-p1'].replace('创客', '创业');
    const known = { ...ledger, aliases: { 's9-p1': 's1-p1' } };
    const accepted = acceptIdChanges(
      known,
      items({ 's1-p1': like, 's1-p2': BEFORE['s1-p1'], 's1-p3': BEFORE['s1-p3'] }),
      textOf,
    );
    expect(accepted.ledger.ids).not.toHaveProperty('s1-p1');
    const target = accepted.ledger.aliases['s1-p1'] ?? '';
    expect(accepted.ledger.ids[target]).toBe(sha256(BEFORE['s1-p1']));
    expect(accepted.ledger.aliases['s9-p1']).toBe(target);
  });

  it('leads each of two copies of one text to its own new place', () => {
    const copies = newLedger(items({ 's1-p1': '同一句话。', 's2-p1': '同一句话。' }));
    const moved = items({ 's1-p2': '同一句话。', 's2-p2': '同一句话。' });
    expect(acceptIdChanges(copies, moved, textOf).ledger.aliases).toEqual({
      's1-p1': 's1-p2',
      's2-p1': 's2-p2',
    });
  });

  it('lets an alias follow its text when that moves again', () => {
    const first = acceptIdChanges(
      ledger,
      items({ 's2-p1': BEFORE['s1-p1'], 's1-p2': BEFORE['s1-p2'], 's1-p3': BEFORE['s1-p3'] }),
      textOf,
    );
    expect(first.ledger.aliases).toEqual({ 's1-p1': 's2-p1' });
    const second = acceptIdChanges(
      first.ledger,
      items({ 's3-p1': BEFORE['s1-p1'], 's1-p2': BEFORE['s1-p2'], 's1-p3': BEFORE['s1-p3'] }),
      (id) => (id === 's2-p1' ? BEFORE['s1-p1'] : textOf(id)),
    );
    expect(second.ledger.aliases).toEqual({ 's1-p1': 's3-p1', 's2-p1': 's3-p1' });
  });

  it('turns an alias into a tombstone when its text goes', () => {
    const rest = { 's1-p2': BEFORE['s1-p2'], 's1-p3': BEFORE['s1-p3'] };
    const first = acceptIdChanges(ledger, items({ 's2-p1': BEFORE['s1-p1'], ...rest }), textOf);
    const second = acceptIdChanges(first.ledger, items(rest), (id) =>
      id === 's2-p1' ? BEFORE['s1-p1'] : textOf(id),
    );
    expect(second.ledger.aliases).toEqual({});
    expect(second.ledger.tombstones).toEqual({ 's1-p1': BEFORE['s1-p1'], 's2-p1': BEFORE['s1-p1'] });
  });

  it('counts on where an id is taken', () => {
    const nameFor = freeNames(new Set(['s1', 's1_2', 's1_4']));
    expect(['s2', 's1', 's1', 's1_2', 's2'].map(nameFor)).toEqual(['s2', 's1_3', 's1_5', 's1_6', 's2_2']);
  });
});
