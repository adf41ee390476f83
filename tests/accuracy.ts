/**
 * How far what is found agrees with the readings under tests/readings, per document.
 *
 *   npm run accuracy                     figures for the plans of the project
 *   npm run accuracy -- --unseen FOLDER  for the texts of a folder that have a reading under tests/readings/unseen
 *   npm run accuracy -- … --list         also what was missed and what was taken wrongly
 */
import { parseArgs } from 'node:util';
import { type Agreement, measureUnseen, UNSEEN_COLUMNS } from './support/unseen.ts';
import { STRUCTURE_COLUMNS } from './support/unseen-structure.ts';

const { values: options } = parseArgs({
  options: { unseen: { type: 'string' }, list: { type: 'boolean', default: false } },
});
if (options.unseen === undefined) await printSeeds();
else await printUnseen(options.unseen);

async function printSeeds(): Promise<void> {
  const { COLUMNS, measure } = await import('./support/accuracy.ts');
  const figure = ({ right, of }: { right: number; of: number }) => (of === 0 ? '–' : share(right, of));
  const all = measure();
  const rows = all.map((item) => [
    item.plan,
    ...COLUMNS.map((column) => figure(item[column])),
    String(item.decoysTaken.length),
  ]);
  const sum = (pick: (item: (typeof all)[number]) => number) =>
    all.reduce((total, item) => total + pick(item), 0);
  const totals = COLUMNS.map((column) =>
    figure({ right: sum((item) => item[column].right), of: sum((item) => item[column].of) }),
  );
  printTable(
    ['plan', ...COLUMNS, 'decoys taken'],
    [...rows, ['**all**', ...totals, String(sum((item) => item.decoysTaken.length))]],
  );
  if (!options.list) return;
  for (const item of all) {
    for (const miss of item.misses) console.log(`- ${item.plan}:${miss}`);
    for (const extra of item.extras) console.log(`+ ${item.plan}:${extra}`);
    for (const other of item.otherNames) console.log(`≠ ${item.plan}:${other}`);
  }
}

/** Prints found and expected facts and parts of the structure that agree, as F1 where the two numbers differ. */
async function printUnseen(folder: string): Promise<void> {
  const all = await measureUnseen(folder);
  if (all.length === 0) {
    console.error(
      `No file of ${folder} has a reading; tests/readings/unseen/texts.tsv names the texts that have one, by their SHA-256.`,
    );
    process.exitCode = 1;
    return;
  }
  printAgreements(
    UNSEEN_COLUMNS,
    all.flatMap(({ id, figures }) => (figures ? [{ id, figures }] : [])),
  );
  printAgreements(
    STRUCTURE_COLUMNS,
    all.flatMap(({ id, structure }) => (structure ? [{ id, figures: structure }] : [])),
  );
  if (options.list)
    for (const { id, differences } of all) for (const each of differences) console.log(`${id} ${each}`);
}

/** Prints a row a text and one for all together. */
function printAgreements<Column extends string>(
  columns: readonly Column[],
  rows: readonly { id: string; figures: Record<Column, Agreement> }[],
): void {
  if (rows.length === 0) return;
  const figure = ({ right, found, expected }: Agreement) => {
    if (found + expected === 0) return '–';
    return found === expected
      ? share(right, expected)
      : `${right} of ${expected}, ${found} found, F1 ${((200 * right) / (found + expected)).toFixed(1)} %`;
  };
  const sum = (column: Column, part: keyof Agreement) =>
    rows.reduce((total, { figures }) => total + figures[column][part], 0);
  const total = (column: Column): Agreement => ({
    right: sum(column, 'right'),
    found: sum(column, 'found'),
    expected: sum(column, 'expected'),
  });
  printTable(
    ['text', ...columns],
    [
      ...rows.map(({ id, figures }) => [id, ...columns.map((column) => figure(figures[column]))]),
      ['**all**', ...columns.map((column) => figure(total(column)))],
    ],
  );
}

function share(right: number, of: number): string {
  return `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}
