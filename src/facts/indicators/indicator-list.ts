/** Indicators and their series as lists that are taken away. */

import { clauseLocus } from '../../corpus/locus.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Speech } from '../../i18n/speech.ts';
import { type ListOfRows, themeWords } from '../../lists/corpus-list.ts';
import type { ListRow } from '../../lists/list-file.ts';
import { placeAndScope } from '../../pipeline/text/gazetteer/place-name.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { facetsOf, type IndicatorRow } from './indicator-table.ts';
import { comparatorWords, kindWords } from './row-words.ts';
import { rowsOfPlan } from './rows-of-plan.ts';

/** The indicators, amounts of support and deadlines of a plan, a row each. */
export function indicatorList(corpus: Corpus, plan: SitePlan, speech: Speech): ListOfRows {
  const { t, planLink } = speech;
  const words = t.indicators;
  const row = (indicator: IndicatorRow): ListRow => {
    const clause = plan.clauseById.get(indicator.clause);
    const url = planLink(plan.id, indicator.clause);
    const locus = clause ? clauseLocus(clause) : '';
    const { name, scope, year, yearInferred, measures, binding, value, quote, note, themes } = indicator;
    return {
      cells: [
        plan.data.title,
        [{ words: locus, url }],
        `${name}${indicator.nameUnsure ? words.nameUnsure : ''}`,
        scope,
        yearCell(year),
        yearInferred ? words.inferred : '',
        kindWords(indicator, t),
        measures.map((measure) => words.measures[measure]).join(t.comma),
        binding === null ? '' : words.bindings[binding],
        `${comparatorWords(indicator, t)}${value}`,
        quote,
        note ?? '',
        themeWords(corpus, themes, speech),
      ],
      facets: Object.fromEntries(facetsOf(indicator)),
      url,
      place: { plan: plan.id, locus },
    };
  };
  return {
    kind: 'indicators',
    title: words.title,
    columns: [
      [t.take.columns.plan, WIDTH.name],
      [t.take.columns.locus, WIDTH.name],
      [words.name, WIDTH.name],
      [words.scope, WIDTH.word],
      [words.year, WIDTH.number],
      [t.take.remark, WIDTH.word, 'data'],
      [words.kind, WIDTH.word],
      [words.measure, WIDTH.number, 'data'],
      [words.binding, WIDTH.number, 'data'],
      [words.value, WIDTH.word],
      [words.quote, WIDTH.text],
      [t.take.note, WIDTH.name, 'data'],
      [t.search.facets.theme, WIDTH.name, 'data'],
    ],
    rows: rowsOfPlan(corpus, plan).map(row),
    cited: true,
  };
}

/** A year alone is a number; 2016–2020 is not. */
const yearCell = (year: string) => (/^\d{4}$/.test(year) ? Number(year) : year);

/** When a value is of, and of what kind it is. */
export const datedColumns = ({ indicators, take }: Messages): ListOfRows['columns'] => [
  [indicators.year, WIDTH.number],
  [take.remark, WIDTH.word, 'data'],
  [indicators.kind, WIDTH.word],
];

/** A value as printed and as a number, and the words that tell it. */
export const valueColumns = ({ indicators, take }: Messages): ListOfRows['columns'] => [
  [indicators.value, WIDTH.word],
  [take.number, WIDTH.word, 'data'],
  [take.unit, WIDTH.number, 'data'],
  [take.columns.plan, WIDTH.name],
  [take.columns.locus, WIDTH.name],
  [indicators.quote, WIDTH.text],
];

/** The values of all series, a row each, in the order of the series and their years. */
export function seriesList({ series, plans }: Corpus, { t, planLink, link }: Speech): ListOfRows {
  const words = t.indicators;
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  return {
    kind: 'series',
    title: words.series,
    columns: [[words.name, WIDTH.name], [words.scope, WIDTH.word], ...datedColumns(t), ...valueColumns(t)],
    rows: series.flatMap((item) =>
      item.points.map((point): ListRow => {
        const plan = planById.get(point.plan);
        const indicator = plan?.indicators.find(({ id }) => `${point.plan}/${id}` === point.indicator);
        const clause = plan?.clauseById.get(point.clause);
        const locus = clause ? clauseLocus(clause) : '';
        const url = planLink(point.plan, point.clause);
        return {
          cells: [
            [{ words: item.name, url: link(`/series/${item.id}/`) }],
            placeAndScope(item),
            point.year,
            point.year !== null && point.yearInferred ? words.inferred : '',
            [
              words.kinds[point.kind],
              point.kind === 'rank' && point.wanted && words.wanted,
              indicator?.forecast && words.forecast,
            ]
              .filter(Boolean)
              .join(''),
            `${words.comparators[point.comparator]}${point.printed}`,
            point.normalized,
            item.unit,
            plan?.data.title ?? point.plan,
            [{ words: locus, url }],
            indicator?.quote ?? '',
          ],
          facets: { series: [item.id], plan: [point.plan] },
          url,
          place: { plan: point.plan, locus },
        };
      }),
    ),
    cited: true,
  };
}
