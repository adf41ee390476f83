/** How far the facts found in texts outside the project agree with the readings under tests/readings/unseen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../../scripts/lib/rules.ts';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { inspectFile, inspectionOf } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Indicator, Support } from '../../src/pipeline/schemas/facts.ts';
import type { Source } from '../../src/pipeline/schemas/source.ts';
import { MAGNITUDES } from '../../src/pipeline/text/measures.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { agreesWith } from './names.ts';
import { hasReading, reading } from './readings.ts';
import { hasOutline, type StructureColumn, structureAgreement } from './unseen-structure.ts';

/** What was found, what the reading has, and how many of both agree. */
export interface Agreement {
  right: number;
  found: number;
  expected: number;
}

/** Columns in the order in which they are printed. Values are those that are no ranks, and ranks that a reading lists with them: most list ranks among the counts. Years, modality and names are those of values that agree. */
export const UNSEEN_COLUMNS = [
  'values',
  'year',
  'modality',
  'names',
  'types',
  'agencies',
  'support',
  'per',
  'limit',
] as const;
export type UnseenColumn = (typeof UNSEEN_COLUMNS)[number];

/** Agreement on one text. `differences`: `-` is missing or other in what was found, `+` is in no reading. */
export interface UnseenAccuracy {
  id: string;
  /** Null where nobody read the facts. */
  figures: Record<UnseenColumn, Agreement> | null;
  /** Null where nobody read the outline. */
  structure: Record<StructureColumn, Agreement> | null;
  differences: string[];
}

type Row = Readonly<Record<string, string>>;

/** Compares every text of a folder that has a reading; texts are recognised by their SHA-256. */
export async function measureUnseen(folder: string): Promise<UnseenAccuracy[]> {
  const rules = await readRules({ themes: 'science' });
  const known = new Map(table('texts').map((row) => [row['sha256'], row]));
  const measured: UnseenAccuracy[] = [];
  for (const name of readdirSync(folder).sort()) {
    const read = await readSeedFile(name, readFileSync(join(folder, name)));
    const { id, to } = known.get(read.hash) ?? {};
    if (id === undefined) continue;
    const plans = inspectFile({ file: name, read, id, plans: [], rules });
    const built = plans[0]?.built;
    if (!built) continue;
    const facts = hasReading(`unseen/${id}.indicators.tsv`)
      ? compare(id, upTo(built, Number(to || Number.POSITIVE_INFINITY)))
      : null;
    const structure = hasOutline(id) ? structureAgreement(id, inspectionOf(plans, rules)) : null;
    measured.push({
      id,
      figures: facts?.figures ?? null,
      structure: structure?.figures ?? null,
      differences: [...(facts?.differences ?? []), ...(structure?.differences ?? [])],
    });
  }
  return measured;
}

/** The facts of a plan up to a line, where nobody read on. */
function upTo(built: BuiltPlan, line: number): BuiltPlan {
  const isRead = ({ source }: { source: Source }) => source.line <= line;
  const { indicators, support, agencies } = built.facts;
  return {
    ...built,
    facts: {
      ...built.facts,
      indicators: indicators.filter(isRead),
      support: support.filter(isRead),
      agencies: agencies.filter(isRead),
    },
  };
}

