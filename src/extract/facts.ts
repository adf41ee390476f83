/** Facts of a plan: indicators, references and agencies of every clause, each with its place, each checked. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { Aliases } from '../schemas/aliases.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { AgencyList, Indicator, Reference } from '../schemas/facts.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import { pathTo } from '../text/nodes.ts';
import { asciiDigits } from '../text/numerals.ts';
import { findAgencies } from './agencies.ts';
import { type FactContext, factContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { findIndicators } from './indicators.ts';
import { planYears } from './plan-years.ts';
import { findQuantities } from './quantities.ts';
import { findReferences } from './references.ts';
import { findTableIndicators } from './table-indicators.ts';
import { themesWith } from './themes.ts';

/** The facts of one plan, in the order of the text. */
export interface PlanFacts {
  indicators: Indicator[];
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
  const facts: PlanFacts = { indicators: [], references: [], agencies: [] };
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(input.sections.map((section) => [section.id, section]));
  const reviewing = themesWith(input.themes, 'review');
  const { first: firstTargetYear } = planYears({ ...input.plan, planTitle: input.plan.title });
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
    const found = clause.rows ? null : findAgencies(clause.text);
    if (found) {
      const { start, end, ...list } = found;
      const canonical = list.agencies.map((name) => input.aliases.agencies[name] ?? name);
      facts.agencies.push({
        clause: clause.id,
        section: clause.section,
        ...list,
        canonical,
        source: input.placeIn(clause.id, start, end),
      });
    }
    const context = contextOf(clause, input, byId, reviewing);
    const indicators = indicatorsOf(clause, context, firstTargetYear);
    const quotable = indicators.filter(({ quote }) => quote !== '');
    if (quotable.length < indicators.length)
      diagnostics.push(unquotable(clause, indicators.length - quotable.length));
    quotable.forEach(({ start, end, ...indicator }, index) => {
      const source = input.placeIn(clause.id, start, end);
      facts.indicators.push({ id: `${clause.id}-i${index + 1}`, clause: clause.id, ...indicator, source });
    });
  }
  return { ...facts, diagnostics };
}

function unquotable({ id, source }: ClauseText, count: number): Diagnostic {
  return diagnostic('indicator-unquotable', source, { actual: String(count), what: id });
}

function indicatorsOf(
  clause: ClauseText,
  context: FactContext,
  firstTargetYear: number | null,
): FoundIndicator[] {
  const text = asciiDigits(clause.text);
  const [header = [], ...rows] = clause.rows?.map((cells) => cells.map(asciiDigits)) ?? [];
  const found = clause.rows
    ? clause.table?.header
      ? findTableIndicators(header, rows, text, context, firstTargetYear)
      : []
    : findIndicators(text, context);
  return found.map((indicator) => ({
    ...indicator,
    quote: indicator.quote === '' ? '' : clause.text.slice(indicator.start, indicator.end).trim(),
  }));
}

function contextOf(
  clause: ClauseText & { themes: string[] },
  { plan, aliases }: FactInput,
  byId: ReadonlyMap<string, Section>,
  reviewing: ReadonlySet<string>,
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
  });
}

/** What is wrong with a fact; null when its quote stands in its clause exactly once and holds its value. */
export function factProblem(indicator: Indicator, text: string): string | null {
  const first = text.indexOf(indicator.quote);
  if (indicator.quote === '' || first < 0) return 'the quote does not stand in its clause';
  if (first !== text.lastIndexOf(indicator.quote)) return 'the quote stands in its clause more than once';
  const quote = asciiDigits(indicator.quote);
  if (indicator.kind === 'rank' || quote.includes(String(indicator.value))) return null;
  const values = findQuantities(quote).flatMap((quantity) => [quantity.value, quantity.value2]);
  return values.includes(indicator.value) ? null : `the value ${indicator.value} is not in the quote`;
}
