/** Makes messages from the table of rules: the words of the row, filled in with those of the place. */
import type { Diagnostic } from '../schemas/diagnostic.ts';
import { RULES, type RuleId } from './rules.ts';

/** Names that a template may hold in braces. */
export const PLACEHOLDERS = [
  /** The words found, and the words expected. Both are also fields of the message. */
  'actual',
  'expected',
  /** Line of the message. Filled in by itself. */
  'line',
  /** Id of the plan that the message is about. */
  'plan',
  /** Kind or name of the thing that the message is about. */
  'what',
  /** Why something could not be read or does not hold. */
  'problem',
  /** Places (`seeds/name.txt:12`) of a text before a change, and now. */
  'before',
  'now',
] as const;

/** Words that only the place can say. */
type Words = Partial<Record<Exclude<(typeof PLACEHOLDERS)[number], 'line'>, string>>;

/** A diagnostic before the name of its file is known. */
export type Remark = Omit<Diagnostic, 'file' | 'rule'> & { rule: RuleId };

/** Makes the message of a rule at a line (1-based). `column` counts code points, from 1; it is the start of the line where left out. */
export function remark(
  rule: RuleId,
  line: number,
  { column = 1, ...words }: Words & { column?: number } = {},
): Remark {
  const { severity, says, hint } = RULES[rule];
  const reason = fill(says, { ...words, line: String(line) });
  const { actual = null, expected = null } = words;
  return { rule, severity, reason, line, column, actual, expected, hint };
}

/** Makes the message of a rule at a place of a file. Line and column are 1-based. */
export function diagnostic(
  rule: RuleId,
  { file, line, column = 1 }: { file: string; line: number; column?: number },
  words: Words = {},
): Diagnostic {
  return { ...remark(rule, line, { column, ...words }), file };
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => words[name] ?? '');
}
