/**
 * The ledger of ids. An id that was given out points to its text for ever: to the same text or a correction of it in the
 * same place, or through an alias to where the text went, or to a tombstone that says what was there.
 */

import type { Address } from '../../schemas/ledger.ts';
import { freeNames, inOrderOfIds, placeOf } from './address.ts';
import { findCorrections } from './likeness.ts';
import { LONGEST_TOMBSTONE_UNITS } from './limits.ts';

/** Something with an address: a section, a clause or a table row. `hash` is the SHA-256 of `text`. */
export interface Addressed {
  id: string;
  hash: string;
  /** What is there, for a tombstone and for messages. */
  text: string;
  /** The words that tell whether it is a correction: those of `text` without a printed number. */
  words: string;
}

/** Addresses by id. */
export type Addresses = ReadonlyMap<string, Address>;

/**
 * What becomes of an id that no longer has its text. moved: the text is at `now`; corrected: `now` has a correction of it;
 * changed: other words are at `now`, which is where it was; lost: nothing is there.
 */
export interface IdChange {
  id: string;
  kind: 'moved' | 'corrected' | 'changed' | 'lost';
  /** Final id; null for `lost`. */
  now: string | null;
}

/** Names and addresses that keep every promise of a ledger. */
export interface SettledIds {
  /** Final ids by computed ids, of every item. */
  names: ReadonlyMap<string, string>;
  /** The new ledger, in the order of the ids. */
  addresses: Addresses;
  /** What the ledger cannot promise any more without saying so. Ids that are new or come back are no change. */
  changes: IdChange[];
}

/** The addresses of a plan that has no ledger yet. */
export function newAddresses(items: readonly Addressed[]): Addresses {
  return new Map(
    items.toSorted((a, b) => inOrderOfIds(a.id, b.id)).map(({ id, hash }) => [id, { hash }] as const),
  );
}

/**
 * Names items by a ledger and records what became of every id in it. `formerOf` gives what was at an id before, or null
 * when it is not known any more. The same items give the same names and no further change the next time.
 */
export function settleAddresses(
  known: Addresses,
  items: readonly Addressed[],
  formerOf: (id: string) => Addressed | null,
): SettledIds {
  const names = nameItems(known, items, (id) => textAt(known, id, formerOf));
  const now = new Map(items.map((item) => [names.get(item.id) ?? item.id, item]));
  const targetOf = targets(known, now);
  const addresses = new Map<string, Address>();
  for (const [id, { hash }] of now) addresses.set(id, standing(known.get(id), hash));
  const changes: IdChange[] = [];
  for (const [id, address] of known) {
    const item = now.get(id);
    const to = item ? null : targetOf(id);
    if (!item)
      addresses.set(
        id,
        away(address, to, () => tombstone(known, id, formerOf)),
      );
    if (!isStanding(address) || item?.hash === address.hash) continue;
    if (item) changes.push({ id, kind: 'corrected', now: id });
    else if (to !== null) changes.push({ id, kind: 'moved', now: to });
    else changes.push({ id, kind: names.has(id) ? 'changed' : 'lost', now: names.get(id) ?? null });
  }
  return {
    names,
    addresses: new Map([...addresses].sort(([a], [b]) => inOrderOfIds(a, b))),
    changes,
  };
}

/** Tells whether the text of an address is there. */
export function isStanding({ to, gone }: Address): boolean {
  return to === undefined && gone === undefined;
}

/** Hashes of a text and of what it was before corrections, newest first. */
function lineage({ hash, was = [] }: Address): string[] {
  return [hash, ...was.toReversed()];
}

/**
 * Gives each item its final id. In this order: the id computed for it where the ledger has its text there; another id of
 * the same place that has its text; the id whose text it corrects; the computed id where that was never given out; the
 * next free one of the place.
 */
