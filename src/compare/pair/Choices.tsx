import type { SpeechOf } from '../../i18n/desk-words.ts';
import { columnsOf, plansOf, type RowFilter } from './columns.ts';
import type { ModelPlan, PairModel } from './model.ts';
import { COLUMNS } from './Side.tsx';

interface Props {
  /** Of the first plan and each other. */
  models: readonly [PairModel, ...PairModel[]];
  speech: SpeechOf<'compare'>;
}

/** Renders what can be shown of two to four plans: rows, each kind with its number, and columns. Works without a script. */
export function Choices({ models, speech: { t, shortName } }: Props) {
  const plans = plansOf(models);
  const rows = columnsOf(models).flatMap((group) => group.rows.map(({ row }) => row));
  const { filters } = t.pair;
  const lacks = (plan: ModelPlan | undefined) => (plan ? filters.lacks(shortName(plan)) : '');
  const [first, second, third, fourth] = plans;
  const shows: readonly { value: RowFilter; words: string }[] = [
    ...(['all', 'shared', 'numbers', 'differing', 'doubtful'] as const).map((value) => ({
      value,
      words: filters[value],
    })),
    { value: 'missing', words: third ? filters.missingSome : filters.missing },
    { value: 'only-first', words: lacks(second) },
    { value: 'lacks-third', words: lacks(third) },
    { value: 'lacks-fourth', words: lacks(fourth) },
    { value: 'only-second', words: lacks(first) },
  ];
  return (
    <>
      <fieldset>
        <legend>{t.pair.show}</legend>
        {shows
          .filter(({ words }) => words !== '')
          .map(({ value, words }) => {
            const own = rows.filter((row) => value === 'all' || row.shows.includes(value));
            const heads = own.filter(({ head }) => head).length;
            return (
              <label key={value}>
                <input
                  type="radio"
                  name="show"
                  value={value}
                  defaultChecked={value === 'all'}
                  disabled={own.length === 0}
                />{' '}
                {words}{' '}
                <span class="muted figures">
                  {own.length}
                  {heads > 0 && t.pair[value === 'all' ? 'heads' : 'headsToo'](heads)}
                </span>
              </label>
            );
          })}
      </fieldset>
      <fieldset>
        <legend>{t.pair.column}</legend>
        <label>
          <input type="radio" name="side" value="both" defaultChecked />
          {third ? filters.all : t.pair.both}
        </label>
        <label class="on-phone">
          <input type="radio" name="side" value="beside" />
          {t.pair.beside}
        </label>
        {plans.map((plan, column) => (
          <label key={plan.id}>
            <input type="radio" name="side" value={COLUMNS[column]} />
            {shortName(plan)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
