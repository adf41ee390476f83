/**
 * From seeds to `dist/`: content, pages, search. Each step prints its time.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live (see the README).
 */
import { run } from './lib/command.ts';
import { draftsIn } from './lib/manifest-text.ts';
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
  const { manifest } = await readManifest();
  await step('search', async () => {
    const { aliases } = await readRules(manifest);
    await buildSearch(aliases.search.map((group) => group.forms));
  });
  const drafts = draftsIn(manifest);
  if (process.env['SITE_URL'] && drafts.length > 0)
    console.warn(
      `Drafts, whose addresses may still change: ${drafts.join(', ')}. \`npm run publish -- ID\` gives them out.`,
    );
});
