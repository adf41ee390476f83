/** Two to four plans in columns: models of the first plan and each other, merged row by row. */
import type { ModelPlan, PairModel, PairPlan, RowModel, RowShow, SideModel } from './model.ts';
import type { ClauseMark } from './section-model.ts';

/** At most this many plans are compared. */
export const MOST_PLANS = 4;

/** What a row shows where the third plan, or the fourth, lacks a section of the first. */
const LACKS = ['lacks-third', 'lacks-fourth'] as const;

/** A row of the columns. */
export interface ColumnsRow {
  row: RowModel;
  /** Unique on the page. Rows of the first two plans have `row-1` …; links and addresses lead there. */
  key: string;
  /** Empty for the rest of a third or fourth plan, which has no address. */
  id: string;
  /** One for each plan; null where the plan has no part in the row. */
  sides: (SideModel | null)[];
}

/** Rows of a chapter of the first plan, or what is left of another plan. */
export interface ColumnsGroup {
  /** Id of the chapter; null outside of chapters. */
  chapter: string | null;
  /** The plan of which only this is left; null for the first. */
  rest: ModelPlan | null;
  rows: ColumnsRow[];
}

/** Returns the plans from left to right. */
export function plansOf([pair, ...others]: readonly PairModel[]): PairPlan[] {
  return [...(pair?.plans ?? []), ...others.map(({ plans }) => plans[1])];
}

/**
 * Merges models that share their first plan. Its sections have the same rows with the same numbers in each of them. What is
 * left of the other plans follows, plan by plan.
 */
export function columnsOf(models: readonly PairModel[]): ColumnsGroup[] {
  const [pair, ...others] = models;
  if (!pair) return [];
  const rowsOf = others.map(
    ({ rows }) => new Map(rows.filter(({ rest }) => !rest).map((row) => [row.section.id, row])),
  );
  const ofFirst = pair.rows
    .filter(({ rest }) => !rest)
    .map((row) => {
      const beside = rowsOf.map((rows) => rows.get(row.section.id) ?? null);
      const more = beside.flatMap((other, index) =>
        (other?.shows ?? []).map((show) => (show === 'only-first' ? (LACKS[index] ?? show) : show)),
      );
      const shows = [...new Set([...row.shows, ...more])];
      const [own, second] = row.sides;
      return numbered({ ...row, shows }, [
        withMarks(own, beside),
        second,
        ...beside.map((other) => other?.sides[1] ?? null),
      ]);
    });
  const groups = [...Map.groupBy(ofFirst, ({ row }) => row.chapter)].map(([chapter, rows]) => ({
    chapter,
    rest: null,
    rows,
  }));
  const rests = models.map(({ plans, rows }, index): ColumnsGroup => {
    const left = rows.filter(({ rest }) => rest);
    const blank = (count: number): null[] => Array<null>(count).fill(null);
    return {
      chapter: null,
      rest: plans[1],
      rows: left.map((row) =>
        index === 0
          ? numbered(row, [...row.sides, ...blank(others.length)])
          : {
              row,
              key: `${plans[1].id}-${row.number}`,
              id: '',
              sides: [...blank(index + 1), row.sides[1], ...blank(others.length - index)],
            },
      ),
    };
  });
  return [...groups, ...rests.filter(({ rows }) => rows.length > 0)];
}

/** The side of the first plan, with what it has in common with the others too. */
function withMarks(side: SideModel, beside: readonly (RowModel | null)[]): SideModel {
  const marks = new Map<string, ClauseMark[]>();
  for (const { id, marks: own } of beside.flatMap((row) => row?.sides[0].own?.clauses ?? []))
    marks.set(id, [...(marks.get(id) ?? []), ...own]);
  if (!side.own || marks.size === 0) return side;
  const clauses = side.own.clauses.map((clause) => ({
    ...clause,
    marks: [...clause.marks, ...(marks.get(clause.id) ?? [])],
  }));
  return { ...side, own: { ...side.own, clauses } };
}

function numbered(row: RowModel, sides: ColumnsRow['sides']): ColumnsRow {
  const id = `row-${row.number}`;
  return { row, key: id, id, sides };
}

/** What the filter of a comparison shows. */
export type RowFilter = 'all' | RowShow;

/** Returns the rows that a filter shows, and the one that the address leads to, whatever the filter. */
export function rowsShown(
  groups: readonly ColumnsGroup[],
  filter: RowFilter,
  addressed: string | undefined,
): ColumnsRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(
      ({ row, id }) => filter === 'all' || row.shows.includes(filter) || (id !== '' && id === addressed),
    );
}
