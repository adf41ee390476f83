/** Theme × plan as plain data: what the page shows and the browser renders for plans that a reader chose. */
import type { ThemeEntry } from '../../pipeline/schemas/theme.ts';
import type { ModelPlan } from '../pair/model.ts';

/**
 * What a plan says on a theme: its clauses, their length in code points, the share of it in hundredths that other plans have
 * too, and, where there are no clauses, how many name the theme.
 */
export type MatrixCell = readonly [clauses: number, characters: number, carried: number, named: number];

/** A row for each theme with a cell for each plan. */
export interface MatrixModel {
  themes: Pick<ThemeEntry, 'id' | 'zh' | 'en' | 'names'>[];
  /** With the place of each and those that it lies in. */
  plans: (ModelPlan & { places: string[] })[];
  cells: MatrixCell[][];
  /** The most characters of a cell of the corpus: bars are measured by it. */
  longest: number;
}

/** Returns the columns of some plans, in the order of the matrix. */
export function columnsOfMatrix(model: MatrixModel, ids: Iterable<string>): MatrixModel {
  const wanted = new Set(ids);
  const shown = model.plans.map(({ id }) => wanted.has(id));
  const isShown = (_: unknown, column: number) => shown[column] === true;
  return {
    ...model,
    plans: model.plans.filter(isShown),
    cells: model.cells.map((row) => row.filter(isShown)),
  };
}
