/** On which page the text of an entry is. */
import type { SiteEntry } from '../corpus/model.ts';
import { hasPage } from '../i18n/links.ts';
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

/** Returns the address of an entry's text in a corpus of so many plans. `entryLink` gives that of an entry's page. */
export function entryAddress(
  entry: SiteEntry,
  plans: number,
  entryLink: (collection: string, id: string) => string,
): string {
  const page = entryWithPage(entry, plans);
  const address = entryLink(page.collection, page.id);
  return page === entry ? address : `${address}#${entry.section.id}`;
}
