/** Pages at the ids of plans that were renamed or withdrawn: every address that a plan had goes on answering. */
import type { Corpus, SitePlan } from '../corpus/model.ts';
import type { FormerPlan } from '../pipeline/schemas/ledger.ts';

/** A page that answers for another: of whom, and the path of that other page; the page itself has `plan` as its id. */
export interface FormerPage {
  former: FormerPlan;
  path: string;
}

/** Lists the former plans for the pages that every plan has once; `pathOf` gives the path of such a page. */
export function formerPages({ formerPlans }: Corpus, pathOf: (plan: string) => string) {
  return formerPlans.map((former) => ({
    params: { plan: former.id },
    props: { former, path: pathOf(former.now ?? former.id) } satisfies FormerPage,
  }));
}

/** Lists the ids under which a plan was published before. */
export function formerIds({ formerPlans }: Corpus, plan: SitePlan): string[] {
  return formerPlans.flatMap(({ id, now }) => (now === plan.id ? [id] : []));
}

/** Lists the former addresses of the pages of entries, `<collection>/<plan>/<section>`. */
export function formerEntryPages(corpus: Corpus) {
  const { plans, formerPlans } = corpus;
  return formerPlans.flatMap((former) => {
    const now = plans.find(({ id }) => id === former.now);
    const pages = now
      ? now.entries.map(({ collection, section }) => `${collection}/${section.id}`)
      : former.pages;
    return pages.flatMap((page) => {
      const [collection = '', section = ''] = page.split('/');
      if (collection === 'compare') return [];
      const props: FormerPage = { former, path: `/${collection}/${now?.id ?? former.id}/${section}/` };
      return [{ params: { collection, plan: former.id, section }, props }];
    });
  });
}

/** Lists the former addresses of comparisons of two plans, `compare/<first>/<second>`. */
export function formerPairPages(corpus: Corpus) {
  const { plans, formerPlans } = corpus;
  return formerPlans.flatMap((former) => {
    const now = plans.find(({ id }) => id === former.now);
    const others = now
      ? now.beside.flatMap((other) => [other.id, ...formerIds(corpus, other)].map((id) => ({ id, other })))
      : former.pages.flatMap((page) =>
          page.startsWith('compare/') ? [{ id: page.slice(8), other: null }] : [],
        );
    return others.flatMap(({ id, other }) => {
      const page = (first: string, second: string, ...path: (string | undefined)[]) => ({
        params: { former: `${first}/${second}` },
        props: { former, path: `/compare/${path.join('/')}/` } satisfies FormerPage,
      });
      const isFormer = other !== null && id !== other.id;
      return [
        page(former.id, id, now?.id, other?.id),
        // Of two former ids each gives the pages on which it comes first.
        ...(isFormer ? [] : [page(id, former.id, other?.id, now?.id)]),
      ];
    });
  });
}
