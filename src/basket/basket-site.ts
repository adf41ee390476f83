/** What exporting the basket needs of the site, from the open data. */
import { citedPlan } from '../cite/cited-plan.ts';
import { onSite, storedStyle, today } from '../cite/style-choice.ts';
import type { Speech } from '../i18n/speech.ts';
import { placeNow } from '../pipeline/contract/place-now.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { type ItemState, itemState } from './item-state.ts';
import type { Basket } from './model.ts';
import { planClauses } from './plan-clauses.ts';
import { stateText } from './state-text.ts';
import type { BasketSite } from './taken-basket.ts';

/** Gives the record of a plan, null for one that is not there; rejects when the site cannot be reached. */
export type RecordSource = (plan: string) => Promise<PlanRecord | null>;

const plansOf = ({ items }: Basket) => [...new Set(items.map(({ plan }) => plan))];

/** What has become of every item, by its key. */
export async function basketStates(basket: Basket, source: RecordSource): Promise<Map<string, ItemState>> {
  const plans = new Map(
    await Promise.all(
      plansOf(basket).map(async (plan) => {
        const record = await source(plan).catch(() => undefined);
        const clauses = record === undefined ? null : record ? planClauses(record) : [];
        return [plan, { clauses, placeOf: (id: string) => placeNow(record ?? {}, id) }] as const;
      }),
    ),
  );
  return new Map(
    basket.items.map((item) => {
      const { clauses = null, placeOf } = plans.get(item.plan) ?? {};
      return [item.key, itemState(item, clauses, placeOf)];
    }),
  );
}

/** `states` as of `basketStates`; `site` is the address that the site was built for. */
export async function basketSite(
  basket: Basket,
  states: ReadonlyMap<string, ItemState>,
  source: RecordSource,
  { t, planLink }: Speech,
  site: string,
): Promise<BasketSite> {
  // By the id that the basket has: a plan may have been renamed since.
  const rows = new Map(
    await Promise.all(
      plansOf(basket).map(async (plan) => [plan, (await source(plan).catch(() => null))?.plan] as const),
    ),
  );
  return {
    t,
    style: storedStyle(),
    accessed: today(),
    citedPlan: ({ plan, title }) => {
      const row = rows.get(plan);
      const unknown = { genre: null, issuer: null, number: null, date: null, published: null };
      return row ? citedPlan({ data: row }) : { id: plan, title, titleSupplied: false, ...unknown };
    },
    address: (plan, clause) => onSite(planLink(plan, clause), site),
    stateWords: ({ key }) => {
      const state = states.get(key);
      return state ? stateText(state, t) : '';
    },
  };
}
