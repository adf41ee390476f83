/**
 * Would the tests notice? Makes small changes to the code one at a time, each in a copy of the project, and runs the
 * units, invariants and quick properties that load the changed file, nearest first, until one fails.
 *
 *   npm run bench:mutants -- --count 60 --seed 1
 *   npm run bench:mutants -- --only src/verify --seed 3 --count 40     only files whose path begins so
 *   npm run bench:mutants -- --except src/pipeline     all files but those whose path begins so
 *   npm run bench:mutants -- --nearest 12     only the twelve test files nearest to the change, those named after it or its folder,
 *                                             and those that compare whole documents with their readings: quick, and a lower bound
 *   npm run bench:mutants -- --lanes 2 --content     two copies at a time; ask `npm run content -- --check` of what no test notices
 *
 * A change under which the tests do not end, or break down, counts as noticed. Not counted, but printed apart:
 *
 * - changes that do not type-check: they never get as far as a test;
 * - changes to files that only pages load: the browser tests use them, which are too slow to run for every change;
 * - changes to a default of an item of a list, an entry of a map or a group of a match (`list[0] ?? 0`) that no test ever
 *   takes, which is tried by letting it throw.
 *
 * Comments, types, words for a reader, flags of patterns and what is counted against a budget of work are not changed. Nothing is written outside the copies.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from '../support/random.ts';
import { Lane } from './mutation/lane.ts';
import type { Mutation } from './mutation/mutation.ts';
import { defaultThrown, findMutations } from './mutation/mutations.ts';
import { stepsFrom, testsByFile } from './mutation/reach.ts';
import { type Result, report } from './mutation/report.ts';
import { typeChecker } from './mutation/type-check.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src/' },
    except: { type: 'string' },
    lanes: { type: 'string', default: '1' },
    nearest: { type: 'string', default: 'Infinity' },
    content: { type: 'boolean', default: false },
  },
});
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Words of the interface, scripts of pages, which only browser tests run, and maps of characters that are generated. */
const LEFT_OUT =
  /^src\/(?:i18n\/(?:zh|en)\.ts$|pages\/|pipeline\/readers\/pdf\/cmaps\/)|\.client\.ts$|\.d\.ts$/u;

const files = globSync('src/**/*.ts', { cwd: ROOT })
  .filter((file) => file.startsWith(options.only) && !LEFT_OUT.test(file))
  .filter((file) => options.except === undefined || !file.startsWith(options.except))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const absolute = (pattern: string) => globSync(pattern, { cwd: ROOT }).map((file) => join(ROOT, file));
/** Properties that end within two seconds; the others take minutes. */
const QUICK = 'tests/properties/{basket,histories,reader-docx,reader-pdf,readers,strings}.test.ts';
const allTestsOf = testsByFile([...absolute('tests/{unit,invariants}/*.test.ts'), ...absolute(QUICK)]);
/** They compare whole documents with their readings, so that they lie far from what they test: asked after the nearest. */
const OF_DOCUMENTS = new Set(
  absolute(
    'tests/{unit/{fixtures,small-readings,whole-readings,other-characters,two-plans-side-by-side},invariants/{readings,facts,comparison}}.test.ts',
  ),
);
/** True for `tests/unit/doubts.test.ts` and a file of `doubts/`. */
const isNamedAfter = (test: string, file: string) =>
  [basename(file, '.ts'), basename(dirname(file))].includes(basename(test, '.test.ts'));
const testsOf = (file: string) =>
  allTestsOf(file).filter(
    (test, index) => index < Number(options.nearest) || OF_DOCUMENTS.has(test) || isNamedAfter(test, file),
  );
/** What a build loads: pages, and what they read the collections with. */
const onPages = stepsFrom(absolute('src/{content.config.ts,pages/**/*.{astro,ts}}'));
const lanes: Lane[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await removeLanes();
    process.exit(1);
  });
