import { KeepButton } from '../../basket/KeepButton.tsx';
import type { SpeechOf } from '../../i18n/desk-words.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { Clause } from '../pair/Clause.tsx';
import { MentionLinks } from './MentionLinks.tsx';
import { clausesOf, type ThemeClause, type ThemeModel, type ThemePlan } from './model.ts';
import { noneWords } from './words.ts';

interface Props {
  model: ThemeModel;
  speech: SpeechOf<'compare'>;
  /** Completes an address of the site, for print. */
  absolute: (address: string) => string;
}

/** Renders a theme as one table: a row for each clause, the plans as groups. */
export function ThemeTable({ model, speech, absolute }: Props) {
  const { t, themeName } = speech;
  return (
    <table class="theme-table" aria-label={themeName(model.theme)}>
      <thead>
        <tr>
          <th scope="col">{t.compare.place}</th>
          <th scope="col">{t.compare.heading}</th>
          <th scope="col">{t.compare.words}</th>
        </tr>
      </thead>
      {model.plans.map((plan) => (
        <Group plan={plan} speech={speech} absolute={absolute} />
      ))}
    </table>
  );
}

/** Renders the clauses of a plan, or that there are none, and at the end those that name the theme elsewhere. */
function Group({ plan, speech, absolute }: Omit<Props, 'model'> & { plan: ThemePlan }) {
  const { t, planLink, shortName } = speech;
  const { id, colour, data, excerpts, mentions } = plan;
  return (
    <tbody data-plan={id} class={`plan-${colour}`}>
      <tr class="plan">
        <th colspan={3} scope="rowgroup">
          <PlanName plan={plan} href={planLink(id)} speech={speech} />{' '}
          <span class="print-only source">
            <span lang="zh-CN">{data.title}</span> {absolute(planLink(id))}
          </span>
        </th>
      </tr>
      {clausesOf(plan).map((clause) => (
        <ClauseRow clause={clause} plan={id} speech={speech} />
      ))}
      {excerpts.length === 0 && (
        <tr class="gap">
          <td colspan={3}>
            {noneWords(plan, t)}
            {t.colon}
            {t.compare.noneLead(shortName(plan))}
          </td>
        </tr>
      )}
      {mentions.places.length > 0 && (
        <tr class="mentioned">
          <td colspan={3}>
            <MentionLinks mentions={mentions} plan={id} speech={speech} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ClauseRow({
  clause,
  plan,
  speech,
}: {
  clause: ThemeClause;
  plan: string;
  speech: SpeechOf<'compare'>;
}) {
  const { clause: model, locus, path } = clause;
  return (
    <tr class="clause-row" lang="zh-CN">
      <td>
        <a href={speech.planLink(plan, model.id)}>{locus}</a>{' '}
        <KeepButton plan={plan} clauses={[model.id]} label={speech.t.basket.keep} lang={speech.t.lang} />
      </td>
      <td title={path.join(' › ')}>{path.at(-1)}</td>
      <td>
        <div class="words">
          {/* The heading has a column of its own. */}
          <Clause clause={{ ...model, heading: '', runin: '' }} speech={speech} />
        </div>
      </td>
    </tr>
  );
}
