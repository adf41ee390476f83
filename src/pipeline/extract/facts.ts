/** Facts of a plan: indicators, support, references, agencies and deadlines of every clause, each with its place, each checked. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Section } from '../schemas/section.ts';
import { pathTo } from '../text/nodes.ts';
import { type FactContext, factContext } from './context/fact-context.ts';
import { clausesTold, endOfSpan, yearOfHalves, yearsLed } from './context/openings.ts';
import { isOfAims, outlookOf, type PlanYears, planYears } from './context/plan-years.ts';
import { withRestatedYears } from './context/restated.ts';
import {
  type FactClause,
  type FactInput,
  type PlanFacts,
  referencesOf,
  supportRecords,
  workOf,
} from './fact-records.ts';
import type { FoundIndicator } from './indicators/found.ts';
import { readStatements } from './indicators/indicators.ts';
import type { FoundCount } from './numbers/counts.ts';
import { maskNames } from './numbers/masks.ts';
import type { Span } from './numbers/places.ts';
import { asPrinted, plainDigits, plainText } from './numbers/plain-text.ts';
import { type PlacedValue, rereadProblem } from './numbers/reread.ts';
import { findUnread } from './numbers/unread.ts';
import { publishedFacts } from './published-facts.ts';
import { leadingOf } from './responsibility/agencies.ts';
import type { Leading } from './responsibility/agency-list.ts';
import { conditionsOf } from './support/conditions.ts';
import { findSupport, givingSections, mostlyGives } from './support/support.ts';
import { roleBeside } from './support/terms.ts';
import { readTable, type TableReading } from './tables/tables.ts';
import { themesWith } from './themes.ts';
import { VERB_LED } from './types/words.ts';

/** What holds for all clauses of a plan. */
interface PlanContext {
  byId: ReadonlyMap<string, Section>;
  /** Themes that look back. */
  reviewing: ReadonlySet<string>;
  years: PlanYears;
  /** Last year of a period that only the text gives. */
  endNamed: number | null;
  /** Clauses, by id, that go on with paragraphs on results in a section of results and aims. */
  told: ReadonlySet<string>;
  /** Years of lists, by the clauses that are their items. */
  led: ReadonlyMap<string, number>;
  /** How it says that its lists of bodies are ordered. */
  leading: Leading | null;
  /** Most of its sections give support. */
  mostlyGives: boolean;
  /** Sections that give something, with all above them. */
  giving: ReadonlySet<string>;
}

/** True for 一、 and 3. but not for the dash of a lead. */
const isNumber = (mark: string | null): boolean => mark !== null && /[\p{L}\p{N}]/u.test(mark);

/** What is found beside facts: messages, and the ids of the rules behind each indicator, by its id. */
interface Beside {
  diagnostics: Diagnostic[];
  why: ReadonlyMap<string, readonly string[]>;
}

/** Finds the facts of a plan, and what could not be taken. Targets of references are resolved later, when all plans are known. */
export function findFacts(input: FactInput): PlanFacts & Beside {
  const years = planYears({ ...input.plan, planTitle: input.plan.title });
  const byId = new Map(input.sections.map((section) => [section.id, section]));
  const giving = givingSections(input.clauses);
  const [begins = 0, ends = 0] = input.plan.period ?? [];
  const isLong = ends - begins > 1;
  const plan: PlanContext = {
    byId,
    told: clausesTold(input.clauses, (id) => byId.get(id)?.title ?? '', years.first),
    led: yearsLed(
      input.clauses,
      (id) => pathTo(byId, id).findLast(({ number }) => isNumber(number))?.id ?? id,
      // Where a plan has years of its own, what it says of a later one is a vision.
      (id) => (isLong ? null : (pathTo(byId, id).findLast(({ title }) => isOfAims(title))?.id ?? null)),
    ),
    reviewing: themesWith(input.themes, 'review'),
    years,
    endNamed:
      years.last === null ? (endOfSpan(input.clauses) ?? yearOfHalves(input.clauses, input.plan.date)) : null,
    leading: input.clauses.map(({ text }) => leadingOf(text)).find((each) => each !== null) ?? null,
    mostlyGives: mostlyGives(input.sections, giving),
    giving: new Set([...giving].flatMap((id) => pathTo(byId, id).map((section) => section.id))),
  };
  const facts = input.clauses.map((clause) => factsOfClause(clause, input, plan));
  const read = facts.flatMap((found) => found.indicators);
  const indicators = withRestatedYears(read, input.plan.date);
  const dated = new Set(
    indicators.filter((each, index) => each.year !== read[index]?.year).map(({ id }) => id),
  );
  return {
    indicators,
    counts: facts.flatMap(({ counts }) => counts),
    references: facts.flatMap(({ references }) => references),
    agencies: facts.flatMap(({ agencies }) => agencies),
    deadlines: facts.flatMap(({ deadlines }) => deadlines),
    support: facts.flatMap(({ support }) => support),
    why: new Map(
      facts
        .flatMap((each) => [...each.why])
        .map(([id, why]) => [id, dated.has(id) ? [...why, 'year-of-same-aim'] : why]),
    ),
    diagnostics: [
      ...facts.flatMap(({ diagnostics }) => diagnostics),
      ...amountsInTitles(input, plan),
      ...undated(indicators, years),
    ],
  };
}

