/** Targets as a table for spreadsheets and word processors. */
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/index.ts';
import type { TakenCell, TakenTable } from '../../takeaway/table.ts';
import type { TargetRow, TargetValue } from './target-rows.ts';

/** What the words of the table are made with. `link` gives the absolute address of a plan or clause. */
export interface TargetWords {
  year: number;
  plans: readonly { id: string; title: string }[];
  t: Messages;
  link: (plan: string, clause?: string) => string;
  references: readonly string[];
}

/** Returns a row for each target; values lead to their sentences. */
export function targetTable(
  rows: readonly TargetRow[],
  { year, plans, t, link, references }: TargetWords,
): TakenTable {
  const { indicators, targets } = t;
  const linked = (values: readonly TargetValue[], withYear: boolean): TakenCell =>
    values.length === 0
      ? null
      : values.map((value) => ({
          words: `${withYear ? `${value.year} ` : ''}${indicators.comparators[value.comparator]}${value.printed}`,
          url: link(value.plan, value.clause),
        }));
  return {
    title: targets.ofYear(year),
    columns: [
      { name: indicators.name, width: 28 },
      { name: indicators.scope, width: 12 },
      { name: targets.baseline, width: 16 },
      { name: targets.results, width: 20 },
      { name: fill(targets.goal, { year }), width: 16 },
      { name: indicators.binding, width: 10 },
      { name: targets.outcome, width: 14 },
      { name: targets.share, width: 10 },
      { name: indicators.plan, width: 24 },
      { name: indicators.quote, width: 40, dataOnly: true },
      { name: t.take.columns.url, width: 36, dataOnly: true },
    ],
    rows: rows.map((row) => [
      row.name,
      row.scope,
      linked(row.baseline ? [row.baseline] : [], true),
      linked(row.results, true),
      linked([row.target], false),
      row.binding === null ? null : indicators.bindings[row.binding],
      targets.outcomes[row.outcome.kind],
      row.outcome.share === null ? null : Math.round(1000 * row.outcome.share) / 1000,
      plans.find(({ id }) => id === row.plan)?.title ?? row.plan,
      row.target.quote,
      link(row.plan, row.target.clause),
    ]),
    sources: { heading: t.compare.sources, references },
  };
}
