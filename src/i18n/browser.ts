/** The language of a page in the browser: its messages are loaded when something is first rendered or exported there. */
import { LANGUAGES, type Locale } from './languages.ts';
import { linksBelow } from './page-links.ts';
import { type Speech, speech } from './speech.ts';

const isLocale = (name: string): name is Locale => name in LANGUAGES;

/** Loads the messages of a language. `root` is the address of its pages without a slash at the end. Rejects when they cannot be had. */
export async function loadSpeech(locale: string, root: string): Promise<Speech> {
  if (!isLocale(locale)) throw new Error(`no such language: ${locale}`);
  return speech(locale, await LANGUAGES[locale](), linksBelow(root));
}
