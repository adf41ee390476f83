/**
 * From seeds to `dist/`: content, pages, search, rules for the desk. Each step prints its time.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live (see the README).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const rules = await readRules((await readManifest()).manifest);
  await step('search', () => buildSearch(rules.aliases.search.map((group) => group.forms)));
  // The desk reads drafts by the same rules.
  await writeFile(join(ROOT, 'dist/desk/rules.json'), JSON.stringify(rules));
});
