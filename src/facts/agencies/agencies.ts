/** Agencies over all plans: one item a body as it is called now, with every clause that names it. */

import type { Corpus, SiteClause, SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { AgencyList } from '../../pipeline/schemas/facts.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { shortId } from '../../pipeline/text/sha256.ts';

/** A clause that names an agency. */
export interface AgencyPlace {
  plan: SitePlan;
  list: AgencyList;
  clause: SiteClause | undefined;
  /** Number and title of the section. */
  words: string;
  printed: string;
  /** The agency stands first: it leads. */
  first: boolean;
}

/** An agency with its places in the order of the text; `id` is ASCII and stays while the name does. */
export interface Agency {
  id: string;
  name: string;
  /** Other names it is printed under. */
  printed: string[];
  places: AgencyPlace[];
}

/** All agencies, those named most often first. */
export function listAgencies({ plans }: Corpus): Agency[] {
  const named = plans.flatMap((plan) =>
    plan.agencies.flatMap((list) => {
      const clause = plan.clauseById.get(list.clause);
      const words = sectionWords(plan, list.section);
      return list.agencies.map((printed, index) => ({
        current: list.canonical[index] ?? printed,
        plan,
        list,
        clause,
        words,
        printed,
        first: index === 0,
      }));
    }),
  );
  return [...Map.groupBy(named, ({ current }) => current)]
    .map(([name, places]) => ({
      id: `a${shortId(name)}`,
      name,
      printed: [...new Set(places.map(({ printed }) => printed))].filter((other) => other !== name),
      places,
    }))
    .sort((a, b) => b.places.length - a.places.length || a.name.localeCompare(b.name, 'zh-CN'));
}

/** Clauses that only name a collective. */
export function collectivePlaces({ plans }: Corpus) {
  return plans.flatMap((plan) =>
    plan.agencies
      .filter((list) => list.agencies.length === 0)
      .map((list) => ({ plan, list, words: sectionWords(plan, list.section) })),
  );
}

function sectionWords(plan: SitePlan, section: string): string {
  const last = pathOf(plan, section).at(-1);
  return last ? headingName(last) : '';
}
