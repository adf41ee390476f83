/** The matrix of the themes and plans of a corpus. */

import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { placesAround } from '../../pipeline/text/gazetteer/place-name.ts';
import { once } from '../../pipeline/text/once.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { mentionsOf } from '../theme/mentions.ts';
import type { MatrixCell, MatrixModel } from './matrix-model.ts';
import { themeMatrix } from './theme-matrix.ts';

/** Makes the matrix of all plans. */
export const matrixModel = once((corpus: Corpus): MatrixModel => {
  const { plans, themes } = corpus;
  const rows = themeMatrix(
    themes.map((theme) => theme.id),
    plans.map((plan) => plan.id),
    plans.flatMap((plan) =>
      plan.clauses.map((clause) => ({ plan: plan.id, themes: clause.themes, text: clause.text })),
    ),
  );
  return {
    themes: themes.map(({ id, zh, en, names }) => ({ id, zh, en, ...(names && { names }) })),
    plans: plans.map(({ id, colour, data: { title, short, place } }) => ({
      id,
      colour,
      data: { title, short },
      places: placesAround(place),
    })),
    cells: themes.map((theme, row) =>
      plans.map((plan, column): MatrixCell => {
        const { clauses = 0, characters = 0 } = rows[row]?.[column] ?? {};
        return clauses > 0
          ? [clauses, characters, carriedShare(corpus, plan, theme.id), 0]
          : [0, 0, 0, mentionsOf(plan, theme).clauses.length];
      }),
    ),
    longest: Math.max(1, ...rows.flat().map((cell) => cell.characters)),
  };
});

/** Share of a plan's text on a theme, in hundredths, that other plans have too. */
function carriedShare(corpus: Corpus, plan: SitePlan, theme: string): number {
  const passages = passagesByClause(corpus);
  const own = plan.clauses.filter((clause) => clause.themes.includes(theme));
  const length = sumOf(own, (clause) => clause.text.length);
  const carried = sumOf(
    own
      .flatMap((clause) => passages.get(`${plan.id}/${clause.id}`) ?? [])
      .filter((passage) => passage.plan !== plan),
    ({ start, end }) => end - start,
  );
  return length === 0 ? 0 : Math.min(100, Math.ceil((100 * carried) / length));
}
