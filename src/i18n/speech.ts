/** What pages and components need to speak a language, in the build and in the browser. */
import type { Locale, Messages } from './index.ts';
import type { linksBelow } from './page-links.ts';

/** Puts the messages and addresses of a language together with the names that depend on it. */
export function speech(locale: Locale, t: Messages, links: ReturnType<typeof linksBelow>) {
  return {
    locale,
    t,
    ...links,
    /** Name of a theme. */
    themeName: (theme: Record<Locale, string>) => theme[locale],
    /** Name of a plan for narrow places. */
    shortName: (plan: { data: { short: Record<Locale, string> } }) => plan.data.short[locale],
  };
}

export type Speech = ReturnType<typeof speech>;
