/** What every tool that cites has in common: the style, the day, the address of the site. */
import { inOneLanguage } from '../i18n/one-language.ts';
import type { CitationStyle } from './index.ts';

const STYLE_KEY = 'duidu-citation-style';

/** Sets a list of citation styles to the one chosen last and keeps what is chosen in it. */
export function keepStyle(list: HTMLSelectElement): void {
  const stored = storedStyle();
  if ([...list.options].some(({ value }) => value === stored)) list.value = stored;
  list.addEventListener('change', () => {
    try {
      localStorage.setItem(STYLE_KEY, list.value);
    } catch {
      // Storage may be closed; the choice then lasts for the page.
    }
  });
}

/** The style chosen last; GB/T 7714—2025 where none was. */
export function storedStyle(): CitationStyle {
  try {
    return (localStorage.getItem(STYLE_KEY) as CitationStyle | null) ?? 'gbt-2025';
  } catch {
    return 'gbt-2025';
  }
}

/** The day of access, ISO 8601. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** An address of this page's site on the one it was built for; `site` empty: where it is read. */
export function onSite(address: string, site: string): string {
  const { href, origin } = new URL(address, location.href);
  return `${new URL(site, href).origin}${inOneLanguage(href.slice(origin.length))}`;
}
