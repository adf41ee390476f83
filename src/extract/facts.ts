/** Facts of a plan: indicators, support, references, agencies and deadlines of every clause, each with its place, each checked. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Section } from '../schemas/section.ts';
import { pathTo } from '../text/nodes.ts';
import { ordinalValue } from '../text/numerals.ts';
import { firstListedLeads } from './agencies.ts';
import { type FactContext, factContext } from './fact-context.ts';
import {
  type FactClause,
  type FactInput,
  type PlanFacts,
  referencesOf,
  supportRecord,
  workOf,
} from './fact-records.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { findIndicators } from './indicators.ts';
import { plainDigits } from './plain-digits.ts';
import { outlookOf, type PlanYears, planYears } from './plan-years.ts';
import { type PlacedValue, rereadProblem } from './reread.ts';
import { type FoundSupport, findSupport } from './support.ts';
import { readTable, type TableReading } from './table-indicators.ts';
import { themesWith } from './themes.ts';
import { findUnread } from './unread.ts';

/** What holds for all clauses of a plan. */
interface PlanContext {
  byId: ReadonlyMap<string, Section>;
  /** Themes that look back. */
  reviewing: ReadonlySet<string>;
  years: PlanYears;
  /** Last year of a period that only the text gives. */
  endNamed: number | null;
  /** Of bodies that share a work the one listed first leads. */
  firstLeads: boolean;
}

