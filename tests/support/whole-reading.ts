/** All that is read in a document, one line a record, in a form that a person can write by hand before the program has seen it. */
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { planInstruments } from '../../src/pipeline/extract/instruments/records.ts';
import type { Indicator, Support } from '../../src/pipeline/schemas/facts.ts';
import type { Source } from '../../src/pipeline/schemas/source.ts';
import { misplacedFacts } from './fact-places.ts';
import { rules } from './rules.ts';
import { seedFile } from './seed-file.ts';

/** The records of a document by their kind, in the order of the text. `misplaced`: facts whose words are not where they say. */
export type WholeReading = Record<
  | 'plan'
  | 'sections'
  | 'clauses'
  | 'tables'
  | 'joins'
  | 'omissions'
  | 'indicators'
  | 'counts'
  | 'support'
  | 'agencies'
  | 'deadlines'
  | 'references'
  | 'instruments'
  | 'remarks'
  | 'misplaced',
  string[]
>;

/** Reads a document as if it were the only one. `file` tells its format. */
export function wholeReading(text: string | Uint8Array, file = 'plan.txt'): WholeReading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const [only] = inspectFile({ file, read: seedFile(file, bytes), id: 'plan', plans: [], rules });
  if (!only?.built) throw new Error(`${file} is not read`);
  const { plan, sections, clauses, facts, joins, omissions } = only.built;
  const textOf = new Map(clauses.map(({ id, text: words }) => [id, words]));
  const period = plan.period?.join('–');
  return {
    plan: [
      row(plan.title, plan.titleSource),
      row(plan.issuer, plan.number, plan.date ?? plan.month, plan.published, plan.place.join(' ')),
      row(plan.genre, plan.level, period, plan.sourceUrl),
    ],
    sections: sections.map(({ id, parent, form, kind, type, number, title, terminator, source }) =>
      row(
        `${id} in ${parent ?? '–'}`,
        `${form}/${kind}`,
        type,
        `[${number ?? ''}] ${title}${terminator}`,
        source && placeOf(source),
      ),
    ),
    clauses: clauses.map(({ id, role, kind, text: words, source }) =>
      row(id, role ?? kind, placeOf(source), [...words.replaceAll(/[\n\t]/gu, ' ')].slice(0, 12).join('')),
    ),
    tables: clauses.flatMap(({ id, rows, table }) =>
      (rows ?? []).map((cells, index) =>
        [`${id}${table?.header && index === 0 ? ' head' : ''}`, ...cells].join(' | ').replaceAll('\n', '¶'),
      ),
    ),
    joins: joins.map(({ line, nextLine, reason, before, after }) =>
      row(`${line}+${nextLine}`, reason, `${before}｜${after}`),
    ),
    omissions: omissions.map(({ text: words, reason, ...place }) => row(reason, placeOf(place), words)),
    indicators: facts.indicators.map(indicatorRow),
    counts: facts.counts.map(({ clause, name, value, unit, quote }) =>
      row(clause, name, `${value ?? ''} ${unit}`, quote),
    ),
    support: facts.support.map(supportRow),
    agencies: facts.agencies.map(({ clause, agencies, canonical, lead, supporting, collective, quote }) =>
      row(
        clause,
        agencies.join(' '),
        canonical.every((name, index) => name === agencies[index]) ? null : `now ${canonical.join(' ')}`,
        lead.length > 0 ? `lead ${lead.join(' ')}` : null,
        supporting.length > 0 ? `with ${supporting.join(' ')}` : null,
        collective === '' ? null : `and ${collective}`,
        quote,
      ),
    ),
    deadlines: facts.deadlines.map(({ clause, words, by, ongoing, quote }) =>
      row(clause, words, ongoing ? 'ongoing' : by, quote),
    ),
    references: facts.references.map(({ clause, title, canonical, number }) =>
      row(clause, title, canonical === title ? null : `canonical ${canonical}`, number),
    ),
    instruments: planInstruments(new Map(sections.map((section) => [section.id, section])), clauses).map(
      ({ clause, kind, words, degree, degreeWord }) =>
        row(clause, kind, words, degreeWord && `${degree} ${degreeWord}`),
    ),
    remarks: only.diagnostics.map(({ rule, line, actual }) => row(`${rule} @${line}`, actual)),
    misplaced: misplacedFacts(facts, (clause) => textOf.get(clause) ?? ''),
  };
}

/** The parts that are there, with bars between them. */
const row = (...parts: (string | null | undefined | false)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' | ');

/** `3:5–12`, or `3:5–4:2` over lines; the end is the column behind the last character. */
function placeOf({ line, column, endLine, endColumn }: Omit<Source, 'file'>): string {
  return `${line}:${column}–${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}

const rangeOf = (value: number, second: number | null) =>
  second === null ? `${value}` : `${value}–${second}`;

function indicatorRow(indicator: Indicator): string {
  const { clause, name, comparator, value, value2, unit, year, kind, scope, quote } = indicator;
  const marks = [
    indicator.nameUnsure && 'unsure name',
    indicator.wanted !== (kind === 'target') && (indicator.wanted ? 'wanted' : 'not wanted'),
    indicator.forecast && 'forecast',
    indicator.flow && 'flow',
    indicator.per && `per ${indicator.per}`,
    indicator.baseYear && `of ${indicator.baseYear}`,
    indicator.binding,
    indicator.note && `note ${indicator.note}`,
  ].filter(Boolean);
  return row(
    clause,
    name,
    `${comparator} ${rangeOf(value, value2)} ${unit}`.trim(),
    `${year ?? 'no year'}${indicator.yearInferred ? '?' : ''} ${kind}`,
    scope,
    marks.join(', '),
    quote,
  );
}

function supportRow(support: Support): string {
  const { clause, instrument, value, value2, unit, per, limit, base, once, quote } = support;
  return row(
    clause,
    instrument,
    `${limit ? `${limit} ` : ''}${rangeOf(value, value2)} ${unit}`,
    per && `per ${per}`,
    base && `of ${base}`,
    once && 'once',
    quote,
  );
}
