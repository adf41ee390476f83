/**
 * Checks numbers that a report gives in its own words: 到2020年，…达到3.5%. Only where the sentence or its paragraph names a
 * plan, and the words before the number have the name of an indicator with the unit that follows; others are not judged.
 */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { findQuantities, type Quantity } from '../pipeline/extract/numbers/quantities.ts';
import { toNumber } from '../pipeline/extract/numbers/values.ts';
import { firstWhere } from '../pipeline/text/halving.ts';
import { signedValue } from '../pipeline/text/printed-value.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import { type CheckedBlock, type RawItem, unitsOf } from './checked.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordsOnly } from './form.ts';
import { isOfOther, otherPlace } from './number-source.ts';
import type { DifferenceKind } from './result.ts';

type Indicator = Row<'indicators'>;

/** Least units of a name; of one that the plan named does not have, more. */
const LEAST_NAME = 4;
const LEAST_NAME_ELSEWHERE = 6;
/** Units that may stand between the name and the number: 到2020年将提高到. */
const FARTHEST = 14;
const SENTENCE = /[^。；！？\n]+/gu;
/** A year that a number is of; not one that it is compared with. */
const YEAR = withExamples(
  /(?<![0-9]|[比较与]\s*)((?:19|20)[0-9]{2})\s*年/gu,
  '到2035年→2035年 1998␣年→1998␣年 12035年2031年→2031年',
  '比2030年 较2030年 与␣2030年 12030年 2130年 2030',
);
const BASE_YEAR = withExamples(
  /[比较与]\s*((?:19|20)[0-9]{2})\s*年/gu,
  '比2030年 较1998年 与␣2030␣年',
  '到2030年 比2130年 较2030',
);
const DIGITS = withExamples(
  /[0-9](?:[0-9.,]*[0-9])?/gu,
  '12→12 1,000→1,000 3.14→3.14 80—90→80 5家→5 甲5乙→5',
  '百家',
);

/** A number of a sentence, read as numbers of plans are. */
interface FoundNumber extends Pick<Quantity, 'value' | 'value2' | 'unit' | 'comparator'> {
  /** [start, end) of its digits in UTF-16 units of the block; of a range from the first to the last. */
  start: number;
  end: number;
  /** Its digits as printed. */
  digits: string;
  /** Words of the sentence before the number. */
  before: string;
  year: number | null;
  /** The year that it is compared with. */
  baseYear: number | null;
}

interface SaidNumber extends FoundNumber {
  /** Words of the sentence between the plan that is named and the number. */
  since: string;
}

/** Makes an item of each number that can be told. `meant` is the plan of sentences before any is named. */
export function numberItems(
  { block, mentions, quotations }: CheckedBlock,
  corpus: CorpusText,
  meant: number | null,
): RawItem[] {
  const isQuoted = unitsOf(
    block,
    quotations.map(({ found }) => found),
  );
  const mentioned = mentions.filter(({ plan }) => plan !== null);
  const hasDigit = (from: number, to: number) =>
    [...block.text.slice(from, to).matchAll(/[0-9０-９]/gu)].some(({ index }) => !isQuoted(from + index));
  return [...block.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const end = index + sentence.length;
    if (!hasDigit(index, end)) return [];
    const named = mentioned[firstWhere(0, mentioned.length, (at) => (mentioned[at]?.start ?? 0) >= end) - 1];
    const plans = named?.plans ?? (meant === null ? [] : [meant]);
    if (plans.length === 0) return [];
    return numbersIn(sentence, index)
      .filter(({ start }) => !isQuoted(start))
      .flatMap((said) => {
        const from = named && named.end <= said.start ? named.end : index;
        const since = block.text.slice(from, said.start);
        if (isOfOther(since, from, mentions)) return [];
        const judged = judgeNumber({ ...said, since: since.slice(-said.before.length) }, plans, corpus);
        if (!judged) return [];
        const at = (unit: number) => block.origin[unit] ?? 0;
        const [start, end] = [at(said.start), at(said.end - 1) + 1];
        const differences = judged.differences.map((each) => ({ ...each, start, end }));
        return [{ kind: 'number' as const, start, end, others: [], ...judged, differences }];
      });
  });
}

