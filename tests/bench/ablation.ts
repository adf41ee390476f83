/**
 * What each rule of extraction is for: takes one row at a time out of the tables of rules, and counts the documents in
 * which a fact, a type or a doubt changes. A row that changes one document only may have been written on it.
 *
 *   npm run bench:ablation                     the plans of the project
 *   npm run bench:ablation -- FOLDER…          and the .txt files of folders
 *
 * A document in which no pattern of a row ever fits is not read again: the row cannot change it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../../scripts/lib/project.ts';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';
import { findFacts } from '../../src/pipeline/extract/facts.ts';
import { RULE_TABLES } from '../../src/pipeline/extract/rule-table.ts';
import { givingSections } from '../../src/pipeline/extract/support.ts';
import { assignTypes } from '../../src/pipeline/extract/types.ts';
import { compiled } from '../support/seeds.ts';
import { watched } from './rule-watch.ts';

const PLACE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A document with what is found in it by all rules, and the rows that fit some of its words. */
interface Read {
  plan: BuiltPlan;
  found: string;
  fitting: ReadonlySet<unknown>;
}

const rules = await readRules({});
const tables = [...RULE_TABLES];
const fitting = watched(tables.flatMap(([, rows]) => rows));
const documents = [...compiled.plans, ...(await textsOf(process.argv.slice(2), rules))].map((plan): Read => {
  fitting.clear();
  const found = factsOf(plan);
  return { plan, found, fitting: new Set(fitting) };
});
const changed = tables.flatMap(([table, rows]) =>
  [...rows].map((row, index) => {
    rows.splice(index, 1);
    const count = documents.filter(
      (each) => each.fitting.has(row) && factsOf(each.plan) !== each.found,
    ).length;
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

/** All that the rules find in a document whose sections and clauses are known, as a string. */
function factsOf({ plan, sections, clauses }: BuiltPlan): string {
  const types = assignTypes(sections, plan.genre, givingSections(clauses));
  const typed = sections.map((section) => {
    const { type = null, rule = null } = types.get(section.id) ?? {};
    return { ...section, type, typeRule: rule };
  });
  const { aliases, themes } = rules;
  const facts = findFacts({ plan, sections: typed, clauses, placeIn: () => PLACE, aliases, themes });
  return JSON.stringify([typed.map(({ type }) => type), facts]);
}

async function textsOf(folders: readonly string[], known: Rules): Promise<BuiltPlan[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
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
