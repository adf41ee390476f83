/**
 * Makes pages and data, in a process of its own: what bundling takes is free again when the search is built. Loads Astro at once, and
 * begins when it is sent what `startPages` sends.
 */
import { carriedPackages } from './carried-libraries.ts';
import { IN_PARTS } from './data-store-plugin.ts';
import type { PagesOrder } from './pages.ts';
import { main } from './report.ts';
import { ENGINE } from './root.ts';
import { saveMemory } from './save-memory.ts';

await main(async () => {
  const astro = import('astro');
  const order = await new Promise<PagesOrder>((resolve) => {
    process.once('message', (order: PagesOrder) => resolve(order));
    // Without the command that started it there is nothing to do.
    process.once('disconnect', () => process.exit(1));
  });
  process.removeAllListeners('disconnect');
  if (order.saveMemory) saveMemory();
  Object.assign(process.env, order.env);
  // Astro renders pages below the folder that it is run in.
  process.chdir(ENGINE);
  await (await astro).build({
    root: ENGINE,
    logLevel: 'error',
    ...(order.inParts && { experimental: { collectionStorage: IN_PARTS } }),
  });
  process.send?.([...carriedPackages()]);
  process.disconnect();
});
