/**
 * A loader of Astro for the MDX files of `content/`. They are read and validated, not bundled as modules: the corpus
 * reads their bodies itself (`src/pipeline/entries/read.ts`), and a module for each of thousands of entries would cost
 * more than all else in the build. Each file is MDX as Astro compiles it: `tests/fixtures-sites/other-site` renders them all.
 */
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';

const hasId = z.object({ id: z.string() });

/** Loads the files of `folder` (an absolute path) that match `pattern`, each under the id that its frontmatter names. */
export function entryLoader(folder: string, pattern: string): Loader {
  return {
    name: 'duidu-entries',
    load: async ({ store, parseData, generateDigest, config, logger }) => {
      const root = fileURLToPath(config.root);
      const known = new Map(store.values().map((entry) => [entry.filePath, entry]));
      const gone = new Set(store.keys());
      for await (const name of glob(pattern, { cwd: folder })) {
        const path = join(folder, name);
        const filePath = relative(root, path);
        const text = await readFile(path, 'utf8');
        const digest = generateDigest(text);
        const before = known.get(filePath);
        if (before?.digest === digest) {
          gone.delete(before.id);
          continue;
        }
        const { frontmatter, content: body } = parseFrontmatter(text);
        const { id } = hasId.parse(frontmatter, { error: () => `${filePath}: the frontmatter names no id` });
        gone.delete(id);
        store.set({ id, data: await parseData({ id, data: frontmatter, filePath }), body, filePath, digest });
      }
      for (const id of gone) store.delete(id);
      if (store.keys().length === 0) logger.warn(`${folder} holds no entries`);
    },
  };
}
