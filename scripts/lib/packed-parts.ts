/**
 * Parts of pages that are packed into files of their own (src/lists/PackedPart.astro): the rows of long lists weigh a tenth there. In the
 * page stays where they are.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { written } from '../../src/export/packed.ts';
import { plain } from './packed-file.ts';

const PART = /<packed-part([^>]*)>([\s\S]*?)<template>([\s\S]*?)<\/template>\s*<\/packed-part>/g;
const CUT = /<packed-part[^>]* data-part="([^"]*)">[\s\S]*?<\/packed-part>/g;

/** The folder of the site that they are in. */
const FOLDER = 'parts';

/** Characters of a part that is worth a file and a request; shorter ones stay in the page. */
const LEAST_PART = 4_000;

/** Cuts the parts out of a page. `addressOf` gives the address of the part of a number, from 0. */
export function cutParts(
  html: string,
  addressOf: (number: number) => string,
): { html: string; parts: string[] } {
  const parts: string[] = [];
  const rest = html.replaceAll(PART, (_, attributes: string, before: string, part: string) => {
    if (part.includes('<script')) throw new Error('a packed part has a script, which would not run');
    if (part.length < LEAST_PART) return part;
    parts.push(part);
    return `<packed-part${attributes} data-part="${addressOf(parts.length - 1)}">${before}</packed-part>`;
  });
  return { html: rest, parts };
}

/** Puts the parts of a page back. `read` gives the part at an address. */
export const wholePage = (html: string, read: (address: string) => string): string =>
  html.replaceAll(CUT, (_, address: string) => read(address));

/** Returns what reads the parts of a site in the folder `dist`, built for the folder `basePath`. */
export const readsParts = (dist: string, basePath: string) => (address: string) =>
  plain(readFileSync(join(dist, address.slice(basePath.length))));

/** Fewer bytes than a page with a part has. */
const LEAST = 2_000;

/** An integration for `astro.config.mjs`. */
export function packedParts(): AstroIntegration {
  let base = '/';
  return {
    name: 'duidu:packed-parts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = (readdirSync(dist, { recursive: true }) as string[]).filter((file) =>
          file.endsWith('index.html'),
        );
        for (const page of pages) {
          const file = join(dist, page);
          if (statSync(file).size < LEAST) continue;
          const bytes = readFileSync(file);
          // Most pages have none, and what has none is not decoded.
          if (!bytes.includes('<packed-part')) continue;
          const whole = bytes.toString();
          const name = dirname(page).replaceAll('\\', '/');
          const pathOf = (number: number) => `${FOLDER}/${name}/${number}.html.gz`;
          const { html, parts } = cutParts(whole, (number) => base + pathOf(number));
          if (parts.length > 0) await mkdir(join(dist, FOLDER, name), { recursive: true });
          for (const [number, part] of parts.entries())
            await writeFile(join(dist, pathOf(number)), written(part, '.gz'));
          await writeFile(file, html);
        }
      },
    },
  };
}
