/**
 * Packs the built site into `duidu-offline.zip`, and for other languages of the interface `duidu-offline-en.zip` …, to be unpacked and opened without a server.
 *
 *   npm run archive    after npm run build
 *
 * BASE_PATH is the one of the build.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../src/i18n/index.ts';
import { writeArchive } from './lib/archive.ts';
import { CommandError } from './lib/command.ts';
import { main } from './lib/report.ts';
import { BASE_PATH, CORPUS, DIST } from './lib/root.ts';
import { say } from './lib/spoken.ts';

/** A zip for each language: a reader needs one. */
const targetOf = (language: Locale) =>
  join(CORPUS, `duidu-offline${language === DEFAULT_LOCALE ? '' : `-${language}`}.zip`);

await main(async () => {
  if (!existsSync(join(DIST, 'index.html')))
    throw new CommandError(
      say({
        en: 'dist/ holds no site. Run `npm run build` first.',
        zh: 'dist/ 里没有网站。先运行 npm run build。',
      }),
    );
  for (const language of LOCALES) {
    const target = targetOf(language);
    const files = await writeArchive(DIST, BASE_PATH, target, language);
    const size = ((await stat(target)).size / 1e6).toFixed(1);
    console.log(
      say({ en: `${target}: ${files} files, ${size} MB`, zh: `${target}：${files} 个文件，${size} MB` }),
    );
  }
});
