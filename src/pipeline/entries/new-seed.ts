/** What the manifest says of a file that joins the corpus: one maker for `npm run add` and for the desk. Pure. */
import { LONGEST_ID, NOT_IN_NAMES } from '../schemas/seed-names.ts';
import { isFreeId } from '../schemas/taken-ids.ts';
import { type NamedPlan, shortName } from '../text/short-name.ts';

/** A file that joins. */
interface NewFile {
  /** Without folders. */
  name: string;
  /** SHA-256 of its bytes. */
  hash: string;
  id: string;
  /** Names as given, and the title of the plan where the text has one. */
  zh?: string | undefined;
  en?: string | undefined;
  title?: string | undefined;
  /** What tells plans with one title apart. */
  known?: NamedPlan;
  /** Chinese names that plans of the corpus have. */
  takenNames?: ReadonlySet<string>;
  /** Facts by their keys in the manifest. */
  facts?: Readonly<Record<string, unknown>>;
}

/** An item of `seeds`. The plan is a draft: only `npm run publish` gives out addresses. */
export interface NewSeed {
  file: string;
  sha256: string;
  plans: [{ id: string; short: { zh: string; en: string }; draft: true }];
}

/** Returns the item of a file. A name that another plan has gets the id behind it. */
export function newSeed({ name, hash, id, zh, en, title, known, takenNames, facts }: NewFile): NewSeed {
  const own = title === undefined ? undefined : shortName(title, known);
  const named = own !== undefined && takenNames?.has(own) ? `${own}（${id}）` : own;
  const short = { zh: zh ?? named ?? id, en: en ?? id };
  return { file: seedPath(name), sha256: hash, plans: [{ id, short, ...facts, draft: true }] };
}

/** The name of the copy: that of the file, with a hyphen for every character that it may not have in `seeds/`. */
export const seedPath = (name: string): string =>
  `seeds/${name.replace(new RegExp(NOT_IN_NAMES, 'gu'), '-')}`;

/** An id for the plan of a file: letters and digits of its name; null for a name without a Latin letter (a number alone says nothing). */
export function idOfFile(name: string): string | null {
  const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
  if (!/[a-z]/.test(stem)) return null;
  return stem
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID - ROOM)
    .replace(/^-|-$/g, '');
}
/** Characters that a number behind an id may take. */
const ROOM = 5;

/** The id that a name of a file gives, or `plan` where it gives none, with the first number that makes it free: `jia-health`, `jia-health-2`, `plan-1`. */
export function freeId(named: string | null, taken: ReadonlySet<string>): string {
  const isFree = (id: string) => isFreeId(id) && !taken.has(id);
  if (named !== null && isFree(named)) return named;
  let number = named === null ? 1 : 2;
  while (!isFree(`${named ?? 'plan'}-${number}`)) number += 1;
  return `${named ?? 'plan'}-${number}`;
}
