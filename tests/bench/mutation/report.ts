/** The tables of what noticed which changes. */
import type { Mutation } from './mutation.ts';

/**
 * What noticed a change: a unit, an invariant, a property, the time limit, the check of `content/`, or nothing. `browser` and `default`
 * are not counted: files that only browser tests use, and defaults that nothing takes.
 */
export type End = 'unit' | 'invariant' | 'property' | 'time' | 'content' | 'nothing' | 'browser' | 'default';

/** A change and what noticed it; `by`: the test file. */
export interface Result {
  mutation: Mutation;
  end: End;
  by: string;
}

/** Prints what noticed the changes by folder and by sort, and lists those that no test noticed. */
export function report(results: readonly Result[], describe: (mutation: Mutation) => string): void {
  const counted = results.filter(({ end }) => end !== 'browser' && end !== 'default');
  console.log(
    '\n| changes | noticed by tests | by units | by invariants | by properties | no end | by content only |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [folder, own] of groups(counted, ({ file }) => folderOf(file))) row(folder, own);
  for (const [sort, own] of groups(counted, ({ sort }) => sort)) row(sort, own);
  row('all', counted);
  for (const [end, title] of [
    ['browser', 'Not counted: in files that only browser tests use (browser only)'],
    ['default', 'Not counted: defaults that no test takes'],
    ['content', 'Noticed by nothing but the check of content/'],
    ['nothing', 'Noticed by nothing'],
  ] as const) {
    const own = results.filter((result) => result.end === end).map(({ mutation }) => describe(mutation));
    console.log(`\n${title}: ${own.length}`);
    for (const line of own.sort()) console.log(`  ${line}`);
  }
}

/** The folder of a feature, or of a stage within the pipeline. */
function folderOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(0, parts[1] === 'pipeline' ? 4 : 2).join('/');
}

function groups(results: readonly Result[], name: (mutation: Mutation) => string): [string, Result[]][] {
  return [...Map.groupBy(results, ({ mutation }) => name(mutation))].sort(([a], [b]) => (a < b ? -1 : 1));
}

function row(name: string, list: readonly Result[]): void {
  const count = (...ends: End[]) => list.filter(({ end }) => ends.includes(end)).length;
  const noticed = count('unit', 'invariant', 'property', 'time');
  const share =
    list.length === 0 ? '0/0' : `${noticed}/${list.length} (${((100 * noticed) / list.length).toFixed(0)} %)`;
  console.log(
    `| ${name} | ${share} | ${count('unit')} | ${count('invariant')} | ${count('property')} | ${count('time')} | ${count('content')} |`,
  );
}
