import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { Cell, Words } from './Cell.tsx';
import type { TaskRow, TaskTableModel } from './table-model.ts';

interface Props {
  model: TaskTableModel;
  speech: Speech;
  /** Takes a column away; with it each has a button for that, as long as one is left. */
  remove?: ((plan: string) => void) | undefined;
}

/** Renders the task table, and below it what only the other plans have. */
export function TaskTable({ model, speech, remove }: Props) {
  const { t, planLink, shortName } = speech;
  const { plan, columns, rows } = model;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a section of the page is something else */}
      <div class="task-scroll" tabindex={0} role="region" aria-label={t.tasks.name}>
        <table class="task-table" data-count={columns.length}>
          <thead>
            <tr>
              <th scope="col">
                <PlanName plan={plan} href={planLink(plan.id)} speech={speech} />{' '}
                <span class="muted">{t.tasks.task}</span>
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.id}>
                  <PlanName plan={column} href={planLink(column.id)} speech={speech} />
                  {remove && columns.length > 1 && (
                    <button
                      type="button"
                      class="remove"
                      aria-label={t.tasks.remove(shortName(column))}
                      title={t.tasks.remove(shortName(column))}
                      onClick={() => remove(column.id)}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} model={model} speech={speech} key={row.place.id} />
            ))}
          </tbody>
        </table>
      </div>
      {columns.map((column) => (
        <Rest plan={column} rows={model.rest.filter((row) => row.plan === column.id)} speech={speech} />
      ))}
    </>
  );
}

function Row({ row, model, speech }: { row: TaskRow; model: TaskTableModel; speech: Speech }) {
  const { place, path, themes, words, cells } = row;
  return (
    <tr
      id={place.id}
      data-verdicts={cells.map(({ verdict }) => verdict).join(' ')}
      data-themes={themes.join(' ')}
    >
      <th scope="row" lang="zh-CN">
        {path.length > 0 && (
          <span class="locus">
            {path.map((name) => (
              <span>{name}</span>
            ))}
          </span>
        )}
        <a href={speech.planLink(row.plan, place.id)}>{place.name || place.locus}</a>
        {words.map((each) => (
          <Words words={each} speech={speech} />
        ))}
      </th>
      {model.columns.map((column, index) => {
        const cell = cells[index];
        return cell && <Cell cell={cell} plan={column} speech={speech} key={column.id} />;
      })}
    </tr>
  );
}

interface RestProps {
  plan: TaskTableModel['plan'];
  rows: readonly TaskRow[];
  speech: Speech;
}

function Rest({ plan, rows, speech: { t, planLink, shortName } }: RestProps) {
  if (rows.length === 0) return null;
  return (
    <details class="task-rest">
      <summary>
        {t.tasks.only(shortName(plan), rows.length)}
        <span class="print-only listed">{t.tasks.listed}</span>
      </summary>
      <ul class="entries" lang="zh-CN">
        {rows.map(({ place, path }) => (
          <li>
            <a href={planLink(plan.id, place.id)}>{place.name || place.locus}</a>
            <span class="side">{path.join(' › ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
