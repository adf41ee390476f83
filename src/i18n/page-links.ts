/** Addresses of pages below the folder of a language. Knows no language and no base path, so that browsers can use it. */

/** A plan with those that it has a page side by side with. */
interface Compared {
  id: string;
  beside: readonly { id: string }[];
}

/** Returns the addresses of the pages below `root`, which has no slash at its end: `/base/en`. */
export function linksBelow(root: string) {
  const link = (path: string) => `${root}${path}`;
  return {
    /** A page; `path` begins and ends with `/`. */
    link,
    /** The reading page of a plan, at an id when one is given. */
    planLink: (plan: string, id?: string) => link(`/plans/${plan}/${id ? `#${id}` : ''}`),
    /** The page of an entry that has one. `id` is `<plan>/<section id>`. */
    entryLink: (collection: string, id: string) => link(`/${collection}/${id}/`),
    /** The page of two plans side by side, the first on the left. */
    pairLink: (first: string, second: string) => link(`/compare/${first}/${second}/`),
    /** Any two plans side by side: their page, or where they have none, the page that compares them in the browser. */
    comparisonLink: (first: Compared, second: Compared) =>
      first.beside.some(({ id }) => id === second.id)
        ? link(`/compare/${first.id}/${second.id}/`)
        : link(`/compare/?plans=${first.id},${second.id}`),
    /** The task table of a plan. */
    taskLink: (plan: string) => link(`/task-table/${plan}/`),
    /** A theme's page, at a plan's column when one is given. */
    themeLink: (theme: string, plan?: string) => link(`/compare/${theme}/${plan ? `#${plan}` : ''}`),
  };
}
