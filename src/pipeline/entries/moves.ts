/** Messages about addresses that move: every one, and one line for each plan with their number. */
import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';

export interface Moves {
  details: Diagnostic[];
  summary: Diagnostic[];
}

/** What becomes of addresses, in the words of a count. */
const COUNTED: readonly { rules: readonly RuleId[]; words: string }[] = [
  { rules: ['id-moved', 'series-moved'], words: 'would lead to where their content is now' },
  { rules: ['id-corrected'], words: 'have a corrected text' },
  { rules: ['id-changed', 'id-lost', 'series-ended'], words: 'would say what was there' },
];

/** Adds messages, and one line with their number at the place of the first. `what` names whose addresses they are. */
export function reportMoves(moves: Moves, what: string, messages: readonly Diagnostic[]): void {
  const [first] = messages;
  if (!first) return;
  const counts = COUNTED.flatMap(({ rules, words }) => {
    const { length } = messages.filter(({ rule }) => rules.some((id) => id === rule));
    return length > 0 ? [`${length} ${words}`] : [];
  });
  moves.details.push(...messages);
  moves.summary.push(
    corpusMessage('ids-change', first, { what, problem: `of its addresses, ${counts.join(', ')}` }),
  );
}
