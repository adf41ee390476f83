import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { Verdict } from './verdict.ts';

interface Props {
  verdicts: readonly Verdict[];
  speech: SpeechOf<'compare'>;
}

/** Renders what words for verdicts mean: the same ones on the pages of two plans and of task tables. */
export function VerdictKey({ verdicts, speech: { t } }: Props) {
  return (
    <p class="lead key">
      {verdicts.map((verdict, index) => (
        <>
          {index > 0 && t.semicolon}
          <b>{t.tasks.verdicts[verdict]}</b>
          {t.colon}
          {t.tasks.meanings[verdict]}
        </>
      ))}
    </p>
  );
}
