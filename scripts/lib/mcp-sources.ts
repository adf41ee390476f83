/** Where the server for machines reads a site: a folder or an address. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { mcpServer } from '../../src/mcp/server.ts';
import { loadSite, type ReadData } from '../../src/mcp/site-data.ts';
import { CommandError } from './command.ts';
import { plain } from './packed-file.ts';
import { say } from './spoken.ts';

/** Answers over standard input and output. `source`: the folder `data` of a site, or its address; `address` begins permalinks of a folder. */
export async function answerMachines(source: string, address: string): Promise<void> {
  const isAddress = isUrl(source);
  const base = isAddress ? source.replace(/\/?$/u, '/') : address;
  const site = await loadSite(isAddress ? fromAddress(base) : fromFolder(source), base);
  await mcpServer(site).connect(new StdioServerTransport());
}

/** Whether a source is an address, not a folder. */
export const isUrl = (source: string): boolean => /^https?:/u.test(source);

function fromFolder(folder: string): ReadData {
  return async (file) => {
    const path = join(folder, file);
    const bytes = await readFile(path).catch(() => {
      throw new CommandError(
        say({
          en: `${path} is not there. Run \`npm run build\` first, or name a site.`,
          zh: `没有 ${path}。先运行 npm run build，或者写明网站的地址。`,
        }),
      );
    });
    return JSON.parse(plain(bytes));
  };
}

function fromAddress(address: string): ReadData {
  return async (file) => {
    const { href } = new URL(`data/${file}`, address);
    const response = await fetch(href);
    if (!response.ok) throw new CommandError(`${href}: ${response.status}`);
    return JSON.parse(plain(Buffer.from(await response.arrayBuffer())));
  };
}
