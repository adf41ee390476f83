/** The messages about what is found in a text, whatever file it is from and whoever corrected it. */
import { factRules } from './fact-rules.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure-rules.ts';

/** The rows by name. */
export const foundRules = { ...structureRules, ...factRules };

/** Returns the row of a rule about what is found; nothing for any other name. */
export function foundRule(name: string): Rule | undefined {
  return Object.hasOwn(foundRules, name) ? foundRules[name as keyof typeof foundRules] : undefined;
}
