import { fileURLToPath } from 'node:url';

/** Top of the project; DUIDU_ROOT points tests at a copy. */
export const ROOT = process.env['DUIDU_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the server that the site is built for, `/` or `/name/`, as BASE_PATH says. */
export const BASE_PATH = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
