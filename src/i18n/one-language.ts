import { LANGUAGE_CODES } from './languages.ts';

/** The folders of the languages that are not at the root. */
const FOLDERS = new RegExp(`/(?:${LANGUAGE_CODES.slice(1).join('|')})(?=/plans/[^/]+/(?:#|$))`, 'u');

/**
 * Returns the address of a plan or of a place in it that is the same whatever language the reader's interface has, so that
 * a clause is cited by one address: /en/plans/a/#s1 → /plans/a/#s1. Other addresses stay as they are.
 */
export function inOneLanguage(path: string): string {
  return path.replace(FOLDERS, '');
}
