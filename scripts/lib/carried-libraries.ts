/**
 * Which libraries browsers are given: told by the bundlers while they work. The configuration of the site and the commands each have
 * modules of their own, so what was told lies beside them all.
 */
import type { Plugin } from 'vite';

const KEY = Symbol.for('duidu.carried-libraries');
const shared = globalThis as { [KEY]?: Set<string> };

/** Folders of the packages whose code was bundled so far. */
export function carriedPackages(): Set<string> {
  shared[KEY] ??= new Set();
  return shared[KEY];
}

/** Notes the package that a module is of, if it is of one. Bundlers name what they add themselves by their own names. */
export function noteCarried(module: string): void {
  const own = /^\0?(?:vite|rolldown)\//u.exec(module);
  const path = own ? `node_modules/${module.replace(/^\0/u, '')}` : module;
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/su.exec(path)?.[0];
  if (folder) carriedPackages().add(folder.replace(/^\0/u, ''));
}

/** A plugin for Vite that notes what the scripts for browsers contain, those of workers too. */
export function carriedLibrariesPlugin(): Plugin {
  return {
    name: 'duidu:carried-libraries',
    generateBundle(_options, bundle) {
      if (this.environment?.config.consumer === 'server') return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const [module, { renderedLength }] of Object.entries(file.modules))
            if (renderedLength > 0) noteCarried(module);
    },
  };
}
