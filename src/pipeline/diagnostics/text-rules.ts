/**
 * The messages that one text can bring. Browsers load of the table of messages what a text needs: most have messages about
 * what is found in them, few about what is given.
 */
import { foundRule, type foundRules } from './found-rules.ts';
import { givenRule, type givenRules } from './given-rules.ts';
import type { Rule } from './rule.ts';

/** Name of a rule about one text. */
export type TextRuleId = keyof typeof foundRules | keyof typeof givenRules;

/** Returns the row of a rule. */
export function textRule(name: TextRuleId): Rule {
  const rule = foundRule(name) ?? givenRule(name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
}
