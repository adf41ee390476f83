/**
 * The ledger of ids. An id that was given out points to its text for ever: to the same text, or through an
 * alias to where the text went, or to a tombstone that says what stood there.
 */

import type { PlanLedger } from '../../schemas/ledger.ts';
import { freeNames, placeOf } from './address.ts';
import { LONGEST_TOMBSTONE_UNITS } from './limits.ts';

/** Something with an address: a section or a clause. `hash` is the SHA-256 of what the id points to. */
export interface Addressed {
  id: string;
  hash: string;
  /** What stands there, for a tombstone and for messages. */
  text: string;
}

/** An id that would point to other text, or to none. */
export interface IdChange {
  id: string;
  /** Where the old text stands now; null when it is gone. */
  movedTo: string | null;
}

/** Texts at one id with this share of common bigrams count as two states of the same text. */
const SAME_TEXT = 0.6;

/** The ledger of a plan that has none yet. */
export function newLedger(items: readonly Addressed[]): PlanLedger {
  return { ids: Object.fromEntries(items.map((item) => [item.id, item.hash])), aliases: {}, tombstones: {} };
}

/**
 * Names by the ledger. What stands where the ledger has it keeps its name; an item whose text the ledger knows
 * under another name of the same place (`id`, `id_2`, `id_3` …) goes by that; a name that was retired (an alias or
 * tombstone stands there), or that another item has taken, is given to nobody: the next free one is. Returns the
 * renamings, computed → final.
 */
export function namesByLedger(ledger: PlanLedger, items: readonly Addressed[]): Map<string, string> {
  const retired = new Set([...Object.keys(ledger.aliases), ...Object.keys(ledger.tombstones)]);
  const taken = new Set([...Object.keys(ledger.ids), ...retired, ...items.map((item) => item.id)]);
  const standing = items.filter((item) => ledger.ids[item.id] === item.hash);
  const inUse = new Set(standing.map((item) => item.id));
  const others = items.filter((item) => !inUse.has(item.id));
  const names = Map.groupBy(Object.keys(ledger.ids), placeOf);
  const renamed = new Map<string, string>();
  const give = (item: Addressed, name: string) => {
    renamed.set(item.id, name);
    inUse.add(name);
  };
  const nameFor = freeNames(taken);
  for (const item of others) {
    const given = names
      .get(placeOf(item.id))
      ?.find((name) => ledger.ids[name] === item.hash && !inUse.has(name));
    if (given !== undefined) give(item, given);
  }
  for (const item of others) {
    if (renamed.has(item.id)) continue;
    if (retired.has(item.id) || inUse.has(item.id)) give(item, nameFor(item.id));
  }
  return renamed;
}

/** Ids of the ledger that `items` would move or lose; empty when every promise holds. New ids are no change. */
export function findIdChanges(ledger: PlanLedger, items: readonly Addressed[]): IdChange[] {
  const { left, movedTo } = findMoves(ledger, items);
  return left.map((id) => ({ id, movedTo: movedTo.get(id) ?? null }));
}

/**
 * Accepts changes. Returns the new ledger and the renamings that keep it true: no id of the ledger is ever
 * used for other text, so an item that would take one gets `_2`, `_3` … instead (`renamed`: computed → final).
 * `textOf` gives the text that stood at an old id, or null when it is not known any more.
 */
export function acceptIdChanges(
  ledger: PlanLedger,
  items: readonly Addressed[],
  textOf: (id: string) => string | null,
): { ledger: PlanLedger; renamed: Map<string, string> } {
  const taken = new Set([
    ...Object.keys(ledger.ids),
    ...Object.keys(ledger.aliases),
    ...Object.keys(ledger.tombstones),
  ]);
  const { movedTo } = findMoves(ledger, items);
  const staying = new Set(
    items
      .filter(({ id, hash, text }) => {
        const known = ledger.ids[id];
        if (known === undefined) return !taken.has(id);
        // A like text corrects the old one only where the old one did not go elsewhere.
        return known === hash || (!movedTo.has(id) && isSameText(textOf(id), text));
      })
      .map(({ id }) => id),
  );
  // Those that stay come first: no other is given a name that one of them has.
  for (const id of staying) taken.add(id);
  const nameFor = freeNames(taken);
  const renamed = new Map<string, string>();
  for (const { id } of items) {
    if (staying.has(id)) continue;
    renamed.set(id, nameFor(id));
  }
  const nameOf = (id: string) => renamed.get(id) ?? id;
  const ids = Object.fromEntries(items.map(({ id, hash }) => [nameOf(id), hash]));
  const aliases: Record<string, string> = {};
  const tombstones: Record<string, string> = { ...ledger.tombstones };
  for (const id of Object.keys(ledger.ids)) {
    if (ids[id] !== undefined) continue;
    const target = movedTo.get(id);
    if (target !== undefined) aliases[id] = nameOf(target);
    else tombstones[id] = (textOf(id) ?? '').slice(0, LONGEST_TOMBSTONE_UNITS);
  }
  for (const [id, target] of Object.entries(ledger.aliases)) {
    const now = ids[target] === undefined ? aliases[target] : target;
    if (now !== undefined) aliases[id] = now;
    else tombstones[id] = tombstones[target] ?? '';
  }
  return { ledger: { ids, aliases, tombstones }, renamed };
}

/**
 * Ids of the ledger that their texts left, and of each of which the text came to stand somewhere else, the id there.
 * Copies of one text keep their order.
 */
function findMoves(
  ledger: PlanLedger,
  items: readonly Addressed[],
): { left: string[]; movedTo: Map<string, string> } {
  const arrived = Map.groupBy(
    items.filter(({ id, hash }) => ledger.ids[id] !== hash),
    ({ hash }) => hash,
  );
  const hashById = new Map(items.map(({ id, hash }) => [id, hash]));
  const left = Object.keys(ledger.ids).filter((id) => hashById.get(id) !== ledger.ids[id]);
  const movedTo = new Map<string, string>();
  for (const [hash, ids] of Map.groupBy(left, (id) => ledger.ids[id] ?? '')) {
    const places = arrived.get(hash) ?? [];
    ids.forEach((id, index) => {
      const place = places[index] ?? places.at(-1);
      if (place) movedTo.set(id, place.id);
    });
  }
  return { left, movedTo };
}

function isSameText(before: string | null, after: string): boolean {
  if (before === null) return false;
  const a = bigrams(before);
  const b = bigrams(after);
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((bigram) => b.has(bigram)).length;
  return (2 * shared) / (a.size + b.size) >= SAME_TEXT;
}

function bigrams(text: string): Set<string> {
  const result = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) result.add(text.slice(index, index + 2));
  return result;
}
