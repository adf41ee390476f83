/** Which pages of a built site only lead to others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than any page of a few lines has. */
const A_FEW_LINES = 2_000;

/** Tells whether the page at an address leads on at once. `folder` is that of the built site, `root` the address of its home page. */
export function leadsOn(address: string, folder: string, root: string): boolean {
  const path = decodeURI(new URL(address).pathname.slice(new URL(root).pathname.length));
  const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return page.slice(0, A_FEW_LINES).includes('<meta http-equiv="refresh"');
}
