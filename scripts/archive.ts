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

/** A zip for each language: a reader needs one. */
const targetOf = (language: Locale) =>
  join(CORPUS, `duidu-offline${language === DEFAULT_LOCALE ? '' : `-${language}`}.zip`);

await main(async () => {
  if (!existsSync(join(DIST, 'index.html')))
    throw new CommandError('dist/ holds no site. Run `npm run build` first.');
  for (const language of LOCALES) {
    const target = targetOf(language);
    const files = await writeArchive(DIST, BASE_PATH, target, language);
    console.log(`${target}: ${files} files, ${((await stat(target)).size / 1e6).toFixed(1)} MB`);
  }
});
