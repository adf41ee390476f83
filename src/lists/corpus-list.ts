/** Makes the lists of a corpus as files: what they have in common is here, the rows come from each feature. */

import { citedPlan } from '../cite/cited-plan.ts';
import { clauseLocus } from '../corpus/locus.ts';
import type { Corpus, SiteClause, SitePlan } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { runInOf } from '../corpus/quoted.ts';
import type { Speech } from '../i18n/speech.ts';
import { headingName } from '../pipeline/text/heading.ts';
import type { TakenCell } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';
import type { ListFile, ListRow } from './list-file.ts';

/** What a feature says of its list: columns as name and width, rows, and whether each row is one place in a plan. */
export interface ListOfRows {
  kind: string;
  title: string;
  columns: readonly (readonly [name: string, width: number, use?: 'data'])[];
  rows: readonly ListRow[];
  cited: boolean;
  own?: ListFile['own'];
}

/** Returns a list as a file; its sources are the plans given. */
export function listFile(
  { kind, title, columns, rows, cited, own }: ListOfRows,
  plans: readonly SitePlan[],
  { t, planLink }: Speech,
): ListFile {
  const { url, citation } = t.take.columns;
  return {
    kind,
    title,
    columns: columns.map(([name, width, use]) => ({ name, width, ...(use && { dataOnly: true as const }) })),
    ends: { url, citation: cited ? citation : null },
    rows,
    ...(own && { own }),
    sources: {
      heading: t.compare.sources,
      plans: plans.map((plan) => ({ ...citedPlan(plan), url: planLink(plan.id) })),
    },
  };
}

/** The columns of a clause in a list: plan, locus, titles around it, type, words. */
export const clauseColumns = ({ t }: Speech): ListOfRows['columns'] => {
  const { plan, locus, section, type, text } = t.take.columns;
  return [
    [plan, WIDTH.name],
    [locus, WIDTH.name],
    [section, WIDTH.name],
    [type, WIDTH.number, 'data'],
    [text, WIDTH.text],
  ];
};

/** A clause as a row with more cells behind its own; the filters by plan and theme choose it. `words`: what of its text is told. */
export function clauseRow(
  clause: SiteClause,
  { t, planLink }: Speech,
  more: readonly TakenCell[] = [],
  facets: ListRow['facets'] = {},
  words = `${runInOf(clause)}${clause.text}`,
): ListRow {
  const { plan, id, section, type, themes } = clause;
  const url = planLink(plan.id, id);
  const locus = clauseLocus(clause);
  return {
    cells: [
      plan.data.title,
      [{ words: locus, url }],
      pathOf(plan, section).map(headingName).join(' › '),
      type === null ? '' : t.types[type],
      words,
      ...more,
    ],
    facets: { plan: [plan.id], theme: themes, ...facets },
    url,
    place: { plan: plan.id, locus },
  };
}

/** The names of themes, joined. */
export const themeWords = ({ themes }: Corpus, ids: readonly string[], { t, themeName }: Speech): string =>
  themes
    .filter(({ id }) => ids.includes(id))
    .map(themeName)
    .join(t.comma);
