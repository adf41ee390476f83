/**
 * What the words of a passage are. Set wordings stand in many places, citations name a document, lists name things: none of these
 * is a sign that one text was taken from another.
 */

import type { Wording } from '../schemas/comparison.ts';
import { withExamples } from '../text/with-examples.ts';
import { areNamedWorks, isFormulaName, isManner, isOpenList } from './bare-names.ts';
import { GRAM } from './fingerprints.ts';
import { isReported } from './reported.ts';
import { CITATIONS, SET_PHRASES } from './set-phrases.ts';
import { areOtherAims, isStatement, openObject, tellsAction } from './statement.ts';

/** Places of one wording above which it is a set one. */
export const COMMON = 4;
/** Least that must be left of a passage without its set wordings, in units of the comparison form: so many, or a third. */
const LEAST_LEFT = 12;
/** Fewer units that both sides share may be the same by chance where two texts speak of one matter: 提高农业用水效率. */
const LEAST_OWN = 15;
/** A passage of fewer units must have a clause of so many. */
const LEAST_OF_CLAUSES = 22;
const LEAST_CLAUSE = 12;
/** Least share of a stretch that set phrases must cover for it to be one. */
const MOSTLY = 0.6;

/** A passage as it is judged. */
export interface JudgedPassage {
  /** Its comparison form, and how many units of it both sides share. */
  form: string;
  shared: number;
  /** Where it stands on either side. */
  sides: readonly [JudgedStretch, JudgedStretch];
  /** Whether a number in it differs. */
  hasChanged: boolean;
  /** Whether it may be the terms of a field alone that both sides share. */
  areTermsOnly: boolean;
}

/** A text and a stretch of it in UTF-16 units. */
interface JudgedStretch {
  text: string;
  start: number;
  end: number;
}

/** Tells of each passage of a corpus what its words are. `passages` and `texts` are comparison forms. */
export function wordings(
  passages: readonly string[],
  texts: readonly string[],
): (passage: JudgedPassage) => Wording {
  const common = commonGrams(passages, texts);
  return (passage) => {
    const { form, shared, sides, hasChanged, areTermsOnly } = passage;
    const left = shared - commonUnits(form, common);
    const wordsOf = ({ text, start, end }: JudgedStretch) => text.slice(start, end);
    if (sides.some((side) => isMostly(CITATIONS, side))) return 'citation';
    if (sides.some(({ text, start }) => isReported(text.slice(0, start)))) return 'citation';
    const isSet = sides.some((side) => isMostly(SET_PHRASES, side));
    if (isSet || sides.every((side) => isManner(wordsOf(side)))) return 'set';
    if (left < Math.max(LEAST_LEFT, shared / 3)) return 'set';
    const nextTo = ({ text, end }: JudgedStretch) => text.slice(end, end + 1);
    if (sides.every((side) => isList(wordsOf(side)))) return 'list';
    if (sides.every((side) => isOpenList(wordsOf(side), nextTo(side), shared))) return 'list';
    const isOpen = (side: JudgedStretch) => /\p{L}/u.test(nextTo(side));
    const open = Math.max(0, ...sides.filter(isOpen).map((side) => openObject(wordsOf(side))));
    if (shared - open < LEAST_OWN || sides.some((side) => areScraps(wordsOf(side), shared))) return 'short';
    if (sides.every((side) => isFormulaName(wordsOf(side)))) return 'name';
    if (areTermsOnly || sides.every((side) => areNamedWorks(wordsOf(side)))) return 'name';
    if (areOtherAims(wordsOf(sides[0]), wordsOf(sides[1]))) return 'name';
    return sides.every((side) => isStatement(wordsOf(side), { shared, hasChanged })) ? 'own' : 'name';
  };
}

/** Of the k-grams in `passages`, those that stand in more than COMMON of the texts. */
function commonGrams(passages: readonly string[], forms: readonly string[]): Set<string> {
  const places = new Map<string, number>();
  for (const form of passages) for (const gram of gramsIn(form)) places.set(gram, 0);
  for (const form of forms) {
    for (const gram of new Set(gramsIn(form))) {
      const count = places.get(gram);
      if (count !== undefined) places.set(gram, count + 1);
    }
  }
  return new Set([...places].flatMap(([gram, count]) => (count > COMMON ? [gram] : [])));
}

function gramsIn(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - GRAM + 1) }, (_, at) => form.slice(at, at + GRAM));
}

/** Units of a form that stand in a common k-gram. */
function commonUnits(form: string, common: ReadonlySet<string>): number {
  const covered = new Set<number>();
  gramsIn(form).forEach((gram, at) => {
    if (common.has(gram)) for (let unit = at; unit < at + GRAM; unit += 1) covered.add(unit);
  });
  return covered.size;
}

/** Whether most of a stretch stands in phrases of some kinds. */
function isMostly(patterns: readonly RegExp[], { text, start, end }: JudgedStretch): boolean {
  const inside = new Set<number>();
  for (const pattern of patterns) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      for (let at = Math.max(index, start); at < Math.min(index + match.length, end); at += 1) inside.add(at);
    }
  }
  return inside.size >= (end - start) * MOSTLY;
}

const CLAUSE_END = /[，。；：？！,;:?!]/u;

/** Letters and digits of the longest part of some words, between signs that `marks` names. */
const longestPart = (words: string, marks: RegExp): number =>
  Math.max(...words.split(marks).map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '').length));

/**
 * True for the end of one sentence and the beginning of the next, neither of which would be a passage alone: 完善养老服务体系。加强人才培养.
 * In a short passage no clause is long enough either, unless two say what is done: 三级医院，优化科室设置.
 */
function areScraps(words: string, shared: number): boolean {
  if (longestPart(words, /[。；;？！]/u) < LEAST_OWN) return true;
  if (shared >= LEAST_OF_CLAUSES || longestPart(words, CLAUSE_END) >= LEAST_CLAUSE) return false;
  return words.split(CLAUSE_END).filter(tellsAction).length < 2;
}

/** Between the names of a list. */
const SEPARATOR = withExamples(/[、及或]|以及|(?<!共)和(?!谐)|与/u, `、 及 和 与 以及→以及`);
/** Longest name in a list, in UTF-16 units. */
const LONGEST_NAME = 22;
/**
 * True for names in a row: short, nothing that is done among them, and no sentence around them.
 * 重点实验室、工程中心、企业技术中心, but not 支持企业建设实验室、工程中心, 统筹衔接，加强协调
 * or 形成多层次、多样化的养老服务.
 */
function isList(words: string): boolean {
  if (!words.includes('、') || /[，。；：？！]/u.test(words.slice(0, -1))) return false;
  const names = words.split(SEPARATOR).filter((name) => name !== '');
  const isName = (name: string) => name.length <= LONGEST_NAME && !tellsAction(name);
  return names.length > 1 && names.every(isName);
}
