/** The targets for a year as a list that is taken away. */
import { clauseLocus } from '../../corpus/locus.ts';
import type { Corpus } from '../../corpus/model.ts';
import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import type { ListRow } from '../../lists/list-file.ts';
import type { TakenCell } from '../../takeaway/table.ts';
import { type TargetRow, type TargetValue, targetsOf } from './target-rows.ts';

/** Returns a row for each target; values lead to their sentences. */
export function targetList(corpus: Corpus, year: number, { t, link, planLink }: Speech): ListOfRows {
  const { indicators, targets } = t;
  const planById = new Map(corpus.plans.map((plan) => [plan.id, plan]));
  const linked = (values: readonly TargetValue[], withYear: boolean): TakenCell =>
    values.map((value) => ({
      words: [
        withYear ? `${value.year} ` : '',
        indicators.comparators[value.comparator],
        value.printed,
        value.forecast ? indicators.forecast : '',
      ].join(''),
      url: planLink(value.plan, value.clause),
    }));
  const row = (target: TargetRow): ListRow => {
    const { name, scope, within, again, series, baseline, results, binding, outcome, plan, themes } = target;
    const { clause } = target.target;
    const found = planById.get(plan);
    const source = found?.clauseById.get(clause);
    return {
      cells: [
        series === null ? name : [{ words: name, url: link(`/series/${series}/`) }],
        [scope, within].filter(Boolean).join(' '),
        linked(baseline ? [baseline] : [], true),
        linked(results, true),
        linked([target.target, ...again], false),
        binding === null ? '' : indicators.bindings[binding],
        targets.outcomes[outcome.kind],
        outcome.share === null ? null : Math.round(1000 * outcome.share) / 1000,
        found?.data.title ?? plan,
        target.target.quote,
      ],
      facets: {
        plan: [plan],
        theme: themes,
        outcome: [outcome.kind],
        binding: binding === null ? [] : [binding],
      },
      url: planLink(plan, clause),
      place: { plan, locus: source ? clauseLocus(source) : '' },
    };
  };
  return {
    kind: `targets-${year}`,
    title: targets.ofYear(year),
    columns: [
      [indicators.name, 28],
      [indicators.scope, 12],
      [targets.baseline, 16],
      [targets.results, 20],
      [fill(targets.goal, { year }), 16],
      [indicators.binding, 10, 'data'],
      [targets.outcome, 14],
      [targets.share, 10],
      [indicators.plan, 24],
      [indicators.quote, 40, 'data'],
    ],
    rows: targetsOf(corpus, year).map(row),
    cited: true,
  };
}
