import type { Speech } from '../i18n/speech.ts';
import { PlanName } from '../plans/PlanName.tsx';
import { rateOf, type TermTableModel } from './model.ts';

interface Props {
  model: TermTableModel;
  speech: Speech;
}

/** Renders terms × plans: how often, and how often in 10,000 characters; that a plan does not have a term is said, too. */
export function TermTable({ model: { plans, rows }, speech }: Props) {
  const { t, planLink, link } = speech;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of the page is something else
    <div class="term-scroll" tabindex={0} role="region" aria-label={t.terms.title}>
      <table class="rows terms">
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
                  <td key={plan.id} class={cell.count === 0 ? 'none' : undefined}>
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

/** Measures of the chart, in units of its picture. */
const WIDTH = 640;
const NAMES = 190;
const BAR = 14;
const STEP = 22;
const HEAD = 30;
const GAP = 14;
const AXIS = 34;
const HALF_WIDTH = 8;

/** Renders a group of bars for each term, a bar for each plan, all on one axis: times in 10,000 characters. */
export function TermChart({ model: { plans, rows }, speech: { t, shortName } }: Props) {
  const most = Math.max(1e-9, ...rows.flatMap(({ counts }) => counts.map(({ per10000 }) => per10000)));
  const step = niceStep(most / 4);
  const top = Math.ceil(most / step) * step;
  const x = (value: number) => NAMES + (value / top) * (WIDTH - NAMES - 70);
  const group = HEAD + plans.length * STEP + GAP;
  const height = rows.length * group + AXIS;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of the page is something else
    <div class="term-scroll" tabindex={0} role="region" aria-label={t.terms.chart}>
      <svg class="term-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t.terms.chart}>
        {ticks.map((tick) => (
          <g class="axis">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
            <text x={x(tick)} y={height - AXIS + 14}>
              {Number(tick.toPrecision(3))}
            </text>
          </g>
        ))}
        <text class="unit" x={NAMES} y={height - 4}>
          {t.terms.unit}
        </text>
        {rows.map(({ term, counts }, row) => (
          <g>
            <text class="term" lang="zh-CN" x={0} y={row * group + HEAD - 10}>
              {term}
            </text>
            {plans.map((plan, index) => {
              const cell = counts[index] ?? { count: 0, per10000: 0 };
              const y = row * group + HEAD + index * STEP;
              return (
                <g class={`plan-${plan.colour}`}>
                  <text class="name" x={NAMES - HALF_WIDTH} y={y + BAR - 3}>
                    {`${shortName(plan)} ${plan.year}`}
                  </text>
                  <rect x={NAMES} y={y} width={x(cell.per10000) - NAMES} height={BAR} />
                  <text class="value" x={x(cell.per10000) + HALF_WIDTH} y={y + BAR - 3}>
                    {cell.count === 0 ? '0' : `${rateOf(cell)} (${cell.count})`}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The next of 1, 2, 5 × 10ⁿ that is no smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10);
}
