import type { SitePlan } from '../../corpus/model.ts';
import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { OutcomeCell } from './OutcomeCell.tsx';
import type { TargetRow, TargetValue } from './target-rows.ts';

interface Props {
  rows: readonly TargetRow[];
  year: number;
  /** The plans of the rows. */
  plans: readonly SitePlan[];
  speech: Speech;
}

/** Renders targets with what came of them; every value leads to its sentence. */
export function TargetTable({ rows, year, plans, speech }: Props) {
  const { indicators, targets } = speech.t;
  const goal = fill(targets.goal, { year });
  return (
    <table class="rows targets">
      <thead>
        <tr>
          <th scope="col">{indicators.name}</th>
          <th scope="col">{indicators.scope}</th>
          <th scope="col">{targets.baseline}</th>
          <th scope="col">{targets.results}</th>
          <th scope="col">{goal}</th>
          <th scope="col">{targets.outcome}</th>
          <th scope="col">{indicators.plan}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} data-order={index} {...attributes(row)}>
            <Name row={row} speech={speech} />
            <Scope row={row} speech={speech} />
            <td data-label={targets.baseline}>
              <Values values={row.baseline ? [row.baseline] : []} speech={speech} withYear />
            </td>
            <td data-label={targets.results}>
              <Values values={row.results} speech={speech} withYear />
            </td>
            <td data-label={goal}>
              <Goal row={row} withQuote speech={speech} />
            </td>
            <td data-label={targets.outcome}>
              <OutcomeCell outcome={row.outcome} year={year} speech={speech} />
            </td>
            <td data-label={indicators.plan}>
              <PlanOf id={row.plan} plans={plans} speech={speech} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Renders targets of which nothing else is known, with the words around them. */
export function BareTargets({ rows, year, plans, speech }: Props) {
  const { t } = speech;
  const { indicators } = t;
  const goal = fill(t.targets.goal, { year });
  return (
    <table class="rows targets bare">
      <thead>
        <tr>
          <th scope="col">{indicators.name}</th>
          <th scope="col">{indicators.scope}</th>
          <th scope="col">{goal}</th>
          <th scope="col">{indicators.quote}</th>
          <th scope="col">{indicators.plan}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} {...attributes(row)}>
            <Name row={row} speech={speech} />
            <Scope row={row} speech={speech} />
            <td data-label={goal}>
              <Goal row={row} withQuote={false} speech={speech} />
            </td>
            <td lang="zh-CN" data-label={indicators.quote}>
              {row.words}
            </td>
            <td data-label={indicators.plan}>
              <PlanOf id={row.plan} plans={plans} speech={speech} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Scope({ row, speech }: { row: TargetRow; speech: Speech }) {
  return (
    <td lang="zh-CN" data-label={speech.t.indicators.scope}>
      {row.scope}
      {row.within !== '' && <span class="muted"> {row.within}</span>}
    </td>
  );
}

/** What the filters and orders of the page go by. */
const attributes = ({ id, plan, themes, outcome, binding }: TargetRow) => ({
  id,
  'data-plan': plan,
  'data-theme': themes.join(' '),
  'data-outcome': outcome.kind,
  'data-binding': binding ?? undefined,
  'data-share': outcome.share ?? undefined,
});

function Name({ row, speech: { t, link } }: { row: TargetRow } & Pick<Props, 'speech'>) {
  return (
    <td lang="zh-CN" class="name">
      {row.series === null ? row.name : <a href={link(`/series/${row.series}/`)}>{row.name}</a>}
      {row.nameUnsure && (
        <span class="muted" lang={t.lang}>
          {' '}
          {t.indicators.nameUnsure}
        </span>
      )}
    </td>
  );
}

function Goal({ row, withQuote, speech }: { row: TargetRow; withQuote: boolean } & Pick<Props, 'speech'>) {
  return (
    <>
      <Values values={[row.target, ...row.again]} withQuote={withQuote} speech={speech} />
      {row.binding && (
        <span class="muted" lang="zh-CN">
          {speech.t.indicators.bindings[row.binding]}
        </span>
      )}
    </>
  );
}

function PlanOf({ id, plans, speech }: { id: string } & Pick<Props, 'plans' | 'speech'>) {
  const plan = plans.find((each) => each.id === id);
  return plan ? <PlanName plan={plan} speech={speech} /> : null;
}

function Values({
  values,
  speech,
  withYear = false,
  withQuote = true,
}: {
  values: readonly TargetValue[];
  speech: Speech;
  withYear?: boolean;
  /** The sentence in the title of its link. */
  withQuote?: boolean;
}) {
  if (values.length === 0) return <span class="none">—</span>;
  const { t, planLink } = speech;
  return (
    <ul class="values">
      {values.map(({ plan, clause, year, comparator, printed, forecast, quote }) => (
        <li key={`${plan} ${clause} ${printed}`}>
          {withYear && <span class="muted">{year} </span>}
          <span class="quantity">
            {t.indicators.comparators[comparator]}
            <a href={planLink(plan, clause)} title={withQuote ? quote : undefined} lang="zh-CN">
              {printed}
            </a>
          </span>
          {forecast && <span class="muted">{t.indicators.forecast}</span>}
        </li>
      ))}
    </ul>
  );
}
