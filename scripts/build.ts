/**
 * From seeds to `dist/`: content, pages, search. Each step prints its time.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live (see the README).
 */
import { run } from './lib/command.ts';
import { main } from './lib/report.ts';
import { step } from './lib/steps.ts';

await main(async () => {
  const content = run('node', ['scripts/content.ts']);
  // What comes next is loaded while the content is compiled.
  const pages = run('astro', ['build'], {
    quiet: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1', DUIDU_CONTENT_FOLLOWS: '1' },
    after: content,
  });
  const search = Promise.all([import('./lib/project.ts'), import('./lib/search-index.ts')]);
  await Promise.all([pages, content.then(() => step('pages and data', () => pages))]);
  await step('search', async () => {
    const [{ readManifest, readRules }, { buildSearch }] = await search;
    const { aliases } = await readRules((await readManifest()).manifest);
    return buildSearch(aliases.search.map((group) => group.forms));
  });
});
