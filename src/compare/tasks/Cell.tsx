import { ComparedText } from '../../clauses/ComparedText.tsx';
import type { Speech } from '../../i18n/speech.ts';
import type { PairPlan } from '../pair/model.ts';
import { reasonWords } from '../pair/reasons.ts';
import type { TaskCell, TaskPlace, TaskWords } from './table-model.ts';
import { differences } from './words.ts';

interface Props {
  cell: TaskCell;
  plan: PairPlan;
  speech: Speech;
}

/** Renders what a plan has of a task: the verdict, where, in which words, and what differs. */
export function Cell({ cell, plan, speech }: Props) {
  const { t, shortName } = speech;
  const { verdict, places, words, share, near, reasons } = cell;
  return (
    <td data-label={shortName(plan)} class={`plan-${plan.colour}`}>
      <p>
        <b class={`verdict ${verdict}`}>{t.tasks.verdicts[verdict]}</b>
        {share > 0 && <span class="muted"> {t.tasks.shared(share)}</span>}
        {reasons && <span class="muted"> {reasonWords(reasons, t)}</span>}
      </p>
      {places.length > 0 && (
        <p class="places">
          <Places places={places} plan={plan.id} speech={speech} />
        </p>
      )}
      {words.map((each) => (
        <Words words={each} speech={speech} />
      ))}
      {differences(cell, t).map(({ label, words: changes }) => (
        <p class="figures">
          <span class="muted">{label}</span> <span lang="zh-CN">{changes}</span>
        </p>
      ))}
      {near.title && (
        <p class="near">
          {t.tasks.inTitle.before}
          <span lang="zh-CN">{near.title.words}</span>
          {t.tasks.inTitle.after} <Places places={near.title.places} plan={plan.id} speech={speech} />
        </p>
      )}
      {near.shared && (
        <p class="near">
          {t.tasks.inSentence.before}
          <span lang="zh-CN">{near.shared.words.join('、')}</span>
          {t.tasks.inSentence.after} <Places places={[near.shared.place]} plan={plan.id} speech={speech} />
          <span lang="zh-CN">{near.shared.text}</span>
        </p>
      )}
      {near.around && (
        <p class="near">
          {t.tasks.around} <Places places={[near.around]} plan={plan.id} speech={speech} />
        </p>
      )}
    </td>
  );
}

interface PlacesProps {
  places: readonly TaskPlace[];
  plan: string;
  speech: Speech;
}

function Places({ places, plan, speech: { planLink } }: PlacesProps) {
  return (
    <>
      {places.map(({ id, name, locus }) => (
        <>
          <a href={planLink(plan, id)} title={locus} lang="zh-CN">
            {name || locus}
          </a>{' '}
        </>
      ))}
    </>
  );
}

/** Renders words of a plan with the passages in them that the other plan has as well. */
export function Words({
  words: { text, marks, cut, cutBefore },
  speech,
}: {
  words: TaskWords;
  speech: Speech;
}) {
  return (
    <p class="words" lang="zh-CN">
      {cutBefore && '……'}
      <ComparedText text={text} marks={marks} said={speech.t.parallels} />
      {cut && '……'}
    </p>
  );
}
