import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ThemeEntry } from '../../pipeline/schemas/theme.ts';
import { Menu } from '../../takeaway/Menu.tsx';
import type { ModelPlan } from '../pair/model.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

interface Props {
  columns: readonly ModelPlan[];
  /** Plans that can be columns, those that are included. */
  more: readonly ModelPlan[];
  /** Themes of the tasks. */
  themes: readonly Pick<ThemeEntry, 'id' | 'zh' | 'en' | 'names'>[];
  /** How many tasks there are, and how many of them have a verdict in any column. */
  count: number;
  counts: Readonly<Record<Verdict, number>>;
  speech: Speech;
}

/** Renders what is chosen of the rows of a task table, which columns it has, and how it is taken away. */
export function TaskTools({ columns, more, themes, count, counts, speech }: Props) {
  const { t, shortName, themeName } = speech;
  const { tasks, filter } = t;
  return (
    <form class="choices needs-script" aria-label={filter.label}>
      <label>
        {tasks.verdict}
        <select class="button" name="verdict">
          <option value="" data-words={tasks.anyVerdict}>
            {tasks.anyVerdict} {count}
          </option>
          {VERDICTS.map((verdict) => (
            <option value={verdict} data-words={tasks.verdicts[verdict]}>
              {tasks.verdicts[verdict]} {counts[verdict]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tasks.column}
        <select class="button" name="column">
          <option value="" data-words={tasks.anyColumn}>
            {tasks.anyColumn}
          </option>
          {columns.map((plan) => (
            <option value={plan.id} data-words={shortName(plan)}>
              {shortName(plan)}
            </option>
          ))}
        </select>
      </label>
      {themes.length > 1 && (
        <label>
          {filter.theme}
          <select class="button" name="theme">
            <option value="" data-words={filter.all}>
              {filter.all}
            </option>
            {themes.map((theme) => (
              <option value={theme.id} data-words={themeName(theme)}>
                {themeName(theme)}
              </option>
            ))}
          </select>
        </label>
      )}
      <output class="muted" data-message={filter.shown} data-none={filter.none}>
        {fill(filter.shown, { count })}
      </output>
      <button type="button" class="button" name="clear" hidden>
        {filter.clear}
      </button>
      <Menu
        id="tasks-more"
        name="more"
        label={tasks.add}
        items={more.map((plan) => ({ value: plan.id, words: shortName(plan) }))}
      />
      <Menu
        id="tasks-take"
        name="take"
        label={t.search.take}
        items={Object.entries({ table: tasks.copyTable, ...t.search.takes }).map(([value, words]) => ({
          value,
          words,
        }))}
      />
      <span class="status" role="status" aria-live="polite" />
    </form>
  );
}
