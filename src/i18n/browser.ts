/** The language of a page in the browser: its messages are loaded when something is first rendered or exported there. */
import { isLocale, LANGUAGES } from './languages.ts';
import { linksBelow } from './page-links.ts';
import { type Speech, speech } from './speech.ts';

/** Loads the messages of a language. `root` is the address of its pages without a slash at the end. Rejects when they cannot be had. */
export async function loadSpeech(locale: string, root: string): Promise<Speech> {
  if (!isLocale(locale)) throw new Error(`no such language: ${locale}`);
  return speech(locale, await LANGUAGES[locale](), linksBelow(root));
}
