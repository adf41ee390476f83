import type { Diagnostic } from '../../schemas/diagnostic.ts';

/** What a stage has to say, before the file name is known. `line` and `column` are 1-based. */
export type Remark = Omit<Diagnostic, 'file'>;

/** A warning with its place at the start of a line. */
export function warning(
  rule: string,
  line: number,
  fields: Pick<Remark, 'reason' | 'hint'> & Partial<Remark>,
): Remark {
  return { rule, severity: 'warning', line, column: 1, actual: null, expected: null, ...fields };
}
