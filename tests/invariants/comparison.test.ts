import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/compare/pair/certainty.ts';
import { measureAlignment, measureCertainty, measureParallels } from '../support/comparison.ts';

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
  const pairs = [
    ['tj-sti-135', 'jh-sti-145', { suggested: 0.95, published: 0.95 }],
    ['tj-sti-135', 'teda-sti-135', { suggested: 0.85, published: 0.9 }],
    ['jh-sti-145', 'teda-sti-135', { suggested: 0.9, published: 0.9 }],
    ['tj-sei-135', 'jh-sti-145', { suggested: 0.95, published: 0.95 }],
  ] as const;
  it.each(pairs)('%s and %s, as suggested', (first, second, { suggested }) => {
    const measured = measureAlignment(first, second, { confirmed: false });
    expect(share(measured), measured.wrong.join('\n')).toBeGreaterThanOrEqual(suggested);
  });
  it.each(pairs)('%s and %s, as published', (first, second, { published }) => {
    const measured = measureAlignment(first, second);
    expect(share(measured), measured.wrong.join('\n')).toBeGreaterThanOrEqual(published);
  });
});

describe('how sure a match is said to be, against the readings', () => {
  const pairs = [
    ['tj-sti-135', 'jh-sti-145'],
    ['tj-sti-135', 'teda-sti-135'],
    ['jh-sti-145', 'teda-sti-135'],
    ['tj-sei-135', 'jh-sti-145'],
  ] as const;
  const measured = pairs.map(([first, second]) => measureCertainty(first, second));
  const of = (certainty: Certainty) => {
    const shares = measured.flatMap((each) => each.get(certainty) ?? []);
    const sum = (key: 'right' | 'of') => shares.reduce((total, each) => total + each[key], 0);
    return share({ right: sum('right'), of: sum('of') });
  };
  it('is the surer the more are right', () => {
    expect(of('carried')).toBeGreaterThanOrEqual(0.9);
    expect(of('alike')).toBeGreaterThanOrEqual(0.85);
    expect(of('doubtful')).toBeLessThan(of('alike') - 0.1);
  });
});
