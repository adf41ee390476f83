/** Checks what a report takes from the plans of a corpus. Pure: runs in Node and in a worker of a browser. */
import { codePointsOf } from '../pipeline/text/code-points.ts';
import { addressItems } from './addresses.ts';
import type { CheckedBlock, JudgedQuotation, RawItem } from './checked.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordsOnly } from './form.ts';
import { type Judgement, judge } from './judge.ts';
import { PlanNames } from './mentions.ts';
import { numberItems } from './numbers.ts';
import { type FoundQuotation, isQuotation, quotationsIn } from './quotations.ts';
import { REASONS, type ReasonId } from './reasons.ts';
import { type Report, type ReportBlock, textReport } from './report.ts';
import type { Item } from './result.ts';
import { saidOf } from './said.ts';
import type { Said } from './said-place.ts';
import { saidWords } from './said-words.ts';
import { titleItems } from './titles.ts';
import { planName } from './versions.ts';
import { withWholeQuotations } from './whole-quotations.ts';

export interface CheckOptions {
  /** Hears the share of the report that is done, 0 to 1. */
  progress?: (share: number) => void;
  /** Number of the plan that is meant where the report names none. */
  plan?: number | null;
}

/** Checks a report; items are in its order. */
export function verifyReport(
  report: Report,
  corpus: CorpusText,
  { progress = () => undefined, plan = null }: CheckOptions = {},
): Item[] {
  const names = new PlanNames(corpus);
  const whole = { ...report, blocks: withWholeQuotations(report.blocks) };
  const items = whole.blocks.flatMap((block, number) => {
    progress(number / whole.blocks.length);
    const checked = checkBlock({ report: whole, corpus, names, plan }, number, block);
    return [
      ...checked.quotations.flatMap(({ item }) => item ?? []),
      ...titleItems(checked, corpus, names),
      ...numberItems(checked, corpus, plan),
      ...addressItems(checked, corpus),
    ];
  });
  progress(1);
  const points = codePointsOf(report.text);
  return items.sort(inOrder).map((item) => finished(item, report.text, points, corpus));
}

/** By place, the longer one first. Words with an address behind them come behind what is checked in them. */
function inOrder(a: RawItem, b: RawItem): number {
  const isBehind = ({ values }: RawItem) => values['address'] !== undefined;
  const place = (item: RawItem) => (isBehind(item) ? item.end : item.start);
  return place(a) - place(b) || Number(isBehind(b)) - Number(isBehind(a)) || b.end - a.end;
}

/** What is said, of the plan that is meant where nothing is; an address that moved leads to where it is now. */
function withPlan(said: Said, { corpus, addressNow }: CorpusText, plan: number | null): Said {
  if (said.address) return { ...said, address: { ...said.address, ...addressNow(said.address) } };
  const isSaid = said.plan !== null || said.outside !== null;
  return isSaid || plan === null
    ? said
    : { ...said, plan, plans: [plan], named: corpus.plans[plan]?.plan.title ?? '' };
}

/**
 * Checks a text as one quotation, quotation marks in it being of the plan. Null for a text too short to be one, or a phrase
 * of many plans.
 */
export function verifyQuotation(text: string, corpus: CorpusText, plan: number | null): Item | null {
  const report = textReport(text.replaceAll(/(?:\r?\n)+/gu, '\n').trim());
  const [block] = report.blocks;
  if (!block || isQuotation(block.text, {}, true) === 'no') return null;
  const [item] = verifyReport({ ...report, blocks: [{ ...block, quote: true }] }, corpus, { plan });
  return item?.kind === 'quotation' ? item : null;
}

interface Context {
  report: Report;
  corpus: CorpusText;
  names: PlanNames;
  plan: number | null;
}

