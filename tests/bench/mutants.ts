/**
 * Would the tests notice? Makes small changes to the code one at a time, each in a copy of the project, and runs
 * the units and invariants that reach the changed file.
 *
 *   npm run bench:mutants -- 150 1        how many changes, and the seed of the draw
 *   npm run bench:mutants -- 150 1 src/pipeline/plan/tables/tables.ts    only files whose path begins so
 *
 * A change that does not type-check is not counted: it never gets as far as a test. One that no test notices is
 * asked of `npm run content -- --check` too, which `npm test` also runs: what it notices is told apart.
 * A change under which the tests do not end, or break down, counts as noticed. Nothing is written outside the copies.
 */
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../support/random.ts';
import { Lane } from './mutation/lane.ts';
import type { Mutation } from './mutation/mutation.ts';
import { findMutations } from './mutation/mutations.ts';
import { testsByFile } from './mutation/reach.ts';
import { typeChecker } from './mutation/type-check.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Words of the interface and page scripts are held by the browser tests, which are too slow to run for every change. */
const FOLDERS = ['src'];
const LEFT_OUT = /^src\/(?:i18n\/(?:zh|en)\.ts$|pages\/)|\.client\.ts$|\.d\.ts$/u;
const LANES = Math.min(2, availableParallelism());

/** What noticed a change: a unit, an invariant, the time limit, the check of `content/`, or nothing. */
type End = 'unit' | 'invariant' | 'time' | 'content' | 'nothing';

/** A change and what noticed it; `by`: the test file. */
interface Result {
  mutation: Mutation;
  end: End;
  by: string;
}

const wanted = Number(process.argv[2] ?? 150);
const seed = Number(process.argv[3] ?? 1);
const prefix = process.argv[4] ?? 'src/';
const files = globSync(
  FOLDERS.map((folder) => `${folder}/**/*.ts`),
  { cwd: ROOT },
)
  .filter((file) => file.startsWith(prefix) && !LEFT_OUT.test(file))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const lanes: Lane[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await removeLanes();
    process.exit(1);
  });
try {
  const { drawn, unchecked } = draw();
  for (let index = 0; index < LANES; index += 1) lanes.push(new Lane(ROOT));
  const results = await tryAll(drawn);
  report(results, unchecked);
} finally {
  await removeLanes();
}

async function removeLanes(): Promise<void> {
  await Promise.all(lanes.map((lane) => lane.remove()));
}

/** The changes to try, in the order of the draw, and how many of those drawn do not type-check. */
function draw(): { drawn: Mutation[]; unchecked: number } {
  const all = [...texts].flatMap(([file, text]) => findMutations(file, text));
  console.log(`${all.length} possible changes in ${files.length} files`);
  const random = seededRandom(seed);
  const holds = typeChecker(ROOT, files);
  const drawn: Mutation[] = [];
  let unchecked = 0;
  while (drawn.length < wanted && all.length > 0) {
    const [mutation] = all.splice(Math.floor(random() * all.length), 1);
    if (!mutation) break;
    if (holds(mutation)) drawn.push(mutation);
    else unchecked += 1;
  }
  return { drawn, unchecked };
}

