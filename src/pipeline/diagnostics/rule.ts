import type { Diagnostic } from '../schemas/diagnostic.ts';

/** One row of the table. */
export interface Rule {
  severity: Diagnostic['severity'];
  /** What was found and what was expected, in one line. Names in braces (`{actual}`) stand for words of the place: see remark.ts. */
  says: string;
  /** What to do. */
  hint: string;
  /** The rule in Chinese, for the guide: when it reports, and what to check. */
  zh: string;
  /** A few lines of a text, or of the manifest, that make the rule report. */
  example: string;
}