function table(name: string): Row[] {
  const [head = [], ...rows] = reading(`unseen/${name}.tsv`);
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

function compare(
  id: string,
  built: BuiltPlan,
): { figures: Record<UnseenColumn, Agreement>; differences: string[] } {
  const differences: string[] = [];
  const values = pairUp(
    table(`${id}.indicators`),
    // Most readings list ranks among the counts: one that no row has is none too many.
    built.facts.indicators.toSorted((a, b) => Number(isRank(a)) - Number(isRank(b))),
    (row, { value, value2, unit, kind }) => sameValue(row, { value, value2, unit, kind }),
    ({ name, value, unit }) => `${name} ${value}${unit}`,
    isRank,
  );
  const support = pairUp(
    table(`${id}.support`),
    built.facts.support,
    (row, { value, value2, unit }) => sameValue(row, { value, value2, unit }),
    ({ value, unit, quote }) => `${value}${unit} ${quote}`,
  );
  const agencies = pairUp(
    table(`${id}.agencies`),
    built.facts.agencies,
    (row, { lead, supporting }) =>
      row['lead'] === lead.join('、') && row['supporting'] === supporting.join('、'),
    ({ quote }) => quote,
  );
  const share = <Fact>(
    column: UnseenColumn,
    { pairs }: { pairs: (readonly [Row, Fact])[] },
    agrees: (row: Row, fact: Fact) => boolean,
    said: (row: Row, fact: Fact) => string,
  ): Agreement => {
    const wrong = pairs.filter(([row, fact]) => !agrees(row, fact));
    for (const [row, fact] of wrong) differences.push(`- ${column} ${row['line']}: ${said(row, fact)}`);
    return { right: pairs.length - wrong.length, found: pairs.length, expected: pairs.length };
  };
  for (const [column, { missing, extra }] of Object.entries({ values, support, agencies })) {
    for (const row of missing) differences.push(`- ${column} ${Object.values(row).join(' ')}`);
    for (const words of extra) differences.push(`+ ${column} ${words}`);
  }
  return {
    figures: {
      values: values.agreement,
      year: share(
        'year',
        values,
        (row, { year }) => (row['year'] ?? '').slice(-4) === String(year ?? ''),
        (row, fact) => `${row['name']} ${row['year']}, not ${fact.year}`,
      ),
      modality: share(
        'modality',
        values,
        (row, fact) => row['modality'] === modalityOf(fact),
        (row, fact) => `${row['name']} ${row['modality']}, not ${modalityOf(fact)}`,
      ),
      names: share(
        'names',
        values,
        (row, fact) => agreesWith(fact, row['name'] ?? '').toReader,
        (row, { name }) => `${row['name']}, not ${name}`,
      ),
      types: typeAgreement(table(`${id}.types`), built.sections, differences),
      agencies: agencies.agreement,
      support: support.agreement,
      per: share(
        'per',
        support,
        (row, fact) => samePer(printedPer(row['per'] ?? '', wordsBefore(fact, built)), fact.per ?? ''),
        (row, { per }) => `${row['per']}, not ${per}`,
      ),
      limit: share(
        'limit',
        support,
        (row, { limit }) => (row['max'] === 'yes') === (limit === 'max'),
        (row, { limit }) => `max ${row['max']}, not ${limit}`,
      ),
    },
    differences,
  };
}

/** The reading lists the lines of sections; the type of a title, and of a section that no rule types, is empty. */
function typeAgreement(
  rows: readonly Row[],
  sections: BuiltPlan['sections'],
  differences: string[],
): Agreement {
  const below = Map.groupBy(sections, ({ parent }) => parent);
  /** A section that only holds others has their type, where they have one in common. */
  const typeOf = ({ id, type }: BuiltPlan['sections'][number]): string => {
    const held = new Set((below.get(id) ?? []).map(typeOf));
    return type ?? (held.size === 1 ? ([...held][0] ?? '') : '');
  };
  const typeAt = new Map(
    sections.filter(({ form }) => form !== 'front').map((section) => [section.source?.line, typeOf(section)]),
  );
  const found = (row: Row) => typeAt.get(Number(row['line']));
  const wrong = rows.filter((row) => (found(row) ?? '') !== row['type']);
  for (const row of wrong)
    differences.push(`- types ${row['line']}: ${row['type']}, not ${found(row) ?? 'a section'}`);
  return { right: rows.length - wrong.length, found: rows.length, expected: rows.length };
}

const isRank = ({ kind }: Indicator) => kind === 'rank';

/** Gives each row of a reading a fact of its line that agrees with it; no fact has two rows. `mayBeUnread`: what may have no row. */
function pairUp<Fact extends { source: Source }>(
  rows: readonly Row[],
  facts: readonly Fact[],
  agrees: (row: Row, fact: Fact) => boolean,
  words: (fact: Fact) => string,
  mayBeUnread: (fact: Fact) => boolean = () => false,
): { agreement: Agreement; pairs: (readonly [Row, Fact])[]; missing: Row[]; extra: string[] } {
  const free = new Set(facts);
  const pairs: (readonly [Row, Fact])[] = [];
  const missing: Row[] = [];
  for (const row of rows) {
    const line = Number(row['line']);
    const fact = [...free].find(
      (each) => each.source.line <= line && line <= each.source.endLine && agrees(row, each),
    );
    if (fact) free.delete(fact);
    if (fact) pairs.push([row, fact]);
    else missing.push(row);
  }
  const unpaired = [...free].filter((fact) => !mayBeUnread(fact));
  const extra = unpaired.map((fact) => `${fact.source.line}: ${words(fact)}`);
  const found = pairs.length + unpaired.length;
  const agreement = { right: pairs.length, found, expected: rows.length };
  return { agreement, pairs, missing, extra };
}

/** A ratio 1:1 is written with its two numbers as the unit; 千亿元 may be 1 千亿元 or 1000 亿元, 千家 1000 家, 翻两番 2 番 or 4 倍. A rank is one, with 位 or without. */
function sameValue(
  row: Row,
  fact: { value: number; value2: number | null; unit: string; kind?: string },
): boolean {
  const plain = (words = '') =>
    withoutWhiteSpace(words.normalize('NFKC')).replace(fact.kind === 'rank' ? /^[位名]$/u : /^[:∶]1$/u, '');
  const printed = { value: Number(row['value']), unit: plain(row['unit']) };
  const read = printed.unit === '番' ? { value: 2 ** printed.value, unit: '倍' } : printed;
  const found = { value: fact.value, unit: plain(fact.unit) };
  const scaled = magnitudeOf(read.unit) !== magnitudeOf(found.unit);
  const sameAmount =
    measureOf(read.unit) === measureOf(found.unit) &&
    (scaled || /元$/u.test(read.unit)
      ? Math.abs(amountOf(read) / amountOf(found) - 1) < 1e-6
      : Math.abs(read.value - found.value) < 0.001);
  return sameAmount && (row['value2'] ?? '') === String(fact.value2 ?? '');
}

/** 千 of 千家, 万 of 万千瓦: the 千 of 千瓦 is part of the measure. */
const magnitudeOf = (unit: string) => /^(?:[百千万亿](?![瓦米克伏]))*/u.exec(unit)?.[0] ?? '';
const measureOf = (unit: string) => unit.slice(magnitudeOf(unit).length);
const amountOf = ({ value, unit }: { value: number; unit: string }) =>
  value * (MAGNITUDES[magnitudeOf(unit)] ?? 1);

/** The words of its sentence up to the value of an amount. */
function wordsBefore({ clause, valueStart }: Support, { clauses }: BuiltPlan): string {
  const text = clauses.find(({ id }) => id === clause)?.text ?? '';
  return /[^。；;\n]*$/u.exec([...text].slice(0, valueStart).join(''))?.[0] ?? '';
}

/**
 * What of 每家企业每年 the words before an amount print. A reading says for whom an amount is even where only the sense
 * does (给予企业10万元); a fact says what is printed.
 */
function printedPer(per: string, before: string): string {
  const plain = plainPer(withoutWhiteSpace(before));
  return (per.match(/[每单第][^每]+/gu) ?? []).filter((part) => plain.includes(plainPer(part))).join('');
}

const samePer = (a: string, b: string) => plainPer(a) === plainPer(b);
/** 每个项目, 单个项目, 每项目; 每家企业, 每企业; 每招用1人, 每人. */
const plainPer = (words: string) =>
  words
    .replace(/每\p{Script=Han}{2}1(?=[人户])/gu, '每')
    .replace(/(?:每|单(?=[个家条户]|品种))[一个家]*/gu, '每');

function modalityOf({ wanted, forecast }: Indicator): 'wanted' | 'expected' | 'reported' {
  if (wanted) return 'wanted';
  return forecast ? 'expected' : 'reported';
}
