#!/usr/bin/env node
/**
 * Answers machines about a built site (Model Context Protocol over standard input and output): search, read, plans, compare,
 * check_quotation. Writes nothing.
 *
 *   npx duidu-mcp                                   the site in dist/ (or `npm run --silent mcp`)
 *   npx duidu-mcp FOLDER [--site=ADDRESS]           the folder `data` of a built site; ADDRESS begins its permalinks
 *   npx duidu-mcp https://example.org/plans/        a site by its address
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerMachines, isUrl } from './lib/mcp-sources.ts';
import { main } from './lib/report.ts';
import { DIST, userPath } from './lib/root.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: process.env['SITE_URL'] ?? '' } },
  });
  const source = positionals[0] ?? join(DIST, 'data');
  await answerMachines(isUrl(source) ? source : userPath(source), values.site);
});
