/** Words of the task table that both the page and the exports contain. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import type { TaskCell } from './table-model.ts';

/** The numbers, then the words of degree that differ, each under its label; those of the plan of the rows come first. */
export function differences(
  { numbers, degrees }: Pick<TaskCell, 'numbers' | 'degrees'>,
  { tasks, semicolon }: WordsOf<'compare'>,
): { label: string; words: string }[] {
  const written = (pairs: readonly { first: string; second: string }[]) =>
    pairs.map(({ first, second }) => tasks.hereThere(first, second)).join(semicolon);
  return [
    { label: tasks.numbers, words: written(numbers) },
    { label: tasks.degrees, words: written(degrees) },
  ].filter(({ words }) => words !== '');
}
