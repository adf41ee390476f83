/**
 * Lets go of what Astro keeps of the collections once it has written them to its file: it holds every record to the end of a build,
 * though pages are made of the file. Records that were just read hold the text of their files, too.
 */
import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';

/** Loaders run in a copy of this module of their own; what Node.js passes on reaches them there. */
const written = channel('duidu:collections-written');

/** Returns a loader whose records are let go of. In development, where Astro reads them again, they stay. */
export function letGo(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      await loader.load(context);
      if (context.watcher) return;
      written.subscribe(() => {
        for (const entry of context.store.values()) {
          entry.data = {};
          delete entry.body;
        }
      });
    },
  };
}

/** An integration for `astro.config.mjs`: a build begins when the collections are written. */
export function collectionsLetGo(): AstroIntegration {
  return {
    name: 'duidu:collections-let-go',
    hooks: { 'astro:build:start': () => written.publish(null) },
  };
}
