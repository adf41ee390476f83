/**
 * Passages that occur, identical or nearly, in two places: found by shared k-grams, extended to whole runs, joined
 * over small differences. Texts in, pairs of passages out, the cost linear in the length of the texts as long as no
 * wording stands in more than `COMMON` of them: such a one no longer brings texts together.
 */
import type { Wording } from '../schemas/comparison.ts';
import { once } from '../text/once.ts';
import { chains, REPEATED, runsOf } from './chains.ts';
import { type Compared, comparisonForm } from './comparison-form.ts';
import { type Gram, keptGrams, sharedGrams } from './fingerprints.ts';
import { withLastValues } from './last-values.ts';
import { type Bounds, type ChangedNumber, changedNumbers, sharedUnits, withWholeNumbers } from './numbers.ts';
import { toClauseEnds, withinWords, withoutScraps, withPrefix, withWholePairs } from './word-bounds.ts';
import { COMMON, wordings } from './wording.ts';

/** A text to be compared. What is computed from it is remembered by the object, not by its words. */
export interface ComparedText {
  text: string;
}

/** A stretch of a text, UTF-16 offsets. */
export interface Stretch {
  text: number;
  start: number;
  end: number;
}

/** One passage in two places. `a` comes before `b` in the order of the texts. */
export interface Parallel {
  a: Stretch;
  b: Stretch;
  /** Equal in comparison form, or nearly. */
  kind: 'identical' | 'near';
  wording: Wording;
  /** The words are not the text's own: no sign that one was taken from the other. */
  formula: boolean;
  /** Units of the comparison form that both sides share in order, and their share of the longer side. */
  shared: number;
  ratio: number;
  numbers: ChangedNumber[];
}

/** Least length of a passage, in units that both sides share. */
const LEAST = 12;
/** Least share of the longer side that must be shared: less will do for a long passage. */
const LEAST_RATIO = 0.55;
const SHORT_RATIO = 0.75;
const LONG = 24;
/** With less in common, and no run of so many units, two passages may share the terms of their field only, unless the one is nearly all in the other. */
const CLOSE_RATIO = 0.7;
const VERBATIM = 12;
const WITHIN = 0.9;

/** A text as it is compared, with its kept k-grams. */
const preparedText = once(({ text }: ComparedText) => {
  const compared = comparisonForm(text);
  return { ...compared, text, grams: keptGrams(compared.form) };
});

/**
 * All passages that two of the texts share, in the order of their first places. What depends on one text, or two, is
 * computed once for the same objects.
 */
export function findParallels(texts: readonly ComparedText[]): Parallel[] {
  const compared = texts.map(preparedText);
  const forms = compared.map(({ form }) => form);
  const pairs = new Map<string, [Gram, Gram][]>();
  for (const group of sharedGrams(compared.map(({ grams }) => grams))) {
    if (group.length > REPEATED || new Set(group.map(({ text }) => text)).size > COMMON) continue;
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        if (first.text === second.text) continue;
        const key = `${first.text} ${second.text}`;
        const list = pairs.get(key);
        if (list) list.push([first, second]);
        else pairs.set(key, [[first, second]]);
      }
    }
  }
  const passages = [...pairs.values()].flatMap((grams) => {
    const [a, b] = grams[0] ?? [];
    const [first, second] = [texts[a?.text ?? -1], texts[b?.text ?? -1]];
    if (!a || !b || !first || !second) return [];
    return passagesBetween(first, second, grams).map((passage) => ({
      ...passage,
      a: { text: a.text, ...passage.a },
      b: { text: b.text, ...passage.b },
    }));
  });
  const wordingOf = wordings(
    passages.map(({ form }) => form),
    forms,
  );
  return passages
    .map(({ form, areTermsOnly, ...passage }) => {
      const { a, b, shared, numbers } = passage;
      const side = ({ text, start, end }: Stretch) => ({ text: texts[text]?.text ?? '', start, end });
      const hasChanged = numbers.length > 0;
      const wording = wordingOf({ form, shared, sides: [side(a), side(b)], hasChanged, areTermsOnly });
      return { ...passage, wording, formula: wording !== 'own' };
    })
    .sort(
      (x, y) => x.a.text - y.a.text || x.a.start - y.a.start || x.b.text - y.b.text || x.b.start - y.b.start,
    );
}

/** A passage of two texts, before it is known which of all texts they are and whether its wording is a set one. */
interface SharedPassage extends Omit<Parallel, 'a' | 'b' | 'wording' | 'formula'> {
  a: Omit<Stretch, 'text'>;
  b: Omit<Stretch, 'text'>;
  /** Of the first side. */
  form: string;
  /** No run of it is long, and much stands between the runs: 养老机构分类管理…动态调整养老机构类别. */
  areTermsOnly: boolean;
}

/** Passages that were found between two texts, by the places of their k-grams. */
const knownPassages = once((_first: ComparedText) =>
  once((_second: ComparedText) => new Map<string, SharedPassage[]>()),
);

function passagesBetween(
  first: ComparedText,
  second: ComparedText,
  grams: readonly [Gram, Gram][],
): readonly SharedPassage[] {
  const known = knownPassages(first)(second);
  const key = grams.map(([a, b]) => `${a.at}~${b.at}`).join();
  const passages = known.get(key) ?? passagesOf(first, second, grams);
  known.clear();
  known.set(key, passages);
  return passages;
}

function passagesOf(
  first: ComparedText,
  second: ComparedText,
  grams: readonly [Gram, Gram][],
): SharedPassage[] {
  const [a, b] = [preparedText(first), preparedText(second)];
  return chains(runsOf(a.form, b.form), grams).flatMap((whole) => {
    const chain = withinWords(withoutScraps(withinWords(whole, a, b), a, b), a, b);
    const from = chain[0];
    const to = chain.at(-1);
    if (!from || !to) return [];
    const formA = a.form.slice(from.a, to.a + to.length);
    const formB = b.form.slice(from.b, to.b + to.length);
    const shared = sharedUnits(formA, formB);
    const ratio = shared / Math.max(formA.length, formB.length);
    if (shared < LEAST || ratio < (shared < LONG ? SHORT_RATIO : LEAST_RATIO)) return [];
    const longest = Math.max(...chain.map(({ length }) => length));
    const isWithin = shared / Math.min(formA.length, formB.length) >= WITHIN;
    const stretch = ({ text }: ComparedText, { origin }: Compared, [start, end]: Bounds) =>
      withWholePairs(text, { start: origin[start] ?? 0, end: endOf(text, origin[end - 1] ?? 0) });
    const [numberedA, numberedB] = withWholeNumbers(
      [a.form, withPrefix(a, [from.a, to.a + to.length])],
      [b.form, withPrefix(b, [from.b, to.b + to.length])],
    );
    const ends = toClauseEnds(a, b, [numberedA[1], numberedB[1]]);
    const wholeA = withLastValues(a, [numberedA[0], ends[0]]);
    const wholeB = withLastValues(b, [numberedB[0], ends[1]]);
    const [wordsA, wordsB] = [a.form.slice(...wholeA), b.form.slice(...wholeB)];
    return [
      {
        a: stretch(first, a, wholeA),
        b: stretch(second, b, wholeB),
        kind: wordsA === wordsB ? ('identical' as const) : ('near' as const),
        form: formA,
        areTermsOnly: ratio < CLOSE_RATIO && longest < VERBATIM && !isWithin,
        shared,
        ratio,
        numbers: changedNumbers(wordsA, wordsB),
      },
    ];
  });
}

function endOf(text: string, last: number): number {
  return last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}
