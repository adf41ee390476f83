/** Starts the process that makes pages and data (pages-process.ts). */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { carriedPackages } from './carried-libraries.ts';
import { CommandError } from './command.ts';
import { COMPILED } from './root.ts';

/** What the process is sent: variables of its environment, whether memory matters more than speed, and whether collections are written in parts. */
export interface PagesOrder {
  env: Record<string, string>;
  saveMemory: boolean;
  inParts: boolean;
}

/** The process that makes the pages. */
interface PagesProcess {
  /** Makes them, and notes the packages that their scripts contain. Throws a CommandError when they cannot be made. */
  make: (order: PagesOrder) => Promise<void>;
  stop: () => void;
}

/** Starts the process, which loads what it needs until it is told to begin. */
export function startPages(): PagesProcess {
  const child = fork(fileURLToPath(new URL('./pages-process.ts', import.meta.url)), process.argv.slice(2), {
    // What it loads first is compiled once as well. The bundler gives memory back at once, and does not ask for huge pages, which the
    // system fills again with what was given back: it keeps three hundred megabytes otherwise while pages are made.
    env: {
      MIMALLOC_PURGE_DELAY: '0',
      MIMALLOC_ALLOW_THP: '0',
      ...process.env,
      NODE_COMPILE_CACHE: COMPILED,
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  ended.catch(() => {});
  return {
    make: async (order) => {
      const carried = new Promise<string[]>((resolve) => {
        child.once('message', resolve);
      });
      child.send(order);
      if ((await ended) !== 0) throw new CommandError('pages and data were not made');
      for (const folder of await carried) carriedPackages().add(folder);
    },
    stop: () => {
      child.kill();
    },
  };
}
