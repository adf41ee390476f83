/** What a page or component needs to speak the language of its address: messages, names, addresses. */
import { asLocale, MESSAGES } from './index.ts';
import { pageLinks } from './links.ts';
import { speech } from './speech.ts';

/** `currentLocale` is `Astro.currentLocale`. */
export function ui(currentLocale: string | undefined) {
  const locale = asLocale(currentLocale);
  return speech(locale, MESSAGES[locale], pageLinks(locale));
}