/** The extractor finds the numbers, so that 不得超过, 逾 and 左右 say here what they say in plans. Numbers in words are left out. */
function numbersIn(sentence: string, offset: number): FoundNumber[] {
  return findQuantities(sentence).flatMap(({ start, end, value, value2, unit, comparator }) => {
    const printed = [...sentence.slice(start, end).matchAll(DIGITS)];
    // 每10万人5.2个: the digits of the unit are before those of the number.
    const first = printed.find(({ 0: digits }) => toNumber(digits) === value) ?? printed[0];
    const last = value2 === null ? first : printed.at(-1);
    if (!first || !last) return [];
    const from = start + first.index;
    const to = start + last.index + last[0].length;
    const before = sentence.slice(0, from);
    const yearIn = (pattern: RegExp) => Number([...before.matchAll(pattern)].at(-1)?.[1] ?? 0) || null;
    return {
      ...{ value, value2, unit, comparator, before },
      start: offset + from,
      end: offset + to,
      digits: sentence.slice(from, to),
      year: yearIn(YEAR),
      baseYear: yearIn(BASE_YEAR),
    };
  });
}

type NumberJudgement = Omit<RawItem, 'kind' | 'start' | 'end' | 'others'>;

function judgeNumber(said: SaidNumber, plans: readonly number[], corpus: CorpusText): NumberJudgement | null {
  const all = corpus.corpus.indicators;
  const named = plans.flatMap((plan) => corpus.corpus.plans[plan]?.plan ?? []);
  const isOwn = ({ plan }: Indicator) => named.some(({ id }) => id === plan);
  const ofPlan = all.filter(isOwn);
  const ofName = meant(said, ofPlan, LEAST_NAME);
  const own = ofName.filter((each) => otherPlace(said.since, textsOf(each, corpus)) === null);
  // A value of another place is not held against the plan.
  if (own.length < ofName.length) return null;
  const judged = (
    verdict: RawItem['verdict'],
    rule: RawItem['rule'],
    indicator: Indicator,
  ): NumberJudgement => ({
    verdict,
    rule,
    plan: indicator.plan,
    clause: indicator.clause,
    locus: corpus.placeOfId(indicator.plan, indicator.clause)?.locus ?? '',
    differences: [],
    printed: null,
    values: {},
  });
  if (own.length === 0) {
    const ofOtherYear = meant({ ...said, year: null }, ofPlan, LEAST_NAME).find(
      (each) => each.year !== null && !each.yearInferred && isSaid(each, said),
    );
    if (ofOtherYear)
      return differing(judged, ofOtherYear, 'number', String(said.year), String(ofOtherYear.year));
    const other = meant(
      said,
      all.filter((each) => !isOwn(each)),
      LEAST_NAME_ELSEWHERE,
    ).find((each) => isSaid(each, said));
    const title = named[0]?.title ?? '';
    return other && said.year !== null
      ? { ...judged('elsewhere', 'other-plan-value', other), values: { said: title } }
      : null;
  }
  const same = own.filter((each) => isSameValue(each, said));
  const right = same.filter((each) => isSaid(each, said));
  const found = right.find((each) => narrower(said, each, corpus) === null);
  const [near] = right;
  if (found) {
    const { baseYear } = found;
    return baseYear !== null && said.baseYear !== null && baseYear !== said.baseYear
      ? differing(judged, found, 'number', String(said.baseYear), String(baseYear))
      : judged('exact', 'same-value', found);
  }
  if (near) return differing(judged, near, 'added', narrower(said, near, corpus) ?? '', '');
  const [indicator] = same.length > 0 ? same : own;
  // Several values that the report does not tell apart cannot be held against one number.
  if (!indicator || (same.length === 0 && new Set(own.map(({ value }) => value)).size > 1)) return null;
  const printed = signedValue({ ...indicator, unit: '' });
  return differing(judged, indicator, same.length > 0 ? 'comparator' : 'number', said.digits, printed);
}

