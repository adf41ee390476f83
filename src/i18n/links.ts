/** Addresses. The only place that knows the base path and the folders of the languages. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from './index.ts';
import { linksBelow } from './page-links.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const folder = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);

/** The address of what is the same in every language (data, images); `path` begins with `/`. */
export function fileLink(path: string): string {
  return `${base}${path}`;
}

/** Whether it was said where the site will live; without that its addresses are of this machine. */
export const hasPublicAddress = () => Boolean(process.env['SITE_URL']);

/**
 * An address for files that are taken away: whole when it was said where the site will live, else the path, as in the
 * data files.
 */
export function publicAddress(path: string, site: URL | undefined): string {
  return hasPublicAddress() ? new URL(path, site).href : path;
}

/** The addresses of the pages in a language. */
export function pageLinks(locale: Locale) {
  return linksBelow(`${base}${folder(locale)}`);
}

/** The address of a page, whatever its language, in every language. `pathname` as the site serves it. */
export function inOtherLocales(pathname: string): { locale: Locale; href: string }[] {
  const path = pathname.slice(base.length);
  const own = LOCALES.find((locale) => folder(locale) !== '' && path.startsWith(`${folder(locale)}/`));
  const bare = own ? path.slice(folder(own).length) : path;
  return LOCALES.map((locale) => ({ locale, href: pageLinks(locale).link(bare) }));
}

/** Collections whose entries have pages of their own. */
export const PAGED_COLLECTIONS = ['goals', 'domains', 'tasks', 'measures'] as const;

/** Whether the entries of a collection have pages of their own. */
export function hasPage(collection: string): collection is (typeof PAGED_COLLECTIONS)[number] {
  return (PAGED_COLLECTIONS as readonly string[]).includes(collection);
}
