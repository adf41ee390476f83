/** Addresses of pages. The only place that knows the base path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address below the site's base path; `path` begins with `/`. */
export function link(path: string): string {
  return `${base}${path}`;
}

/** The reading page of a plan, at an id when one is given. */
export function planLink(plan: string, id?: string): string {
  return link(`/plans/${plan}/${id ? `#${id}` : ''}`);
}

/** Collections whose entries have pages of their own. */
export const PAGED_COLLECTIONS = ['domains', 'tasks', 'measures'] as const;

/** Whether the entries of a collection have pages of their own. */
export function hasPage(collection: string): collection is (typeof PAGED_COLLECTIONS)[number] {
  return (PAGED_COLLECTIONS as readonly string[]).includes(collection);
}

/** The page of an entry that has one. `id` is `<plan>/<section id>`. */
export function entryLink(collection: string, id: string): string {
  return link(`/${collection}/${id}/`);
}

/** A theme's page, at a plan's column when one is given. */
export function themeLink(theme: string, plan?: string): string {
  return link(`/compare/${theme}/${plan ? `#${plan}` : ''}`);
}
