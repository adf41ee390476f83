/** Which pages of a built site only lead to others. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** More than any page of a few lines has. */
const A_FEW_LINES = 2_000;

/** Bytes of a UTF-16 unit in UTF-8, at most. */
const LONGEST_CHARACTER = 3;

const REFRESH = '<meta http-equiv="refresh"';

/** Tells whether the page at an address leads on at once. `folder` is that of the built site, `root` the address of its home page. */
export function leadsOn(address: string, folder: string, root: string): boolean {
  const path = decodeURI(new URL(address).pathname.slice(new URL(root).pathname.length));
  return beginningOf(join(folder, path, 'index.html')).includes(REFRESH);
}

/** The first characters of a page, without reading the others. */
function beginningOf(file: string): string {
  const page = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(A_FEW_LINES * LONGEST_CHARACTER);
    return bytes.toString('utf8', 0, readSync(page, bytes)).slice(0, A_FEW_LINES);
  } finally {
    closeSync(page);
  }
}

/** Takes the styles out of a page that leads on: nobody sees them, and they are a third of its bytes. Others stay. */
export const withoutStyles = (page: string): string =>
  page.includes(REFRESH) ? page.replaceAll(/<link rel="stylesheet"[^>]*>/g, '') : page;

/** An integration for `astro.config.mjs`: pages that lead on have no styles. */
export function bareLeadsOn(): AstroIntegration {
  return {
    name: 'duidu:bare-leads-on',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const name of readdirSync(dist, { recursive: true }) as string[]) {
          const file = join(dist, name);
          if (!name.endsWith('index.html') || statSync(file).size > A_FEW_LINES) continue;
          const page = readFileSync(file, 'utf8');
          const bare = withoutStyles(page);
          if (bare !== page) writeFileSync(file, bare);
        }
      },
    },
  };
}