function nameItems(
  known: Addresses,
  items: readonly Addressed[],
  textOf: (id: string) => Addressed | null,
): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const give = (item: Addressed, name: string) => {
    names.set(item.id, name);
    used.add(name);
  };
  const unnamed = () => items.filter(({ id }) => !names.has(id));
  const hasText = (id: string, hash: string) => {
    const address = known.get(id);
    return address !== undefined && lineage(address).includes(hash);
  };
  const ids = [...known.keys()].sort(inOrderOfIds);
  const atPlace = Map.groupBy(
    [...ids.filter((id) => isStandingIn(known, id)), ...ids.filter((id) => !isStandingIn(known, id))],
    placeOf,
  );
  const idsAt = (id: string) => (atPlace.get(placeOf(id)) ?? []).filter((name) => !used.has(name));

  for (const item of items) if (hasText(item.id, item.hash)) give(item, item.id);
  for (const item of unnamed()) {
    const name = idsAt(item.id).find((id) => hasText(id, item.hash));
    if (name !== undefined) give(item, name);
  }
  const present = new Set(items.map(({ hash }) => hash));
  const everKnown = new Set([...known.values()].flatMap(lineage));
  const gone = ids
    .filter((id) => isStandingIn(known, id) && !used.has(id) && !present.has(known.get(id)?.hash ?? ''))
    .flatMap((id) => ({ id, text: textOf(id)?.words ?? '' }));
  const fresh = unnamed().filter(({ hash }) => !everKnown.has(hash));
  const corrections = findCorrections(
    gone,
    fresh.map(({ id, words }) => ({ id, text: words })),
    idsAt,
  );
  for (const item of fresh) {
    const name = corrections.get(item.id);
    if (name !== undefined) give(item, name);
  }
  const nameFor = freeNames(new Set([...ids, ...items.map(({ id }) => id)]));
  for (const item of unnamed()) give(item, known.has(item.id) ? nameFor(item.id) : item.id);
  return names;
}

function isStandingIn(known: Addresses, id: string): boolean {
  const address = known.get(id);
  return address !== undefined && isStanding(address);
}

/** The record of an id that has a text with this hash. */
function standing(before: Address | undefined, hash: string): Address {
  const was = before
    ? lineage(before)
        .toReversed()
        .filter((each) => each !== hash)
    : [];
  return { hash, ...(was.length > 0 && { was }) };
}

/** The record of an id that has no text of its own: an alias, or a tombstone. */
function away({ hash, was, gone }: Address, to: string | null, words: () => string): Address {
  return { hash, ...(was && { was }), ...(to !== null ? { to } : { gone: gone ?? words() }) };
}

/**
 * Finds the id that an id without a text of its own leads to, or null when its text is nowhere. What it led to already comes
 * first, then places to which the text came; a copy that was elsewhere all the time is no such place. Several copies keep
 * their order.
 */
function targets(known: Addresses, now: ReadonlyMap<string, Addressed>): (id: string) => string | null {
  const ids = [...known.keys()].sort(inOrderOfIds);
  const arrived = Map.groupBy(
    [...now].filter(([id, { hash }]) => !isStandingIn(known, id) || known.get(id)?.hash !== hash),
    ([, { hash }]) => hash,
  );
  const left = Map.groupBy(
    ids.filter((id) => isStandingIn(known, id) && !now.has(id)),
    (id) => known.get(id)?.hash ?? '',
  );
  const arrivedAt = (hash: string, id: string): string | undefined => {
    const places = arrived.get(hash) ?? [];
    const [place] = places[left.get(hash)?.indexOf(id) ?? -1] ?? places.at(-1) ?? [];
    return place;
  };
  /** Tells whether the text now at `target` is the text of an address, or a state of it. */
  const isItsText = (target: string, address: Address) => {
    const item = now.get(target);
    const states = item ? lineage(standing(known.get(target), item.hash)) : [];
    return lineage(address).some((hash) => states.includes(hash));
  };
  const follow = (id: string, seen: ReadonlySet<string>): string | null => {
    const address = known.get(id);
    if (!address || seen.has(id)) return null;
    const { hash, was = [], to } = address;
    if (to !== undefined && now.get(to)?.hash === hash) return to;
    const exact = arrivedAt(hash, id);
    if (exact !== undefined) return exact;
    if (to !== undefined && isItsText(to, address)) return to;
    for (const state of was.toReversed()) {
      const earlier = arrivedAt(state, id);
      if (earlier !== undefined) return earlier;
    }
    const next = to === undefined ? null : follow(to, new Set([...seen, id]));
    return next !== null && isItsText(next, address) ? next : null;
  };
  return (id) => follow(id, new Set());
}

/** What was at an id, where that is still the text that the ledger knows. */
function textAt(known: Addresses, id: string, formerOf: (id: string) => Addressed | null): Addressed | null {
  const former = formerOf(id);
  return former !== null && former.hash === known.get(id)?.hash ? former : null;
}

/** The beginning of the text that an id stood for; empty when it is not known any more. */
function tombstone(known: Addresses, id: string, formerOf: (id: string) => Addressed | null): string {
  const { to } = known.get(id) ?? {};
  const text = textAt(known, id, formerOf)?.text ?? (to === undefined ? null : formerOf(to)?.text);
  return (text ?? '').slice(0, LONGEST_TOMBSTONE_UNITS);
}
