/** The words of a plan that a cell of the task table shows. */

import { sentenceBounds } from '../../clauses/sentence-bounds.ts';
import { clauseLocus } from '../../corpus/locus.ts';
import type { PlanText, TextClause } from '../../corpus/model.ts';
import type { LikeSentence } from './like-sentences.ts';
import type { TaskWords } from './table-model.ts';
import type { ComparedTasks, JudgedTask } from './verdict.ts';

/** Characters of evidence in a cell, after which no further sentences begin, and of one run of sentences. */
const MOST = 240;
const LONGEST = 320;

/** The first sentences of some clauses, about `length` characters of them; tables are left out. */
export function beginning(clauses: readonly TextClause[], length: number): TaskWords {
  const texts = clauses.filter(({ rows, kind }) => !rows && kind !== 'caption').map(({ text }) => text);
  const [first = ''] = texts;
  const end = first.length <= length ? first.length : sentenceEnd(first, length);
  return { text: first.slice(0, end), marks: [], cut: end < first.length || texts.length > 1 };
}

/** Where the last sentence ends that ends within so many characters; where none does, the last clause of a sentence, or there. */
function sentenceEnd(text: string, length: number): number {
  const within = text.slice(0, length);
  const sentence = Math.max(within.lastIndexOf('。'), within.lastIndexOf('；')) + 1;
  return sentence > length / 3 ? sentence : within.lastIndexOf('，') + 1 || length;
}

/** A passage of a task, and the plan that has it as well. */
export interface OwnPassage {
  passage: JudgedTask['passages'][number];
  other: ComparedTasks['second'];
}

/** A passage in a clause: where, and what is said of it. */
interface PassageHere {
  start: number;
  end: number;
  mark: Omit<TaskWords['marks'][number], 'start' | 'end'>;
}

/** The sentences of a task that other plans have as well, in its order; what overlaps is shown once. */
export function ownWords(clauses: readonly TextClause[], passages: readonly OwnPassage[]): TaskWords[] {
  const byClause = Map.groupBy(passages, ({ passage }) => passage.a.clause);
  return shortened(
    clauses.flatMap((clause) =>
      runsOf(
        clause,
        (byClause.get(clause.id) ?? []).map(({ passage: { a, b }, other }) => ({
          ...a,
          mark: markOf(other, b),
        })),
      ),
    ),
  );
}

/** The likest sentence in some sections, with what follows it in its clause, about `length` characters; null where none is like the task. */
export function likestWords(
  plan: PlanText,
  sentences: readonly LikeSentence[],
  isIn: (section: string) => boolean,
  length: number,
): TaskWords | null {
  const likest = sentences.find(({ section }) => isIn(section));
  const clause = likest && plan.clauseById.get(likest.clause);
  if (!likest || !clause) return null;
  const behind = clause.text.slice(likest.start);
  const own = likest.end - likest.start;
  const end = behind.length <= length ? behind.length : Math.max(own, sentenceEnd(behind, length));
  return {
    text: behind.slice(0, Math.min(end, LONGEST)),
    marks: [],
    cut: Math.min(end, LONGEST) < behind.length,
  };
}

/** The sentences of the second plan with passages of a task in them, in its order; what overlaps is shown once. */
export function sharedWords(passages: JudgedTask['passages'], { first, second }: ComparedTasks): TaskWords[] {
  const byClause = Map.groupBy(passages, ({ b }) => b.clause);
  return shortened(
    [...byClause].flatMap(([id, own]) => {
      const clause = second.clauseById.get(id);
      return clause
        ? runsOf(
            clause,
            own.map(({ a, b }) => ({ ...b, mark: markOf(first, a) })),
          )
        : [];
    }),
  );
}

/** The first runs, until they have words enough. */
function shortened(runs: readonly TaskWords[]): TaskWords[] {
  const shown: TaskWords[] = [];
  let length = 0;
  for (const run of runs) {
    if (length >= MOST) break;
    shown.push(run);
    length += run.text.length;
  }
  const last = shown.at(-1);
  return shown.map((run) => (run === last && shown.length < runs.length ? { ...run, cut: true } : run));
}

/** What is said of a passage: the words of its other side, in which plan and where. */
function markOf(
  plan: ComparedTasks['first'],
  { clause: id, start, end }: { clause: string; start: number; end: number },
): PassageHere['mark'] {
  const clause = plan.clauseById.get(id);
  return {
    other: clause?.text.slice(start, end) ?? '',
    colour: plan.colour,
    ...(clause && { title: clauseLocus(clause) }),
  };
}

/** Runs of sentences of a clause that passages touch, with these marked. */
function runsOf({ text }: TextClause, passages: readonly PassageHere[]): TaskWords[] {
  const runs: { start: number; end: number; passages: PassageHere[] }[] = [];
  for (const passage of passages.toSorted((one, other) => one.start - other.start)) {
    const [start, end] = sentenceBounds(text, passage.start, passage.end);
    const last = runs.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.passages.push(passage);
    } else runs.push({ start, end, passages: [passage] });
  }
  return runs.map(({ start, end, passages: own }) => {
    const from = end - start > LONGEST ? Math.max(start, (own[0]?.start ?? start) - LONGEST / 4) : start;
    const to = Math.min(end, Math.max(from + LONGEST, own[0]?.end ?? end));
    return {
      text: text.slice(from, to),
      cut: to < text.length,
      ...(from > 0 && { cutBefore: true }),
      marks: own
        .filter((passage) => passage.end <= to)
        .map((passage) => ({ ...passage.mark, start: passage.start - from, end: passage.end - from })),
    };
  });
}
