/** The same plans as a Starlight site and as a VitePress site, installed from the registry in a folder of their own. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { install, version } from './install.ts';

/** Markdown of every plan, by id. */
export type PlanTexts = ReadonlyMap<string, string>;

/** A site that can be built; `dist` is where its pages go. */
export interface Rival {
  /** With its version. */
  name: string;
  folder: string;
  dist: string;
  /** Folders that its builds leave behind. */
  caches: readonly string[];
}

/** The Markdown that a built site of ours offers for each plan, without its front matter and the comments that name our ids. */
export function planTexts(dist: string): PlanTexts {
  const folder = join(dist, 'plans');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    names.map((name) => [
      name.slice(0, -'.md'.length),
      readFileSync(join(folder, name), 'utf8').replace(/^---\n.*?\n---\n+|<!--.*?-->\n*/gs, ''),
    ]),
  );
}

/** Installs Starlight below `work` and writes a site with one page for each plan. */
export function installStarlight(work: string, texts: PlanTexts): Rival {
  const folder = join(work, 'starlight');
  install(folder, ['astro@7', '@astrojs/starlight@latest'], { build: 'astro build --silent' });
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  for (const [id, text] of texts) writeFileSync(join(docs, `${id}.md`), `---\ntitle: ${id}\n---\n\n${text}`);
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'bench', locales: { root: { label: '中文', lang: 'zh-CN' } } })] };\n",
  );
  return {
    name: `Starlight ${version(folder, '@astrojs/starlight')}`,
    folder,
    dist: join(folder, 'dist'),
    caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  };
}

/** Installs VitePress below `work` and writes a site with one page for each plan and its local search. */
export function installVitePress(work: string, texts: PlanTexts): Rival {
  const folder = join(work, 'vitepress');
  install(folder, ['vitepress@latest', 'minisearch@7'], { build: 'vitepress build' });
  for (const [id, text] of texts) writeFileSync(join(folder, `${id}.md`), text);
  mkdirSync(join(folder, '.vitepress'));
  writeFileSync(
    join(folder, '.vitepress/config.mjs'),
    "export default { title: 'bench', lang: 'zh-CN', themeConfig: { search: { provider: 'local' } } };\n",
  );
  return {
    name: `VitePress ${version(folder, 'vitepress')}`,
    folder,
    dist: join(folder, '.vitepress/dist'),
    caches: ['.vitepress/cache', '.vitepress/.temp'],
  };
}

/**
 * Builds a site from nothing, as `npm run build` does; gives the seconds of the whole process. What earlier builds left
 * is moved aside and not deleted: ext4 passes over inodes deleted in the last minutes, one by one, which makes whoever
 * writes most files pay for the deletion.
 */
export function buildCold({ folder, dist, caches }: Omit<Rival, 'name'>): number {
  const aside = mkdtempSync(join(folder, 'node_modules/.aside-'));
  for (const [index, path] of [dist, ...caches.map((cache) => join(folder, cache))].entries())
    if (existsSync(path)) renameSync(path, join(aside, String(index)));
  const start = performance.now();
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return (performance.now() - start) / 1000;
}