/** Tries all changes, two at a time. */
async function tryAll(drawn: readonly Mutation[]): Promise<Result[]> {
  const start = performance.now();
  const limit = await timeLimit();
  const results: Result[] = [];
  const waiting = drawn.entries();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [index, mutation] of waiting) {
        const result = await tryOne(lane, mutation, limit);
        results[index] = result;
        process.stderr.write(
          `${results.filter(Boolean).length}/${drawn.length} ${result.end} ${result.by}: ${describe(mutation)}\n`,
        );
      }
    }),
  );
  // They must pass again: no change may have left a trace.
  await timeLimit();
  console.log(`${drawn.length} changes in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return results;
}

/** Units and invariants of a lane that reach a file of it, with the file itself. */
function testsOf(lane: Lane, stage: 'unit' | 'invariants', file: string): string[] {
  const tests = globSync(`tests/${stage}/*.test.ts`, { cwd: lane.root }).map((test) => join(lane.root, test));
  return testsByFile(tests.sort())(join(lane.root, file));
}

/** Runs all tests as they are, which must pass; what they take, with room for a busy machine, is the limit, in milliseconds. */
async function timeLimit(): Promise<number> {
  const times = await Promise.all(
    lanes.map(async (lane) => {
      const start = performance.now();
      const tests = globSync('tests/{unit,invariants}/*.test.ts', { cwd: lane.root });
      const answer = await lane.run(
        tests.map((test) => join(lane.root, test)),
        600_000,
      );
      if (!answer?.passed) throw new Error(`the tests fail without any change: ${answer?.failed}`);
      if (!(await lane.contentHolds(600_000))) throw new Error('content/ is not what the seeds give');
      return performance.now() - start;
    }),
  );
  console.log(`without a change: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}`);
  return Math.ceil(10_000 + 1.5 * Math.max(...times));
}

async function tryOne(lane: Lane, mutation: Mutation, limit: number): Promise<Result> {
  return lane.with(mutation, async () => {
    for (const [stage, end] of [
      ['unit', 'unit'],
      ['invariants', 'invariant'],
    ] as const) {
      const tests = testsOf(lane, stage, mutation.file);
      if (tests.length === 0) continue;
      const answer = await lane.run(tests, limit);
      if (!answer) return { mutation, end: 'time', by: '' };
      if (!answer.passed) return { mutation, end, by: answer.failed ?? '' };
    }
    return { mutation, end: (await lane.contentHolds(limit)) ? 'nothing' : 'content', by: '' };
  });
}

/** `file:line:col  before → after`, on one line. */
function describe({ file, start, end, after }: Mutation): string {
  const text = texts.get(file) ?? '';
  const above = text.slice(0, start).split('\n');
  const short = (words: string) => {
    const line = words.replace(/\s+/g, ' ');
    return line.length > 90 ? `${line.slice(0, 87)}…` : line;
  };
  const place = `${file}:${above.length}:${(above.at(-1)?.length ?? 0) + 1}`;
  return `${place}  ${short(text.slice(start, end))} → ${short(after) || '(nothing)'}`;
}

function report(results: readonly Result[], unchecked: number): void {
  const count = (list: readonly Result[], ...ends: End[]) =>
    list.filter(({ end }) => ends.includes(end)).length;
  const row = (name: string, list: readonly Result[]) => {
    const tests = count(list, 'unit', 'invariant', 'time');
    const share = (part: number) => `${part}/${list.length} (${((100 * part) / list.length).toFixed(0)} %)`;
    console.log(
      `| ${name} | ${share(tests)} | ${count(list, 'unit')} | ${count(list, 'invariant')} | ${count(list, 'time')} | ${count(list, 'content')} | ${share(list.length - count(list, 'nothing'))} |`,
    );
  };
  console.log(`${unchecked} more were drawn that do not type-check; they are not counted\n`);
  console.log(
    '| changes | noticed by tests | by units | by invariants | no end | by content only | by anything |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const folder of FOLDERS) {
    const own = results.filter(({ mutation }) => mutation.file.startsWith(`${folder}/`));
    if (own.length > 0) row(folder, own);
  }
  for (const [sort, own] of Map.groupBy(results, ({ mutation }) => mutation.sort)) row(sort, own);
  row('all', results);
  for (const [end, title] of [
    ['content', 'Noticed by nothing but the check of content/'],
    ['nothing', 'Noticed by nothing'],
  ] as const) {
    const own = results.filter((result) => result.end === end).map(({ mutation }) => describe(mutation));
    console.log(`\n${title}: ${own.length}`);
    for (const line of own.sort()) console.log(`  ${line}`);
  }
}
