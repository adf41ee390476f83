/** Renders the columns of a comparison in the browser. Loaded when they first change. */
import { hydrate, render } from 'preact';
import type { Speech } from '../../i18n/speech.ts';
import { Columns } from './Columns.tsx';
import type { PairModel } from './model.ts';

const known = new WeakSet<Element>();

/** Renders models into an element that is empty, or contains the first one already as the build made it. */
export function renderColumns(
  root: HTMLElement,
  models: readonly [PairModel, ...PairModel[]],
  speech: Speech,
  remove: (plan: string) => void,
): void {
  if (!known.has(root) && root.hasChildNodes())
    hydrate(<Columns models={[models[0]]} speech={speech} />, root);
  known.add(root);
  render(<Columns models={models} speech={speech} remove={remove} />, root);
}
