/**
 * How far what is found agrees with the readings under tests/readings, per document.
 *
 *   npm run accuracy                     figures for the plans of the project
 *   npm run accuracy -- --unseen FOLDER  for the texts of a folder that have a reading under tests/readings/unseen
 *   npm run accuracy -- --instruments FILE
 *                                        for measures (n, text, line, measure) that have a reading in unseen/instruments.tsv
 *   npm run accuracy -- --instruments FILE --sheet FILE --sheet FILE [--keep]
 *                                        for the sheets of their readers, which --keep writes there
 *   npm run accuracy -- --instruments FILE … --publish
 *                                        also writes the figures that the site shows
 *   npm run accuracy -- … --list         also what was missed and what was taken wrongly
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  KEPT_READINGS,
  type KindAgreement,
  keptReadings,
  measureWords,
  printReadings,
  programAgreement,
  readerAgreement,
  sheetReadings,
  sumOf,
} from './support/instruments.ts';
import { hasReading } from './support/readings.ts';
import { type Agreement, measureUnseen, UNSEEN_COLUMNS } from './support/unseen.ts';
import { STRUCTURE_COLUMNS } from './support/unseen-structure.ts';

const { values: options } = parseArgs({
  options: {
    unseen: { type: 'string' },
    instruments: { type: 'string' },
    sheet: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
if (options.instruments !== undefined) printInstruments(options.instruments);
else if (options.unseen === undefined) await printSeeds();
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

/** Prints how far the program and each reader agree by kind, and the readers with one another. */
function printInstruments(file: string): void {
  const all =
    options.sheet.length > 0
      ? sheetReadings(file, options.sheet)
      : hasReading('unseen/instruments.tsv')
        ? keptReadings()
        : [];
  const words = measureWords(file);
  const measures = all.filter(({ place }) => words.has(place));
  if (measures.length === 0) {
    console.error(
      `${file}: no measure of it has a reading in tests/readings/unseen/instruments.tsv; --sheet names those of its readers`,
    );
    process.exitCode = 1;
    return;
  }
  const { byKind, differences } = programAgreement(measures, words);
  const readers = readerAgreement(measures);
  const row = (name: string, { right, found, expected }: Agreement) => [
    name,
    share(right, found),
    share(right, expected),
    f1({ right, found, expected }).toFixed(3),
  ];
  const rows = (figures: KindAgreement) => [...figures].map(([kind, each]) => row(kind, each));
  printTable(['program', 'precision', 'recall', 'F1'], [...rows(byKind), row('**all**', sumOf(byKind))]);
  if (readers)
    printTable(
      ['readers', 'of first', 'of second', 'F1'],
      [...rows(readers), row('**all**', sumOf(readers))],
    );
  if (options.list) for (const each of differences) console.log(each);
  if (options.keep) writeFileSync(KEPT_READINGS, printReadings(measures));
  if (!options.publish) return;
  const { right, found, expected } = sumOf(byKind);
  const figures = {
    measures: measures.length,
    texts: new Set(measures.map(({ text }) => text)).size,
    readers: readers ? 2 : 1,
    precision: rounded(right / found),
    recall: rounded(right / expected),
    f1: rounded(f1({ right, found, expected })),
    agreement: readers ? rounded(f1(sumOf(readers))) : null,
    changedSince: false,
  };
  writeFileSync(
    new URL('../src/facts/instruments/accuracy.json', import.meta.url),
    `${JSON.stringify(figures, null, 2)}\n`,
  );
}

function f1({ right, found, expected }: Agreement): number {
  return (2 * right) / Math.max(1, found + expected);
}

function rounded(share: number): number {
  return Math.round(1000 * share) / 1000;
}

function share(right: number, of: number): string {
  return `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}
