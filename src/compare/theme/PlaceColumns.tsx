import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { MentionLinks, PlaceLinks } from './MentionLinks.tsx';
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
          <MentionLinks mentions={mentions} plan={id} speech={speech} />
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
        <PlaceLinks
          places={clauses.map(({ clause, locus }) => ({ clause: clause.id, locus }))}
          plan={plan}
          speech={speech}
        />
      )}
    </li>
  );
}