/** A plan of no known years whose values have none: one message for all. */
function undated(indicators: PlanFacts['indicators'], { first }: PlanYears): Diagnostic[] {
  const [one, ...others] = first === null ? indicators.filter(({ year }) => year === null) : [];
  return one ? [diagnostic('years-unknown', one.source, { actual: String(others.length + 1) })] : [];
}

/** Facts are those of clauses: amounts that a title of a section states are reported. */
function amountsInTitles(input: FactInput, plan: PlanContext): Diagnostic[] {
  return input.sections.flatMap(({ id, title, source }) => {
    if (source === null || !/[0-9]/u.test(title)) return [];
    const clause = { section: id, themes: [] };
    const { found } = readStatements(plainText(title), contextOf(clause, input, plan));
    return found.map(({ number: { start, end } }) =>
      diagnostic('number-unread', source, { actual: title.slice(start, end) }),
    );
  });
}

function factsOfClause(clause: FactClause, input: FactInput, plan: PlanContext): PlanFacts & Beside {
  const references = referencesOf(clause, input);
  const diagnostics: Diagnostic[] = [];
  if (clause.kind !== 'text' && clause.kind !== 'table')
    return {
      references,
      indicators: [],
      counts: [],
      agencies: [],
      deadlines: [],
      support: [],
      diagnostics,
      why: new Map(),
    };
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
  const given = clause.rows || reviews ? [] : findSupport(plainText(clause.text));
  const support = given.filter(({ instrument, number }) =>
    isSound('fact', instrument, number, rereadProblem(clause.text, number)),
  );
  const context = contextOf(clause, input, plan);
  const giving = { amounts: support.map(({ number }) => number), reviews, terms: termsOf(clause, plan) };
  const { found, counts, unread } = indicatorsOf(clause, context, plan.years, giving);
  for (const { start, end } of unread) {
    const actual = clause.text.slice(start, end);
    diagnostics.push(diagnostic('number-unread', input.placeIn(clause.id, start, end), { actual }));
  }
  const sound = found.filter((indicator) => {
    const rule = indicator.quote === '' ? 'indicator-unquotable' : 'fact';
    return isSound(rule, indicator.name, indicator.number, factProblem(indicator, clause.text));
  });
  const path = pathTo(plan.byId, clause.section);
  const stated = publishedFacts(clause, sound, counts, { placeIn: input.placeIn, plan: input.plan, path });
  for (const { nameUnsure, name: actual, source } of stated.indicators)
    if (nameUnsure) diagnostics.push(diagnostic('name-unsure', source, { actual }));
  return {
    ...stated,
    references,
    ...workOf(clause, input, plan.years, { leading: plan.leading, reviews }),
    support: supportRecords(support, clause, input),
    diagnostics,
  };
}

/** True for a section that tells what was done, and for one that describes: what was paid out and finished is a result. */
function isReview(section: string, byId: ReadonlyMap<string, Section>): boolean {
  const path = pathTo(byId, section).reverse();
  return path[0]?.type === 'context' || outlookOf(path.map(({ title }) => title)) === 'back';
}

/** What the words of a clause say. */
interface ClauseReading extends TableReading {
  counts: FoundCount[];
}

