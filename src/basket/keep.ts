/** Takes clauses into the basket from any page. Loaded when first asked for. */
import { today } from '../cite/style-choice.ts';
import { type Basket, type ClausePlace, isAt, withClauses, withoutClauses } from './model.ts';
import { planClauses, recordSource } from './plan-clauses.ts';
import { changeBasket } from './store.ts';

let source: ReturnType<typeof recordSource> | undefined;

/**
 * Takes clauses, named by plan and id; returns how many of them the basket has now, and the basket. `data` is the folder of
 * the open data. Rejects when it cannot be read, or when the browser keeps nothing.
 */
export async function keepClauses(
  places: readonly ClausePlace[],
  data: string,
): Promise<{ kept: number; basket: Basket }> {
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
  const basket = await changeBasket((basket) =>
    withClauses(
      basket,
      clauses.map((clause) => ({ ...clause, taken })),
    ),
  );
  return { kept: clauses.length, basket };
}

/** Takes clauses out of the basket again, but those with a note of the reader; `stayed` says how many these are. */
export async function releaseClauses(
  places: readonly ClausePlace[],
): Promise<{ stayed: number; basket: Basket }> {
  const basket = await changeBasket((before) => withoutClauses(before, places));
  const stayed = basket.items.filter((item) => places.some((place) => isAt(item, place))).length;
  return { stayed, basket };
}
