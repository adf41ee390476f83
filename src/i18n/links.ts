/** Addresses. The only place that knows the base path and the folders of the languages. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from './index.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const folder = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);

/** The address of what is the same in every language (data, images); `path` begins with `/`. */
export function fileLink(path: string): string {
  return `${base}${path}`;
}

/**
 * An address for files that are taken away: whole when it was said where the site will live, else the path, as in the
 * data files.
 */
export function publicAddress(path: string, site: URL | undefined): string {
  return process.env['SITE_URL'] ? new URL(path, site).href : path;
}

/** The addresses of the pages in a language. */
export function pageLinks(locale: Locale) {
  const link = (path: string) => `${base}${folder(locale)}${path}`;
  return {
    /** A page; `path` begins and ends with `/`. */
    link,
    /** The reading page of a plan, at an id when one is given. */
    planLink: (plan: string, id?: string) => link(`/plans/${plan}/${id ? `#${id}` : ''}`),
    /** The page of an entry that has one. `id` is `<plan>/<section id>`. */
    entryLink: (collection: string, id: string) => link(`/${collection}/${id}/`),
    /** Two plans side by side, the first on the left. */
    pairLink: (first: string, second: string) => link(`/compare/${first}/${second}/`),
    /** A theme's page, at a plan's column when one is given. */
    themeLink: (theme: string, plan?: string) => link(`/compare/${theme}/${plan ? `#${plan}` : ''}`),
  };
}

/** The address of a page, whatever its language, in every language. `pathname` as the site serves it. */
export function inOtherLocales(pathname: string): { locale: Locale; href: string }[] {
  const path = pathname.slice(base.length);
  const own = LOCALES.find((locale) => folder(locale) !== '' && path.startsWith(`${folder(locale)}/`));
  const bare = own ? path.slice(folder(own).length) : path;
  return LOCALES.map((locale) => ({ locale, href: pageLinks(locale).link(bare) }));
}

/** Collections whose entries have pages of their own. */
export const PAGED_COLLECTIONS = ['domains', 'tasks', 'measures'] as const;

/** Whether the entries of a collection have pages of their own. */
export function hasPage(collection: string): collection is (typeof PAGED_COLLECTIONS)[number] {
  return (PAGED_COLLECTIONS as readonly string[]).includes(collection);
}
