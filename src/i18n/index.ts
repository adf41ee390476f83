import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export type { Messages };

/** Interface text by language. The keys are the languages of the site, and the folders of all but the first. */
export const MESSAGES = { zh, en } satisfies Record<string, Messages>;

/** A language of the interface. The plans are in Chinese in all of them. */
export type Locale = keyof typeof MESSAGES;

const languages = Object.keys(MESSAGES) as [Locale, ...Locale[]];

/** The language at the root of the site: the one that DUIDU_LANGUAGE names, which the commands set, or the first. */
export const DEFAULT_LOCALE: Locale =
  languages.find((locale) => locale === process.env['DUIDU_LANGUAGE']) ?? languages[0];

/** All languages, the one without a folder of its own first. */
export const LOCALES: readonly Locale[] = [
  DEFAULT_LOCALE,
  ...languages.filter((locale) => locale !== DEFAULT_LOCALE),
];

/** The language of a name, the one at the root for names that are none. */
export function asLocale(name: string | undefined): Locale {
  return LOCALES.find((locale) => locale === name) ?? DEFAULT_LOCALE;
}

/** The paths of a page in every language: `lang` is the folder, none at the root. */
export function inEachLocale<Path extends { params: object }>(paths: readonly Path[]) {
  return LOCALES.flatMap((locale) =>
    paths.map((path) => ({
      ...path,
      params: { ...path.params, lang: locale === DEFAULT_LOCALE ? undefined : locale },
    })),
  );
}
