/**
 * Packs the server for machines for people without this checkout: one file with all it needs, as an npm package.
 *
 *   npm run pack-mcp -- [--site=ADDRESS] [FOLDER]     writes duidu-mcp-VERSION.tgz to the folder, this one when left out
 *
 * `npx ./duidu-mcp-VERSION.tgz https://example.org/` runs it, also from an address: put it on the site, or publish it. With
 * ADDRESS, or SITE_URL, it asks that site where none is named.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { run } from './lib/command.ts';
import { main } from './lib/report.ts';
import { ENGINE, userPath } from './lib/root.ts';

const BUNDLE = 'duidu-mcp.mjs';
/** Some libraries ask for modules of Node.js as CommonJS does. */
const BANNER =
  '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: process.env['SITE_URL'] ?? '' } },
  });
  const out = userPath(positionals[0] ?? '.');
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'duidu-mcp-'));
  try {
    const packages = await bundle(join(folder, BUNDLE), values.site);
    const { version, license } = JSON.parse(await readFile(join(ENGINE, 'package.json'), 'utf8'));
    const manifest = {
      name: 'duidu-mcp',
      version,
      description: 'Search, read, compare and check quotations from Chinese government plans (MCP server)',
      license,
      type: 'module',
      bin: { 'duidu-mcp': BUNDLE },
      engines: { node: '>=22' },
    };
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
    await writeFile(join(folder, 'LICENSE'), await readFile(join(ENGINE, 'LICENSE')));
    await writeFile(join(folder, 'LICENSES.txt'), await licenses(packages));
    const [packed] = JSON.parse(
      await run('npm', ['pack', folder, '--json', '--pack-destination', out], { quiet: true }),
    );
    console.log(join(out, packed.filename));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Writes the server as one file; returns the folders of the packages that are in it. */
async function bundle(outfile: string, site: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(ENGINE, 'scripts/lib/mcp-packed.ts')],
    outfile,
    absWorkingDir: ENGINE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    banner: { js: BANNER },
    define: { "process.env['DUIDU_MCP_SITE']": JSON.stringify(site) },
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort().map((each) => join(ENGINE, each));
}

/** The licences of packages, one after another. */
async function licenses(folders: readonly string[]): Promise<string> {
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
    const text = file ? await readFile(join(folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
