/** Holds the addresses of a plan to the ledger. */
import { diagnostic } from '../diagnostics/remark.ts';
import {
  acceptIdChanges,
  findIdChanges,
  type IdChange,
  namesByLedger,
  newLedger,
} from '../plan/record/ledger.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledger, PlanLedger } from '../schemas/ledger.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Source } from '../schemas/source.ts';
import { addressed } from './addressed.ts';
import type { BuiltPlan } from './build-plan.ts';
import type { KnownSeries } from './former-series.ts';
import type { FormerText } from './texts.ts';

/** What to do when ids would move: stop, record the moves, or start the ledger afresh. */
export type IdPolicy = 'stop' | 'accept' | 'reset';

/** What settling needs of the pipeline's input. */
export interface IdInput {
  /** The ledger as it stands; null when there is none. */
  ledger: Ledger | null;
  /** What an id points to in the content as it is now, for tombstones and messages; null when unknown. */
  formerOf: (plan: string, id: string) => FormerText | null;
  idPolicy: IdPolicy;
  /** Series that have an address, and those that had one; none by default. */
  knownSeries?: KnownSeries;
}

/** A plan with the ids that the ledger knows, and its part of the new ledger. */
export interface SettledPlan {
  item: BuiltPlan;
  ledger: PlanLedger;
}

/** Holds the ids of a plan to the ledger, renaming where the policy allows. Every address that would move, or did, goes to `moves`. */
export function settleIds(built: BuiltPlan, input: IdInput, moves: Diagnostic[]): SettledPlan {
  const known = input.idPolicy === 'reset' ? undefined : input.ledger?.plans[built.plan.id];
  if (!known) return { item: built, ledger: newLedger(addressed(built)) };
  const item = renamed(built, namesByLedger(known, addressed(built)));
  const items = addressed(item);
  const formerOf = (id: string) => input.formerOf(item.plan.id, id);
  const changes = findIdChanges(known, items);
  if (changes.length === 0) {
    const { ids } = newLedger(items);
    return { item, ledger: { ids, aliases: known.aliases, tombstones: known.tombstones } };
  }
  const places = new Map([...item.sections, ...item.clauses].map(({ id, source }) => [id, source]));
  for (const change of changes) {
    const now = places.get(change.movedTo ?? change.id) ?? null;
    moves.push(changeMessage(item.plan, change, { before: formerOf(change.id)?.source ?? null, now }));
  }
  if (input.idPolicy === 'stop') return { item, ledger: known };
  const accepted = acceptIdChanges(known, items, (id) => formerOf(id)?.text ?? null);
  return { item: renamed(item, accepted.renamed), ledger: accepted.ledger };
}

/** Reports an id that would change: `before` is the place that its text had, `now` that of the text, or else of what would have the id. */
function changeMessage(
  plan: Plan,
  { id, movedTo }: IdChange,
  { before, now }: { before: Source | null; now: Source | null },
): Diagnostic {
  const words = { plan: plan.id, expected: id, before: before ? lineOf(before) : 'an unknown line' };
  if (movedTo !== null) {
    const place = now ?? plan.source;
    return diagnostic('id-moved', place, { ...words, actual: movedTo, now: lineOf(place) });
  }
  return now === null
    ? diagnostic('id-lost', before ?? plan.source, words)
    : diagnostic('id-changed', now, { ...words, now: lineOf(now) });
}

const lineOf = ({ file, line }: Source) => `${file}:${line}`;

function renamed(item: BuiltPlan, names: ReadonlyMap<string, string>): BuiltPlan {
  if (names.size === 0) return item;
  const nameOf = (id: string) => names.get(id) ?? id;
  const { sections, clauses, facts } = item;
  const inClause = <Fact extends { clause: string }>(fact: Fact): Fact => ({
    ...fact,
    clause: nameOf(fact.clause),
    ...('id' in fact ? { id: String(fact.id).replace(fact.clause, nameOf(fact.clause)) } : {}),
    ...('section' in fact ? { section: nameOf(String(fact.section)) } : {}),
  });
  return {
    ...item,
    sections: sections.map((section) => ({
      ...section,
      id: nameOf(section.id),
      parent: section.parent === null ? null : nameOf(section.parent),
    })),
    clauses: clauses.map((clause) => ({
      ...clause,
      id: nameOf(clause.id),
      section: nameOf(clause.section),
    })),
    facts: {
      indicators: facts.indicators.map(inClause),
      counts: facts.counts.map(inClause),
      references: facts.references.map(inClause),
      agencies: facts.agencies.map(inClause),
      deadlines: facts.deadlines.map(inClause),
      support: facts.support.map(inClause),
    },
  };
}
