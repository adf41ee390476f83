/** Models of the themes of a corpus. */
import { citedPlan } from '../../cite/cited-plan.ts';
import { passagesByClause } from '../../clauses/passages.ts';
import { clauseLocus } from '../../corpus/locus.ts';
import type { Corpus, SiteClause, SitePlan, SiteTheme } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { clauseModel, named } from '../pair/section-model.ts';
import { themeExcerpts } from './excerpts.ts';
import { mentionsOf } from './mentions.ts';
import type { ExcerptModel, ThemeModel, ThemePlan } from './model.ts';

/** Sets the words of all plans on a theme side by side. */
export function themeModel(corpus: Corpus, theme: SiteTheme): ThemeModel {
  const { id, zh, en } = theme;
  return { theme: { id, zh, en }, plans: corpus.plans.map((plan) => themePlan(corpus, plan, theme)) };
}

function themePlan(corpus: Corpus, plan: SitePlan, theme: SiteTheme): ThemePlan {
  const { id, colour, data } = plan;
  const passages = passagesByClause(corpus);
  const { clauses, words } = mentionsOf(plan, theme);
  return {
    id,
    colour,
    data: { title: data.title, short: data.short },
    cited: citedPlan(plan),
    excerpts: themeExcerpts(theme.id, plan.sections, plan.clauses).map(({ section, clauses: own }) =>
      excerptModel(plan, section, own, (clause) => passages.get(`${id}/${clause.id}`) ?? []),
    ),
    mentions: {
      places: clauses.map((clause) => ({ clause: clause.id, locus: clauseLocus(clause) })),
      words,
    },
  };
}

function excerptModel(
  plan: SitePlan,
  id: string | null,
  clauses: readonly SiteClause[],
  passagesOf: (clause: SiteClause) => Parameters<typeof clauseModel>[3],
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
