/**
 * The words that the desk needs to read a text: some groups of a language's file. Where a file is loaded with
 * `?words=desk`, the build leaves the others out (`scripts/lib/words-of-desk-plugin.ts`).
 */
import { isLocale, LANGUAGES, type Locale } from './languages.ts';
import type { Messages } from './zh.ts';

/** The groups that are kept. */
export const DESK_GROUPS = ['lang', 'colon', 'plan', 'desk'] as const satisfies readonly (keyof Messages)[];

/** Messages of the desk. */
export type DeskMessages = Pick<Messages, (typeof DESK_GROUPS)[number]>;

/** What the desk speaks while it reads. `Speech` is more than that. */
export interface DeskSpeech {
  locale: Locale;
  t: DeskMessages;
}

/** Languages that are loaded in part. One that is not here is loaded whole. */
const IN_PART: Readonly<Partial<Record<Locale, () => Promise<DeskMessages>>>> = {
  zh: async () => (await import('./zh.ts?words=desk')).zh,
  en: async () => (await import('./en.ts?words=desk')).en,
};

/** Loads the words of the desk in a language. Rejects when they cannot be had. */
export async function loadDeskSpeech(locale: string): Promise<DeskSpeech> {
  if (!isLocale(locale)) throw new Error(`no such language: ${locale}`);
  return { locale, t: await (IN_PART[locale] ?? LANGUAGES[locale])() };
}
