/** A matrix whose plans the reader chooses. Loaded when asked for. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Speech } from '../../i18n/speech.ts';
import { PlanChooser } from '../../plans/PlanChooser.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { columnsOfMatrix, type MatrixModel } from './matrix-model.ts';

interface Props {
  model: MatrixModel;
  speech: Speech;
  /** Ids of the plans at first. */
  first: readonly string[];
  /** Is told every choice. */
  onChoice: (ids: readonly string[]) => void;
}

function ChosenMatrix({ model, speech, first, onChoice }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first));
  const choose = (ids: ReadonlySet<string>) => {
    setChosen(ids);
    onChoice(model.plans.map(({ id }) => id).filter((id) => ids.has(id)));
  };
  return (
    <>
      <PlanChooser plans={model.plans} chosen={chosen} speech={speech} onChoice={choose} />
      <MatrixTable model={columnsOfMatrix(model, chosen)} speech={speech} />
    </>
  );
}

/** Renders the matrix with its choice into an empty element. */
export function renderChosenMatrix(
  root: Element,
  model: MatrixModel,
  speech: Speech,
  first: readonly string[],
  onChoice: (ids: readonly string[]) => void,
): void {
  render(<ChosenMatrix model={model} speech={speech} first={first} onChoice={onChoice} />, root);
}