/** What a clause gives. Where it `reviews` it tells what was given. `terms`: its numbers may be terms on which it gives, in a document that does `mostly` that or not. */
interface Giving {
  amounts: readonly PlacedValue[];
  reviews: boolean;
  terms: 'none' | 'some' | 'mostly';
}

/**
 * Sections of aims and of results state; those of measures and articles, and of work that give, say on what terms something is given.
 * In a document of support, a chapter that calls for action and gives nothing states, too.
 */
function termsOf(
  { section }: FactClause,
  { byId, mostlyGives: mostly, giving }: PlanContext,
): Giving['terms'] {
  const type = byId.get(section)?.type;
  if (type !== 'measure' && type !== 'article')
    return type === 'task' && giving.has(section) ? 'some' : 'none';
  const [chapter] = pathTo(byId, section);
  const onlyActs = chapter !== undefined && VERB_LED.test(chapter.title) && !giving.has(chapter.id);
  return mostly && !onlyActs ? 'mostly' : 'some';
}

/** What is given, and to whom, is no indicator, and its numbers are read. */
function indicatorsOf(
  clause: ClauseText,
  context: FactContext,
  years: PlanYears,
  giving: Giving,
): ClauseReading {
  const text = plainText(clause.text);
  const [header = [], ...rows] = clause.rows?.map((cells) => cells.map(plainDigits)) ?? [];
  const { found, counts, unread } = clause.rows
    ? clause.table?.header
      ? { ...readTable(header, rows, text, context, tableYears(context, years)), counts: [] }
      : { found: [], counts: [], unread: [] }
    : readText(text, context, giving);
  const quoted = found.map((indicator) => ({
    ...indicator,
    name: asPrinted(indicator.name, clause.text),
    quote: indicator.quote === '' ? '' : clause.text.slice(indicator.start, indicator.end).trim(),
  }));
  return { found: quoted, counts, unread };
}

/** The years of a table. Where the text looks back, aims without a year are those of the years before the plan. */
function tableYears({ aimed }: FactContext, years: PlanYears): PlanYears {
  return aimed === null ? years : { ...years, last: aimed };
}

function readText(text: string, context: FactContext, { amounts, reviews, terms }: Giving): ClauseReading {
  const masked = maskNames(text);
  const given: Span[] = [...amounts, ...(reviews ? [] : conditionsOf(masked, amounts))];
  const isGiven = (place: Span) => given.some(({ start, end }) => place.start < end && start < place.end);
  const stated = readStatements(text, context);
  const unclear: Span[] = [];
  const found = stated.found.filter(({ number }) => {
    if (isGiven(number)) return false;
    const role =
      terms === 'none' || reviews ? 'statement' : roleBeside(masked, number, amounts, terms === 'mostly');
    if (role === 'unread') unclear.push(number);
    if (role === 'term') given.push(number);
    return role === 'statement';
  });
  const counts = stated.counts.filter(({ number }) => !isGiven(number));
  const unread = findUnread(text, [...[...found, ...counts].map(({ number }) => number), ...given]);
  const missed = [...unclear, ...stated.unnamed].filter(
    (place) => !isGiven(place) && !unread.some(({ start }) => start === place.start),
  );
  return { found, counts, unread: [...unread, ...missed] };
}

function contextOf(
  clause: Pick<FactClause, 'section' | 'themes'> & { id?: string },
  { plan, aliases }: FactInput,
  { byId, reviewing, endNamed, told, led }: PlanContext,
): FactContext {
  const path = pathTo(byId, clause.section).reverse();
  return factContext({
    genre: plan.genre,
    level: plan.level,
    planTitle: plan.title,
    place: plan.place?.at(-1) ?? '',
    period: plan.period,
    date: plan.date,
    reviews: clause.themes.some((theme) => reviewing.has(theme)),
    scopes: aliases.scopes,
    type: path[0]?.type ?? null,
    titles: path.map((section) => section.title),
    domain: path.find((section) => section.type === 'domain')?.title ?? null,
    endNamed,
    told: clause.id !== undefined && told.has(clause.id),
    led: led.get(clause.id ?? '') ?? null,
  });
}

/** Returns what is wrong with a fact; null when its quote occurs in its clause and its number says its value. */
function factProblem({ quote, number }: FoundIndicator, text: string): string | null {
  if (quote === '') return 'its words are too long to be quoted';
  if (!text.includes(quote)) return 'the quote does not occur in its clause';
  return rereadProblem(text, number);
}
