/**
 * The content security policy of every page. Every script and style is a file of the site, but for the one that restores
 * the view before the first paint. `security.csp` of Astro would add to each page the hashes of scripts that none has.
 */
import { createHash } from 'node:crypto';
import { RESTORE_VIEW } from './restore-view.ts';

const restoreView = createHash('sha256').update(RESTORE_VIEW).digest('base64');

/** As the `content` of its meta element. `runsWasm`: the page runs Pagefind, which finds similar clauses and is WebAssembly. */
export const contentPolicy = ({ runsWasm }: { runsWasm: boolean }): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `script-src 'self' ${runsWasm ? "'wasm-unsafe-eval' " : ''}'sha256-${restoreView}'`,
    "style-src 'self'",
  ].join('; ');
