import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { placeName } from '../../pipeline/text/gazetteer/place-name.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import type { Verdict } from '../tasks/verdict.ts';
import type { LowerPlan, VerdictCounts } from './level-model.ts';

interface Props {
  upper: SitePlan;
  /** Tasks of the upper plan. */
  tasks: number;
  lower: LowerPlan;
  /** The columns: verdicts that some task has. */
  verdicts: readonly Verdict[];
  corpus: Pick<Corpus, 'themes'>;
  speech: Speech;
}

/** Renders how many tasks of the upper plan have which verdict in a lower one, by theme; each number leads to these tasks. */
export function LevelTable({ upper, tasks, lower, verdicts, corpus, speech }: Props) {
  const { plan, cites, counts, themes } = lower;
  const { t, planLink, taskLink, themeName } = speech;
  const { levels } = t;
  const table = (theme: string, verdict: string) =>
    `${taskLink(upper.id)}?${new URLSearchParams({ with: plan.id, verdict, column: plan.id, ...(theme && { theme }) })}`;
  const row = (id: string, name: string, all: number, of: VerdictCounts) => (
    <tr key={id} class={id === '' ? 'all' : undefined}>
      <th scope="row">{name}</th>
      <td class="figures" data-label={levels.tasks}>
        {all}
      </td>
      {verdicts.map((verdict) => (
        <td key={verdict} class="figures" data-label={t.tasks.verdicts[verdict]}>
          {of[verdict] === 0 ? <span class="muted">·</span> : <a href={table(id, verdict)}>{of[verdict]}</a>}
        </td>
      ))}
    </tr>
  );
  return (
    <table class="rows levels">
      <caption>
        <PlanName plan={plan} href={planLink(plan.id)} speech={speech} />{' '}
        <span class="muted" lang="zh-CN">
          {placeName(plan.data.place)} {plan.data.period?.join('–')}
        </span>{' '}
        {cites[0] !== undefined && <a href={planLink(plan.id, cites[0])}>{levels.cites(cites.length)}</a>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.filter.theme}</th>
          <th scope="col" class="figures">
            {levels.tasks}
          </th>
          {verdicts.map((verdict) => (
            <th key={verdict} scope="col" class="figures">
              {t.tasks.verdicts[verdict]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row('', levels.all, tasks, counts)}
        {corpus.themes.flatMap((theme) => {
          const own = themes.find(({ id }) => id === theme.id);
          return own ? [row(theme.id, themeName(theme), own.tasks, own.counts)] : [];
        })}
      </tbody>
    </table>
  );
}
