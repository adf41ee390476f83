import type { Diagnostic } from '../schemas/diagnostic.ts';
import { RULES, type RuleId } from './rules.ts';

/** A diagnostic before the name of its file is known. */
export type Remark = Omit<Diagnostic, 'file' | 'rule'> & { rule: RuleId };

/** What only the place can say. */
interface Found {
  /** The words found. */
  actual?: string;
  /** The words expected. */
  expected?: string;
  /** 1-based, in code points; the start of the line where left out. */
  column?: number;
}

/** Makes the message of a rule at a line (1-based): the words of the table, with those of the place filled in. */
export function remark(rule: RuleId, line: number, { actual, expected, column = 1 }: Found = {}): Remark {
  const { severity, says, hint } = RULES[rule];
  const reason = says.replaceAll('{actual}', actual ?? '').replaceAll('{expected}', expected ?? '');
  return { rule, severity, reason, line, column, actual: actual ?? null, expected: expected ?? null, hint };
}
