/** The language of a page in the browser: its messages are loaded when something is first rendered or exported there. */
import { isLocale, LANGUAGES, type Locale } from './languages.ts';
import { linksBelow } from './page-links.ts';
import { type Speech, speech } from './speech.ts';

/** Loads the messages of a language. `root` is the address of its pages without a slash at the end. Rejects when they cannot be had. */
export function loadSpeech(locale: string, root: string): Promise<Speech> {
  return loadWith(locale, root, (known) => LANGUAGES[known]());
}

/** The same with those messages of the language that `load` gives. */
export async function loadWith<Words>(
  locale: string,
  root: string,
  load: (locale: Locale) => Promise<Words>,
): Promise<Omit<Speech, 't'> & { t: Words }> {
  if (!isLocale(locale)) throw new Error(`no such language: ${locale}`);
  return speech(locale, await load(locale), linksBelow(root));
}
