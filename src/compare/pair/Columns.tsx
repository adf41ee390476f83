import type { SpeechOf } from '../../i18n/desk-words.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { columnsOf, plansOf } from './columns.ts';
import type { PairModel } from './model.ts';
import { Row } from './Row.tsx';

interface Props {
  /** Of the first plan and each other. */
  models: readonly [PairModel, ...PairModel[]];
  speech: SpeechOf<'compare'>;
  /** Takes a plan away again; with it the plans after the second have a button for that. */
  remove?: (plan: string) => void;
}

/** Renders two to four plans side by side: their names, then their rows. */
export function Columns({ models, speech, remove }: Props) {
  const { t, planLink, shortName } = speech;
  const plans = plansOf(models);
  return (
    <>
      <div class="on-every-page">
        <div class="heads">
          {plans.map((plan, column) => (
            <h2 class={`plan-${plan.colour}`} key={plan.id}>
              <PlanName plan={plan} href={planLink(plan.id)} speech={speech} />
              {column > 1 && remove && (
                <button
                  type="button"
                  class="remove"
                  aria-label={t.pair.remove(shortName(plan))}
                  title={t.pair.remove(shortName(plan))}
                  onClick={() => remove(plan.id)}
                />
              )}
            </h2>
          ))}
        </div>
      </div>
      {columnsOf(models).map(({ chapter, rest, rows }) => (
        <div class="group" id={chapter ?? undefined} key={chapter ?? rest?.id ?? ''}>
          {rest && <h2 class="rest">{t.pair.rest(shortName(rest))}</h2>}
          {rows.map((columns) => (
            <Row key={columns.key} columns={columns} plans={plans} speech={speech} />
          ))}
        </div>
      ))}
    </>
  );
}
