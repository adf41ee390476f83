/**
 * The languages of the interface, each in a file of its own that is loaded when it is needed. The keys are the codes of
 * the languages, and the folders of all but the one at the root. A language is added here, in its file and with its guide.
 */
import type { Messages } from './zh.ts';

export const LANGUAGES = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
} satisfies Record<string, () => Promise<Messages>>;

/** A language of the interface. The plans are in Chinese in all of them. */
export type Locale = keyof typeof LANGUAGES;

/** The codes of the languages, without their words. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Locale, ...Locale[]];

/** Whether a name is the code of a language. */
export const isLocale = (name: string): name is Locale => Object.hasOwn(LANGUAGES, name);
