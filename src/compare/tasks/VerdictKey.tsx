import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { Verdict } from './verdict.ts';

interface Props {
  verdicts: readonly Verdict[];
  speech: SpeechOf<'compare'>;
}

/** Renders what words for verdicts mean: the same ones on the pages of two plans and of task tables. */
export function VerdictKey({ verdicts, speech: { t } }: Props) {
  return (
    <dl class="verdict-key">
      {verdicts.map((verdict) => (
        <div>
          <dt>{t.tasks.verdicts[verdict]}</dt>
          <dd>{t.tasks.meanings[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
