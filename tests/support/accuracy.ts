/** How far the facts found agree with the readings under tests/readings. */
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { agreesWith } from './names.ts';
import { hasReading, reading } from './readings.ts';
import { type compiled, readPlans } from './seeds.ts';

/** Figures of one plan in the order in which they are printed. */
export const COLUMNS = [
  'types',
  'themes',
  'recall',
  'precision',
  'year',
  'kind',
  'comparator',
  'unit',
  'second',
  'scope',
  'quote',
  'names',
  'namesExact',
  'references',
  'agencies',
] as const;

/** Share of `of` that holds, as counts. */
export interface Share {
  right: number;
  of: number;
}

/** Agreement on one plan. */
export interface Accuracy {
  plan: string;
  types: Share;
  themes: Share;
  /** Indicators of the reading that were found, and of those found how many the reading has. */
  recall: Share;
  precision: Share;
  year: Share;
  kind: Share;
  comparator: Share;
  unit: Share;
  /** The second number of a range. */
  second: Share;
  /** The place or set that a value is of. */
  scope: Share;
  /** Quotes of which one holds the other. */
  quote: Share;
  /** Names of indicators that say to a reader what a reading of names says; none without such a reading. */
  names: Share;
  /** The same to the letter. */
  namesExact: Share;
  /** Numbers that the reading lists as no indicators but that were taken for one. */
  decoysTaken: string[];
  references: Share;
  agencies: Share;
  misses: string[];
  extras: string[];
  /** Names that say something else than the reading. */
  otherNames: string[];
}

type Plan = (typeof compiled.plans)[number];

/** Compares every plan that was read with its reading. */
export function measure(): Accuracy[] {
  return readPlans.map((plan) => ({
    plan: plan.plan.id,
    ...typesAndThemes(plan),
    ...indicators(plan),
    ...names(plan),
    references: references(plan),
    agencies: agencies(plan),
  }));
}

const rows = (name: string) => reading(name).slice(1);
const isOneInOther = (a: string, b: string) => a.includes(b) || b.includes(a);
const orEmpty = (cell: string | undefined) => (cell === undefined || cell === '-' ? '' : cell);

function typesAndThemes({ plan, sections, clauses }: Plan): Pick<Accuracy, 'types' | 'themes'> {
  const byPlace = new Map(sections.map((section) => [`${section.source?.line} ${section.title}`, section]));
  const types = rows(`${plan.id}.types.tsv`);
  const right = types.filter(([line, , title, type]) => {
    const section = byPlace.get(`${line} ${title}`);
    return section !== undefined && (section.type ?? 'none') === type;
  }).length;
  const themes = new Map(rows(`${plan.id}.themes.tsv`).map(([line, list]) => [Number(line), orEmpty(list)]));
  // Of a clause the first theme counts; tables and lines the reading gives no theme are left out.
  const judged = clauses.filter((clause) => clause.kind === 'text' && themes.get(clause.source.line));
  const agreed = judged.filter((clause) =>
    themes
      .get(clause.source.line)
      ?.split(',')
      .includes(clause.themes[0] ?? ''),
  );
  return { types: { right, of: types.length }, themes: { right: agreed.length, of: judged.length } };
}

interface Row {
  line: number;
  value: number;
  second: string;
  comparator: string;
  unit: string;
  year: number | null;
  kind: string;
  scope: string;
  note: string;
  quote: string;
  used: boolean;
}

function indicators({
  plan,
  clauses,
  facts,
}: Plan): Pick<
  Accuracy,
  | 'recall'
  | 'precision'
  | 'year'
  | 'kind'
  | 'comparator'
  | 'unit'
  | 'second'
  | 'scope'
  | 'quote'
  | 'decoysTaken'
  | 'misses'
  | 'extras'
