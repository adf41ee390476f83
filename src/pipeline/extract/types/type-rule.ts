/** The shape of a rule for the type of a section. */
import type { SectionType, TypeRuleId } from '../../schemas/section.ts';
import type { Rule } from '../../text/rule-table.ts';
import type { View } from './view.ts';

/** The type of one section and the rule that decided it. */
export type TypeAssignment = { type: SectionType; rule: TypeRuleId } | { type: null; rule: null };

/** Each example is the kind of a document and an outline of it, with a section in 【】 whose type the row gives. */
export type TypeRule = Rule<{ test: (view: View) => boolean }, TypeAssignment>;
