/** Questions on lines of their own that head their answers: interviews, press conferences, questions and answers. */

import { least } from '../../text/extremes.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind } from '../tokens/token.ts';
import type { TextBlock } from './heading.ts';
import { FEWEST_QUESTIONS, LONGEST_BARE_QUESTION_UNITS, LONGEST_QUESTION_UNITS } from './limits.ts';

/** Between a question and the headings below it. */
const ABOVE_ANSWER = 0.4;
/** Rank of questions whose answers have no headings. */
const RANK = 6;
/** `问：`, `新华社记者：`, `顾军：`: who speaks. */
const SPEAKER = withExamples(
  /^[^\s0-9，。；：:？?！、“《（(]{1,16}(?:[（(][^）)]{1,16}[）)])?\s*[：:]/u,
  `供： 供（水）： 供(水）： 供（水)： 供: 甲{15}供： 供（甲{15}水）：`,
  `1供： ␣： 供（））： 供（)）：`,
);

/** Returns the ranks of the questions by their place among the blocks: above the headings of their answers. */
export function questionRanks(blocks: readonly TextBlock[]): Map<number, number> {
  const questions = [...blocks.keys()].filter((index) => isAnswered(blocks, index));
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return new Map();
  const below = blocks.slice(first).flatMap((block) => {
    const heading = block.type === 'paragraph' ? block.heading : null;
    return heading?.mark && heading.form !== 'annex' ? [heading.rank] : [];
  });
  const rank = Math.min(RANK, least(below)) - ABOVE_ANSWER;
  return new Map(questions.map((index) => [index, rank]));
}

/** True for a question with text right below it that asks nothing; where someone asks it, someone answers. */
function isAnswered(blocks: readonly TextBlock[], index: number): boolean {
  const form = questionAt(blocks, index);
  const next = blocks[index + 1];
  if (form === null || next?.type !== 'paragraph' || next.heading || questionAt(blocks, index + 1) !== null)
    return false;
  const answer = next.paragraph.token.form;
  if (SPEAKER.test(form)) return SPEAKER.test(answer);
  return form.length <= LONGEST_BARE_QUESTION_UNITS && answer.length >= form.length && !/[。；]/u.test(form);
}

function questionAt(blocks: readonly TextBlock[], index: number): string | null {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.heading) return null;
  const { token, aside, inTable } = block.paragraph;
  const isQuestion = !aside && !inTable && !isKind(token, 'title') && /[？?][”"]?$/u.test(token.form);
  return isQuestion && token.form.length <= LONGEST_QUESTION_UNITS ? token.form : null;
}