/** The judgement that an indicator has something else than is said. */
function differing(
  judged: (verdict: RawItem['verdict'], rule: RawItem['rule'], indicator: Indicator) => NumberJudgement,
  indicator: Indicator,
  kind: DifferenceKind,
  said: string,
  printed: string,
): NumberJudgement {
  return {
    ...judged('near', 'other-value', indicator),
    differences: [{ kind, said, printed, start: 0, end: 0 }],
    values: { said: indicator.quote },
  };
}

/** What makes less of what an indicator is of: 农村污水处理率 is not 污水处理率. */
const NARROWER = withExamples(
  /(?:中心城区|主城区|建成区|农村|乡村|城镇|县城|规模以上|规上|大中型|小微|国有|民营|外资)(?=(?:的|企业|居民|地区)*$)/u,
  '中心城区 主城区 建成区 农村 乡村 城镇 县城 规模以上 规上 大中型 小微 国有 民营 外资 农村的→农村 规上企业→规上 县城居民→县城 乡村地区→乡村 国有企业的→国有',
  '农村污水 全市',
);
/** Units before a name in which such a word may stand. */
const BEFORE_NAME = 12;

/** Such a word before the name of an indicator in a report that neither its clause nor the headings above have. */
function narrower(said: SaidNumber, indicator: Indicator, corpus: CorpusText): string | null {
  const before = wordsOnly(said.before);
  const at = before.lastIndexOf(nameOf(indicator));
  const word = NARROWER.exec(before.slice(Math.max(0, at - BEFORE_NAME), at))?.[0];
  if (word === undefined) return null;
  return textsOf(indicator, corpus).some((words) => words.includes(word)) ? null : word;
}

/** The texts that tell what an indicator is of: its clause and scope, the headings above, the title and place of its plan. */
function textsOf(indicator: Indicator, corpus: CorpusText): string[] {
  const number = corpus.corpus.plans.findIndex(({ plan }) => plan.id === indicator.plan);
  const { plan, clauses = [] } = corpus.corpus.plans[number] ?? {};
  const clause = clauses.find(({ id }) => id === indicator.clause);
  const headings = clause ? corpus.pathOf(number, clause.section).map(({ title }) => title ?? '') : [];
  return [clause?.text ?? '', indicator.scope ?? '', ...headings, plan?.title ?? '', ...(plan?.place ?? [])];
}

/** Whether an indicator has the value and the comparator that are said. */
const isSaid = (indicator: Indicator, said: SaidNumber) =>
  isSameValue(indicator, said) && indicator.comparator === said.comparator;

/** Whether an indicator has the value that is said, both ends of a range. */
const isSameValue = ({ value, value2 }: Indicator, said: SaidNumber) =>
  value === said.value && value2 === said.value2;

const known = new WeakMap<Indicator, string>();

/** The letters of an indicator's name. */
function nameOf(indicator: Indicator): string {
  const name = known.get(indicator) ?? wordsOnly(indicator.name);
  known.set(indicator, name);
  return name;
}

/** Indicators that a number can be of: the longest name before it, the unit behind it, the year that is named. */
function meant(said: SaidNumber, indicators: readonly Indicator[], least: number): Indicator[] {
  const before = wordsOnly(said.before);
  const named = indicators.flatMap((each) => {
    const name = nameOf(each);
    if (each.kind === 'rank' || each.nameUnsure || name.length < least) return [];
    const at = before.lastIndexOf(name);
    const gap = before.length - at - name.length;
    return at >= 0 && gap <= FARTHEST && isOfUnit(said, each.unit) ? [{ each, length: name.length }] : [];
  });
  const longest = Math.max(0, ...named.map(({ length }) => length));
  return named
    .filter(({ each, length }) => length === longest && (said.year === null || each.year === said.year))
    .map(({ each }) => each);
}

/** A number without a unit of its own is not compared with one that has a unit. */
const isOfUnit = (said: SaidNumber, unit: string) => unit !== '' && said.unit === unit;
