/** Numbers that differ beside a passage: 占比应不低于 75 % and 占比应不低于 70 %, where only the words before them are shared. */
import type { PlanText } from '../../corpus/model.ts';
import type { Parallel } from '../../pipeline/schemas/comparison.ts';
import { MAGNITUDES } from '../../pipeline/text/measures.ts';

/** Two numbers in the same words. */
interface DifferentNumbers {
  first: string;
  second: string;
}

const NUMBER = /[0-9]+(?:\.[0-9]+)?\s*(?:[%％]|[十百千万亿]{0,2}(?:亩|公顷|平方公里|平方千米)(?!均))?/gu;
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

/** Square metres of what areas are told in. */
const SQUARE_METRES: Readonly<Record<string, number>> = {
  亩: 10_000 / 15,
  公顷: 10_000,
  平方公里: 1_000_000,
  平方千米: 1_000_000,
};
const AREA = /^([0-9.]+)\s*([十百千万亿]*)(亩|公顷|平方公里|平方千米)$/u;
/** How far two areas of one size may be from each other for their rounding. */
const ROUNDED = 0.005;

function squareMetres(printed: string): number | null {
  const [, number = '', magnitude = '', unit = ''] = AREA.exec(printed) ?? [];
  return number === '' ? null : Number(number) * (MAGNITUDES[magnitude] ?? 1) * (SQUARE_METRES[unit] ?? 1);
}

/** Whether two areas are the same in other units: 300万亩 and 20万公顷. */
function isSameArea(one: string, other: string): boolean {
  const [mine, theirs] = [squareMetres(one), squareMetres(other)];
  return mine !== null && theirs !== null && Math.abs(mine - theirs) <= ROUNDED * mine;
}

/** The numbers that differ in two runs of words that are the same but for their numbers: 不低于75% and 不低于70%. */
export function differentNumbers(one: string, other: string): DifferentNumbers[] {
  const wordsOf = (text: string) => text.replace(NUMBER, '#').replace(/\s/gu, '');
  if (!wordsOf(one).includes('#') || wordsOf(one) !== wordsOf(other)) return [];
  const [numbers, others] = [one, other].map((text) => text.match(NUMBER) ?? []);
  return (numbers ?? []).flatMap((number, at) => {
    const [mine, theirs] = [number.trim(), others?.[at]?.trim() ?? ''];
    return mine === theirs || isSameArea(mine, theirs) ? [] : [{ first: mine, second: theirs }];
  });
}
