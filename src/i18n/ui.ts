/** What a page or component needs to speak the language of its address: messages, names, addresses. */
import { asLocale, LOCALES, type Locale, MESSAGES } from './index.ts';
import { pageLinks } from './links.ts';
import { type Speech, speech } from './speech.ts';

/** Made once: every component asks. */
const SPEECHES = Object.fromEntries(
  LOCALES.map((locale) => [locale, speech(locale, MESSAGES[locale], pageLinks(locale))]),
) as Record<Locale, Speech>;

/** `currentLocale` is `Astro.currentLocale`. */
export function ui(currentLocale: string | undefined): Speech {
  return SPEECHES[asLocale(currentLocale)];
}
