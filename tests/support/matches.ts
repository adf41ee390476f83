import type { Alignment } from '../../src/pipeline/schemas/comparison.ts';

/** A suggested match of two sections, alike by half, without words in common; `more` changes fields. */
export const match = (a: string, b: string, more: Partial<Alignment> = {}): Alignment => ({
  a,
  b,
  score: 0.5,
  reasons: {
    words: 0.5,
    title: 0.5,
    themes: 0,
    carried: 0,
    depth: 1,
    place: 1,
    size: 1,
    kind: 1,
    lead: 1,
    parts: 1,
  },
  status: 'suggested',
  note: null,
  ...more,
});
