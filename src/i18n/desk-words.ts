/**
 * The words that the desk needs to read a text and to check one: some groups of a language's file. Where a file is loaded
 * with `?words=<set>`, the build leaves the other groups out (`scripts/lib/words-in-part-plugin.ts`).
 */
import { isLocale, LANGUAGES, type Locale } from './languages.ts';
import { linksBelow } from './page-links.ts';
import type { Messages } from './zh.ts';

/** The groups that are kept, by set. */
export const WORD_SETS = {
  desk: ['lang', 'colon', 'plan', 'desk'],
  check: ['lang', 'colon', 'plan', 'desk', 'cite', 'take', 'basket', 'search', 'compare'],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

type WordsOf<Set extends keyof typeof WORD_SETS> = Pick<Messages, (typeof WORD_SETS)[Set][number]>;
export type DeskMessages = WordsOf<'desk'>;
export type CheckMessages = WordsOf<'check'>;

/** What the desk speaks while it reads. `Speech` is more than that. */
export interface DeskSpeech {
  locale: Locale;
  t: DeskMessages;
}

/** What the desk speaks while it checks. */
export interface CheckSpeech extends ReturnType<typeof linksBelow> {
  locale: Locale;
  t: CheckMessages;
}

/** Languages that are loaded in part. One that is not here is loaded whole. */
const DESK: Readonly<Partial<Record<Locale, () => Promise<DeskMessages>>>> = {
  zh: async () => (await import('./zh.ts?words=desk')).zh,
  en: async () => (await import('./en.ts?words=desk')).en,
};
const CHECK: Readonly<Partial<Record<Locale, () => Promise<CheckMessages>>>> = {
  zh: async () => (await import('./zh.ts?words=check')).zh,
  en: async () => (await import('./en.ts?words=check')).en,
};

/** Loads the words of the desk in a language. Rejects when they cannot be had. */
export async function loadDeskSpeech(name: string): Promise<DeskSpeech> {
  const locale = known(name);
  return { locale, t: await (DESK[locale] ?? LANGUAGES[locale])() };
}

/** Loads the words of the check. `root` is the address of the pages of the language without a slash at the end. */
export async function loadCheckSpeech(name: string, root: string): Promise<CheckSpeech> {
  const locale = known(name);
  return { locale, t: await (CHECK[locale] ?? LANGUAGES[locale])(), ...linksBelow(root) };
}

function known(name: string): Locale {
  if (!isLocale(name)) throw new Error(`no such language: ${name}`);
  return name;
}
