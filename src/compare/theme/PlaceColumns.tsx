import { Fragment } from 'preact';
import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { MentionWords } from './MentionWords.tsx';
import { clausesOf, type ExcerptModel, type ThemeModel, type ThemePlan } from './model.ts';
import { noneWords } from './words.ts';

/** Renders where every plan speaks of a theme: each place leads to its words in the plan, a button shows them here. */
export function PlaceColumns({ model, speech }: { model: ThemeModel; speech: Speech }) {
  return (
    <div class="columns places">
      {model.plans.map((plan) => (
        <PlaceColumn plan={plan} speech={speech} />
      ))}
    </div>
  );
}

function PlaceColumn({ plan, speech }: { plan: ThemePlan; speech: Speech }) {
  const { t, planLink, shortName } = speech;
  const { id, colour, excerpts, mentions } = plan;
  const count = clausesOf(plan).length;
  return (
    <section id={id} data-plan={id} class={`column plan-${colour}`} aria-label={shortName(plan)}>
      <h2>
        <PlanName plan={plan} href={planLink(id)} speech={speech} />{' '}
        <span class="muted">{count > 0 && t.compare.extent(count, excerpts.length)}</span>
      </h2>
      {count > 0 ? (
        <>
          <ul lang="zh-CN">
            {excerpts.map((excerpt) => (
              <Place excerpt={excerpt} plan={id} speech={speech} />
            ))}
          </ul>
          <button class="button needs-script screen-only" type="button" name="words" value={id}>
            {t.compare.showWords}
          </button>
        </>
      ) : (
        <p class="gap">
          <b>{noneWords(plan, t)}</b>
        </p>
      )}
      {mentions.places.length > 0 && (
        <p class="muted">
          <MentionWords mentions={mentions} speech={speech} />
          {t.colon}
          <span lang="zh-CN">
            {mentions.places.map(({ clause, locus }, index) => (
              <Fragment>
                {index > 0 && '、'}
                <a href={planLink(id, clause)}>{locus}</a>
              </Fragment>
            ))}
          </span>
        </p>
      )}
    </section>
  );
}

/** Renders the heading of an excerpt, or of clauses that have the theme alone, where they are. */
function Place({ excerpt, plan, speech }: { excerpt: ExcerptModel; plan: string; speech: Speech }) {
  const { section, clauses } = excerpt;
  return (
    <li>
      {section ? (
        <>
          <a href={speech.planLink(plan, section.id)}>{section.name}</a>{' '}
          <span class="muted figures">{clauses.length}</span>
        </>
      ) : (
        clauses.map(({ clause, locus }, index) => (
          <Fragment>
            {index > 0 && '、'}
            <a href={speech.planLink(plan, clause.id)}>{locus}</a>
          </Fragment>
        ))
      )}
    </li>
  );
}
