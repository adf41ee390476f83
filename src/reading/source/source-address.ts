/** Where the page of a plan's source is. */
import { DEFAULT_LOCALE } from '../../i18n/index.ts';
import { pageLinks } from '../../i18n/links.ts';
import type { Speech } from '../../i18n/speech.ts';
import { isWrittenOnce } from '../../i18n/written-once.ts';

/** Returns the address of the source of a plan, in a corpus of so many plans. */
export function sourceAddress(
  plan: string,
  plans: number,
  { locale, link }: Pick<Speech, 'locale' | 'link'>,
): string {
  const path = `/plans/${plan}/source/`;
  return isWrittenOnce(locale, plans) ? pageLinks(DEFAULT_LOCALE).link(path) : link(path);
}