> {
  const expected = rows(`${plan.id}.indicators.tsv`).map(
    ([line, quote, , value, value2, comparator, unit, year, kind, scope, note]): Row => ({
      line: Number(line),
      quote: quote ?? '',
      // A share is written as its two numbers.
      value: /^fraction/u.test(note ?? '') ? Number(value) / Number(value2) : Number(value),
      second: /^fraction/u.test(note ?? '') ? '' : orEmpty(value2),
      comparator: comparator ?? '',
      unit: orEmpty(unit),
      year: orEmpty(year) === '' ? null : Number(year),
      kind: kind ?? '',
      scope: orEmpty(scope),
      note: note ?? '',
      used: false,
    }),
  );
  const places = new Map(clauses.map((clause) => [clause.id, clause.source]));
  const count = { hit: 0, year: 0, kind: 0, comparator: 0, unit: 0, second: 0, scope: 0, quote: 0 };
  const extras: string[] = [];
  for (const indicator of facts.indicators) {
    const place = places.get(indicator.clause);
    const candidates = expected.filter(
      (row) =>
        !row.used &&
        place &&
        row.line >= place.line &&
        row.line <= place.endLine &&
        Math.abs(row.value - indicator.value) < 0.001,
    );
    const row =
      candidates.find(
        (candidate) =>
          candidate.unit === indicator.unit && (candidate.kind === 'rank') === (indicator.kind === 'rank'),
      ) ?? candidates[0];
    if (!row) {
      extras.push(`${indicator.source.line}: ${indicator.quote}`);
      continue;
    }
    row.used = true;
    count.hit += 1;
    if (row.year === indicator.year) count.year += 1;
    if (row.kind === indicator.kind) count.kind += 1;
    if (row.comparator === indicator.comparator) count.comparator += 1;
    if (row.unit === indicator.unit) count.unit += 1;
    if (row.second === String(indicator.value2 ?? '')) count.second += 1;
    if (row.scope === (indicator.scope ?? '')) count.scope += 1;
    if (isOneInOther(withoutWhiteSpace(row.quote), withoutWhiteSpace(indicator.quote))) count.quote += 1;
  }
  // The readings were made when counts of parts stood among the indicators.
  const counted = facts.counts.flatMap(({ clause, value }) => {
    const place = places.get(clause);
    const row = expected.find(
      (each) =>
        !each.used && place && each.line >= place.line && each.line <= place.endLine && each.value === value,
    );
    if (row) row.used = true;
    return row ?? [];
  });
  const decoys = rows(`${plan.id}.decoys.tsv`);
  const decoysTaken = extras.filter((extra) =>
    decoys.some(([line, quote]) => extra.startsWith(`${line}: `) && extra.includes(quote ?? '\u0000')),
  );
  return {
    recall: { right: count.hit + counted.length, of: expected.length },
    precision: { right: count.hit, of: facts.indicators.length },
    year: { right: count.year, of: count.hit },
    kind: { right: count.kind, of: count.hit },
    comparator: { right: count.comparator, of: count.hit },
    unit: { right: count.unit, of: count.hit },
    second: { right: count.second, of: count.hit },
    scope: { right: count.scope, of: count.hit },
    quote: { right: count.quote, of: count.hit },
    decoysTaken,
    misses: expected.filter((row) => !row.used).map((row) => `${row.line}: ${row.quote} ${row.note}`),
    extras,
  };
}

/** Names beside a reading of names, which has columns line, value, unit and name: those that a reader would accept, between `|`. */
function names({ plan, facts }: Plan): Pick<Accuracy, 'names' | 'namesExact' | 'otherNames'> {
  const file = `${plan.id}.names.tsv`;
  const [header = [], ...read] = hasReading(file) ? reading(file) : [];
  const expected = read.map((cells) => {
    const cell = (column: string) => orEmpty(cells[header.indexOf(column)]);
    const [part = '', whole = '1'] = cell('value').split('/');
    const value = Number((Number(part) / Number(whole)).toFixed(4));
    return { line: Number(cell('line')), value, unit: cell('unit'), name: cell('name'), used: false };
  });
  const said = { exactly: 0, toReader: 0, of: 0 };
  const otherNames: string[] = [];
  for (const indicator of facts.indicators) {
    const { line, endLine } = indicator.source;
    const candidates = expected.filter(
      (row) =>
        !row.used &&
        row.line >= line &&
        row.line <= endLine &&
        Math.abs(row.value - indicator.value) < 0.001 &&
        row.unit.replaceAll(' ', '') === indicator.unit,
    );
    const row = candidates.find(({ name }) => agreesWith(indicator, name).toReader) ?? candidates[0];
    if (!row) continue;
    row.used = true;
    said.of += 1;
    const { exactly, toReader } = agreesWith(indicator, row.name);
    if (exactly) said.exactly += 1;
    if (toReader) said.toReader += 1;
    else otherNames.push(`${line}: ${indicator.name}, in the reading ${row.name}`);
  }
  return {
    names: { right: said.toReader, of: said.of },
    namesExact: { right: said.exactly, of: said.of },
    otherNames,
  };
}

function references({ plan, facts }: Plan): Share {
  // The reading of 002 also lists a programme named without 《》.
  const expected = rows(`${plan.id}.references.tsv`).filter(
    ([, title]) => !/^“.*”/u.test(title ?? '') || /规划/u.test(title ?? ''),
  );
  const found = new Set(facts.references.map((reference) => `${reference.title} ${reference.number ?? ''}`));
  const right = expected.filter(([, title, number]) => found.has(`${title} ${orEmpty(number)}`)).length;
  return {
    right: facts.references.length === expected.length ? right : Math.min(right, facts.references.length),
    of: Math.max(expected.length, facts.references.length),
  };
}

/** A plan without a reading of its brackets has none. */
function agencies({ plan, facts }: Plan): Share {
  const name = `${plan.id}.agencies.tsv`;
  const expected = hasReading(name) ? rows(name) : [];
  const right = expected.filter(([line, list, collective, quote]) => {
    const found = facts.agencies.find((item) => item.source.line === Number(line));
    return (
      found?.agencies.join('、') === orEmpty(list) && found.collective === collective && found.quote === quote
    );
  }).length;
  return { right, of: Math.max(expected.length, facts.agencies.length) };
}
