/** The steps of a build: content, pages and data, search, rules for the desk. */
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carriedPackages } from './carried-libraries.ts';
import { run } from './command.ts';
import { licenceNotices } from './licence-notices.ts';
import { draftsIn } from './manifest-text.ts';
import { moveFolder } from './move-folder.ts';
import { startPages } from './pages.ts';
import { readManifest, readSite } from './project.ts';
import { CORPUS, DIST, shownPath, UNFINISHED_DIST } from './root.ts';
import { readRules } from './rules.ts';
import { mattersMemory, needsParts } from './save-memory.ts';
import { buildSearch } from './search-index.ts';
import { siteEnv } from './site-env.ts';
import { say } from './spoken.ts';
import { step } from './steps.ts';

const NO_ADDRESS = {
  en: `
  ! No address: neither SITE_URL nor \`address\` in seeds/site.yaml says where the site will live.
    Its citations, sitemap and shared links name http://localhost:4321, and every page asks search engines to leave
    it out (noindex). Before you publish it, build it with SITE_URL=https://… (and BASE_PATH=/folder/ below a host).
`,
  zh: `
  ！没有网址：SITE_URL 和 seeds/site.yaml 的 address 都没有写网站将来的地址。
    引用、站点地图和分享链接都写成 http://localhost:4321，每一页都请搜索引擎不要收录（noindex）。
    正式发布之前，用 SITE_URL=https://…… 重新生成（在网站的子文件夹里，再加 BASE_PATH=/文件夹/）。
`,
};

/** Builds the site. The one of before stays until the new one is whole. */
export async function buildSite(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What makes the pages is loaded while another process compiles the content.
  const pages = startPages();
  try {
    await run('node', ['scripts/content.ts']);
    const site = await readSite();
    const { manifest } = await readManifest();
    const env = { ...siteEnv(site), DUIDU_CORPUS: CORPUS };
    Object.assign(process.env, env);
    await step({ en: 'pages and data', zh: '网页和数据' }, () =>
      pages.make({ env, saveMemory: mattersMemory(manifest), inParts: needsParts(manifest) }),
    );
    const rules = await readRules(site);
    await step({ en: 'search', zh: '搜索索引' }, () =>
      buildSearch(
        UNFINISHED_DIST,
        rules.aliases.search.map((group) => group.forms),
      ),
    );
    // The desk reads drafts by the same rules.
    await writeFile(join(UNFINISHED_DIST, 'desk', 'rules.json'), JSON.stringify(rules));
    await writeFile(join(UNFINISHED_DIST, 'licences.txt'), await licenceNotices(carriedPackages()));
    await moveFolder(UNFINISHED_DIST, DIST);
    console.log(`${shownPath('dist')}: ${((await sizeOf(DIST)) / 1e6).toFixed(0)} MB`);
    if (process.env['SITE_URL'] === '') console.warn(say(NO_ADDRESS));
    else await warnOfDrafts();
  } finally {
    pages.stop();
    await rm(UNFINISHED_DIST, { recursive: true, force: true });
  }
}

/** Says which plans of a site with an address may still change theirs. */
async function warnOfDrafts(): Promise<void> {
  const drafts = draftsIn((await readManifest()).manifest);
  if (drafts.length > 0)
    console.warn(
      say({
        en: `Drafts, whose addresses may still change: ${drafts.join(', ')}. \`npm run publish -- ID\` gives them out.`,
        zh: `还是草稿、地址可能变动的：${drafts.join('、')}。npm run publish -- 编号 发布。`,
      }),
    );
}

/** Bytes of all files in a folder and below it. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
