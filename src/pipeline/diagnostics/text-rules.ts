/** The messages that one text can bring. All that browsers load of the table of messages. */
import { editorRules } from './editor-rules.ts';
import { factRules } from './fact-rules.ts';
import { fileRules } from './file-rules.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure-rules.ts';

const rules = { ...structureRules, ...editorRules, ...factRules, ...fileRules };

/** Name of a rule about one text. */
export type TextRuleId = keyof typeof rules;

/** The rules by name. */
export const TEXT_RULES: Readonly<Record<TextRuleId, Rule>> = rules;

/** Returns the row of a rule. */
export function textRule(name: TextRuleId): Rule {
  return TEXT_RULES[name];
}

/** Whether a name is that of a rule about one text. */
export function isTextRule(name: string): name is TextRuleId {
  return Object.hasOwn(TEXT_RULES, name);
}
