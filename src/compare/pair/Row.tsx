import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { ColumnsRow } from './columns.ts';
import type { ModelPlan } from './model.ts';
import { columnClass, Side } from './Side.tsx';

interface Props {
  columns: ColumnsRow;
  /** From left to right. */
  plans: readonly ModelPlan[];
  speech: SpeechOf<'compare'>;
}

/** Renders a row with a side for each plan. */
export function Row({ columns: { row, id, sides }, plans, speech }: Props) {
  const { t } = speech;
  const { section, shows, rest } = row;
  const isFront = section.depth === 0;
  const alone = row.sides.some(({ gap, counterparts }) => gap !== null && counterparts.length === 0);
  return (
    // A group, not a landmark: there are hundreds, and articles without titles share their names.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls
    <section
      class={['row', ...shows, alone && 'alone'].filter(Boolean).join(' ')}
      id={id || undefined}
      data-section={rest ? undefined : section.id}
      lang={isFront ? t.lang : 'zh-CN'}
      role="group"
      aria-label={isFront ? t.pair.front : section.name}
    >
      {plans.map((plan, column) => {
        const side = sides[column];
        return side ? (
          <Side side={side} plan={plan} column={column} speech={speech} />
        ) : (
          <div class={columnClass(column)} />
        );
      })}
    </section>
  );
}
