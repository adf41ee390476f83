/** Numbers that are no quantities: every row fits its examples and nothing else of it, and no word of it is without one. */
import { describe, expect, it } from 'vitest';
import { DECOYS } from '../../src/pipeline/extract/numbers/decoys.ts';
import { SHOWN_PATTERNS } from '../../src/pipeline/text/with-examples.ts';
import { ablated } from '../support/examples/ablation.ts';
import { missedExamples, shownParts, takenCounterexamples } from '../support/examples/decoys.ts';
import { isMissed } from '../support/examples/shown.ts';

const parts = SHOWN_PATTERNS.map(({ pattern }) => pattern.source).filter((source) => source.includes('|'));

describe.each(DECOYS.map((row) => [row.id, row] as const))('%s', (_, row) => {
  it('fits its examples and none of its counterexamples', () => {
    expect(missedExamples(row)).toEqual([]);
    expect(takenCounterexamples(row)).toEqual([]);
  });
  it('has no alternative without an example', () => {
    const unmissed = shownParts(row).flatMap((shown) =>
      ablated(shown.pattern, parts)
        .filter((ablation) => !isMissed(ablation, shown))
        .map(({ left }) => `${left} of ${shown.pattern.source}`),
    );
    expect(unmissed).toEqual([]);
  });
});
