import type { Speech } from '../i18n/speech.ts';
import { PlanName } from '../plans/PlanName.tsx';
import { rateOf, type TermTableModel } from './model.ts';

interface Props {
  model: TermTableModel;
  speech: Speech;
}

/** Renders terms × plans: how often, and how often in 10,000 characters; that a plan does not have a term is said, too. */
export function TermTable({ model: { plans, rows }, speech }: Props) {
  const { t, planLink, link, shortName } = speech;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of the page is something else
    <div class="term-scroll" tabindex={0} role="region" aria-label={t.terms.title}>
      <table class="rows by-plan terms">
        <thead>
          <tr>
            <th scope="col">{t.terms.term}</th>
            {plans.map((plan) => (
              <th scope="col" key={plan.id}>
                <PlanName plan={plan} href={planLink(plan.id)} speech={speech} />
                <br />
                {[plan.year, t.terms.characters(plan.characters)].filter(Boolean).join(t.comma)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, counts }) => (
            <tr key={term}>
              <th scope="row" lang="zh-CN">
                {term}
              </th>
              {plans.map((plan, column) => {
                const cell = counts[column] ?? { count: 0, per10000: 0 };
                const address = new URLSearchParams({ q: term, plan: plan.id });
                return (
                  <td
                    key={plan.id}
                    data-label={shortName(plan)}
                    class={`plan-${plan.colour}${cell.count === 0 ? ' none' : ''}`}
                  >
                    {cell.count === 0 ? (
                      <span>0</span>
                    ) : (
                      <a href={`${link('/search/')}?${address}`}>
                        {cell.count} <span class="muted figures">({rateOf(cell)})</span>
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Measures of the chart in pixels. Across, its measures are shares of the width that it has. */
const AXIS = 40;
const HEAD = 24;
const STEP = 31;
const BAR = { above: 18, height: 9 };
const GAP = 8;

/** Renders a group of bars for each term, a bar for each plan under its name, all on one axis: times in 10,000 characters. */
export function TermChart({ model: { plans, rows }, speech: { t, shortName } }: Props) {
  const most = Math.max(1e-9, ...rows.flatMap(({ counts }) => counts.map(({ per10000 }) => per10000)));
  const step = niceStep(most / 4);
  const steps = Math.ceil(most / step);
  const x = (value: number) => `${Number(((100 * value) / (steps * step)).toFixed(2))}%`;
  const group = HEAD + plans.length * STEP + GAP;
  const height = AXIS + rows.length * group;
  return (
    <svg class="term-chart" height={height} role="img" aria-label={t.terms.chart}>
      <text class="unit" y={13}>
        {t.terms.unit}
      </text>
      {Array.from({ length: steps + 1 }, (_, index) => (
        <g class={`axis${index === 0 ? ' first' : index === steps ? ' last' : ''}`}>
          <line x1={x(index * step)} x2={x(index * step)} y1={AXIS - 4} y2={height} />
          <text x={x(index * step)} y={AXIS - 9}>
            {Number((index * step).toPrecision(3))}
          </text>
        </g>
      ))}
      {rows.map(({ term, counts }, row) => (
        <g>
          <text class="term" lang="zh-CN" y={AXIS + row * group + HEAD - 8}>
            {term}
          </text>
          {plans.map((plan, index) => {
            const cell = counts[index] ?? { count: 0, per10000: 0 };
            const y = AXIS + row * group + HEAD + index * STEP;
            return (
              <g class={`plan-${plan.colour}`}>
                <text y={y + 13}>
                  {`${shortName(plan)} `}
                  <tspan class="year">{plan.year}</tspan> <tspan class="value">{rateOf(cell)}</tspan>
                </text>
                <rect y={y + BAR.above} width={x(cell.per10000)} height={BAR.height} />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** The next of 1, 2, 5 × 10ⁿ that is no smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10);
}
