import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { CounterpartModel, LinkModel } from './model.ts';
import { namesOf } from './words.ts';

/** Keys of an object in order. */
const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>) => Object.keys(object) as Key[];

interface LinkProps {
  link: LinkModel;
  /** Name the sections: nothing beside it does. */
  named?: boolean;
  speech: SpeechOf<'compare'>;
}

/** Renders how certain a match is and, on demand, its score and reasons. */
function Link({ link, named = false, speech: { t } }: LinkProps) {
  const { a, b, certainty, note, status, score, reasons } = link;
  const why = keysOf(t.pair.reasons).map(
    (reason) => `${t.pair.reasons[reason]} ${reasons[reason].toFixed(2)}`,
  );
  return (
    <details class="why" data-a={a.id} data-b={b.id} data-score={score}>
      <summary>
        <b class={certainty === 'doubtful' ? 'certainty doubtful' : 'certainty'}>
          {t.pair.certainty[certainty]}
        </b>
        {named && <span lang="zh-CN"> {namesOf(link)}</span>}
      </summary>
      {note && <p lang="zh-CN">{note}</p>}
      <p class="figures">
        {`${t.pair.status[status]}${t.comma}${t.pair.score} ${score.toFixed(2)}${t.semicolon}${why.join(t.comma)}`}
      </p>
    </details>
  );
}

/** At most this many matches of parts are shown unfolded. */
const FEW = 2;

interface LinksProps {
  counterpart: Pick<CounterpartModel, 'own' | 'inner'>;
  speech: SpeechOf<'compare'>;
}

/** Renders why two sections are counterparts, and which of their parts correspond. */
export function Links({ counterpart: { own, inner }, speech }: LinksProps) {
  const parts = inner.map((link) => <Link link={link} named speech={speech} />);
  return (
    <>
      {own.map((link) => (
        <Link link={link} speech={speech} />
      ))}
      {inner.length > FEW ? (
        <details class="inner">
          <summary>{speech.t.pair.innerMatches(inner.length)}</summary>
          {parts}
        </details>
      ) : (
        parts
      )}
    </>
  );
}
