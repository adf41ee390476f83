/** Plans whose id no longer names a plan: withdrawn ones, and those whose id was corrected. */
import type { FormerPlan, Ledgers, PlanEnd } from '../schemas/ledger.ts';
import { must } from '../text/must.ts';

/**
 * Withdraws a published plan. Its pages then say when and why; its addresses are kept, and come back when the plan is
 * published again under this id. `withdrawn` is a day in ISO 8601. Throws when no such plan is published.
 */
export function withdrawPlan(
  ledgers: Ledgers,
  plan: string,
  end: Extract<PlanEnd, { withdrawn: string }>,
): Ledgers {
  return new Map([...ledgers, [plan, { ...publishedLedger(ledgers, plan), end }]]);
}

/**
 * Gives a published plan another id. Its ledger goes with it, and every address of the old id leads to the same place under
 * the new one. Throws when no such plan is published, or the new id was given out to another plan.
 */
export function renamePlan(ledgers: Ledgers, plan: string, to: string): Ledgers {
  const ledger = publishedLedger(ledgers, plan);
  if (ledgers.has(to) && standingId(ledgers, to) !== plan) throw new Error(`the id ${to} was given out`);
  return new Map([...ledgers, [to, ledger], [plan, { addresses: new Map(), end: { renamed: to } }]]);
}

/**
 * Lists the pages of a plan that have addresses of their own beside those of the plan: entries and comparisons. `paths`: the
 * files of `content/`.
 */
export function pagesOfPlan(plan: string, paths: Iterable<string>): string[] {
  return [...paths].flatMap((path) => {
    const [, folder, name, section] = path.replace(/\.[a-z]+$/, '').split('/');
    if (folder === 'pairs') {
      const pair = name?.split('~') ?? [];
      const other = pair.find((id) => id !== plan);
      return pair.includes(plan) && other !== undefined ? [`compare/${other}`] : [];
    }
    return name === plan && section !== undefined ? [`${folder}/${section}`] : [];
  });
}

/** Lists the plan ids that were given out and name no plan now, sorted. */
export function formerPlans(ledgers: Ledgers): FormerPlan[] {
  return [...ledgers]
    .flatMap(([id, { end }]): FormerPlan[] => {
      if (!end) return [];
      const now = standingId(ledgers, id);
      const last = withdrawal(ledgers.get(now)?.end ?? null);
      const nothing = { title: null, withdrawn: null, reason: null, pages: [] };
      return [{ id, now: last ? null : now, ...nothing, ...last }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Follows corrected ids to the last one. Throws when they lead round in a circle. */
export function standingId(ledgers: Ledgers, plan: string, seen: readonly string[] = []): string {
  if (seen.includes(plan)) throw new Error(`content/ids/${plan}.json: corrected ids lead round in a circle`);
  const end = ledgers.get(plan)?.end;
  return end && 'renamed' in end ? standingId(ledgers, end.renamed, [...seen, plan]) : plan;
}

function withdrawal(end: PlanEnd | null) {
  return end && 'withdrawn' in end ? end : null;
}

function publishedLedger(ledgers: Ledgers, plan: string) {
  const ledger = must(ledgers.get(plan), `a ledger of ${plan}`);
  if (ledger.end) throw new Error(`the plan ${plan} is no longer published`);
  return ledger;
}
