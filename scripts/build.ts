/**
 * From seeds to `dist/`: content, pages, search. Each step prints its time.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live (see the README).
 */
import { run } from './lib/command.ts';
import { readManifest, readRules } from './lib/project.ts';
import { main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { buildSearch } from './lib/search-index.ts';
import { step } from './lib/steps.ts';

await main(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro is loaded while another process compiles the content.
  const astro = import('astro');
  await run('node', ['scripts/content.ts']);
  await step('pages and data', async () => (await astro).build({ root: ROOT, logLevel: 'error' }));
  await step('search', async () => {
    const { aliases } = await readRules((await readManifest()).manifest);
    await buildSearch(aliases.search.map((group) => group.forms));
  });
});
