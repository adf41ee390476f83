/**
 * The words that each view of the desk needs: some of a language's file. Where a file is loaded with `?words=<set>`, the build
 * leaves the others out (`scripts/lib/words-in-part-plugin.ts`).
 */
import { loadWith } from './browser.ts';
import { LANGUAGES, type Locale } from './languages.ts';
import type { Speech } from './speech.ts';
import type { Messages } from './zh.ts';

/** A group of words, or one of its entries: `plan`, `plan.title`. */
type WordPath = {
  [Group in keyof Messages]:
    | Group
    | (Messages[Group] extends string ? never : `${Group}.${keyof Messages[Group] & string}`);
}[keyof Messages];

type EntriesOf<Path extends string, Group extends string> = Path extends `${Group}.${infer Entry}`
  ? Entry
  : never;

/** The messages at some paths. */
type WordsAt<Path extends WordPath> = {
  [Group in keyof Messages as Group extends Path
    ? Group
    : EntriesOf<Path, Group> extends never
      ? never
      : Group]: Group extends Path
    ? Messages[Group]
    : Pick<Messages[Group], EntriesOf<Path, Group> & keyof Messages[Group]>;
};

/** While something is under way, and where it failed. */
const WAITING = [
  'colon',
  'desk.cancel',
  'desk.cancelled',
  'desk.failed',
  'desk.again',
  'desk.notLoaded',
] as const satisfies readonly WordPath[];

/** The menu that takes a list away. */
const TAKING = [
  'desk.takeList',
  'desk.copyList',
  'search.takes',
  'search.takeFailed',
  'basket.kept',
  'take.copied',
  'take.saved',
] as const satisfies readonly WordPath[];

/** The paths that are kept, by set. */
export const WORD_SETS = {
  /** The choices of the view settings on every page. */
  view: ['view'],
  /** The texts on the desk, and the text of one. */
  desk: [
    ...WAITING,
    'desk.views',
    'desk.view',
    'desk.texts',
    'desk.pasted',
    'desk.remove',
    'desk.keep',
    'desk.kept',
    'desk.notKept',
    'desk.forget',
    'desk.forgotten',
    'desk.notForgotten',
    'desk.reading',
    'desk.checking',
    'desk.text',
    'plan.contents',
  ],
  read: [
    'lang',
    'desk.verdict',
    'desk.places',
    'desk.severity',
    'desk.line',
    'desk.notes',
    'desk.found',
    'desk.counts',
    'desk.copyManifest',
    'desk.manifestNote',
    'desk.upkeep',
    'desk.copyCorrection',
    'desk.copied',
    'desk.notCopied',
    'desk.indicators',
    'desk.indicatorColumns',
    'plan.title',
    'plan.issuer',
    'plan.number',
    'plan.date',
    'plan.period',
    'plan.genre',
    'plan.unknown',
  ],
  check: [
    ...TAKING,
    'lang',
    'desk.pasted',
    'desk.nothingToCheck',
    'desk.checked',
    'desk.showExact',
    'desk.marked',
    'desk.tooLongToMark',
    'desk.verdicts',
    'desk.kinds',
    'desk.differences',
    'desk.reasons',
    'desk.copies',
    'desk.copyForms',
    'desk.listTitle',
    'desk.listColumns',
    'cite.style',
    'cite.styles',
    'compare.sources',
  ],
  compare: [
    ...WAITING,
    ...TAKING,
    'lang',
    'comma',
    'semicolon',
    'desk.unreadable',
    'desk.comparing',
    'desk.compareWith',
    'desk.compared',
    'desk.compareNow',
    'desk.draft',
    'desk.byTheme',
    'desk.theme',
    'desk.noTheme',
    'desk.sideBySide',
    'desk.gaps',
    'desk.gapsLead',
    'desk.otherYear',
    'desk.gapsTitle',
    'desk.gapsUnsure',
    'desk.show',
    'desk.everything',
    'desk.verdictColumn',
    'desk.numbers',
    'desk.planText',
    'desk.onlyHere',
    'desk.onlyDraft',
    'tasks.verdicts',
    'tasks.meanings',
    'tasks.hereThere',
    'tasks.numbers',
    'tasks.degrees',
    'take.columns',
    'basket.keep',
    'search.take',
    'compare.sources',
    'compare.rest',
    'compare.heading',
    'compare.noneLead',
    'compare.place',
    'compare.words',
    'compare.mentions',
    'compare.noSection',
    'compare.none',
    'parallels',
    'pair',
  ],
} as const satisfies Record<string, readonly WordPath[]>;

type WordSet = keyof typeof WORD_SETS;
/** The messages of a set. */
export type WordsOf<Set extends WordSet> = WordsAt<(typeof WORD_SETS)[Set][number]>;
/** The words of the menu that takes a list away, and those of work under way. */
export type TakingWords = WordsAt<(typeof TAKING)[number]>;
export type WaitingWords = WordsAt<(typeof WAITING)[number]>;

/** What a view of the desk speaks. `Speech` is more than that. */
export type SpeechOf<Set extends WordSet> = Omit<Speech, 't'> & { t: WordsOf<Set> };

/** Loads a set in a language. A language that has no part of its own here is loaded whole. */
const LOAD: { readonly [Set in WordSet]: (locale: Locale) => Promise<WordsOf<Set>> } = {
  view: inPart({
    zh: async () => (await import('./zh.ts?words=view')).zh,
    en: async () => (await import('./en.ts?words=view')).en,
  }),
  desk: inPart({
    zh: async () => (await import('./zh.ts?words=desk')).zh,
    en: async () => (await import('./en.ts?words=desk')).en,
  }),
  read: inPart({
    zh: async () => (await import('./zh.ts?words=read')).zh,
    en: async () => (await import('./en.ts?words=read')).en,
  }),
  check: inPart({
    zh: async () => (await import('./zh.ts?words=check')).zh,
    en: async () => (await import('./en.ts?words=check')).en,
  }),
  compare: inPart({
    zh: async () => (await import('./zh.ts?words=compare')).zh,
    en: async () => (await import('./en.ts?words=compare')).en,
  }),
};

function inPart<Words>(parts: Readonly<Partial<Record<Locale, () => Promise<Words>>>>) {
  return (locale: Locale): Promise<Words | Messages> => (parts[locale] ?? LANGUAGES[locale])();
}

/**
 * Loads the words of a view in a language. `root` is the address of the pages of the language without a slash at the end.
 * Rejects when they cannot be had.
 */
export function loadWords<Set extends WordSet>(
  set: Set,
  locale: string,
  root: string,
): Promise<SpeechOf<Set>> {
  return loadWith(locale, root, LOAD[set]);
}
