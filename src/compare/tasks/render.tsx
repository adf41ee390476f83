/** Renders a task table in the browser. Loaded when its columns first change. */
import { render } from 'preact';
import type { Speech } from '../../i18n/speech.ts';
import { TaskTable } from './TaskTable.tsx';
import type { TaskTableModel } from './table-model.ts';

/** Renders a table into an element, in place of what the build put there. */
export function renderTaskTable(
  root: HTMLElement,
  model: TaskTableModel,
  speech: Speech,
  remove: (plan: string) => void,
): void {
  if (!('rendered' in root.dataset)) root.replaceChildren();
  root.dataset['rendered'] = '';
  render(<TaskTable model={model} speech={speech} remove={remove} />, root);
}
