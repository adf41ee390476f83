/** Makes messages about a corpus: its manifest, its files, the addresses it gave out. */
import type { Diagnostic } from '../schemas/diagnostic.ts';
import { filled, type Place, type Words } from './remark.ts';
import { RULES, type RuleId } from './rules.ts';

/** Makes the message of any rule at a place of a file. */
export function corpusMessage(
  rule: RuleId,
  { file, ...place }: Place & { file: string },
  words: Words = {},
): Diagnostic {
  return { rule, ...filled(RULES[rule], place, words), file };
}
