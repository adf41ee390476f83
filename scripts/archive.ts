/**
 * Packs the built site into `duidu-offline.zip`, to be unpacked and opened without a server.
 *
 *   npm run archive    after npm run build
 *
 * BASE_PATH is the one of the build.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArchive } from './lib/archive.ts';
import { CommandError } from './lib/command.ts';
import { main } from './lib/report.ts';
import { BASE_PATH, CORPUS, DIST } from './lib/root.ts';
import { say } from './lib/spoken.ts';

const TARGET = join(CORPUS, 'duidu-offline.zip');

await main(async () => {
  if (!existsSync(join(DIST, 'index.html')))
    throw new CommandError(
      say({
        en: 'dist/ holds no site. Run `npm run build` first.',
        zh: 'dist/ 里没有网站。先运行 npm run build。',
      }),
    );
  const files = await writeArchive(DIST, BASE_PATH, TARGET);
  const size = ((await stat(TARGET)).size / 1e6).toFixed(1);
  console.log(
    say({ en: `${TARGET}: ${files} files, ${size} MB`, zh: `${TARGET}：${files} 个文件，${size} MB` }),
  );
});
