/** Task tables of any plans in the browser. Loaded on demand. */
import { comparedSource, type ModelFolders } from '../source/compared-source.ts';
import { seenFrom } from '../source/found-pair.ts';
import { type TaskTableModel, taskTable } from './table-model.ts';

/** Gives the table of a plan and one or more others. */
export type TaskSource = (plan: string, columns: readonly string[]) => Promise<TaskTableModel>;

/** Returns a source of task tables. Rejects when a plan cannot be had. */
export function taskSource(folders: ModelFolders): TaskSource {
  const compared = comparedSource(folders);
  return async (plan, columns) => {
    const all = await Promise.all(columns.map((column) => compared(plan, column)));
    const [one] = all;
    if (!one) throw new Error(`${plan}: expected another plan beside it`);
    return taskTable(
      one.first,
      all.map(({ first, second, pair }) => ({ first, second, ...seenFrom(first, pair) })),
    );
  };
}
