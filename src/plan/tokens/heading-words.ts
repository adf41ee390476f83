/** Whether the words behind a mark can be a heading on a line of its own. */

import { SENTENCE_END } from '../../text/sentences.ts';
import { LONGEST_BLOCK_HEADING_UNITS, LONGEST_COLON_TITLE_UNITS } from './limits.ts';
import type { Mark } from './marks.ts';

/** A colon, but none of a time of day or a ratio: 17:30, 3:2. */
export const COLON = /(?<![0-9])[：:]|[：:](?![0-9])/u;

/** True when words with a mark can be a heading on a line of its own. */
export function isBlockHeading(form: string, mark: Mark): boolean {
  const words = form.slice(mark.length).trim();
  const core = words.replace(/[：:]$/u, '');
  if (core !== words && /[，,]/u.test(core)) return false;
  if (core === '' || core.length > (core === words ? LONGEST_BLOCK_HEADING_UNITS : LONGEST_COLON_TITLE_UNITS))
    return false;
  return !SENTENCE_END.test(core) && !/[；;…]/u.test(core) && !COLON.test(core) && !/[，、,]$/u.test(core);
}
