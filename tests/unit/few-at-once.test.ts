import { expect, it } from 'vitest';
import { fewAtOnce } from '../../scripts/lib/few-at-once.ts';

it('does everything, some at a time, and gives the results in their order', async () => {
  let open = 0;
  let most = 0;
  const numbers = Array.from({ length: 500 }, (_, index) => index);
  const doubled = await fewAtOnce(numbers, async (number) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, number % 3));
    open -= 1;
    return 2 * number;
  });
  expect(doubled).toEqual(numbers.map((number) => 2 * number));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(256);
  expect(await fewAtOnce([], async () => 1)).toEqual([]);
});

it('fails with the first failure, and begins no more', async () => {
  let begun = 0;
  const failing = fewAtOnce(
    Array.from({ length: 500 }, (_, index) => index),
    async (number) => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve));
      if (number === 3) throw new Error('full');
    },
  );
  await expect(failing).rejects.toThrow('full');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toBeLessThan(200);
});
