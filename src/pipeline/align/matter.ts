/**
 * What two sections are of, sentence by sentence: how much of each is also said in the other. The words of a section as a whole can be
 * alike because one of its sentences is, or because of phrases that stand in every plan; most of its sentences are of other things then.
 */
import { once } from '../text/once.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { pairWeights } from './vectors.ts';

/** Between sentences and cells. */
const SENTENCE_END = /[。；;\n\t]/u;
/** Fewest letters of a sentence. */
const LEAST = 4;

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= LEAST);

/** The pairs of letters of each sentence, and those of all. */
export interface SaidMatter {
  sentences: readonly (readonly number[])[];
  all: ReadonlySet<number>;
}

/** What sentences say beside set phrases. */
export function matterOfSentences(sentences: readonly string[]): SaidMatter {
  const pairs = sentences
    .map((sentence) => SET_PHRASES.reduce((left, pattern) => left.replaceAll(pattern, '，'), sentence))
    .map((sentence) => [...pairWeights(sentence).keys].map(Number))
    .filter((keys) => keys.length > 0);
  return { sentences: pairs, all: new Set(pairs.flat()) };
}

/** In how many sentences of a plan each pair of letters stands. */
const countsOf = once(({ sentences }: SaidMatter) => {
  const counts = new Map<number, number>();
  for (const pairs of sentences) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
});

/** Two plans with whose sentences pairs of letters are weighed. */
type SaidPlans = readonly [SaidMatter, SaidMatter];

/**
 * Returns how much of the sentences of a section is said in another; pairs of letters weigh more the fewer sentences of the two plans
 * have them.
 */
export function saidIn(one: SaidMatter, other: SaidMatter, [first, second]: SaidPlans): number {
  const [counts, others] = [countsOf(first), countsOf(second)];
  const total = first.sentences.length + second.sentences.length;
  const weightOf = (pair: number) =>
    Math.log(1 + total / Math.max(1, (counts.get(pair) ?? 0) + (others.get(pair) ?? 0))) ** 2;
  const sum = (pairs: readonly number[]) => pairs.reduce((weight, pair) => weight + weightOf(pair), 0);
  const shares = one.sentences.map((pairs) => sum(pairs.filter((pair) => other.all.has(pair))) / sum(pairs));
  return shares.length === 0 ? 0 : shares.reduce((left, share) => left + share, 0) / shares.length;
}

/** How much of the sentences of the one of two sections is said in the other, where it is more. */
export const commonMatter = (one: SaidMatter, other: SaidMatter, plans: SaidPlans): number =>
  Math.max(saidIn(one, other, plans), saidIn(other, one, plans));
