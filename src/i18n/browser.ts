/** The language of a page in the browser: its messages are loaded when something is first rendered or exported there. */
import type { Locale, Messages } from './index.ts';
import { linksBelow } from './page-links.ts';
import { type Speech, speech } from './speech.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

/** The languages of the interface, without their words. */
export const LANGUAGES = Object.keys(LOADERS);

const isLocale = (name: string): name is Locale => name in LOADERS;

/** Loads the messages of a language. `root` is the address of its pages without a slash at the end. Rejects when they cannot be had. */
export async function loadSpeech(locale: string, root: string): Promise<Speech> {
  if (!isLocale(locale)) throw new Error(`no such language: ${locale}`);
  return speech(locale, await LOADERS[locale](), linksBelow(root));
}
