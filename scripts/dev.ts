/**
 * The development server. Whenever a seed, the manifest or a table of rules is saved, the content is compiled again
 * and the browser shows it; what is wrong is printed and laid over the page. `content/` itself is not written: that is
 * for `npm run content`, which this says when it would stop.
 *
 *   npm run dev
 *
 * Changes of the pipeline's own code are seen after a restart.
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { dev } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { RoundMemory } from '../src/text/memory.ts';
import { previewProject, readProject } from './lib/content.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { contentReader, updateFiles } from './lib/project.ts';
import { formatDiagnostics, InputError, main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { step } from './lib/steps.ts';

/** What Vite lays over a page. */
interface ErrorPayload {
  type: 'error';
  err: { message: string; stack: string };
}

const PREVIEW = join(ROOT, '.cache', 'dev-content');
/** Editors save in several writes: changes this close together, in milliseconds, are one. */
const TOGETHER = 50;
const known = new Map<string, string>();
/** Only the plan that was edited is compiled again. */
const memory = new RoundMemory(new DiskMemory());

const readContent = contentReader();

/** Compiles the project into the preview; prints what `npm run content` would stop at. Throws InputError, with the preview as it was. */
async function update(): Promise<void> {
  const { compiled, notices } = await step('compile', async () =>
    previewProject({ ...(await readProject(readContent, memory)), memory }),
  );
  memory.nextRound();
  await updateFiles(PREVIEW, compiled.files, known);
  if (notices.length > 0) console.warn(formatDiagnostics(notices));
}

/** Has every module on the server run again: one that ran while the content was taken over may hold the old. */
function forgetModules(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = environment.runner as RunnableDevEnvironment['runner'];
    for (const module of evaluatedModules.idToModuleMap.values()) evaluatedModules.invalidateModule(module);
  }
}

/** What is wrong with the input, or, for a defect of ours, where it happened. */
function messagesOf(error: unknown): string {
  if (error instanceof InputError) return formatDiagnostics(error.diagnostics);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

await main(async () => {
  await rm(PREVIEW, { recursive: true, force: true });
  await update();
  process.env['DUIDU_CONTENT'] = relative(ROOT, PREVIEW);
  await dev({
    root: ROOT,
    integrations: [
      {
        name: 'seeds',
        hooks: {
          'astro:server:setup': ({ server, refreshContent }) => {
            let timer: NodeJS.Timeout | undefined;
            let updating = Promise.resolve();
            let mistake: ErrorPayload | null = null;
            // Astro reloads the page several times while it takes content over. A page that is rendered in between
            // keeps what it read of the old content: it is reloaded once, at the end.
            let takingOver = false;
            const send = server.ws.send.bind(server.ws);
            server.ws.send = (...message: unknown[]) => {
              const [payload] = message as [{ type?: string }];
              if (!takingOver || payload.type !== 'full-reload') Reflect.apply(send, server.ws, message);
            };
            // A page that was asked for before the content changed may connect after it was told to reload.
            let askedAt = 0;
            let changedAt = 0;
            server.middlewares.use((request, _response, next) => {
              if (request.headers.accept?.includes('text/html')) askedAt = performance.now();
              next();
            });
            server.ws.on('connection', () => askedAt < changedAt && send({ type: 'full-reload' }));
            const changed = async () => {
              takingOver = true;
              try {
                await update();
                await refreshContent?.({});
                mistake = null;
                forgetModules(server);
                changedAt = performance.now();
                send({ type: 'full-reload' });
              } catch (error) {
                const messages = messagesOf(error);
                console.error(messages);
                mistake = { type: 'error', err: { message: messages, stack: '' } };
                server.ws.send(mistake);
              } finally {
                takingOver = false;
              }
            };
            // A page that is loaded while the mistake stands shows it too.
            server.ws.on('connection', () => mistake && server.ws.send(mistake));
            server.watcher.add(join(ROOT, 'seeds'));
            server.watcher.on('all', (_event, path) => {
              if (!relative(ROOT, path).startsWith('seeds')) return;
              clearTimeout(timer);
              timer = setTimeout(() => {
                updating = updating.then(changed);
              }, TOGETHER);
            });
          },
        },
      },
    ],
  });
});
