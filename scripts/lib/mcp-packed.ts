/** The server for machines as a package of its own (`npm run pack-mcp`): `duidu-mcp [ADDRESS|FOLDER] [--site=ADDRESS]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerMachines, isUrl } from './mcp-sources.ts';

/** Put in when the package is made; empty where it is of no site. */
const SITE = process.env['DUIDU_MCP_SITE'] ?? '';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: '' } },
  });
  const source = positionals[0] ?? SITE;
  if (source === '') throw new Error('Usage: duidu-mcp ADDRESS-OF-A-SITE | FOLDER [--site=ADDRESS]');
  await answerMachines(isUrl(source) ? source : resolve(source), values.site);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
