import { LANGUAGE_CODES, LANGUAGES, type Locale } from './languages.ts';
import type { Messages } from './zh.ts';

export type { Locale, Messages };

/** Interface text by language. */
export const MESSAGES = Object.fromEntries(
  await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await LANGUAGES[code]()] as const)),
) as Record<Locale, Messages>;

/** The language at the root of the site: the one that DUIDU_LANGUAGE names, which the commands set, or the first. */
export const DEFAULT_LOCALE: Locale =
  LANGUAGE_CODES.find((locale) => locale === process.env['DUIDU_LANGUAGE']) ?? LANGUAGE_CODES[0];

/** All languages, the one without a folder of its own first. */
export const LOCALES: readonly Locale[] = [
  DEFAULT_LOCALE,
  ...LANGUAGE_CODES.filter((locale) => locale !== DEFAULT_LOCALE),
];

/** The language of a name, the one at the root for names that are none. */
export function asLocale(name: string | undefined): Locale {
  return LOCALES.find((locale) => locale === name) ?? DEFAULT_LOCALE;
}

/**
 * The paths of a page in every language, those of the same page one after another: what they show is computed once. `lang` is the
 * folder, none at the root.
 */
export function inEachLocale<Path extends { params: object }>(paths: readonly Path[]) {
  return paths.flatMap((path) =>
    LOCALES.map((locale) => ({
      ...path,
      params: { ...path.params, lang: locale === DEFAULT_LOCALE ? undefined : locale },
    })),
  );
}
