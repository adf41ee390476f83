/** Occurrences told from the places of tokens (`tokens.ts`), whoever knows these. */
import { foldForm } from '../../pipeline/text/find.ts';
import { beginnings, zonesOf } from '../index-file/positions.ts';
import type { SearchTable } from '../index-file/records.ts';
import { singleTokens, tokensOf } from '../index-file/tokens.ts';
import { isOpen } from './numbers.ts';
import type { Occurrences } from './occurrences.ts';

/** Places by the number of the plan, ascending. */
type PlacesByPlan = ReadonlyMap<number, readonly number[]>;

/** Asks `placesOf` for the places of a token in every plan that has it. */
export function tokenOccurrences(
  { plans, columns }: Pick<SearchTable, 'columns'> & { plans: readonly { first: number }[] },
  placesOf: (token: string) => Promise<PlacesByPlan>,
): Occurrences {
  const zones = plans.map(({ first }, number) =>
    zonesOf(columns, first, plans[number + 1]?.first ?? columns.length.length),
  );
  const known = remembered(placesOf);
  const single = remembered(async (symbol: string) =>
    merged(await Promise.all(singleTokens(symbol).map(known))),
  );
  /** Places at which a form begins. */
  const begin = remembered(async (form: string): Promise<PlacesByPlan> => {
    if ([...form].length === 1) return single(form);
    const tokens = tokensOf(form);
    const found = await Promise.all(tokens.map(({ token }) => known(token)));
    return new Map(
      [...(found[0]?.keys() ?? [])].map((plan) => [
        plan,
        beginnings(tokens.map(({ offset }, index) => ({ places: found[index]?.get(plan) ?? [], offset }))),
      ]),
    );
  });
  /** Tells of places among the single symbols whether no number goes on before or after the symbol there. */
  const isEdge = async (symbol: string, side: 'before' | 'after') => {
    if (!isOpen(symbol)) return () => true;
    const places = merged(await Promise.all(singleTokens(symbol, side).map(known)));
    const sets = new Map([...places].map(([plan, list]) => [plan, new Set(list)]));
    return (plan: number, place: number) => sets.get(plan)?.has(place) ?? false;
  };
  /** Places at which a form begins that stands apart from longer numbers. */
  const beginApart = async (form: string): Promise<PlacesByPlan> => {
    const list = [...form];
    const [begun, opens, closes] = await Promise.all([
      begin(form),
      isEdge(list[0] ?? '', 'before'),
      isEdge(list.at(-1) ?? '', 'after'),
    ]);
    return new Map(
      [...begun].map(([plan, places]) => {
        const singles = zones[plan]?.singles(places) ?? [];
        const isApart = (at: number) => opens(plan, at) && closes(plan, at + list.length - 1);
        return [plan, places.filter((_, index) => isApart(singles[index] ?? 0))];
      }),
    );
  };
  const records = (zone: 'own' | 'folded', begun: PlacesByPlan, form: string) =>
    new Set([...begun].flatMap(([plan, places]) => zones[plan]?.[zone](places, [...form].length) ?? []));
  return {
    having: async (form) => records('own', await begin(form), form),
    havingApart: async (form) => records('own', await beginApart(form), form),
    havingFolded: async (form) => {
      const folded = foldForm(form);
      const begun = await begin(folded);
      return records('own', begun, folded).union(records('folded', begun, folded));
    },
  };
}

/** Places of several tokens as those of one. */
function merged(all: readonly PlacesByPlan[]): PlacesByPlan {
  const plans = new Set(all.flatMap((each) => [...each.keys()]));
  return new Map(
    [...plans].map((plan) => [plan, all.flatMap((each) => each.get(plan) ?? []).sort((a, b) => a - b)]),
  );
}

/** A function whose answers are kept. */
function remembered<Value>(answer: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}
