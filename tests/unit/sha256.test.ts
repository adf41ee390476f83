import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/pipeline/text/sha256.ts';

it('is the SHA-256 of Node, for every length around a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
    expect(sha256(bytes), String(length)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  const text = '规划'.repeat(5000);
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