function checkBlock(
  { report, corpus, names, plan }: Context,
  number: number,
  block: ReportBlock,
): CheckedBlock {
  const mentions = names.in(block.text);
  const found = quotationsIn(block);
  /** Shorter ones are terms of a sentence. */
  const isLong = ({ start, end }: FoundQuotation) =>
    isQuotation(block.text.slice(start, end), {}, true) !== 'no';
  const quotations = found.map((quotation, index): JudgedQuotation => {
    const next = found.slice(index + 1).find(isLong)?.start ?? block.text.length;
    const said = withPlan(saidOf({ report, block: number, quotation, mentions, next }, names), corpus, plan);
    const words = saidWords(block.text, quotation);
    const isAttributed =
      (said.plan !== null && !(said.isLoose && isShortPhrase(words.text))) ||
      said.address !== null ||
      said.outside !== null;
    const isOne =
      quotation.form === 'block'
        ? 'yes'
        : isQuotation(
            words.text,
            {
              before: block.text.slice(0, quotation.start),
              after: block.text.slice(quotation.end, quotation.end + 8),
            },
            isAttributed,
          );
    if (isOne === 'no') return { found: quotation, said, item: null };
    const judged: Judgement | null =
      quotation.form === 'open'
        ? {
            verdict: 'not-checked',
            rule: 'unclosed',
            place: null,
            printed: null,
            differences: [],
            others: [],
            values: {},
          }
        : judge(corpus, words, said);
    if (isOne === 'maybe' && isPhrase(judged, words.words.form.length))
      return { found: quotation, said, item: null };
    return {
      found: quotation,
      said,
      item: judged && rawItem(judged, { block, words: words.origin, quotation, corpus }),
    };
  });
  names.remember(mentions);
  return { block, mentions, quotations };
}

/** Words without a number up to this length are a phrase of the report's own where a name is farther away. */
const LOOSE_PHRASE = 14;
const isShortPhrase = (words: string) => wordsOnly(words).length < LOOSE_PHRASE && !/[0-9０-９]/u.test(words);

/** Shorter phrases are like some words of a plan by chance. */
const LIKE_BY_CHANCE = 12;

/** Tells a phrase of the report's own, by what was found, from words of a plan. */
function isPhrase(judged: Judgement | null, length: number): boolean {
  return judged?.verdict === 'not-found' || (judged?.verdict === 'near' && length < LIKE_BY_CHANCE);
}

function rawItem(
  { place, differences, ...judged }: Judgement,
  {
    block,
    words,
    quotation,
    corpus,
  }: { block: ReportBlock; words: readonly number[]; quotation: FoundQuotation; corpus: CorpusText },
): RawItem {
  const at = (offset: number) => block.origin[words[offset] ?? quotation.end] ?? 0;
  const found = place && corpus.placeOf(place);
  // Between its marks everything is of a quotation, also marks of Markdown.
  const isClosed = quotation.form === 'closed';
  const [first, last] = [block.origin[quotation.start - 1] ?? 0, block.origin[quotation.end] ?? 0];
  return {
    kind: 'quotation',
    start: isClosed ? first + 1 : (block.origin[quotation.start] ?? 0),
    end: isClosed ? last : (block.origin[quotation.end - 1] ?? 0) + 1,
    plan: found?.plan ?? null,
    clause: found?.clause ?? null,
    locus: found?.locus ?? '',
    ...judged,
    differences: differences.map((each) => ({
      ...each,
      start: at(each.start),
      end: Math.max(at(each.start), each.end > each.start ? at(each.end - 1) + 1 : 0),
    })),
  };
}

/** Puts an item into code points and words. */
function finished(item: RawItem, text: string, points: (units: number) => number, corpus: CorpusText): Item {
  const values = { ...item.values, place: placesInWords(item, corpus) };
  return {
    ...item,
    text: text.slice(item.start, item.end),
    start: points(item.start),
    end: points(item.end),
    differences: item.differences.map((each) => ({
      ...each,
      start: points(each.start),
      end: points(each.end),
    })),
    values,
    reason: inWords(item.rule, values),
  };
}

/** The places of an item: plan and locus, of several one after the other; (200+) behind one of more than are counted. */
function placesInWords(
  { plan, clause, locus, rule, others, values }: RawItem,
  { corpus }: CorpusText,
): string {
  const isListed = rule === 'pieces' || rule === 'only-part';
  const places = [...(plan === null ? [] : [{ plan, clause, locus }]), ...(isListed ? others : [])];
  const plans = corpus.plans.map((each) => each.plan);
  const titleOf = (id: string) =>
    plans.flatMap((each) => (each.id === id ? planName(each, plans) : []))[0] ?? id;
  const words = places.map((place) => `《${titleOf(place.plan)}》${place.locus}`);
  return (
    [...new Set(words)].join('；') +
    (values['to'] ? `至${values['to']}` : '') +
    (values['more'] ? `（${values['more']}+）` : '')
  );
}

function inWords(rule: ReasonId, values: Readonly<Record<string, string>>): string {
  return REASONS[rule].replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
