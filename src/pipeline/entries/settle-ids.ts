/** Holds the addresses of a plan to the ledger. */
import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { type IdChange, isStanding, newAddresses, settleAddresses } from '../plan/record/ledger.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { PlanEntry } from '../schemas/entry.ts';
import type { Ledgers, PlanLedger } from '../schemas/ledger.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Source } from '../schemas/source.ts';
import { addressed } from './addressed.ts';
import type { BuiltPlan } from './build-plan.ts';
import type { KnownSeries } from './former-series.ts';
import { type Moves, reportMoves } from './moves.ts';
import { rowIds } from './record.ts';
import { renameIds } from './rename-ids.ts';
import type { FormerText } from './texts.ts';

/** What to do when ids would move: stop, record the moves, or start every ledger afresh. */
export type IdPolicy = 'stop' | 'accept' | 'reset';

/** What settling needs of the pipeline's input. */
export interface IdInput {
  /** The ledgers as they are; none of a plan that was never published. */
  ledgers: Ledgers;
  /** What an id points to in the content as it is now, for tombstones and messages; null when unknown. */
  formerOf: (plan: string, id: string) => FormerText | null;
  idPolicy: IdPolicy;
  /** Ids of the plans that are published with this run; none by default. */
  publish?: ReadonlySet<string>;
  /** Series that have an address, and those that had one; none by default, null where their files are lost. */
  knownSeries?: KnownSeries | null;
}

/** A plan with the ids that the ledger knows, and its new ledger; null for a draft. */
export interface SettledPlan {
  item: BuiltPlan;
  ledger: PlanLedger | null;
}

/**
 * Gives every plan its final ids: a draft those that were computed, a published plan those of its ledger. Addresses that
 * would move, or did, go to `moves`.
 */
export function settlePlans(
  plans: readonly BuiltPlan[],
  { manifest, ledgers, formerOf, idPolicy }: IdInput & { manifest: Manifest },
  moves: Moves,
): SettledPlan[] {
  const entries = manifest.seeds.flatMap((seed) => seed.plans);
  const drafts = new Set(entries.flatMap(({ id, draft }) => (draft ? [id] : [])));
  return plans.map((item) => {
    if (drafts.has(item.plan.id)) return { item, ledger: null };
    const known = idPolicy === 'reset' ? undefined : ledgers.get(item.plan.id);
    if (known) return settlePlan(item, known, formerOf, moves);
    return { item, ledger: { addresses: newAddresses(addressed(item)), end: null } };
  });
}

/** The ledgers after a run: those of the plans, and those of plans that ended. */
export function newLedgers(
  settled: readonly SettledPlan[],
  { ledgers, idPolicy }: Pick<IdInput, 'ledgers' | 'idPolicy'>,
): Ledgers {
  const ended = idPolicy === 'reset' ? [] : [...ledgers].filter(([, { end }]) => end !== null);
  return new Map([
    ...ended,
    ...settled.flatMap(({ item, ledger }) => (ledger ? [[item.plan.id, ledger] as const] : [])),
  ]);
}

function settlePlan(
  built: BuiltPlan,
  known: PlanLedger,
  formerOf: IdInput['formerOf'],
  moves: Moves,
): SettledPlan {
  const { id } = built.plan;
  const settled = settleAddresses(known.addresses, addressed(built), (name) => formerOf(id, name));
  const item = renameIds(built, settled.names);
  if (settled.changes.length > 0) {
    const places = placesOf(item);
    const messages = settled.changes.map((change) => {
      const before = formerOf(id, change.id)?.source ?? null;
      return changeMessage(item, change, { before, now: places.get(change.now ?? '') ?? null });
    });
    reportMoves(moves, `plan ${id}`, messages);
  }
  return { item, ledger: { addresses: settled.addresses, end: null } };
}

/** What the pages of a plan show of its ledger; without one the plan is a draft. */
export function ledgerFields(
  ledger: PlanLedger | null,
): Pick<PlanEntry, 'aliases' | 'tombstones' | 'corrected' | 'draft'> {
  if (!ledger) return { aliases: {}, tombstones: {}, draft: true };
  const addresses = [...ledger.addresses];
  const corrected = addresses.flatMap(([id, address]) => (isStanding(address) && address.was ? [id] : []));
  return {
    aliases: Object.fromEntries(addresses.flatMap(([id, { to }]) => (to === undefined ? [] : [[id, to]]))),
    tombstones: Object.fromEntries(
      addresses.flatMap(([id, { gone }]) => (gone === undefined ? [] : [[id, gone]])),
    ),
    ...(corrected.length > 0 && { corrected }),
  };
}

const RULE_OF: Record<IdChange['kind'], RuleId> = {
  moved: 'id-moved',
  corrected: 'id-corrected',
  changed: 'id-changed',
  lost: 'id-lost',
};

/** Reports an id that changes: `before` is the place that its text had, `now` that of what `change.now` names. */
function changeMessage(
  { plan }: BuiltPlan,
  change: IdChange,
  { before, now }: { before: Source | null; now: Source | null },
): Diagnostic {
  const words = { plan: plan.id, expected: change.id, before: before ? lineOf(before) : 'an unknown line' };
  const place = now ?? before ?? plan.source;
  return corpusMessage(RULE_OF[change.kind], place, {
    ...words,
    ...(change.kind === 'moved' && { actual: change.now ?? '' }),
    ...(now && { now: lineOf(now) }),
  });
}

const lineOf = ({ file, line }: Source) => `${file}:${line}`;

/** Places of sections, clauses and rows by id; a row has that of its table. */
function placesOf({ sections, clauses }: BuiltPlan): Map<string, Source | null> {
  return new Map([
    ...sections.map(({ id, source }) => [id, source] as const),
    ...clauses.flatMap((clause) => [clause.id, ...rowIds(clause)].map((id) => [id, clause.source] as const)),
  ]);
}
