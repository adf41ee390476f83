import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { CounterpartModel, LinkModel } from './model.ts';
import { reasonWords } from './reasons.ts';
import { namesOf } from './words.ts';

interface LinkProps {
  link: LinkModel;
  /** Name the sections: nothing beside it does. */
  named?: boolean;
  speech: SpeechOf<'compare'>;
}

/** Renders how certain a match is, and why where words in common do not show it. */
function Link({ link, named = false, speech: { t } }: LinkProps) {
  const { a, b, certainty, note, reasons } = link;
  return (
    <p class="why" data-a={a.id} data-b={b.id}>
      <b class={certainty === 'doubtful' ? 'certainty doubtful' : 'certainty'}>
        {t.pair.certainty[certainty]}
      </b>
      {named && <span lang="zh-CN"> {namesOf(link)}</span>}
      {note ? <span lang="zh-CN"> {note}</span> : certainty !== 'carried' && ` ${reasonWords(reasons, t)}`}
    </p>
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
