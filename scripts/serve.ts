/**
 * Serves the built site on this machine and prints its address.
 *
 *   npm run serve              after npm run build
 *   npm start                  builds first
 *   npm run serve -- --port 8080    another port, as PORT=8080 does; when it is in use, the next free one
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './lib/command.ts';
import { portAsked } from './lib/port.ts';
import { main } from './lib/report.ts';
import { BASE_PATH, DIST } from './lib/root.ts';
import { serve } from './lib/server.ts';
import { say } from './lib/spoken.ts';

await main(async () => {
  if (!existsSync(join(DIST, 'index.html')))
    throw new CommandError(
      say({
        en: 'dist/ holds no site. Run `npm run build` first.',
        zh: 'dist/ 里没有网站。先运行 npm run build。',
      }),
    );
  const first = portAsked();
  for (let port = first; ; port += 1) {
    try {
      const { address } = await serve(DIST, { port, basePath: BASE_PATH });
      console.log(`对读: ${address}`);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= first + 20) throw error;
    }
  }
});
