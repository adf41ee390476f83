/**
 * Every message of the pipeline about a plan, one row each. The page of the guide that explains them is made from this table.
 *
 * `error`: the plan cannot be published as it is. `warning`: the reading may be wrong here, a person should look.
 * `info`: worth knowing, nothing to do.
 */
import { addressRules } from './address-rules.ts';
import { editorRules } from './editor-rules.ts';
import { factRules } from './fact-rules.ts';
import { fileRules } from './file-rules.ts';
import { manifestRules } from './manifest-rules.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure-rules.ts';

const rules = {
  ...structureRules,
  ...editorRules,
  ...factRules,
  ...fileRules,
  ...manifestRules,
  ...addressRules,
};

/** Name of a rule. */
export type RuleId = keyof typeof rules;

/** The rules by name. */
export const RULES: Readonly<Record<RuleId, Rule>> = rules;

/** Whether a name is that of a rule. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}