try {
  const { drawn, unchecked } = draw();
  for (let index = 0; index < Number(options.lanes); index += 1) lanes.push(new Lane(ROOT));
  const results = await tryAll(drawn);
  console.log(`${unchecked} more were drawn that do not type-check; they are not counted`);
  report(results, describe);
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
  const random = seededRandom(Number(options.seed));
  const holds = typeChecker(ROOT, files);
  const drawn: Mutation[] = [];
  let unchecked = 0;
  while (drawn.length < Number(options.count) && all.length > 0) {
    const [mutation] = all.splice(Math.floor(random() * all.length), 1);
    if (!mutation) break;
    if (holds(mutation)) drawn.push(mutation);
    else unchecked += 1;
  }
  return { drawn, unchecked };
}

/** Tries all changes, one at a time in each lane. */
async function tryAll(drawn: readonly Mutation[]): Promise<Result[]> {
  const start = performance.now();
  const needed = [...new Set(drawn.flatMap(({ file }) => testsOf(join(ROOT, file))))];
  const whole = await timeOf(needed);
  /** With room for a busy machine, and for tests that take longer than others. */
  const limitOf = (tests: readonly string[]) =>
    Math.ceil(60_000 + (3 * whole * tests.length) / Math.max(1, needed.length));
  const results: Result[] = [];
  const waiting = drawn.entries();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [index, mutation] of waiting) {
        const result = await tryOne(lane, mutation, limitOf);
        results[index] = result;
        process.stderr.write(
          `${results.filter(Boolean).length}/${drawn.length} ${result.end} ${result.by}: ${describe(mutation)}\n`,
        );
      }
    }),
  );
  // They must pass again: no change may have left a trace.
  await timeOf(needed);
  console.log(`${drawn.length} changes in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return results;
}

/** Runs the tests as they are, which must pass; returns what they take, in milliseconds. */
async function timeOf(tests: readonly string[]): Promise<number> {
  const times = await Promise.all(
    lanes.map(async (lane) => {
      const start = performance.now();
      const answer = await lane.run(inLane(lane, tests), 600_000);
      if (!answer?.passed) throw new Error(`the tests fail without any change: ${answer?.failed}`);
      if (options.content && !(await lane.contentHolds(600_000)))
        throw new Error('content/ is not what the seeds give');
      return performance.now() - start;
    }),
  );
  console.log(`without a change: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}`);
  return Math.max(...times);
}

function inLane(lane: Lane, tests: readonly string[]): string[] {
  return tests.map((test) => join(lane.root, test.slice(ROOT.length)));
}

async function tryOne(
  lane: Lane,
  mutation: Mutation,
  limitOf: (tests: readonly string[]) => number,
): Promise<Result> {
  const tests = testsOf(join(ROOT, mutation.file));
  const limit = limitOf(tests);
  if (tests.length === 0)
    return { mutation, end: onPages.has(join(ROOT, mutation.file)) ? 'browser' : 'nothing', by: '' };
  const failing = async (change: Mutation): Promise<Result | null> => {
    for (let wait = limit; ; wait *= 2) {
      const answer = await lane.with(change, () => lane.run(inLane(lane, tests), wait));
      const by = answer?.failed ?? '';
      if (answer) return answer.passed ? null : { mutation, end: endOf(by), by };
      // On a busy machine the tests may not end without the change either.
      if (await lane.run(inLane(lane, tests), wait)) return { mutation, end: 'time', by: '' };
    }
  };
  const found = await failing(mutation);
  if (found) return found;
  const thrown = defaultThrown(mutation, texts.get(mutation.file) ?? '');
  if (thrown && !(await failing(thrown))) return { mutation, end: 'default', by: '' };
  const kept = !options.content || (await lane.with(mutation, () => lane.contentHolds(600_000)));
  return { mutation, end: kept ? 'nothing' : 'content', by: '' };
}

/** The kind of a test file. */
function endOf(file: string): 'unit' | 'invariant' | 'property' {
  if (file.startsWith('tests/unit')) return 'unit';
  return file.startsWith('tests/properties') ? 'property' : 'invariant';
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
