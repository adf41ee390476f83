/** Which files of the built site the offline copy has, and how its pages lead to them. */
import { posix } from 'node:path';
import { DEFAULT_LOCALE, type Locale } from '../../../src/i18n/index.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';

/**
 * What only a server has use for, what other files replace, the index that a large corpus is searched by, and what other programs read: data,
 * pages as Markdown and XML, parts that the pages have again. What is taken away from a page is made there.
 */
const NOT_OFFLINE = [
  /^(?:_headers|404\.html|robots\.txt|llms\.txt|opensearch\.xml|sitemap[^/]*\.xml)$/,
  /\.js$/,
  /^search\/(?!index\.html$)/,
  /^(?:compare|desk|lists|[a-z]{2}\/lists)\/.*\.json(?:\.gz)?$/,
  /^data\/.*\.(?:json|csv|xlsx|qdpx)(?:\.gz)?$/,
  /\.(?:md|xml)(?:\.gz)?$/,
  /^parts\//,
];

/** Whether a file of the site (its path within) is kept as it is. */
export function isOffline(path: string): boolean {
  return !NOT_OFFLINE.some((pattern) => pattern.test(path));
}

/** The language that a file is in, by the folder it is in; null where it is for all languages. */
export function languageOf(path: string): Locale | null {
  if (!path.endsWith('.html') && !/(?:^|\/)lists\//u.test(path)) return null;
  if (path.startsWith('seeds/')) return null;
  return (
    LANGUAGE_CODES.find((code) => code !== DEFAULT_LOCALE && path.startsWith(`${code}/`)) ?? DEFAULT_LOCALE
  );
}

/** Files that scripts of pages fetch. */
const FETCHED =
  /^(?:(?:search|compare|desk|lists|[a-z]{2}\/lists|data\/plans)\/(?:[^/]+\/)*[^/]+|data\/(?:plans|index|indicators|themes))\.json(?:\.gz)?$/;

/** Whether a file of the site is there as a script too: pages fetch it. */
export const isFetched = (path: string) => FETCHED.test(path) && !/^search\/(?:index|similar)\//.test(path);

/** The folder of many small files that one script hands over, since a zip packs each file by itself; null for other files. */
export const bundleOf = (path: string): string | null => /^search\/text(?=\/)/u.exec(path)?.[0] ?? null;

/** The path within the site of the file that a link from its root leads to; null for other links. */
function fileOf(link: string, basePath: string): string | null {
  if (!link.startsWith('/') || link.startsWith('//')) return null;
  const path = link.replace(/[?#].*$/su, '');
  const target = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
  return target === '' || target.endsWith('/') ? `${target}index.html` : target;
}

/** Whether a link leads to a file of the copy in a language, or to nothing of the site. Scripts of pages are led to by others. */
export function inCopy(link: string, basePath: string, language: Locale): boolean {
  const file = fileOf(link, basePath);
  if (file === null || file.endsWith('.js')) return true;
  return isOffline(file) && (languageOf(file) ?? language) === language;
}

/**
 * A link of a page as one from file to file: relative, with the name of the file, fragment and query kept. `page` is the
 * path of the page within the site; links within the page and to other sites stay.
 */
export function offlineLink(link: string, page: string, basePath: string): string {
  const file = fileOf(link, basePath);
  if (file === null) return link;
  const rest = /[?#].*$/su.exec(link)?.[0] ?? '';
  return posix.relative(posix.dirname(page), file) + rest;
}
