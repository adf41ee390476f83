/** Takes clauses into the basket from any page. Loaded when first asked for. */
import { today } from '../cite/style-choice.ts';
import { withClauses } from './model.ts';
import { planClauses, recordSource } from './plan-clauses.ts';
import { changeBasket } from './store.ts';

let source: ReturnType<typeof recordSource> | undefined;

/**
 * Takes clauses, named by plan and id; returns how many of them the basket has now, and how many it has in all. `data` is the
 * folder of the open data. Rejects when it cannot be read, or when the browser keeps nothing.
 */
export async function keepClauses(
  places: readonly { plan: string; clause: string }[],
  data: string,
): Promise<{ kept: number; all: number }> {
  source ??= recordSource(data);
  const plans = [...new Set(places.map(({ plan }) => plan))];
  const records = await Promise.all(plans.map(source));
  const known = new Map(
    records
      .flatMap((record) => (record ? planClauses(record) : []))
      .map((clause) => [`${clause.plan}/${clause.clause}`, clause]),
  );
  const clauses = places.flatMap(({ plan, clause }) => known.get(`${plan}/${clause}`) ?? []);
  const taken = today();
  const { items } = await changeBasket((basket) =>
    withClauses(
      basket,
      clauses.map((clause) => ({ ...clause, taken })),
    ),
  );
  return { kept: clauses.length, all: items.length };
}
