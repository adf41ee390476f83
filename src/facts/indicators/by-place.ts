/**
 * The same indicator of several places, with those of their parts, side by side and never joined into one line: plain data
 * that the page renders and the list is written of.
 */
import { clauseLocus } from '../../corpus/locus.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import type { ListRow } from '../../lists/list-file.ts';
import { pagesOf } from '../../lists/paging.ts';
import { bareQuantity, unitOf } from '../../pipeline/extract/series/series.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { placeAndScope } from '../../pipeline/text/gazetteer/place-name.ts';
import { once } from '../../pipeline/text/once.ts';
import { printedValue } from '../../pipeline/text/printed-value.ts';
import { shortId } from '../../pipeline/text/sha256.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { datedColumns, valueColumns } from './indicator-list.ts';
import { kindWords } from './row-words.ts';

/** A value with the plan whose words tell it. */
export interface PlacedValue {
  plan: SitePlan;
  indicator: Indicator;
}

/** What holds for one place or part of one, by year; results and targets of all plans on it. */
interface PlaceValues {
  /** Place and part, as placeAndScope gives them. */
  place: string;
  results: PlacedValue[];
  targets: PlacedValue[];
}

/** An indicator that plans of two or more places have. */
export interface QuantityByPlace {
  /** ASCII, from name and unit: its address on the page. */
  id: string;
  name: string;
  places: PlaceValues[];
}

/** Shortest name by which values of several places are one indicator, in UTF-16 units. */
const SHORTEST_NAME = 4;
/** Most rows of places on a page. */
const ROWS_A_PAGE = 400;

/** Returns what several places tell, those that most tell first; names that may be wrong and values without a year are left out. */
export const quantitiesByPlace = once((corpus: Corpus): QuantityByPlace[] => {
  const values = corpus.plans.flatMap((plan) =>
    plan.indicators.flatMap((indicator) => {
      const series = corpus.seriesOf.get(`${plan.id}/${indicator.id}`);
      const name = bareQuantity(series?.name ?? indicator.name);
      const { flow, per, nameUnsure, year, kind } = indicator;
      if (nameUnsure || year === null || name.length < SHORTEST_NAME) return [];
      // What is counted, and how: a stock, what came in, what comes each year.
      const key = [name, unitOf(indicator).measure, kind === 'rank', flow, per ?? ''].join('\t');
      const place = placeAndScope({ place: plan.data.place, scope: indicator.scope }) || plan.data.title;
      return [{ key, name: series?.name ?? name, place, plan, indicator }];
    }),
  );
  const quantities = [...Map.groupBy(values, ({ key }) => key)].flatMap(([key, members]) => {
    const places = [...Map.groupBy(members, ({ place }) => place)].map(([place, told]) => ({
      place,
      results: inYears(told.filter(({ indicator }) => !indicator.wanted)),
      targets: inYears(told.filter(({ indicator }) => indicator.wanted)),
    }));
    const [first] = members;
    const told = new Set(members.map(({ plan }) => plan.data.place.join('/') || plan.id));
    return first && told.size > 1 ? [{ id: `q${shortId(key)}`, name: first.name, places }] : [];
  });
  return quantities.sort(
    (a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
});

/** The value without the magnitude of its unit: 7.3万家 is 73000. */
function numberOf(indicator: Indicator): number {
  return Number((indicator.value * unitOf(indicator).factor).toPrecision(12));
}

/** In order of years; what is told again once. */
function inYears(values: readonly PlacedValue[]): PlacedValue[] {
  const first = new Map<string, PlacedValue>();
  for (const { plan, indicator } of values) {
    const key = `${indicator.year} ${indicator.comparator} ${numberOf(indicator)} ${indicator.value2}`;
    if (!first.has(key)) first.set(key, { plan, indicator });
  }
  return [...first.values()].sort((a, b) => (a.indicator.year ?? 0) - (b.indicator.year ?? 0));
}

/** The pages of the view; a quantity is on one of them. */
export const pagesByPlace = once((corpus: Corpus) => {
  const quantities = quantitiesByPlace(corpus);
  const rows = quantities.reduce((sum, { places }) => sum + places.length, 0);
  return pagesOf(quantities, Math.ceil(quantities.length / Math.max(1, Math.ceil(rows / ROWS_A_PAGE))) || 1);
});

/** The path of the quantity of each indicator (`<plan>/<indicator id>`) that several places have. */
const pathsByIndicator = once(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    new Map(
      pagesByPlace(corpus).flatMap(({ number, items }) =>
        items.flatMap(({ id, places }) => {
          const path = `/indicators/places/${number === 1 ? '' : `pages/${number}/`}#${id}`;
          return places
            .flatMap(({ results, targets }) => [...results, ...targets])
            .map(({ plan, indicator }): [string, string] => [`${plan.id}/${indicator.id}`, path]);
        }),
      ),
    ),
);

/** The path of a quantity, by some of its indicators; null where one place alone tells it. */
export function placesPath(corpus: Corpus, indicators: readonly string[]): string | null {
  const paths = pathsByIndicator(corpus);
  const known = indicators.find((indicator) => paths.has(indicator));
  return known === undefined ? null : (paths.get(known) ?? null);
}

/** The values of several places, a row each, in the order of the page. */
export function placesList(corpus: Corpus, { t, planLink }: Speech): ListOfRows {
  const words = t.indicators;
  const row = ({ id, name }: QuantityByPlace, place: string, { plan, indicator }: PlacedValue): ListRow => {
    const clause = plan.clauseById.get(indicator.clause);
    const locus = clause ? clauseLocus(clause) : '';
    const url = planLink(plan.id, indicator.clause);
    return {
      cells: [
        name,
        place,
        indicator.year,
        indicator.yearInferred ? words.inferred : '',
        kindWords({ ...indicator, once: false }, t),
        indicator.binding === null ? '' : words.bindings[indicator.binding],
        `${words.comparators[indicator.comparator]}${printedValue(indicator)}`,
        numberOf(indicator),
        unitOf(indicator).measure,
        plan.data.title,
        [{ words: locus, url }],
        indicator.quote,
      ],
      facets: { plan: [plan.id], quantity: [id] },
      url,
      place: { plan: plan.id, locus },
    };
  };
  return {
    kind: 'indicators-by-place',
    title: words.sameByPlace,
    columns: [
      [words.name, WIDTH.name],
      [words.scope, WIDTH.name],
      ...datedColumns(t),
      [words.binding, WIDTH.number],
      ...valueColumns(t),
    ],
    rows: quantitiesByPlace(corpus).flatMap((quantity) =>
      quantity.places.flatMap(({ place, results, targets }) =>
        [...results, ...targets].map((value) => row(quantity, place, value)),
      ),
    ),
    cited: true,
  };
}
