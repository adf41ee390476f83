/**
 * From seeds to `dist/`: content, pages, search. Each step prints its time. The site of before stays until the new one is
 * whole.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live, DUIDU_CORPUS of which corpus it is (see the README).
 */
import { rm } from 'node:fs/promises';
import { run } from './lib/command.ts';
import { moveFolder } from './lib/move-folder.ts';
import { readSite } from './lib/project.ts';
import { main } from './lib/report.ts';
import { DIST, UNFINISHED_DIST } from './lib/root.ts';
import { readRules } from './lib/rules.ts';
import { buildSearch } from './lib/search-index.ts';
import { siteEnv } from './lib/site-env.ts';
import { step } from './lib/steps.ts';

await main(async () => {
  await run('node', ['scripts/content.ts']);
  const site = await readSite();
  try {
    await step('pages and data', () =>
      run('astro', ['build'], { quiet: true, env: { ...siteEnv(site), ASTRO_TELEMETRY_DISABLED: '1' } }),
    );
    await step('search', async () => {
      const { aliases } = await readRules(site);
      await buildSearch(
        UNFINISHED_DIST,
        aliases.search.map((group) => group.forms),
      );
    });
    await moveFolder(UNFINISHED_DIST, DIST);
  } finally {
    await rm(UNFINISHED_DIST, { recursive: true, force: true });
  }
});
