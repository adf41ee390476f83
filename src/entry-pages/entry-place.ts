/** On which page the text of an entry is. */
import type { SiteEntry } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';
import { FEW_PLANS } from '../pipeline/align/neighbours.ts';

/**
 * Whether entries have pages of their own, in a corpus of so many plans: of many the page of the plan alone has their words, and their
 * own addresses lead there.
 */
export const haveEntriesPages = (plans: number): boolean => plans <= FEW_PLANS;

/** Returns the address of an entry's text in a corpus of so many plans: its page, or its place in its plan. */
export const entryAddress = (
  { collection, id, plan, section }: SiteEntry,
  plans: number,
  { entryLink, planLink }: Pick<Speech, 'entryLink' | 'planLink'>,
): string => (haveEntriesPages(plans) ? entryLink(collection, id) : planLink(plan.id, section.id));
