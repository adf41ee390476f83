/**
 * Checks numbers that a report gives in its own words: 到2020年，…达到3.5%. Only where the sentence or its paragraph names a
 * plan, and the words before the number have the name of an indicator with the unit that follows; others are not judged.
 */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CheckedBlock, RawItem } from './checked.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordsOnly } from './form.ts';

type Indicator = Row<'indicators'>;

/** Least units of a name; of one that the plan named does not have, more. */
const LEAST_NAME = 4;
const LEAST_NAME_ELSEWHERE = 6;
/** Units that may stand between the name and the number: 到2020年将提高到. */
const FARTHEST = 14;
const SENTENCE = /[^。；！？\n]+/gu;
const NUMBER = withExamples(
  /(?<![0-9.])[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?![0-9]|年(?!均))/gu,
  '12→12 1,000→1,000 3.14→3.14 1,000,000.5→1,000,000.5 12年均→12 甲5乙→5 3.甲→3',
  '2020年 .5 5年 ，.14',
);
const YEAR = /(?<![0-9])((?:19|20)[0-9]{2})\s*年/gu;

/** Words around a number by what they say of it; those of the text and those of the data. */
const COMPARATORS = [
  {
    signs: ['>=', '>'],
    before: /(?:(?<!不)超过|(?<!不)高于|不低于|不少于|至少|突破)$/u,
    after: /^(?:及?以上|余|多)/u,
  },
  { signs: ['<=', '<'], before: /(?:不超过|不高于|低于|少于|控制在)$/u, after: /^(?:及?以下|以内|之内)/u },
  { signs: ['~'], before: /(?:近|约|大约|将近)$/u, after: /^左右/u },
] as const;

interface SaidNumber {
  value: number;
  /** [start, end) in UTF-16 units of the block. */
  start: number;
  end: number;
  /** Words of the sentence before the number, and those behind it. */
  before: string;
  after: string;
  year: number | null;
}

/** Makes an item of each number that can be told. */
export function numberItems({ block, mentions, quotations }: CheckedBlock, corpus: CorpusText): RawItem[] {
  const isQuoted = (at: number) => quotations.some(({ found }) => at >= found.start && at < found.end);
  return [...block.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const named = mentions
      .filter(({ start, plan }) => plan !== null && start < index + sentence.length)
      .at(-1);
    if (!named || named.plan === null) return [];
    const plan = named.plan;
    return numbersIn(sentence, index)
      .filter(({ start }) => !isQuoted(start))
      .flatMap((said) => {
        const judged = judgeNumber(said, plan, corpus);
        if (!judged) return [];
        const at = (unit: number) => block.origin[unit] ?? 0;
        const [start, end] = [at(said.start), at(said.end - 1) + 1];
        const differences = judged.differences.map((each) => ({ ...each, start, end }));
        return [{ kind: 'number' as const, start, end, others: [], ...judged, differences }];
      });
  });
}

function numbersIn(sentence: string, offset: number): SaidNumber[] {
  return [...sentence.matchAll(NUMBER)].map(({ 0: digits, index }) => {
    const before = sentence.slice(0, index);
    const year = [...before.matchAll(YEAR)].at(-1)?.[1];
    return {
      value: Number(digits.replaceAll(',', '')),
      start: offset + index,
      end: offset + index + digits.length,
      before,
      after: sentence.slice(index + digits.length),
      year: year === undefined ? null : Number(year),
    };
  });
}

type NumberJudgement = Omit<RawItem, 'kind' | 'start' | 'end' | 'others'>;

function judgeNumber(said: SaidNumber, plan: number, corpus: CorpusText): NumberJudgement | null {
  const all = corpus.corpus.indicators;
  const id = corpus.corpus.plans[plan]?.plan.id ?? '';
  const own = meant(
    said,
    all.filter((each) => each.plan === id),
    LEAST_NAME,
  );
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
    const other = meant(
      said,
      all.filter((each) => each.plan !== id),
      LEAST_NAME_ELSEWHERE,
    ).find(({ value }) => value === said.value);
    const title = corpus.corpus.plans[plan]?.plan.title ?? '';
    return other && said.year !== null
      ? { ...judged('elsewhere', 'other-plan-value', other), values: { said: title } }
      : null;
  }
  const same = own.filter(({ value, value2 }) => value === said.value && value2 === null);
  const right = same.find((each) => comparatorOf(said, each.unit) === signOf(each));
  if (right) return judged('exact', 'same-value', right);
  const [indicator] = same.length > 0 ? same : own;
  // Several values that the report does not tell apart cannot be held against one number.
  if (!indicator || (same.length === 0 && new Set(own.map(({ value }) => value)).size > 1)) return null;
  const printed = `${SIGNS[indicator.comparator]}${indicator.value}${indicator.value2 === null ? '' : `–${indicator.value2}`}`;
  return {
    ...judged('near', 'other-value', indicator),
    differences: [
      {
        kind: same.length > 0 ? 'comparator' : 'number',
        said: String(said.value),
        printed,
        start: 0,
        end: 0,
      },
    ],
    values: { said: indicator.quote },
  };
}

const SIGNS: Readonly<Record<Indicator['comparator'], string>> = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
};

/** Indicators that a number can be of: the longest name before it, the unit behind it, the year that is named. */
function meant(said: SaidNumber, indicators: readonly Indicator[], least: number): Indicator[] {
  const before = wordsOnly(said.before);
  const named = indicators.flatMap((each) => {
    const name = wordsOnly(each.name);
    if (each.kind === 'rank' || each.nameUnsure || name.length < least) return [];
    const at = before.lastIndexOf(name);
    const gap = before.length - at - name.length;
    return at >= 0 && gap <= FARTHEST && hasUnit(said.after, each.unit)
      ? [{ each, length: name.length }]
      : [];
  });
  const longest = Math.max(0, ...named.map(({ length }) => length));
  return named
    .filter(({ each, length }) => length === longest && (said.year === null || each.year === said.year))
    .map(({ each }) => each);
}

/** A number without a unit of its own is none that has one. */
const hasUnit = (after: string, unit: string) => unit !== '' && after.trimStart().startsWith(unit);

/** The first of the signs that the words around a number mean; = without any. */
function comparatorOf({ before, after }: SaidNumber, unit: string): string {
  const behind = after.trimStart().slice(unit.length);
  const found = COMPARATORS.find((each) => each.before.test(before) || each.after.test(behind));
  return found?.signs[0] ?? '=';
}

/** The same of the data. */
const signOf = ({ comparator }: Indicator) =>
  COMPARATORS.find(({ signs }) => (signs as readonly string[]).includes(comparator))?.signs[0] ?? '=';
