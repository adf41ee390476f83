import type { ComponentChildren } from 'preact';
import type { WaitingWords } from '../i18n/desk-words.ts';
import type { Job } from './store.ts';

interface Props<Result> {
  job: Job<Result> | undefined;
  /** What is under way. */
  words: string;
  again: () => void;
  speech: { t: WaitingWords };
  children: (result: Result) => ComponentChildren;
}

/** Renders what came of some work; while it goes on its progress, where it failed why. */
export function Waiting<Result>({ job, words, again, speech: { t }, children }: Props<Result>) {
  if (job?.state === 'done') return <>{children(job.result)}</>;
  if (job === undefined || job.state === 'working')
    return (
      <p class="desk-buttons" role="status">
        <span>{words}</span>
        <progress aria-label={words} max={1} value={job?.share || undefined} />
        {job && (
          <button type="button" class="button" onClick={job.cancel}>
            {t.desk.cancel}
          </button>
        )}
      </p>
    );
  return (
    <p class="desk-buttons" role="alert">
      <span>{job.state === 'cancelled' ? t.desk.cancelled : `${t.desk.failed}${t.colon}${job.reason}`}</span>
      <button type="button" class="button" onClick={again}>
        {t.desk.again}
      </button>
    </p>
  );
}