/** Finds the facts of a plan, and what could not be taken. Targets of references are resolved later, when all plans are known. */
export function findFacts(input: FactInput): PlanFacts & { diagnostics: Diagnostic[] } {
  const years = planYears({ ...input.plan, planTitle: input.plan.title });
  const plan: PlanContext = {
    byId: new Map(input.sections.map((section) => [section.id, section])),
    reviewing: themesWith(input.themes, 'review'),
    years,
    endNamed: years.last === null ? endOfSpan(input.clauses) : null,
    firstLeads: input.clauses.some(({ text }) => firstListedLeads(text)),
  };
  const facts = input.clauses.map((clause) => factsOfClause(clause, input, plan));
  return {
    indicators: facts.flatMap(({ indicators }) => indicators),
    references: facts.flatMap(({ references }) => references),
    agencies: facts.flatMap(({ agencies }) => agencies),
    deadlines: facts.flatMap(({ deadlines }) => deadlines),
    support: facts.flatMap(({ support }) => support),
    diagnostics: facts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function factsOfClause(
  clause: FactClause,
  input: FactInput,
  plan: PlanContext,
): PlanFacts & { diagnostics: Diagnostic[] } {
  const references = referencesOf(clause, input);
  const diagnostics: Diagnostic[] = [];
  if (clause.kind !== 'text' && clause.kind !== 'table')
    return { references, indicators: [], agencies: [], deadlines: [], support: [], diagnostics };
  const reviews = isReview(clause.section, plan.byId);
  /** True for a value without a problem; another gives a message. */
  const isSound = (
    rule: 'fact' | 'indicator-unquotable',
    name: string,
    { start, end }: PlacedValue,
    problem: string | null,
  ) => {
    if (problem === null) return true;
    const words = { what: `${name} (${clause.id})`, problem, actual: clause.text.slice(start, end) };
    diagnostics.push(diagnostic(rule, input.placeIn(clause.id, start, end), words));
    return false;
  };
  // What a review tells was paid out: a result.
  const given = clause.rows || reviews ? [] : findSupport(plainDigits(clause.text));
  const support = given.filter(({ instrument, number }) =>
    isSound('fact', instrument, number, rereadProblem(clause.text, number)),
  );
  const context = contextOf(clause, input, plan);
  const { found, unread } = indicatorsOf(clause, context, plan.years, support);
  for (const { start, end } of unread) {
    const actual = clause.text.slice(start, end);
    diagnostics.push(diagnostic('number-unread', input.placeIn(clause.id, start, end), { actual }));
  }
  const sound = found.filter((indicator) => {
    const rule = indicator.quote === '' ? 'indicator-unquotable' : 'fact';
    return isSound(rule, indicator.name, indicator.number, factProblem(indicator, clause.text));
  });
  return {
    references,
    ...workOf(clause, input, plan.years, { firstLeads: plan.firstLeads, reviews }),
    support: support.map((each, index) => supportRecord(each, index, clause, input)),
    indicators: sound.map(({ start, end, number: _number, ...indicator }, index) => {
      const source = input.placeIn(clause.id, start, end);
      return { id: `${clause.id}-i${index + 1}`, clause: clause.id, ...indicator, source };
    }),
    diagnostics,
  };
}

/** True for a section that tells what was done, and for one that describes: what was paid out and finished is a result. */
function isReview(section: string, byId: ReadonlyMap<string, Section>): boolean {
  const path = pathTo(byId, section).reverse();
  return path[0]?.type === 'context' || outlookOf(path.map(({ title }) => title)) === 'back';
}

/** What is given is no indicator, and its numbers are read. */
function indicatorsOf(
  clause: ClauseText,
  context: FactContext,
  years: PlanYears,
  support: readonly FoundSupport[],
): TableReading {
  const text = plainDigits(clause.text);
  const [header = [], ...rows] = clause.rows?.map((cells) => cells.map(plainDigits)) ?? [];
  const { found, unread } = clause.rows
    ? clause.table?.header
      ? readTable(header, rows, text, context, years)
      : { found: [], unread: [] }
    : readText(
        text,
        context,
        support.map(({ number }) => number),
      );
  const quoted = found.map((indicator) => ({
    ...indicator,
    quote: indicator.quote === '' ? '' : clause.text.slice(indicator.start, indicator.end).trim(),
  }));
  return { found: quoted, unread };
}

/** 2012年起5年内, 自2024年起三年内: a period in the words of a text. */
const SPAN =
  /(20[0-9]{2})\s*年(?:起|开始)[，,的]{0,2}\s*([0-9一二三四五六七八九十]{1,2})\s*年(?:之?内|时间|左右)/gu;

/** The last year of the only period that clauses give in words; null where they give none or several. */
function endOfSpan(clauses: readonly ClauseText[]): number | null {
  const ends = clauses.flatMap(({ text }) =>
    [...text.matchAll(SPAN)].map(([, first, count = '']) => Number(first) + (ordinalValue(count) ?? 1) - 1),
  );
  const [end, other] = new Set(ends);
  return other === undefined ? (end ?? null) : null;
}

function readText(text: string, context: FactContext, taken: readonly PlacedValue[]): TableReading {
  const isTaken = ({ number }: FoundIndicator) =>
    taken.some(({ start, end }) => number.start < end && start < number.end);
  const found = findIndicators(text, context).filter((indicator) => !isTaken(indicator));
  return { found, unread: findUnread(text, [...found.map(({ number }) => number), ...taken]) };
}

function contextOf(
  clause: FactClause,
  { plan, aliases }: FactInput,
  { byId, reviewing, endNamed }: PlanContext,
): FactContext {
  const path = pathTo(byId, clause.section).reverse();
  return factContext({
    genre: plan.genre,
    level: plan.level,
    planTitle: plan.title,
    period: plan.period,
    date: plan.date,
    reviews: clause.themes.some((theme) => reviewing.has(theme)),
    scopes: aliases.scopes,
    type: path[0]?.type ?? null,
    titles: path.map((section) => section.title),
    domain: path.find((section) => section.type === 'domain')?.title ?? null,
    endNamed,
  });
}

/** Returns what is wrong with a fact; null when its quote occurs in its clause once and its number says its value. */
function factProblem({ quote, number }: FoundIndicator, text: string): string | null {
  const first = text.indexOf(quote);
  if (quote === '') return 'its words occur there more than once, or are too long to be quoted';
  if (first < 0) return 'the quote does not occur in its clause';
  if (first !== text.lastIndexOf(quote)) return 'the quote occurs in its clause more than once';
  return rereadProblem(text, number);
}
