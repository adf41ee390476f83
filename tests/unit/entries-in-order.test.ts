/** The pages of a plan come in the order of its text, however many it has. */
import { expect, it } from 'vitest';
import { siteCorpus } from '../support/site-corpus.ts';

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

it('entries, sections and clauses are in the order of the text', () => {
  const { plans } = siteCorpus({
    ferries: [
      '甲市渡口发展规划',
      '一、总体要求',
      '改善渡口条件，保障群众出行。',
      '二、重点任务',
      ...NUMBERS.flatMap((number, index) => [
        `（${number}）改造渡口${'甲乙丙丁戊己庚辛壬癸子丑'[index]}`,
        `新建第${index + 1}处渡口，更新渡船，培训船员。`,
      ]),
    ],
  });
  const [plan] = plans;
  const tasks = plan?.entries.filter(({ section }) => section.parent === 's2') ?? [];
  expect(tasks.map(({ section }) => section.title)).toEqual(
    [...'甲乙丙丁戊己庚辛壬癸子丑'].map((name) => `改造渡口${name}`),
  );
  expect(tasks.map(({ id }) => id.split('/').at(-1))).toEqual(NUMBERS.map((_, index) => `s2-${index + 1}`));
  const orders = plan?.entries.map(({ section }) => section.order) ?? [];
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(plan?.entryById.size).toBe(plan?.entries.length);
  for (const entry of plan?.entries ?? []) expect(plan?.entryById.get(entry.id)).toBe(entry);
});
