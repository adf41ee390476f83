import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { carriedLibrariesPlugin } from './scripts/lib/carried-libraries.ts';
import { dataStoreByFile } from './scripts/lib/data-store-plugin.ts';
import { laterPartsPlugin } from './scripts/lib/later-parts-plugin.ts';
import { bareLeadsOn, leadsOn } from './scripts/lib/leads-on.ts';
import { packedLibrariesPlugin } from './scripts/lib/packed-libraries-plugin.ts';
import { packedParts } from './scripts/lib/packed-parts.ts';
import { preactHtml } from './scripts/lib/preact-html.ts';
import { CACHE, CORPUS, UNFINISHED_DIST } from './scripts/lib/root.ts';
import { shortScopes } from './scripts/lib/short-scopes-plugin.ts';
import { styleLayers } from './scripts/lib/style-layers.ts';
import { pagesWithoutExamplesPlugin, withoutExamplesPlugin } from './scripts/lib/without-examples-plugin.ts';
import { wordsInPartPlugin } from './scripts/lib/words-in-part-plugin.ts';
import { workerFiles } from './scripts/lib/worker-files.ts';
import { collectionsLetGo } from './scripts/lib/written-collections.ts';
import { DEFAULT_LOCALE, LOCALES, MESSAGES } from './src/i18n/index.ts';

// SITE_URL: where the site will live, for absolute addresses. BASE_PATH: the folder below it, when there is one.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

// The pages are bundled elsewhere and cannot find the corpus from where they are.
process.env.DUIDU_CORPUS = CORPUS;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  publicDir: './src/public',
  outDir: UNFINISHED_DIST,
  cacheDir: join(CACHE, 'astro'),
  i18n: { locales: LOCALES, defaultLocale: DEFAULT_LOCALE },
  integrations: [
    dataStoreByFile(),
    collectionsLetGo(),
    styleLayers(),
    shortScopes(),
    mdx(),
    preactHtml(),
    packedParts(),
    bareLeadsOn(),
    sitemap({
      // Search engines are named the pages that others lead to.
      filter: (page) =>
        !leadsOn(page, UNFINISHED_DIST, new URL(base.endsWith('/') ? base : `${base}/`, site).href),
      i18n: {
        defaultLocale: DEFAULT_LOCALE,
        locales: Object.fromEntries(LOCALES.map((locale) => [locale, MESSAGES[locale].lang])),
      },
    }),
  ],
  markdown: {
    // Smart punctuation would rewrite the words of a plan.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [rehypeSlug],
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [wordsInPartPlugin(), pagesWithoutExamplesPlugin(), carriedLibrariesPlugin()],
    // Readers of files run in a worker, where this library must not look for elements of a page.
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    worker: {
      format: 'es',
      rolldownOptions: { output: { codeSplitting: workerFiles() } },
      plugins: () => [
        packedLibrariesPlugin(),
        laterPartsPlugin(),
        withoutExamplesPlugin(),
        carriedLibrariesPlugin(),
      ],
    },
  },
});
