/**
 * How far what is found agrees with the readings under tests/readings, per document.
 *
 *   npm run accuracy              figures
 *   npm run accuracy -- --list    also what was missed and what was taken wrongly
 */
import { measure, type Share } from './support/accuracy.ts';

const COLUMNS = [
  'types',
  'themes',
  'recall',
  'precision',
  'year',
  'kind',
  'comparator',
  'names',
  'namesExact',
  'references',
  'agencies',
] as const;
const figure = ({ right, of }: Share) =>
  of === 0 ? '–' : `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;

const all = measure();
const sum = (column: (typeof COLUMNS)[number]): Share => ({
  right: all.reduce((total, item) => total + item[column].right, 0),
  of: all.reduce((total, item) => total + item[column].of, 0),
});
console.log(`| plan | ${COLUMNS.join(' | ')} | decoys taken |`);
console.log(`|---|${COLUMNS.map(() => '---|').join('')}---|`);
for (const item of all)
  console.log(
    `| ${item.plan} | ${COLUMNS.map((column) => figure(item[column])).join(' | ')} | ${item.decoysTaken.length} |`,
  );
console.log(
  `| **all** | ${COLUMNS.map((column) => figure(sum(column))).join(' | ')} | ${all.reduce((total, item) => total + item.decoysTaken.length, 0)} |`,
);
if (process.argv.includes('--list')) {
  for (const item of all) {
    for (const miss of item.misses) console.log(`- ${item.plan}:${miss}`);
    for (const extra of item.extras) console.log(`+ ${item.plan}:${extra}`);
    for (const other of item.otherNames) console.log(`≠ ${item.plan}:${other}`);
  }
}
