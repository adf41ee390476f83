/** What a machine can ask: search, read, list plans, compare two, check a quotation. Every answer says how it was found. */

import { comparedPlanOf } from '../compare/source/plan-record.ts';
import { compareTwo } from '../pipeline/align/two-plans.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { pathTo } from '../pipeline/text/nodes.ts';
import { sumOf } from '../pipeline/text/sum.ts';
import { wordsOnly } from '../verify/form.ts';
import { textReport } from '../verify/report.ts';
import type { Item } from '../verify/result.ts';
import { verifyQuotation, verifyReport } from '../verify/verify.ts';
import { clauseQuote, headingQuote, quoteOf } from './quotes.ts';
import { searchSite } from './search.ts';
import type { SiteData } from './site-data.ts';

/** A question that cannot be answered; its message says what can be asked instead. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

/** Most pairs of sections and passages in an answer. */
const MOST_PAIRS = 30;

function recordOf(site: SiteData, id: string): PlanRecord {
  const now = site.text.addressNow({ plan: id, id: '' }).plan;
  const record = site.plans.find(({ plan }) => plan.id === now);
  if (record) return record;
  throw new QuestionError(`No plan ${id}. Plans: ${site.plans.map(({ plan }) => plan.id).join(', ')}`);
}

/** Lists the plans. */
export function plans(site: SiteData) {
  return {
    plans: site.plans.map(({ plan, clauses }) => {
      const { id, title, titleSource, genre, level, issuer, number, date, month, period, seedHash, url } =
        plan;
      const facts = { id, title, titleSource, genre, level, issuer, number, date: date ?? month, period };
      return { ...facts, clauses: clauses.length, permalink: site.addressOf(url), hash: seedHash };
    }),
    themes: site.themes.map(({ id, zh, en }) => ({ id, zh, en })),
  };
}

/** Finds clauses and headings as the search page does: as typed, words apart, and other ways to write them, never mixed. */
export async function search(
  site: SiteData,
  { query, plan, limit }: { query: string; plan?: string | undefined; limit: number },
) {
  if (query.trim() === '') throw new QuestionError('The query has no words.');
  const searched = plan === undefined ? site.plans : [recordOf(site, plan)];
  const plans = plan === undefined ? [] : [plan];
  const { counts, tried, hits } = await searchSite(site, query, { plans, limit });
  return {
    checked: `headings and clauses, after Unicode NFKC and case folding. literal: as typed; spaced: but for blanks, brackets, quotes; words: every word, apart; variant: other ${site.aliases.length > 0 ? 'names, ' : ''}numerals or characters`,
    searched: { plans: searched.length, clauses: searched.flatMap(({ clauses }) => clauses).length },
    found: sumOf(Object.values(counts), (count) => count),
    counts,
    tried,
    hits,
  };
}

/** Reads the outline of a plan, a section with all that is in it, or a clause. Ids that moved lead to where the text is now. */
export function read(site: SiteData, { plan, id }: { plan: string; id?: string | undefined }) {
  const record = recordOf(site, plan);
  const { title } = record.plan;
  const checked = 'verbatim from the open data of the site';
  if (id === undefined)
    return { checked, title, outline: record.sections.map((section) => headingQuote(section, site)) };
  const { id: now } = site.text.addressNow({ plan, id });
  const found = quoteOf(record, now, site);
  if (!found) throw new QuestionError(`${plan} has no ${id}; read it without id for its outline.`);
  const inside = insideOf(record, now);
  const clauses = record.clauses.filter(({ section }) => inside.has(section));
  return { checked, title, ...found, clauses: clauses.map((clause) => clauseQuote(clause, site)) };
}

/** Ids of a section and the sections in it. */
function insideOf({ sections }: PlanRecord, id: string): Set<string> {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return new Set(
    sections.map((section) => section.id).filter((each) => pathTo(byId, each).some((up) => up.id === id)),
  );
}

/** Compares two plans: sections that correspond and passages in common, of one theme where it is named. */
export function compare(
  site: SiteData,
  { first, second, theme }: { first: string; second: string; theme?: string | undefined },
) {
  const [one, two] = [recordOf(site, first), recordOf(site, second)];
  if (theme !== undefined && !site.themes.some(({ id }) => id === theme))
    throw new QuestionError(`No theme ${theme}; \`plans\` lists them.`);
  const { alignments, parallels } = compareTwo(comparedPlanOf(one), comparedPlanOf(two));
  const themed = ({ sections, clauses }: PlanRecord) =>
    new Set(
      [...sections, ...clauses]
        .filter(({ themes }) => theme === undefined || themes.includes(theme))
        .map(({ id }) => id),
    );
  const [own, other] = [themed(one), themed(two)];
  const pairs = alignments.filter(({ a, b }) => own.has(a) && other.has(b));
  const passages = parallels.filter(
    ({ a, b, formula }) => !formula && own.has(a.clause) && other.has(b.clause),
  );
  const side = (record: PlanRecord, clause: string, start: number, end: number) => {
    const whole = quoteOf(record, clause, site);
    return whole && { ...whole, quote: whole.quote.slice(start, end) };
  };
  return {
    checked:
      'computed from the words: a pair of sections is a suggestion, a passage is in both plans; the hash is of the whole clause',
    found: { sections: pairs.length, passages: passages.length },
    sections: pairs.slice(0, MOST_PAIRS).map(({ a, b, score }) => ({
      first: quoteOf(one, a, site),
      second: quoteOf(two, b, site),
      score,
    })),
    passages: passages.slice(0, MOST_PAIRS).map(({ a, b, kind, numbers }) => ({
      kind,
      first: side(one, a.clause, a.start, a.end),
      second: side(two, b.clause, b.start, b.end),
      numbers,
    })),
  };
}

