/** Facts of a plan: indicators, support, references, agencies and deadlines of every clause, each with its place, each checked. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { Aliases } from '../schemas/aliases.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { AgencyList, Deadline, Indicator, Reference, Support } from '../schemas/facts.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import { codePointLength } from '../text/code-points.ts';
import { pathTo } from '../text/nodes.ts';
import { ordinalValue } from '../text/numerals.ts';
import { findAgencies, firstListedLeads } from './agencies.ts';
import { findDeadlines } from './deadlines.ts';
import { type FactContext, factContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { findIndicators } from './indicators.ts';
import { plainDigits } from './plain-digits.ts';
import { outlookOf, type PlanYears, planYears } from './plan-years.ts';
import { findReferences } from './references.ts';
import { type PlacedValue, rereadProblem } from './reread.ts';
import { type FoundSupport, findSupport } from './support.ts';
import { readTable, type TableReading } from './table-indicators.ts';
import { readTableWork } from './table-work.ts';
import { themesWith } from './themes.ts';
import { findUnread } from './unread.ts';

/** The facts of one plan, in the order of the text. */
export interface PlanFacts {
  indicators: Indicator[];
  references: Reference[];
  agencies: AgencyList[];
  deadlines: Deadline[];
  support: Support[];
}

/** What finding facts needs. `placeIn` gives the place of a stretch of a clause's text. */
export interface FactInput {
  plan: Pick<Plan, 'title' | 'genre' | 'level' | 'period' | 'date'>;
  sections: readonly Section[];
  clauses: readonly (ClauseText & { themes: string[] })[];
  placeIn: (clause: string, start: number, end: number) => Source;
  aliases: Aliases;
  themes: readonly Theme[];
}

type Clause = FactInput['clauses'][number];

/** Finds the facts of a plan, and what could not be taken. Targets of references are resolved later, when all plans are known. */
export function findFacts(input: FactInput): PlanFacts & { diagnostics: Diagnostic[] } {
  const byId = new Map(input.sections.map((section) => [section.id, section]));
  const reviewing = themesWith(input.themes, 'review');
  const years = planYears({ ...input.plan, planTitle: input.plan.title });
  const endNamed = years.last === null ? endOfSpan(input.clauses) : null;
  const firstLeads = input.clauses.some(({ text }) => firstListedLeads(text));
  const diagnostics: Diagnostic[] = [];
  const facts = input.clauses.map((clause): PlanFacts => {
    const references = referencesOf(clause, input);
    if (clause.kind !== 'text' && clause.kind !== 'table')
      return { references, indicators: [], agencies: [], deadlines: [], support: [] };
    const reviews = isReview(clause.section, byId);
    const work = workOf(clause, input, years, { firstLeads, reviews });
    /** True for a value whose number says it; another gives a message. */
    const isSound = (
      rule: 'fact' | 'indicator-unquotable',
      name: string,
      number: PlacedValue,
      problem: string | null,
    ) => {
      if (problem === null) return true;
      const place = input.placeIn(clause.id, number.start, number.end);
      const actual = clause.text.slice(number.start, number.end);
      diagnostics.push(diagnostic(rule, place, { what: `${name} (${clause.id})`, problem, actual }));
      return false;
    };
    const given = clause.rows || reviews ? [] : findSupport(plainDigits(clause.text));
    const support = given.filter(({ instrument, number }) =>
      isSound('fact', instrument, number, rereadProblem(clause.text, number)),
    );
    const context = contextOf(clause, input, byId, reviewing, endNamed);
    const { found, unread } = indicatorsOf(clause, context, years, support);
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
      ...work,
      support: support.map((each, index) => supportRecord(each, index, clause, input)),
      indicators: sound.map(({ start, end, number: _number, ...indicator }, index) => {
        const source = input.placeIn(clause.id, start, end);
        return { id: `${clause.id}-i${index + 1}`, clause: clause.id, ...indicator, source };
      }),
    };
  });
  return {
    indicators: facts.flatMap(({ indicators }) => indicators),
    references: facts.flatMap(({ references }) => references),
    agencies: facts.flatMap(({ agencies }) => agencies),
    deadlines: facts.flatMap(({ deadlines }) => deadlines),
    support: facts.flatMap(({ support }) => support),
    diagnostics,
  };
}

function referencesOf(clause: Clause, { aliases, placeIn }: FactInput): Reference[] {
  return findReferences(clause.text).map(({ start, end, ...reference }) => {
    const { canonical } = reference;
    return {
      clause: clause.id,
      ...reference,
      canonical: canonical === null ? null : (aliases.references[canonical] ?? canonical),
      target: null,
      source: placeIn(clause.id, start, end),
    };
  });
}

/** Who carries out what a clause says, and by when. */
function workOf(
  clause: Clause,
  { aliases, placeIn }: FactInput,
  { first, last }: PlanYears,
  { firstLeads, reviews }: { firstLeads: boolean; reviews: boolean },
): Pick<PlanFacts, 'agencies' | 'deadlines'> {
  const year = first === last ? first : null;
  const [header = [], ...rows] = clause.rows ?? [];
  const { agencies, deadlines } = clause.rows
    ? clause.table?.header
      ? readTableWork(header, rows, year)
      : { agencies: [], deadlines: [] }
    : {
        agencies: findAgencies(clause.text, firstLeads),
        deadlines: findDeadlines(plainDigits(clause.text), year, reviews),
      };
  const at = { clause: clause.id, section: clause.section };
  return {
    agencies: agencies.map(({ start, end, ...list }) => ({
      ...at,
      ...list,
      canonical: list.agencies.map((name) => aliases.agencies[name] ?? name),
      source: placeIn(clause.id, start, end),
    })),
    deadlines: deadlines.map(({ start, end, ...deadline }, index) => ({
      id: `${clause.id}-d${index + 1}`,
      ...at,
      ...deadline,
      quote: clause.text.slice(start, end),
      start: codePointLength(clause.text.slice(0, start)),
      end: codePointLength(clause.text.slice(0, end)),
      source: placeIn(clause.id, start, end),
    })),
  };
}

/** True for a section that tells what was done, and for one that describes: what was paid out and finished is a result. */
function isReview(section: string, byId: ReadonlyMap<string, Section>): boolean {
  const path = pathTo(byId, section).reverse();
  return path[0]?.type === 'context' || outlookOf(path.map(({ title }) => title)) === 'back';
}

function supportRecord(
  { start, end, number, ...support }: FoundSupport,
  index: number,
  { id, section, text }: Clause,
  { placeIn }: FactInput,
): Support {
  const offset = (units: number) => codePointLength(text.slice(0, units));
  return {
    id: `${id}-a${index + 1}`,
    clause: id,
    section,
    quote: text.slice(start, end),
    ...support,
    start: offset(start),
    end: offset(end),
    valueStart: offset(number.start),
    valueEnd: offset(number.end),
    source: placeIn(id, start, end),
  };
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
  clause: ClauseText & { themes: string[] },
  { plan, aliases }: FactInput,
  byId: ReadonlyMap<string, Section>,
  reviewing: ReadonlySet<string>,
  endNamed: number | null,
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
