/** Where everything is: the engine (this checkout), the corpus it works on, and what is made of it. */
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortId } from '../../src/pipeline/text/sha256.ts';

/** Top of the engine. */
export const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** Folder from which the user's relative paths start. npm runs scripts at the top of the engine and keeps the caller's folder in INIT_CWD. */
const HERE =
  resolve(process.cwd()) === resolve(ENGINE) ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

/** Resolves a path that the user typed. */
export function userPath(path: string): string {
  return resolve(HERE, path);
}

/**
 * Top of the corpus: DUIDU_CORPUS, else the engine itself, which carries one. It holds `seeds/` and `content/`, and takes
 * what is made of them: `dist/`, `.cache/` and the offline archive. The engine's own files never change, so that it can
 * be upgraded and can serve several corpora.
 */
export const CORPUS = userPath(process.env['DUIDU_CORPUS'] || ENGINE);

/** The built site. */
export const DIST = join(CORPUS, 'dist');
/** Results that can be computed again. */
export const CACHE = join(CORPUS, '.cache');
/** Programs as Node.js compiled them, so that commands start sooner. */
export const COMPILED = join(ENGINE, '.cache', 'compiled');
/** The site while it is being built. Its pages import packages, which are found only from within the engine. */
export const UNFINISHED_DIST = join(ENGINE, '.cache', 'builds', shortId(CORPUS));

/** The folder of the server that the site is built for, `/` or `/name/`, as BASE_PATH says. */
export const BASE_PATH = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

/** Whether a path is one that records and messages use for a file of the corpus: `seeds/name.txt`. */
const isOfCorpus = (file: string) => /^(?:(?:seeds|content)\/|dist$)/.test(file);

/** Names a file as the user finds it: files of the corpus from where the command was called, other files as they are. */
export function shownPath(file: string): string {
  if (!isOfCorpus(file)) return file;
  const path = join(CORPUS, file);
  const near = relative(HERE, path);
  return (near.startsWith('..') && near.length > path.length ? path : near).replaceAll('\\', '/');
}

/** Names a file that the user typed, so that it cannot be taken for one of the corpus. */
export function shownInput(path: string): string {
  return isOfCorpus(path) && !isAbsolute(path) ? `./${path}` : path;
}
