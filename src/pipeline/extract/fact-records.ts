/** The records of what was found in a clause: with ids, canonical names and places in the seed. */
import type { Aliases } from '../schemas/aliases.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { AgencyList, Count, Deadline, Indicator, Reference, Support } from '../schemas/facts.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import type { Theme } from '../schemas/theme.ts';
import { codePointsOf } from '../text/code-points.ts';
import { ownValue } from '../text/own-value.ts';
import { standardBody } from '../text/standard-bodies.ts';
import type { PlanYears } from './context/plan-years.ts';
import { plainText } from './numbers/plain-text.ts';
import { findReferences } from './references.ts';
import { findAgencies } from './responsibility/agencies.ts';
import type { Leading } from './responsibility/agency-list.ts';
import { findDeadlines } from './responsibility/deadlines.ts';
import type { FoundSupport } from './support/support.ts';
import { readTableWork } from './tables/work.ts';

/** The facts of one plan, in the order of the text. */
export interface PlanFacts {
  indicators: Indicator[];
  counts: Count[];
  references: Reference[];
  agencies: AgencyList[];
  deadlines: Deadline[];
  support: Support[];
}

/** What finding facts needs. `placeIn` gives the place of a stretch of a clause's text. */
export interface FactInput {
  plan: Pick<Plan, 'title' | 'genre' | 'level' | 'period' | 'date'> & Partial<Pick<Plan, 'place'>>;
  sections: readonly Section[];
  clauses: readonly (ClauseText & { themes: string[] })[];
  placeIn: (clause: string, start: number, end: number) => Source;
  aliases: Aliases;
  themes: readonly Theme[];
}

/** A clause as facts need it. */
export type FactClause = FactInput['clauses'][number];

/** The documents that a clause names. */
export function referencesOf(clause: FactClause, { aliases, placeIn }: FactInput): Reference[] {
  return findReferences(clause.text).map(({ start, end, ...reference }) => {
    const { canonical } = reference;
    return {
      clause: clause.id,
      ...reference,
      canonical: canonical === null ? null : (ownValue(aliases.references, canonical) ?? canonical),
      target: null,
      source: placeIn(clause.id, start, end),
    };
  });
}

/** Who carries out what a clause says, and by when. */
export function workOf(
  clause: FactClause,
  { aliases, placeIn }: FactInput,
  { first, last }: PlanYears,
  { leading, reviews }: { leading: Leading | null; reviews: boolean },
): Pick<PlanFacts, 'agencies' | 'deadlines'> {
  const year = first === last ? first : null;
  const [header = [], ...rows] = clause.rows ?? [];
  const { agencies, deadlines } = clause.rows
    ? clause.table?.header
      ? readTableWork(header, rows, year)
      : { agencies: [], deadlines: [] }
    : {
        agencies: findAgencies(clause.text, leading),
        deadlines: findDeadlines(plainText(clause.text), year, reviews),
      };
  const at = { clause: clause.id, section: clause.section };
  const points = codePointsOf(clause.text);
  return {
    agencies: agencies.map(({ start, end, ...list }) => ({
      ...at,
      ...list,
      canonical: list.agencies.map((name) => {
        const standard = standardBody(name);
        return ownValue(aliases.agencies, name) ?? ownValue(aliases.agencies, standard) ?? standard;
      }),
      source: placeIn(clause.id, start, end),
    })),
    deadlines: deadlines.map(({ start, end, ...deadline }, index) => ({
      id: `${clause.id}-d${index + 1}`,
      ...at,
      ...deadline,
      quote: clause.text.slice(start, end),
      start: points(start),
      end: points(end),
      source: placeIn(clause.id, start, end),
    })),
  };
}

/** The records of the amounts of a clause, in their order. */
export function supportRecords(
  found: readonly FoundSupport[],
  { id, section, text }: FactClause,
  { placeIn }: FactInput,
): Support[] {
  const points = codePointsOf(text);
  return found.map(({ start, end, number, ...support }, index) => ({
    id: `${id}-a${index + 1}`,
    clause: id,
    section,
    quote: text.slice(start, end),
    ...support,
    start: points(start),
    end: points(end),
    valueStart: points(number.start),
    valueEnd: points(number.end),
    source: placeIn(id, start, end),
  }));
}
