/** What one plan says on a theme, published or not. */
import { citedPlan } from '../../cite/cited-plan.ts';
import { clauseLocus } from '../../corpus/locus.ts';
import type { SiteTheme, ThemedText } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { clauseModel, named } from '../pair/section-model.ts';
import { themeExcerpts } from './excerpts.ts';
import { mentionsOf, namingSentence } from './mentions.ts';
import type { ExcerptModel, ThemePlan } from './model.ts';

type Clause = ThemedText['clauses'][number];
/** Passages that a clause shares with others. */
export type PassagesOf = (clause: Clause) => Parameters<typeof clauseModel>[3];

/** Sets out the words of a plan on a theme. */
export function themePlan(
  plan: ThemedText,
  theme: Pick<SiteTheme, 'id' | 'words'>,
  passagesOf: PassagesOf,
): ThemePlan {
  const { id, colour, data } = plan;
  const { clauses, words } = mentionsOf(plan, theme);
  return {
    id,
    colour,
    data: { title: data.title, short: data.short },
    cited: citedPlan(plan),
    excerpts: themeExcerpts(theme.id, plan.sections, plan.clauses).map(({ section, clauses: own }) =>
      excerptModel(plan, section, own, passagesOf),
    ),
    mentions: {
      places: clauses.map((clause) => ({
        clause: clause.id,
        locus: clauseLocus(clause),
        sentence: namingSentence(clause.text, words),
      })),
      words,
    },
  };
}

function excerptModel(
  plan: ThemedText,
  id: string | null,
  clauses: readonly Clause[],
  passagesOf: PassagesOf,
): ExcerptModel {
  const section = id === null ? undefined : plan.sectionById.get(id);
  const around = section ? section.parent : clauses[0]?.section;
  let last = section?.id;
  return {
    section: section ? named(section) : null,
    path: pathOf(plan, around ?? FRONT_SECTION_ID).map(headingName),
    clauses: clauses.map((clause) => {
      const own = clause.section === last ? undefined : plan.sectionById.get(clause.section);
      last = clause.section;
      // Back in the excerpt's own section after a table: its title precedes already.
      const repeated = !own || own.form === 'front' || own === section;
      return {
        clause: clauseModel(plan, clause, repeated ? undefined : own, passagesOf(clause)),
        locus: clauseLocus(clause),
        path: pathOf(plan, clause.section).map(headingName),
      };
    }),
  };
}
