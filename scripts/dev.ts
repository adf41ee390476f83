/**
 * The development server. Whenever a seed, the manifest or a table of rules is saved, the content is compiled again
 * and the browser shows it; what is wrong is printed and laid over the page, what is doubtful is printed with its correction. `content/` itself is not written: that is
 * for `npm run content`, which this says when it would stop.
 *
 *   npm run dev
 *   npm run dev -- --port 8080
 *
 * Changes of the pipeline's own code are seen after a restart.
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import { lineCorrection } from '../src/pipeline/entries/line-correction.ts';
import { RoundMemory } from '../src/pipeline/text/memory.ts';
import { previewProject, readProject } from './lib/content.ts';
import { contentReader, updateFiles } from './lib/content-folder.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { portAsked } from './lib/port.ts';
import { readSite } from './lib/project.ts';
import { formatCorrectable, formatDiagnostics, InputError, main } from './lib/report.ts';
import { CACHE, CORPUS, ENGINE } from './lib/root.ts';
import { siteEnv } from './lib/site-env.ts';
import { step } from './lib/steps.ts';
import { Turns } from './lib/turns.ts';

/** What Vite lays over a page. */
interface ErrorPayload {
  type: 'error';
  err: { message: string; stack: string };
}

const PREVIEW = join(CACHE, 'dev-content');
const SEEDS = join(CORPUS, 'seeds');
/** Editors save in several writes: changes this close together, in milliseconds, are one. */
const TOGETHER = 50;
const known = new Map<string, string>();
/** Only the plan that was edited is compiled again. */
const memory = new RoundMemory(new DiskMemory());

const readContent = contentReader();

/** Compiles the project into the preview; prints what `npm run content` would stop at. Throws InputError, with the preview as it was. */
async function update(): Promise<void> {
  const { compiled, notices } = await step({ en: 'compile', zh: '编译' }, async () =>
    previewProject({ ...(await readProject(readContent, memory)), memory }),
  );
  memory.nextRound();
  await updateFiles(PREVIEW, compiled.files, known);
  if (notices.length > 0) console.warn(formatDiagnostics(notices));
  for (const plan of compiled.plans) {
    const doubts = plan.diagnostics.filter((diagnostic) => lineCorrection(diagnostic, plan) !== null);
    for (const doubt of doubts) console.warn(formatCorrectable(doubt, plan));
  }
}

/** What is wrong with the input, or, for a defect of ours, where it happened. */
function messagesOf(error: unknown): string {
  if (error instanceof InputError) return formatDiagnostics(error.diagnostics);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Compiles again whenever a file below seeds/ is saved, and has the browser load the page again, or lays over it what is wrong. */
const watchSeeds: NonNullable<AstroIntegration['hooks']['astro:server:setup']> = ({
  server,
  refreshContent,
}) => {
  const turns = new Turns();
  let mistake: ErrorPayload | null = null;
  // A page that was asked for before the content changed may connect after it was told to reload.
  let askedAt = 0;
  let changedAt = 0;
  server.middlewares.use(async (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    // A page that is rendered while the content is taken over would keep some of the old.
    const done = await turns.page();
    if (response.closed) done();
    else response.once('close', done);
    askedAt = performance.now();
    next();
  });
  server.ws.on('connection', () => {
    if (mistake) server.ws.send(mistake);
    else if (askedAt < changedAt) server.ws.send({ type: 'full-reload' });
  });
  const change = async () => {
    try {
      await update();
      await refreshContent?.({});
      mistake = null;
      changedAt = performance.now();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      const messages = messagesOf(error);
      console.error(messages);
      mistake = { type: 'error', err: { message: messages, stack: '' } };
      server.ws.send(mistake);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(SEEDS);
  server.watcher.on('all', (_event, path) => {
    if (relative(SEEDS, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => turns.change(change), TOGETHER);
  });
};

await main(async () => {
  const port = portAsked();
  await rm(PREVIEW, { recursive: true, force: true });
  await update();
  Object.assign(process.env, siteEnv(await readSite()), { DUIDU_CONTENT: PREVIEW });
  await dev({
    root: ENGINE,
    server: { port },
    // Vite would tell Astro of every file of the preview, which has Astro load its configuration again and, while it
    // does, ignore `refreshContent`.
    vite: { server: { watch: { ignored: [`${PREVIEW}/**`] } } },
    integrations: [{ name: 'seeds', hooks: { 'astro:server:setup': watchSeeds } }],
  });
});
