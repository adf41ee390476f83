import { describe, expect, it } from 'vitest';
import { measureAlignment, measureParallels } from '../support/comparison.ts';

const share = ({ right, of }: { right: number; of: number }) => right / of;

describe('passages in common, against the reading', () => {
  const measured = measureParallels();
  it('are found', () => {
    expect(share(measured.recall), measured.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
  it('are passages', () => {
    expect(share(measured.precision), measured.extras.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('counterparts of main sections, against the readings', () => {
  it.each([
    ['tj-sti-135', 'jh-sti-145', 0.9],
    ['tj-sti-135', 'teda-sti-135', 0.85],
    ['jh-sti-145', 'teda-sti-135', 0.85],
  ])('%s and %s', (first, second, least) => {
    const measured = measureAlignment(first, second);
    expect(share(measured), measured.wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
