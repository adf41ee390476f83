import type { SitePlan } from '../../corpus/model.ts';
import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import type { Outcome } from './outcome.ts';
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
  const { t, link } = speech;
  const { indicators, targets } = t;
  return (
    <table class="rows targets">
      <thead>
        <tr>
          <th scope="col">{indicators.name}</th>
          <th scope="col">{indicators.scope}</th>
          <th scope="col">{targets.baseline}</th>
          <th scope="col">{targets.results}</th>
          <th scope="col">{fill(targets.goal, { year })}</th>
          <th scope="col">{targets.outcome}</th>
          <th scope="col">{indicators.plan}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            id={row.id}
            data-plan={row.plan}
            data-theme={row.themes.join(' ')}
            data-outcome={row.outcome.kind}
            data-binding={row.binding ?? undefined}
            data-order={index}
            data-share={row.outcome.share ?? undefined}
          >
            <td lang="zh-CN" class="name">
              {row.series === null ? row.name : <a href={link(`/series/${row.series}/`)}>{row.name}</a>}
              {row.nameUnsure && (
                <span class="muted" lang={t.lang}>
                  {' '}
                  {indicators.nameUnsure}
                </span>
              )}
            </td>
            <td lang="zh-CN">
              {row.scope}
              {row.within !== '' && <span class="muted"> {row.within}</span>}
            </td>
            <td class="figures" data-label={targets.baseline}>
              <Values values={row.baseline ? [row.baseline] : []} speech={speech} withYear />
            </td>
            <td class="figures" data-label={targets.results}>
              <Values values={row.results} speech={speech} withYear />
            </td>
            <td class="figures" data-label={fill(targets.goal, { year })}>
              <Values values={[row.target, ...row.again]} speech={speech} />
              {row.binding && (
                <span class="muted">
                  {' '}
                  <span lang="zh-CN">{indicators.bindings[row.binding]}</span>
                </span>
              )}
            </td>
            <td>
              <OutcomeCell outcome={row.outcome} speech={speech} />
            </td>
            <td>
              <PlanOf id={row.plan} plans={plans} speech={speech} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
}: {
  values: readonly TargetValue[];
  speech: Speech;
  withYear?: boolean;
}) {
  if (values.length === 0) return <span class="muted">—</span>;
  const { t, planLink } = speech;
  return (
    <ul class="values">
      {values.map(({ plan, clause, year, comparator, printed, forecast, quote }) => (
        <li key={`${plan} ${clause} ${printed}`}>
          {withYear && <span class="muted">{year} </span>}
          {t.indicators.comparators[comparator]}
          <a href={planLink(plan, clause)} title={quote} lang="zh-CN">
            {printed}
          </a>
          {forecast && <span class="muted">{t.indicators.forecast}</span>}
        </li>
      ))}
    </ul>
  );
}

function OutcomeCell({ outcome, speech: { t } }: { outcome: Outcome; speech: Speech }) {
  const { outcomes, upTo, rules } = t.targets;
  const { kind, share, rule, year } = outcome;
  return (
    <>
      <span class={`outcome ${kind}`}>{outcomes[kind]}</span>
      {year !== null && kind !== 'missed' && <span class="muted"> {fill(upTo, { year })}</span>}
      {share !== null && (
        <span class="share" title={rules[rule]}>
          <meter min={0} max={1} value={Math.min(1, Math.max(0, share))} aria-hidden="true" />
          <span class="figures">{percent(share)}</span>
        </span>
      )}
    </>
  );
}

/** A share in hundredths, whole: 43%. A minus sign says that it went away from the target. */
const percent = (share: number) => `${Math.round(100 * share)}%`.replace('-', '−');
