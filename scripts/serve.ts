/**
 * Serves the built site on this machine and prints its address.
 *
 *   npm run serve              after npm run build
 *   npm start                  builds first
 *   PORT=8080 npm run serve    another port; the next free one is taken when a port is in use
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_PATH, ROOT } from './lib/root.ts';
import { serve } from './lib/server.ts';

const DIST = join(ROOT, 'dist');
const FIRST_PORT = Number(process.env['PORT'] || 4321);

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('dist/ holds no site. Run `npm run build` first.');
  process.exit(1);
}
for (let port = FIRST_PORT; ; port += 1) {
  try {
    const { address } = await serve(DIST, { port, basePath: BASE_PATH });
    console.log(`对读: ${address}`);
    break;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= FIRST_PORT + 20) throw error;
  }
}
