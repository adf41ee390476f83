/** Makes messages about a text from the table of rules: the words of the row, filled in with those of the place. */
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Rule } from './rule.ts';
import { type TextRuleId, textRule } from './text-rules.ts';

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
export type Words = Partial<Record<Exclude<(typeof PLACEHOLDERS)[number], 'line'>, string>>;

/** Place in a file, 1-based. `column` counts code points; it is the start of the line where left out. */
export interface Place {
  line: number;
  column?: number;
}

/** A diagnostic before the name of its file is known. */
export type Remark = Omit<Diagnostic, 'file' | 'rule'> & { rule: TextRuleId };

/** Makes the message of a rule at a line (1-based). */
export function remark(
  rule: TextRuleId,
  line: number,
  { column = 1, ...words }: Words & { column?: number } = {},
): Remark {
  return { rule, ...filled(textRule(rule), { line, column }, words) };
}

/** Makes the message of a rule at a place of a file. */
export function diagnostic(
  rule: TextRuleId,
  { file, ...place }: Place & { file: string },
  words: Words = {},
): Diagnostic {
  return { rule, ...filled(textRule(rule), place, words), file };
}

/** Fills in the words of a row. */
export function filled(
  { severity, says, hint }: Rule,
  { line, column = 1 }: Place,
  words: Words,
): Omit<Diagnostic, 'file' | 'rule'> {
  const reason = fill(says, { ...words, line: String(line) });
  const { actual = null, expected = null } = words;
  return { severity, reason, line, column, actual, expected, hint };
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => words[name] ?? '');
}
