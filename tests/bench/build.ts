/**
 * What a build costs: time and memory of each step for corpora of several sizes, and of the content again after one
 * plan was edited; the six plans beside the same texts as a Starlight and as a VitePress site.
 *
 *   npm run bench:build                          6 plans
 *   npm run bench:build -- 6 60 600              several sizes, in plans
 *   npm run bench:build -- 6 600 --minutes 10    a build that takes longer is stopped, and what it reached is told
 *
 * Works in folders of its own and removes them. Installs the other two from the registry. Larger corpora are made up
 * (corpus.ts). Every build is cold, but for the content of the edited plan. Times of one run may be held against each other, not against those of another.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuiltProject } from '../support/built-project.ts';
import { editOnePlan, PLANS_PER_COPY, writeCorpus } from './corpus.ts';
import { buildCold, installStarlight, installVitePress, planTexts, type Rival } from './rivals.ts';
import { type StepFigures, watch } from './watch.ts';

/** Builds of each site; the fastest counts. */
const BUILDS = 3;
/** Steps of scripts/build.ts, each with the line that ends it. */
const STEPS = [
  ['content', /✓ write /],
  ['pages and data', /✓ pages and data /],
  ['search', /✓ search /],
] as const;

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const sizes = positionals.length > 0 ? positionals.map(Number) : [PLANS_PER_COPY];
if (!(minutes > 0) || !sizes.every((size) => size > 0 && size % PLANS_PER_COPY === 0))
  throw new Error(`Sizes are multiples of ${PLANS_PER_COPY}, minutes a number`);

const folders = new Set<string>();
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
process.on('SIGINT', () => process.exit(130));

/** A project with so many plans, ready to be built. */
function projectOf(size: number): string {
  const { root } = new BuiltProject();
  folders.add(root);
  writeCorpus(root, size / PLANS_PER_COPY);
  return root;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** Pages in a folder and all below it. */
function countPages(dist: string): number {
  try {
    return readdirSync(dist, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
  } catch {
    return 0;
  }
}

/** Builds so many plans and prints a row for each step. */
async function measureSize(size: number): Promise<void> {
  const root = projectOf(size);
  const { steps, failure } = await watch(
    { command: process.execPath, args: ['scripts/build.ts'], cwd: root, env: {}, minutes },
    STEPS,
  );
  const pages = countPages(join(root, 'dist'));
  for (const [index, step] of steps.entries())
    console.log(stepRow(size, step, pages, index === steps.length - 1 ? failure : null));
  if (failure === null) await measureEdit(root, size);
  remove(root);
}

/** Compiles the content again after an edit of one plan and prints a row. */
async function measureEdit(root: string, size: number): Promise<void> {
  editOnePlan(root);
  const { steps, failure } = await watch(
    {
      command: process.execPath,
      args: ['scripts/content.ts', '--accept-ids'],
      cwd: root,
      env: {},
      minutes,
    },
    [['content, one plan edited', /✓ write /]],
  );
  for (const step of steps) console.log(stepRow(size, step, 0, failure));
}

function stepRow(size: number, step: StepFigures, pages: number, failure: string | null): string {
  const written = step.name === 'pages and data' ? `${pages}` : '–';
  const perPage = step.name === 'pages and data' ? ((1000 * step.seconds) / pages).toFixed(1) : '–';
  const memory = step.memory === null ? '–' : (step.memory / 1e6).toFixed(0);
  const cells = [
    size,
    step.name,
    step.seconds.toFixed(1),
    ((1000 * step.seconds) / size).toFixed(0),
    memory,
    written,
    perPage,
    failure ?? 'done',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Builds the three sites in turn and prints a row for each. */
function measureRivals(own: Rival): void {
  const work = mkdtempSync(join(tmpdir(), 'duidu-bench-'));
  folders.add(work);
  const texts = planTexts(own.dist);
  const sites = [own, installStarlight(work, texts), installVitePress(work, texts)];
  const times = new Map<Rival, number[]>(sites.map((site) => [site, []]));
  // In turn, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < BUILDS; round += 1)
    for (const site of sites) times.get(site)?.push(buildCold(site));
  const best = (site: Rival | undefined) => Math.min(...((site && times.get(site)) ?? []));
  const starlight = best(sites[1]);
  console.log(
    `\n| site | best of ${BUILDS}, s | times Starlight | pages | ms per page |\n|---|---|---|---|---|`,
  );
  for (const site of sites) {
    const [seconds, pages] = [best(site), countPages(site.dist)];
    console.log(
      `| ${site.name} | ${seconds.toFixed(1)} | ${(seconds / starlight).toFixed(2)} | ${pages} | ${((1000 * seconds) / pages).toFixed(1)} |`,
    );
  }
  remove(work);
}

console.log(
  '| plans | step | s | ms per plan | most memory, MB | pages | ms per page | |\n|---|---|---|---|---|---|---|---|',
);
for (const size of sizes) await measureSize(size);

const root = projectOf(PLANS_PER_COPY);
const own: Rival = {
  name: 'duidu',
  folder: root,
  dist: join(root, 'dist'),
  caches: ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};
buildCold(own);
measureRivals(own);
