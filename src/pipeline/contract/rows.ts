/**
 * Makes the rows of the data contract from the records of a plan. The build of the site and `npm run inspect` call the
 * same functions, so that a row says the same wherever it comes from.
 */
import type { ClauseText } from '../schemas/clause.ts';
import type { Parallel } from '../schemas/comparison.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { AgencyList, Count, Deadline, Indicator, Reference, Support } from '../schemas/facts.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { Join, Omission } from '../schemas/omission.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import { codePointLength } from '../text/code-points.ts';
import { locus } from '../text/locus.ts';
import type { Row } from './row-schemas.ts';

/** Gives the address of a plan's page, at an id when one is given. */
export type PlanLink = (plan: string, id?: string) => string;

/** Makes the row of a plan. */
export function planRow(plan: Plan, link: PlanLink): Row<'plans'> {
  return {
    id: plan.id,
    title: plan.title,
    titleSource: plan.titleSource,
    genre: plan.genre,
    level: plan.level,
    place: plan.place,
    issuer: plan.issuer,
    number: plan.number,
    date: plan.date,
    month: plan.month,
    published: plan.published,
    sourceUrl: plan.sourceUrl,
    retrieved: plan.retrieved,
    publisher: plan.publisher,
    period: plan.period,
    versionOf: plan.versionOf,
    language: plan.language,
    source: plan.source,
    short: { zh: plan.short.zh, en: plan.short.en },
    origins: plan.origins,
    note: plan.note,
    seedHash: plan.seedHash,
    format: plan.format,
    encoding: plan.encoding,
    url: link(plan.id),
  };
}

/** Makes the row of a section; `path` is the section with those around it, outermost first. */
export function sectionRow(
  plan: string,
  { id, ...section }: Section,
  path: readonly Section[],
  link: PlanLink,
): Row<'sections'> {
  return { id, plan, ...section, locus: locus(path), url: link(plan, id) };
}

/** Makes the row of a clause. */
export function clauseRow(
  plan: string,
  clause: Omit<Row<'clauses'>, 'plan' | 'url'>,
  link: PlanLink,
): Row<'clauses'> {
  return {
    id: clause.id,
    plan,
    section: clause.section,
    kind: clause.kind,
    text: clause.text,
    hash: clause.hash,
    themes: clause.themes,
    themeReason: clause.themeReason,
    type: clause.type,
    locus: clause.locus,
    url: link(plan, clause.id),
    source: clause.source,
    role: clause.role,
    order: clause.order,
  };
}

/** Makes the rows of the tables among the clauses of a plan, each with the caption that precedes it. */
export function tableRows(plan: string, clauses: readonly ClauseText[]): Row<'tables'>[] {
  return clauses.flatMap((clause, index) => {
    if (!clause.rows) return [];
    const before = clauses[index - 1];
    const headed = clause.table?.header === true;
    return [
      {
        id: clause.id,
        plan,
        clause: clause.id,
        caption: before?.kind === 'caption' ? before.text : null,
        header: headed ? (clause.rows[0] ?? []) : [],
        rows: headed ? clause.rows.slice(1) : clause.rows,
        source: clause.source,
      },
    ];
  });
}

/** Makes the rows of what the edition of a plan leaves out, then of what it joins. */
export function omissionRows(
  plan: string,
  { omissions, joins }: { omissions: readonly Omission[]; joins: readonly Join[] },
): Row<'omissions'>[] {
  return [
    ...omissions.map((omission) => ({ plan, change: 'omission' as const, ...omission })),
    ...joins.map((join) => ({ plan, change: 'join' as const, ...join })),
  ];
}

/** Makes the row of a message about a plan. */
export function diagnosticRow(plan: string, diagnostic: Diagnostic): Row<'diagnostics'> {
  return { plan, ...diagnostic };
}

/** Makes the row of an indicator; `series` is the id of the series that it belongs to, null where there is none. */
export function indicatorRow(
  plan: string,
  indicator: Indicator,
  { themes, series }: { themes: string[]; series: string | null },
  link: PlanLink,
): Row<'indicators'> {
  return {
    ...indicator,
    id: `${plan}/${indicator.id}`,
    plan,
    themes,
    series,
    url: link(plan, indicator.clause),
  };
}

/** Makes the row of a count. */
export function countRow(plan: string, count: Count, link: PlanLink): Row<'counts'> {
  return { ...count, id: `${plan}/${count.id}`, plan, url: link(plan, count.clause) };
}

/** Makes the row of a document that a clause names. */
export function referenceRow(plan: string, reference: Reference, link: PlanLink): Row<'references'> {
  return { plan, ...reference, url: link(plan, reference.clause) };
}

/** Makes the row of a responsibility bracket. */
export function agencyRow(plan: string, list: AgencyList, link: PlanLink): Row<'agencies'> {
  return { plan, ...list, url: link(plan, list.clause) };
}

/** Makes the row of a time by which something is to be done. */
export function deadlineRow(plan: string, deadline: Deadline, link: PlanLink): Row<'deadlines'> {
  return { ...deadline, id: `${plan}/${deadline.id}`, plan, url: link(plan, deadline.clause) };
}

/** Makes the row of an amount of support. */
export function supportRow(plan: string, support: Support, link: PlanLink): Row<'support'> {
  return { ...support, id: `${plan}/${support.id}`, plan, url: link(plan, support.clause) };
}

/** Makes the row of a means that a clause names. */
export function instrumentRow(plan: string, instrument: Instrument, link: PlanLink): Row<'instruments'> {
  return { ...instrument, id: `${plan}/${instrument.id}`, plan, url: link(plan, instrument.clause) };
}

/** Makes the row of two passages. Its offsets, and those in its id, count code points; the record counts UTF-16 units. `textOf` gives the text of a clause. */
export function parallelRow(
  { a, b, ...rest }: Parallel,
  textOf: (plan: string, clause: string) => string,
  link: PlanLink,
): Row<'parallels'> {
  const passage = ({ plan, clause, start, end }: Parallel['a']) => {
    const text = textOf(plan, clause);
    const offset = (units: number) => codePointLength(text.slice(0, units));
    const words = { text: text.slice(start, end), url: link(plan, clause) };
    return { plan, clause, start: offset(start), end: offset(end), ...words };
  };
  const [first, second] = [passage(a), passage(b)];
  const name = ({ plan, clause, start }: typeof first) => `${plan}/${clause}@${start}`;
  return { ...rest, id: `${name(first)}~${name(second)}`, a: first, b: second };
}
