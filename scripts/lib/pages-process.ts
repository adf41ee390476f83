/**
 * Makes pages and data, in a process of its own: what bundling takes is free again when the search is built. Loads Astro at once, and
 * begins when it is sent what `startPages` sends.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { carriedPackages } from './carried-libraries.ts';
import type { PagesOrder } from './pages.ts';
import { main } from './report.ts';
import { COMPILED, ENGINE } from './root.ts';

await main(async () => {
  enableCompileCache(COMPILED);
  const astro = import('astro');
  const { env, saveMemory } = await new Promise<PagesOrder>((resolve) => {
    process.once('message', (order: PagesOrder) => resolve(order));
    // Without the command that started it there is nothing to do.
    process.once('disconnect', () => process.exit(1));
  });
  process.removeAllListeners('disconnect');
  // The heap may grow by a fifth before it is collected: V8 alone would let it grow to several times what is in use, and is faster.
  if (saveMemory) setFlagsFromString('--heap-growing-percent=20');
  Object.assign(process.env, env);
  // Astro renders pages below the folder that it is run in.
  process.chdir(ENGINE);
  await (await astro).build({ root: ENGINE, logLevel: 'error' });
  process.send?.([...carriedPackages()]);
  process.disconnect();
});
