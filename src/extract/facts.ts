/** Facts of a plan: indicators, references and agencies of every clause, each with its place, each checked. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { Aliases } from '../schemas/aliases.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { AgencyList, Count, Indicator, Reference } from '../schemas/facts.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import { pathTo } from '../text/nodes.ts';
import { asciiDigits, ordinalValue } from '../text/numerals.ts';
import { findAgencies } from './agencies.ts';
import type { FoundCount } from './counts.ts';
import { type FactContext, factContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { readStatements } from './indicators.ts';
import { type PlanYears, planYears } from './plan-years.ts';
import { publishedFacts } from './published-facts.ts';
import { findReferences } from './references.ts';
import { rereadProblem } from './reread.ts';
import { readTable, type TableReading } from './table-indicators.ts';
import { themesWith } from './themes.ts';
import { findUnread } from './unread.ts';

/** The facts of one plan, in the order of the text. */
export interface PlanFacts {
  indicators: Indicator[];
  counts: Count[];
  references: Reference[];
  agencies: AgencyList[];
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

/** Finds the facts of a plan, and what could not be taken. Targets of references are resolved later, when all plans are known. */
export function findFacts(input: FactInput): PlanFacts & { diagnostics: Diagnostic[] } {
  const facts: PlanFacts = { indicators: [], counts: [], references: [], agencies: [] };
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(input.sections.map((section) => [section.id, section]));
  const reviewing = themesWith(input.themes, 'review');
  const years = planYears({ ...input.plan, planTitle: input.plan.title });
  const endNamed = years.last === null ? endOfSpan(input.clauses) : null;
  for (const clause of input.clauses) {
    for (const { start, end, ...reference } of findReferences(clause.text)) {
      const canonical =
        reference.canonical === null
          ? null
          : (input.aliases.references[reference.canonical] ?? reference.canonical);
      facts.references.push({
        clause: clause.id,
        ...reference,
        canonical,
        target: null,
        source: input.placeIn(clause.id, start, end),
      });
    }
    if (clause.kind !== 'text' && clause.kind !== 'table') continue;
    const bracket = clause.rows ? null : findAgencies(clause.text);
    if (bracket) {
      const { start, end, ...list } = bracket;
      const canonical = list.agencies.map((name) => input.aliases.agencies[name] ?? name);
      facts.agencies.push({
        clause: clause.id,
        section: clause.section,
        ...list,
        canonical,
        source: input.placeIn(clause.id, start, end),
      });
    }
    const context = contextOf(clause, input, byId, reviewing, endNamed);
    const { found, counts, unread } = indicatorsOf(clause, context, years);
    for (const { start, end } of unread) {
      const actual = clause.text.slice(start, end);
      diagnostics.push(diagnostic('number-unread', input.placeIn(clause.id, start, end), { actual }));
    }
    const sound = found.filter((indicator) => {
      const rule = indicator.quote === '' ? 'indicator-unquotable' : 'fact';
      const problem = factProblem(indicator, clause.text);
      if (problem === null) return true;
      const { start, end } = indicator.number;
      const place = input.placeIn(clause.id, start, end);
      const what = `${indicator.name} (${clause.id})`;
      diagnostics.push(diagnostic(rule, place, { what, problem, actual: clause.text.slice(start, end) }));
      return false;
    });
    const stated = publishedFacts(clause, sound, counts, input.placeIn);
    facts.indicators.push(...stated.indicators);
    facts.counts.push(...stated.counts);
    for (const { nameUnsure, name: actual, source } of stated.indicators)
      if (nameUnsure) diagnostics.push(diagnostic('name-unsure', source, { actual }));
  }
  return { ...facts, diagnostics };
}

/** What the words of a clause say. */
interface ClauseReading extends TableReading {
  counts: FoundCount[];
}

function indicatorsOf(clause: ClauseText, context: FactContext, years: PlanYears): ClauseReading {
  const text = plainDigits(clause.text);
  const [header = [], ...rows] = clause.rows?.map((cells) => cells.map(plainDigits)) ?? [];
  const { found, counts, unread } = clause.rows
    ? clause.table?.header
      ? { ...readTable(header, rows, text, context, years), counts: [] }
      : { found: [], counts: [], unread: [] }
    : readText(text, context);
  const quoted = found.map((indicator) => ({
    ...indicator,
    quote: indicator.quote === '' ? '' : clause.text.slice(indicator.start, indicator.end).trim(),
  }));
  return { found: quoted, counts, unread };
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

const YEAR_IN_WORDS = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/gu;

/** The text with ASCII digits for full-width ones, their separators and years in words: ２，１００ → 2,100, 二〇二五年 → 2025年. Its length stays. */
function plainDigits(text: string): string {
  const separated = text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',');
  return asciiDigits(separated).replace(YEAR_IN_WORDS, (year) =>
    [...year].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join(''),
  );
}

function readText(text: string, context: FactContext): ClauseReading {
  const { found, counts, unnamed } = readStatements(text, context);
  const taken = [...found, ...counts].map(({ number }) => number);
  const unread = findUnread(text, taken);
  const missed = unnamed.filter((place) => !unread.some(({ start }) => start === place.start));
  return { found, counts, unread: [...unread, ...missed] };
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

/** Returns what is wrong with a fact; null when its quote occurs in its clause and its number says its value. */
function factProblem({ quote, number }: FoundIndicator, text: string): string | null {
  if (quote === '') return 'its words are too long to be quoted';
  if (!text.includes(quote)) return 'the quote does not occur in its clause';
  return rereadProblem(text, number);
}
