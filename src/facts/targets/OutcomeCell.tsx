import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Outcome } from './outcome.ts';

interface Props {
  outcome: Outcome;
  /** The year of the target. */
  year: number;
  speech: Speech;
}

/** Renders what came of a target: the verdict, or how far an earlier year was and that the target's own year is not reported. */
export function OutcomeCell({ outcome, year: goalYear, speech: { t } }: Props) {
  const { outcomes, upTo, rules, earlier, shares, notReported } = t.targets;
  const { kind, share, rule, year } = outcome;
  const isEarlier = kind === 'underway';
  const said = isEarlier && year !== null ? fill(upTo, { year }) : '';
  const shown = share === null ? null : fill(shares[rule], { share: percent(share) });
  return (
    <>
      {!isEarlier && <span class={`outcome ${kind}`}>{outcomes[kind]}</span>}
      {kind === 'reached' && year !== null && year !== goalYear && <span class="muted"> ({year})</span>}
      {isEarlier && shown === null && (
        <span>
          {said}
          {earlier[outcome.earlier ?? 'short']}
        </span>
      )}
      {share !== null && (
        <span class="share" title={rules[rule]}>
          <meter min={0} max={1} value={Math.min(1, Math.max(0, share))} aria-hidden="true" />
          <span>
            {said}
            {shown}
          </span>
        </span>
      )}
      {isEarlier && <span class="muted later">{fill(notReported, { year: goalYear })}</span>}
    </>
  );
}

/** A share in hundredths, whole: 43%. A minus sign says that it went away from the target. */
const percent = (share: number) => `${Math.round(100 * share)}%`.replace('-', '−');
