import { expect, test } from 'vitest';
import { Turns } from '../../scripts/lib/turns.ts';

/** Lets everything run that does not wait for what the test holds. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a change waits for the pages begun before it, pages wait for the changes asked for', async () => {
  const turns = new Turns();
  const happened: string[] = [];
  const first = await turns.page();
  const change = turns.change(async () => void happened.push('change'));
  const second = turns.page().then((done) => {
    happened.push('second page');
    return done;
  });
  await settle();
  expect(happened).toEqual([]);
  first();
  await change;
  (await second)();
  expect(happened).toEqual(['change', 'second page']);
});

test('pages do not wait for each other, changes run in the order they were asked for', async () => {
  const turns = new Turns();
  const pages = await Promise.all([turns.page(), turns.page()]);
  const happened: number[] = [];
  const changes = [1, 2, 3].map((number) =>
    turns.change(async () => {
      await settle();
      happened.push(number);
    }),
  );
  for (const done of pages) done();
  await Promise.all(changes);
  expect(happened).toEqual([1, 2, 3]);
});
