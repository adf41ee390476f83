/** What pages and components need to speak a language, in the build and in the browser. */

import type { Names } from '../pipeline/schemas/names.ts';
import type { ThemeEntry } from '../pipeline/schemas/theme.ts';
import type { Locale, Messages } from './index.ts';
import { nameIn } from './name-in.ts';
import type { linksBelow } from './page-links.ts';

type NamedTheme = Pick<ThemeEntry, 'zh' | 'en' | 'names'>;

/** Puts the messages and addresses of a language together with the names that depend on it. */
export function speech<Words>(locale: Locale, t: Words, links: ReturnType<typeof linksBelow>) {
  return {
    locale,
    t,
    ...links,
    /** Name of a theme. */
    themeName: ({ zh, en, names }: NamedTheme) => nameIn({ zh, en, ...names }, locale),
    /** Name of a plan for narrow places. */
    shortName: (plan: { data: { short: Names } }) => nameIn(plan.data.short, locale),
  };
}

export type Speech = ReturnType<typeof speech<Messages>>;
