/** What a page or component needs to speak the language of its address: messages, names, addresses. */
import { asLocale, type Locale, MESSAGES } from './index.ts';
import { pageLinks } from './links.ts';

/** `currentLocale` is `Astro.currentLocale`. */
export function ui(currentLocale: string | undefined) {
  const locale = asLocale(currentLocale);
  return {
    locale,
    t: MESSAGES[locale],
    ...pageLinks(locale),
    /** Name of a theme. */
    themeName: (theme: Record<Locale, string>) => theme[locale],
    /** Name of a plan for narrow places. */
    shortName: (plan: { data: { short: Record<Locale, string> } }) => plan.data.short[locale],
  };
}
