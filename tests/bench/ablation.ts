/**
 * What each rule of extraction is for: takes one row at a time out of the tables of rules, and counts the documents in
 * which a fact, a type or a doubt changes. A row that changes one document only may have been written on it.
 *
 *   npm run bench:ablation                     the plans of the project
 *   npm run bench:ablation -- FOLDER…          and the texts of folders, of any format that the readers take
 *
 * A clause is read by itself, and only where a pattern of the row fits some of its words: elsewhere the row changes nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../../scripts/lib/project.ts';
import { readRules } from '../../scripts/lib/rules.ts';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';
import { findFacts } from '../../src/pipeline/extract/facts.ts';
import { givingSections } from '../../src/pipeline/extract/support/support.ts';
import { assignTypes } from '../../src/pipeline/extract/types/types.ts';
import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';
import { compiled } from '../support/seeds.ts';
import { watched } from './rule-watch.ts';

/** Formats of texts: other files of a folder, such as lists of sources, are left out. */
const IS_TEXT = /\.(?:txt|md|html?|docx|pdf)$/iu;
const PLACE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A clause with what is found in it by all rules, and the rows that fit some of its words. */
interface Unit {
  clause: BuiltPlan['clauses'][number];
  found: string;
  fitting: ReadonlySet<unknown>;
}

/** A document with the types of its sections, the rows that fit one of them, and its clauses. */
interface Read {
  plan: BuiltPlan;
  types: string;
  fitting: ReadonlySet<unknown>;
  units: Unit[];
}

const rules = await readRules(await readSite());
const tables = [...RULE_TABLES];
const fitting = watched(tables.flatMap(([, rows]) => rows));
const plans = [...compiled.plans, ...(await textsOf(process.argv.slice(2), rules))];
const documents = plans.map((plan): Read => {
  const [types, ofTypes] = fittingIn(() => typesOf(plan));
  const units = plan.clauses.map((clause): Unit => {
    const [found, ofFacts] = fittingIn(() => factsOf(plan, clause));
    return { clause, found, fitting: ofFacts };
  });
  return { plan, types, fitting: ofTypes, units };
});
const changed = tables.flatMap(([table, rows]) =>
  [...rows].map((row, index) => {
    rows.splice(index, 1);
    const count = documents.filter((each) => isChanged(each, row)).length;
    rows.splice(index, 0, row);
    console.log(`${String(count).padStart(4)}  ${table}: ${nameOf(row, index)}`);
    return count;
  }),
);
const [several, one, none] = [
  changed.filter((count) => count > 1).length,
  changed.filter((count) => count === 1).length,
  changed.filter((count) => count === 0).length,
];
console.log(
  `${documents.length} documents; rows that change something / that change one document only: ${several + one} / ${one}; that change nothing: ${none}`,
);

/** True where a row that is gone is missed. */
function isChanged({ plan, types, fitting: ofTypes, units }: Read, row: unknown): boolean {
  if (ofTypes.has(row) && typesOf(plan) !== types) return true;
  return units.some(
    ({ clause, found, fitting: ofFacts }) =>
      (ofFacts.has(row) || fitsAsWords(row, clause.text)) && factsOf(plan, clause) !== found,
  );
}

/** A row of plain words can only do something where a text has two of them. */
function fitsAsWords(row: unknown, text: string): boolean {
  return (
    Array.isArray(row) && row.filter((word) => typeof word === 'string' && text.includes(word)).length > 1
  );
}

function fittingIn(read: () => string): [string, ReadonlySet<unknown>] {
  fitting.clear();
  return [read(), new Set(fitting)];
}

function typesOf({ plan, sections, clauses }: BuiltPlan): string {
  const types = assignTypes(sections, plan.genre, givingSections(clauses));
  return JSON.stringify(sections.map(({ id }) => types.get(id)?.type ?? null));
}

/** All that the rules find in a clause, as a string. */
function factsOf({ plan, sections }: BuiltPlan, clause: BuiltPlan['clauses'][number]): string {
  const { aliases, themes } = rules;
  return JSON.stringify(
    findFacts({ plan, sections, clauses: [clause], placeIn: () => PLACE, aliases, themes }),
  );
}

async function textsOf(folders: readonly string[], known: Rules): Promise<BuiltPlan[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => IS_TEXT.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  const read = files.map(async (file) => {
    const text = await readSeedFile(file, readFileSync(file));
    return inspectFile({ file, read: text, id: file, plans: [], rules: known }).flatMap(
      ({ built }) => built ?? [],
    );
  });
  return (await Promise.all(read)).flat();
}

/** A row is named by its id, its rule, or its place in the table. */
function nameOf(row: unknown, index: number): string {
  const { id, rule, role } = row as { id?: string; rule?: string | null; role?: string };
  return id ?? [rule ?? role, index + 1].filter((part) => part != null).join(' ');
}
