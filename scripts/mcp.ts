/**
 * Answers machines about a built site (Model Context Protocol over standard input and output): search, read, plans, compare,
 * check_quotation. Writes nothing.
 *
 *   npm run --silent mcp                                   the site in dist/
 *   npm run --silent mcp -- FOLDER [--site=ADDRESS]        the folder `data` of a built site; ADDRESS begins its permalinks
 *   npm run --silent mcp -- https://example.org/plans/     a site by its address
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from '../src/mcp/server.ts';
import { loadSite, type ReadData } from '../src/mcp/site-data.ts';
import { CommandError } from './lib/command.ts';
import { main } from './lib/report.ts';
import { DIST, userPath } from './lib/root.ts';
import { say } from './lib/spoken.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: process.env['SITE_URL'] ?? '' } },
  });
  const source = positionals[0] ?? join(DIST, 'data');
  const isAddress = /^https?:/u.test(source);
  const address = isAddress ? source.replace(/\/?$/u, '/') : values.site;
  const site = await loadSite(isAddress ? fromAddress(address) : fromFolder(userPath(source)), address);
  await mcpServer(site).connect(new StdioServerTransport());
});

function fromFolder(folder: string): ReadData {
  return async (file) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch(() => {
      throw new CommandError(
        say({
          en: `${path} is not there. Run \`npm run build\` first, or name a site.`,
          zh: `没有 ${path}。先运行 npm run build，或者写明网站的地址。`,
        }),
      );
    });
    return JSON.parse(text);
  };
}

function fromAddress(address: string): ReadData {
  return async (file) => {
    const { href } = new URL(`data/${file}`, address);
    const response = await fetch(href);
    if (!response.ok) throw new CommandError(`${href}: ${response.status}`);
    return response.json();
  };
}
