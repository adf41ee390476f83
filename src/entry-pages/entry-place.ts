/** On which page the text of an entry is. */
import type { SiteEntry } from '../corpus/model.ts';
import { hasPage } from '../i18n/links.ts';
import type { Speech } from '../i18n/speech.ts';
import { isWrittenOnce } from '../i18n/written-once.ts';
import { FEW_PLANS } from '../pipeline/align/neighbours.ts';

/**
 * Returns the entry whose page has the text of an entry, in a corpus of so many plans: of few plans every entry that can have
 * a page has its own; of many, entries within another are on the page of the outermost, and their own address leads there.
 */
export function entryWithPage(entry: SiteEntry, plans: number): SiteEntry {
  if (plans <= FEW_PLANS) return entry;
  let outermost = entry;
  for (let around = entry.parent; around; around = around.parent)
    if (hasPage(around.collection)) outermost = around;
  return outermost;
}

/** Returns the address of an entry's text in a corpus of so many plans: its page, or its place in its plan in a language without such pages. */
export function entryAddress(
  entry: SiteEntry,
  plans: number,
  { locale, entryLink, planLink }: Pick<Speech, 'locale' | 'entryLink' | 'planLink'>,
): string {
  if (isWrittenOnce(locale, plans)) return planLink(entry.plan.id, entry.section.id);
  const page = entryWithPage(entry, plans);
  const address = entryLink(page.collection, page.id);
  return page === entry ? address : `${address}#${entry.section.id}`;
}
