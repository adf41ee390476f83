/**
 * From seeds to `dist/`: content, pages, search, rules for the desk. Each step prints its time. The site of before stays until the new one is
 * whole.
 *
 *   npm run build
 *
 * SITE_URL and BASE_PATH say where the site will live, DUIDU_CORPUS of which corpus it is (.github/COMMANDS.md).
 */
import { enableCompileCache } from 'node:module';
import { COMPILED } from './lib/root.ts';

// What is loaded from here on is compiled once.
enableCompileCache(COMPILED);
const { main } = await import('./lib/report.ts');
const { buildSite } = await import('./lib/build-site.ts');
await main(buildSite);
