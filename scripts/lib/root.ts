import { fileURLToPath } from 'node:url';

/** Top of the project; DUIDU_ROOT points tests at a copy. */
export const ROOT = process.env['DUIDU_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url));
