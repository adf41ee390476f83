/** The messages about what is given: the file of a text, and what the manifest says of it. */
import { editorRules } from './editor-rules.ts';
import { fileRules } from './file-rules.ts';
import type { Rule } from './rule.ts';

/** The rows by name. */
export const givenRules = { ...editorRules, ...fileRules };

/** Returns the row of a rule about what is given; nothing for any other name. */
export function givenRule(name: string): Rule | undefined {
  return Object.hasOwn(givenRules, name) ? givenRules[name as keyof typeof givenRules] : undefined;
}
