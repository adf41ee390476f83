/** Checks titles in 《》: of plans of the corpus, and of documents that these name. */
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';
import { titlesIn } from '../pipeline/text/titles.ts';
import { withoutVersion } from '../pipeline/text/version-words.ts';
import { lay } from './align.ts';
import { type CheckedBlock, type RawItem, unitsOf } from './checked.ts';
import type { CorpusText } from './corpus-text.ts';
import { differencesOf } from './differences.ts';
import { wordForm, wordsOnly } from './form.ts';
import { planAt } from './locate.ts';
import type { PlanNames } from './mentions.ts';
import { stretchOf } from './printed.ts';

/** Shorter ones (《规划》) name a document that was named before. */
const LEAST = 6;
/** Share of a title that another one must have to be meant by it. */
const LIKE = 0.85;

/** The numbers in a title, and the places at its head: where these differ, it is the title of another document. */
const NUMBERS = /[0-9]+|[一二三四五六七八九十〇零]+/gu;
const PLACES = /^(?:[\p{Script=Han}]{2,6}?(?:自治[区州县]|新区|[省市区县州盟旗]))+/u;

/** Makes an item of each title outside quotations that were judged. */
export function titleItems(
  { block, mentions, quotations }: CheckedBlock,
  corpus: CorpusText,
  names: PlanNames,
): RawItem[] {
  const isQuoted = unitsOf(
    block,
    quotations.flatMap(({ found, item }) => (item === null ? [] : [found])),
  );
  return titlesIn(block.text).flatMap(([start, end]) => {
    const title = block.text.slice(start, end);
    if (wordsOnly(title).length < LEAST || isQuoted(start) || names.isIntroduced(title)) return [];
    const at = (unit: number) => block.origin[start + unit] ?? 0;
    const item = {
      kind: 'title' as const,
      start: at(0),
      end: at(title.length - 1) + 1,
      printed: null,
      others: [],
    };
    const plan = mentions.find((each) => each.start === start - 1)?.plan ?? null;
    return [{ ...item, ...judgeTitle(title, corpus, plan, at) }];
  });
}

type TitleJudgement = Pick<
  RawItem,
  'verdict' | 'rule' | 'plan' | 'clause' | 'locus' | 'differences' | 'values'
> &
  Partial<Pick<RawItem, 'printed'>>;

function judgeTitle(
  title: string,
  corpus: CorpusText,
  mentioned: number | null,
  at: (unit: number) => number,
): TitleJudgement {
  const nowhere = { plan: null, clause: null, locus: '', differences: [], values: {} };
  const differing = (printed: string) => ({
    differences: differencesOf(title, printed).map((each) => ({
      ...each,
      start: at(each.start),
      end: at(each.end),
    })),
    values: { said: printed },
    printed,
  });
  const number = mentioned ?? likePlan(title, corpus);
  const plan = number === null ? undefined : corpus.corpus.plans[number]?.plan;
  if (plan) {
    const place = { ...nowhere, plan: plan.id };
    // Titles inside a title have the marks of a deeper level.
    const isSame = [plan.title, withoutVersion(plan.title)].includes(title);
    return isSame || inTitleMarks(plan.title) === `《${title}》`
      ? { ...place, verdict: 'exact', rule: 'plan-title' }
      : { ...place, ...differing(plan.title), verdict: 'near', rule: 'plan-title-differs' };
  }
  const named = namedTitle(title, corpus);
  if (!named) return { ...nowhere, verdict: 'not-checked', rule: 'title-outside' };
  const place = { ...nowhere, ...corpus.placeOf(corpus.stretchAt(named.start)) };
  return named.title === title
    ? { ...place, verdict: 'exact', rule: 'named-title' }
    : { ...place, ...differing(named.title), verdict: 'near', rule: 'named-title-differs' };
}

/** True for titles of documents of other years or places, however alike their words are. */
function isOfAnother(title: string, other: string): boolean {
  const numbers = (each: string) => (each.match(NUMBERS) ?? []).join(' ');
  const places = (each: string) => PLACES.exec(each)?.[0] ?? '';
  const [own, theirs] = [places(title), places(other)];
  return numbers(title) !== numbers(other) || (own !== '' && theirs !== '' && own !== theirs);
}

/** The plan whose title has nearly the same words; null where none has, or several. */
function likePlan(title: string, { corpus }: CorpusText): number | null {
  const words = wordsOnly(title);
  const like = corpus.plans.flatMap(({ plan }, number) => {
    const own = wordsOnly(plan.title);
    if (isOfAnother(title, plan.title)) return [];
    const { matched } = lay(words, own);
    return matched >= Math.max(words.length, own.length) * LIKE ? [number] : [];
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** A title in 《》 somewhere in the corpus with the same letters; the same characters before others. */
function namedTitle(title: string, corpus: CorpusText): { title: string; start: number } | null {
  const literal = corpus.text.indexOf(`《${title}》`);
  if (literal >= 0) return { title, start: literal + 1 };
  const { form, origin } = corpus.words;
  const words = wordForm(title).form;
  for (let at = form.indexOf(words); at >= 0; at = form.indexOf(words, at + 1)) {
    if (planAt(corpus, at) !== planAt(corpus, at + words.length - 1)) continue;
    const start = corpus.text.lastIndexOf('《', origin[at]) + 1;
    const end = corpus.text.indexOf('》', origin[at + words.length - 1]);
    const printed = corpus.text.slice(start, end);
    if (start > 0 && end > start && wordsOnly(printed) === words && stretchOf(corpus, { start, end }))
      return { title: printed, start };
  }
  return null;
}
