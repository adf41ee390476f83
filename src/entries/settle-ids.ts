/** Holds the addresses of a plan to the ledger. */
import { type Addressed, acceptIdChanges, findIdChanges, namesByLedger, newLedger } from '../plan/ledger.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledger, PlanLedger } from '../schemas/ledger.ts';
import { sha256 } from '../text/sha256.ts';
import type { BuiltPlan } from './build-plan.ts';
import { MANIFEST } from './read-seed.ts';

/** What to do when ids would move: stop, record the moves, or start the ledger afresh. */
export type IdPolicy = 'stop' | 'accept' | 'reset';

/** What settling needs of the pipeline's input. */
export interface IdInput {
  /** The ledger as it stands; null when there is none. */
  ledger: Ledger | null;
  /** Text that stands at an id of the content as it is now, for tombstones; null when unknown. */
  textOf: (plan: string, id: string) => string | null;
  idPolicy: IdPolicy;
}

/** Holds the ids of a plan to the ledger, renaming where the policy allows. Every address that would move, or did, goes to `moves`. */
export function settleIds(item: BuiltPlan, input: IdInput, moves: Diagnostic[]): PlanLedger {
  const known = input.idPolicy === 'reset' ? undefined : input.ledger?.plans[item.plan.id];
  if (!known) return newLedger(addressed(item));
  rename(item, namesByLedger(known, addressed(item)));
  const items = addressed(item);
  const textOf = (id: string) => input.textOf(item.plan.id, id);
  const changes = findIdChanges(known, items);
  if (changes.length === 0) {
    const { ids } = newLedger(items);
    return { ids, aliases: known.aliases, tombstones: known.tombstones };
  }
  const byId = new Map(item.clauses.map((clause) => [clause.id, clause.source]));
  for (const change of changes.slice(0, 20)) {
    const source = byId.get(change.id) ?? item.plan.source;
    moves.push({
      rule: 'id-moved',
      severity: 'error',
      reason:
        change.movedTo === null
          ? `The address ${item.plan.id}#${change.id} would no longer point to its text`
          : `The address ${item.plan.id}#${change.id} would move to ${change.movedTo}`,
      file: source.file,
      line: source.line,
      column: source.column,
      actual: change.movedTo,
      expected: change.id,
      hint: 'If the change is meant, run `npm run content -- --accept-ids`: old addresses go on as aliases or tombstones.',
    });
  }
  if (input.idPolicy === 'stop') return known;
  const accepted = acceptIdChanges(known, items, textOf);
  rename(item, accepted.renamed);
  return accepted.ledger;
}

/** Everything of a plan that has an address. */
function addressed(item: BuiltPlan): Addressed[] {
  return [
    ...item.parsed.sections.map((section) => {
      const text = `${section.number ?? ''}${section.title}`;
      return { id: section.id, hash: sha256(text), text };
    }),
    ...item.clauses.map((clause) => ({ id: clause.id, hash: clause.hash, text: clause.text })),
  ];
}

function rename(item: BuiltPlan, renamed: ReadonlyMap<string, string>): void {
  const nameOf = (id: string) => renamed.get(id) ?? id;
  for (const section of item.parsed.sections) {
    section.id = nameOf(section.id);
    section.parent = section.parent === null ? null : nameOf(section.parent);
  }
  for (const clause of item.clauses) {
    clause.id = nameOf(clause.id);
    clause.section = nameOf(clause.section);
  }
  for (const indicator of item.facts.indicators) {
    indicator.id = indicator.id.replace(indicator.clause, nameOf(indicator.clause));
    indicator.clause = nameOf(indicator.clause);
  }
  for (const fact of [...item.facts.references, ...item.facts.agencies]) fact.clause = nameOf(fact.clause);
  for (const fact of item.facts.agencies) fact.section = nameOf(fact.section);
}

/** The message for a plan that has addresses but is gone. */
export function lostPlan(id: string): Diagnostic {
  return {
    rule: 'plan-lost',
    severity: 'error',
    reason: `The plan ${id} has addresses in content/ids.json but is no longer in the manifest`,
    file: MANIFEST,
    line: 1,
    column: 1,
    actual: null,
    expected: id,
    hint: 'Put the plan back. Addresses that were given out must go on working.',
  };
}
