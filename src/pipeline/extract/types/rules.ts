/**
 * Types of sections: domain, direction, task, measure, article, goal, context or none.
 *
 * A table of rules, tried from the top for each section in the order of the text; the first that fits
 * decides. Rules look at the printed form, at words of the title that any Chinese plan uses for such a
 * section, and at what the sections above were found to be.
 */
import { ruleTable } from '../../text/rule-table.ts';
import { FRAME_RULES } from './frame-rules.ts';
import type { TypeRule } from './type-rule.ts';
import { WORK_RULES } from './work-rules.ts';

/** The rules, first match wins. `rule` is the id that is published, null where the row says that a section has no type. */
export const TYPE_RULES: readonly TypeRule[] = ruleTable('types', [...FRAME_RULES, ...WORK_RULES]);
