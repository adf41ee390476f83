import { KeepButton } from '../../basket/KeepButton.tsx';
import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { Clause } from '../pair/Clause.tsx';
import { MentionWords } from './MentionWords.tsx';
import type { NamingSentence } from './mentions.ts';
import {
  clausesOf,
  type ExcerptModel,
  type MentionsModel,
  type ThemeModel,
  type ThemePlan,
} from './model.ts';
import { noneWords } from './words.ts';

/** Clauses shown before the rest of an excerpt is folded. */
const OPEN = 4;

interface Props {
  model: ThemeModel;
  speech: Speech;
  /** Completes an address of the site, for print. */
  absolute: (address: string) => string;
}

/** Renders the words of every plan on a theme side by side; plans without any come last. */
export function ThemeColumns({ model, speech, absolute }: Props) {
  return (
    <div class="columns">
      {model.plans
        .toSorted((one, other) => Number(one.excerpts.length === 0) - Number(other.excerpts.length === 0))
        .map((plan) => (
          <PlanColumn plan={plan} speech={speech} absolute={absolute} />
        ))}
    </div>
  );
}

/** Renders the excerpts of a plan, or that there are none, and the clauses that name the theme elsewhere. */
export function PlanColumn({ plan, speech, absolute }: Omit<Props, 'model'> & { plan: ThemePlan }) {
  const { t, planLink, shortName } = speech;
  const { id, colour, data, excerpts, mentions } = plan;
  const count = clausesOf(plan).length;
  return (
    <section id={id} data-plan={id} class={`column plan-${colour}`} aria-label={shortName(plan)}>
      <h2>
        <PlanName plan={plan} href={planLink(id)} speech={speech} />{' '}
        <span class="muted">{count > 0 && t.compare.extent(count, excerpts.length)}</span>
      </h2>
      <p class="print-only source">
        <span lang="zh-CN">{data.title}</span> {absolute(planLink(id))}
      </p>
      {excerpts.length === 0 && (
        <div class="gap">
          <p>
            <b>{noneWords(plan, t)}</b>
          </p>
          <p class="muted">{t.compare.noneLead(shortName(plan))}</p>
        </div>
      )}
      {excerpts.map((excerpt) => (
        <Excerpt excerpt={excerpt} plan={id} speech={speech} />
      ))}
      {mentions.places.length > 0 && (
        <Mentions mentions={mentions} plan={id} open={excerpts.length === 0} speech={speech} />
      )}
    </section>
  );
}

function Excerpt({ excerpt, plan, speech }: { excerpt: ExcerptModel; plan: string; speech: Speech }) {
  const { t, planLink } = speech;
  const { section, path, clauses } = excerpt;
  const [shown, folded] = [clauses.slice(0, OPEN), clauses.slice(OPEN)];
  return (
    <div class="excerpt" lang="zh-CN">
      {path.length > 0 && (
        <p class="locus">
          {path.map((name) => (
            <span>{name}</span>
          ))}
        </p>
      )}
      {section && (
        <h3>
          <a href={planLink(plan, section.id)}>{section.name}</a>
        </h3>
      )}
      <KeepButton
        plan={plan}
        clauses={clauses.map(({ clause }) => clause.id)}
        label={t.basket.keep}
        lang={t.lang}
      />
      {shown.map(({ clause }) => (
        <Clause clause={clause} speech={speech} heading={section ? 'h4' : 'h3'} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary lang={t.lang}>{t.compare.rest(folded.length)}</summary>
          {folded.map(({ clause }) => (
            <Clause clause={clause} speech={speech} heading={section ? 'h4' : 'h3'} />
          ))}
        </details>
      )}
    </div>
  );
}

interface MentionsProps {
  mentions: MentionsModel;
  plan: string;
  open: boolean;
  speech: Speech;
}

function Mentions({ mentions, plan, open, speech }: MentionsProps) {
  return (
    <details class="mentions" open={open}>
      <summary>
        <MentionWords mentions={mentions} speech={speech} />
      </summary>
      <ul lang="zh-CN">
        {mentions.places.map(({ clause, locus, sentence }) => (
          <li>
            <a href={speech.planLink(plan, clause)}>{locus}</a> <Naming sentence={sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Renders a sentence with the words that name the theme. */
function Naming({ sentence: { text, marks, cutBefore, cutAfter } }: { sentence: NamingSentence }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <span class="naming">
      {cutBefore && '……'}
      {marks.map(([start, end], index) => (
        <>
          {text.slice(ends[index], start)}
          <b>{text.slice(start, end)}</b>
        </>
      ))}
      {text.slice(ends.at(-1))}
      {cutAfter && '……'}
    </span>
  );
}