/** Share of the words outside quotation marks that a plan must have for the marks to be of the plan. */
const OF_THE_PLAN = 0.5;
/** Share of words that are run together which no place may have. */
const NOWHERE = 0.15;
/** Words of others, and titles. */
const IN_MARKS = /“[^“”]*”|「[^「」]*」|『[^『』]*』|《[^《》]*》/gu;

/** What a verdict says to one who reads no documentation. */
const MEANINGS: Readonly<Record<Item['verdict'], string>> = {
  exact: 'The plan has it exactly as given, at this place.',
  near: 'The plan has it with the differences listed. `quote` is what the plan has: quote that.',
  elsewhere: 'A plan has it, but not the plan or place that was named. The place given is where it is.',
  joined:
    'Passages that are apart are put together as one. No plan has it as a whole; `others` has the further places.',
  'not-found': 'No plan of the site has it. Do not quote it.',
  'not-checked': 'It could not be checked: neither right nor wrong.',
};

const NOTES = {
  quoted:
    'Only the words in quotation marks, titles, numbers and addresses were checked. The words around them are in no plan as given.',
  short: 'Too short or too general to be a quotation.',
};

/**
 * Checks a text as one quotation. Where its words outside quotation marks are no plan's, it is a report: what it has of
 * quotations, titles, numbers and addresses is checked, and a note says so. Offsets of the items are code points of the text.
 */
export function checkQuotation(site: SiteData, { text, plan }: { text: string; plan?: string | undefined }) {
  const named = plan === undefined ? null : site.plans.indexOf(recordOf(site, plan));
  const whole = verifyQuotation(text, site.text, named);
  const isOne = whole !== null && isOfPlan(whole, text);
  const inside = isOne ? [] : verifyReport(textReport(text), site.text, { plan: named });
  const isReport = !isOne && inside.some(({ kind }) => kind === 'quotation');
  const items = isReport || whole === null ? inside : [whole, ...inside];
  const meanings = items.map(({ verdict }) => [verdict, MEANINGS[verdict]]);
  return {
    checked: 'character by character against every plan of the site',
    verdicts: Object.fromEntries(meanings.length > 0 ? meanings : [['not-checked', MEANINGS['not-checked']]]),
    ...(isReport ? { note: NOTES.quoted } : {}),
    items:
      items.length > 0
        ? items.map((item) => itemOf(item, site))
        : [{ text, verdict: 'not-checked', reason: NOTES.short }],
  };
}

/** True where a plan has the words of a text outside its quotation marks, so that the marks are of the plan. */
function isOfPlan({ verdict, differences }: Item, text: string): boolean {
  if (verdict === 'exact' || !/[“「『]/u.test(text)) return true;
  const characters = [...text.replace(IN_MARKS, (words) => ' '.repeat([...words].length))];
  const outside = wordsOnly(characters.join('')).length;
  if (verdict === 'joined') return outside * OF_THE_PLAN > wordsOnly(text).length * NOWHERE;
  if (verdict !== 'near' && verdict !== 'elsewhere') return false;
  for (const { start, end } of differences) characters.fill(' ', start, end);
  return wordsOnly(characters.join('')).length > outside * OF_THE_PLAN;
}

function itemOf(
  { kind, text, start, end, verdict, reason, plan, clause, printed, differences, locus, others }: Item,
  site: SiteData,
) {
  const { permalink, hash } = addressOf({ plan, clause }, site);
  const further = others.map((each) => ({ ...each, permalink: addressOf(each, site).permalink }));
  const found = { quote: printed, plan, clause, locus, permalink, hash };
  const item = { kind, text, start, end, verdict, reason, differences, ...found };
  return further.length > 0 ? { ...item, others: further } : item;
}

/** The address of a place, and the hash of its clause. */
function addressOf({ plan, clause }: Pick<Item, 'plan' | 'clause'>, site: SiteData) {
  const record = site.plans.find((each) => each.plan.id === plan);
  const place = record && clause !== null ? quoteOf(record, clause, site) : null;
  const permalink = record ? (place?.permalink ?? site.addressOf(record.plan.url)) : null;
  return { permalink, hash: place?.hash ?? null };
}
