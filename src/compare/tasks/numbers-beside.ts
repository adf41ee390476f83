/** Numbers that differ beside a passage: 占比应不低于 75 % and 占比应不低于 70 %, where only the words before them are shared. */
import type { PlanText } from '../../corpus/model.ts';
import type { Parallel } from '../../pipeline/schemas/comparison.ts';

/** Two numbers in the same words. */
interface DifferentNumbers {
  first: string;
  second: string;
}

const NUMBER = /[0-9]+(?:\.[0-9]+)?\s*[%％]?/gu;
/** What ends a clause of a sentence. */
const CLAUSE_END = /[，。；：\n\t]/u;

/** Finds numbers that differ in the same clause as an end of a passage, where all other words of that clause are the same. */
export function numbersBeside({ a, b }: Parallel, first: PlanText, second: PlanText): DifferentNumbers[] {
  const [one, two] = [beside(first, a), beside(second, b)];
  return one.flatMap((words, side) => differentNumbers(words, two[side] ?? ''));
}

/** The words of its clause before a passage, and those behind it. */
function beside(plan: PlanText, { clause, start, end }: Parallel['a']): string[] {
  const text = plan.clauseById.get(clause)?.text ?? '';
  return [text.slice(0, start).split(CLAUSE_END).at(-1) ?? '', text.slice(end).split(CLAUSE_END)[0] ?? ''];
}

/** The numbers that differ in two runs of words that are the same but for their numbers: 不低于75% and 不低于70%. */
export function differentNumbers(one: string, other: string): DifferentNumbers[] {
  const wordsOf = (text: string) => text.replace(NUMBER, '#').replace(/\s/gu, '');
  if (!wordsOf(one).includes('#') || wordsOf(one) !== wordsOf(other)) return [];
  const [numbers, others] = [one, other].map((text) => text.match(NUMBER) ?? []);
  return (numbers ?? []).flatMap((number, at) => {
    const [mine, theirs] = [number.trim(), others?.[at]?.trim() ?? ''];
    return mine === theirs ? [] : [{ first: mine, second: theirs }];
  });
}
