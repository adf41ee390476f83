/** How alike texts are, held against the plainest way to reckon it; numbers that passages cut or change; shared runs. */
import { describe, expect, it } from 'vitest';
import { GRAM, keptGrams, sharedGrams } from '../../src/pipeline/align/fingerprints.ts';
import { changedNumbers, sharedUnits, withWholeNumbers } from '../../src/pipeline/align/numbers.ts';
import { unitsOf } from '../../src/pipeline/align/units.ts';
import {
  cosines,
  pairWeights,
  rareHeavier,
  renumbered,
  weightsOf,
} from '../../src/pipeline/align/vectors.ts';
import { seededRandom } from '../support/random.ts';

describe('vectors', () => {
  const named = (values: Record<string, number>) => weightsOf(new Map(Object.entries(values)));
  /** Cosine by the book. */
  const cosine = (a: Record<string, number>, b: Record<string, number>) => {
    const length = (values: Record<string, number>) => Math.hypot(...Object.values(values));
    const product = Object.entries(a).reduce((sum, [key, value]) => sum + value * (b[key] ?? 0), 0);
    return product === 0 ? 0 : product / (length(a) * length(b));
  };
  const FIRST = [{ 步道: 2, 乔木: 1 }, { 泵站: 3 }, {}, { 步道: 1, 泵站: 2, 灯塔: 2 }];
  const SECOND = [{ 步道: 1 }, { 乔木: 4, 灯塔: 1 }, { 码头: 5 }, {}];

  it('are as alike as their angle says', () => {
    const [a = [], b = []] = renumbered(FIRST.map(named), SECOND.map(named));
    const found = cosines(a, b);
    FIRST.forEach((one, row) => {
      SECOND.forEach((other, column) => {
        expect(found[row]?.[column], `${row} ${column}`).toBeCloseTo(cosine(one, other));
      });
    });
    expect(cosines(a, a)[3]?.[3]).toBeCloseTo(1);
    expect(cosines([], b)).toEqual([]);
  });

  it('of rare words count more', () => {
    const [texts = []] = renumbered(FIRST.map(named));
    const heavier = rareHeavier(texts);
    // Two of four texts have 步道 and 泵站, one has 乔木.
    expect([...(texts[0] ? heavier(texts[0]).values : [])]).toEqual([2 * Math.log(3), Math.log(5)]);
    expect([...(texts[1] ? heavier(texts[1]).values : [])]).toEqual([3 * Math.log(3)]);
    const [known = [], other = []] = renumbered(FIRST.map(named), [named({ 码头: 7 })]);
    expect([...rareHeavier(known)(other[0] as (typeof other)[0]).values]).toEqual([0]);
  });

  it('of a text are its pairs, frequent ones heavier', () => {
    const { keys, values } = pairWeights('步道步道，步');
    // 步道 stands twice, 道步 twice: a comma separates nothing.
    expect([keys.length, ...values]).toEqual([2, 1 + Math.log(2), 1 + Math.log(2)]);
    expect(pairWeights('步').keys).toHaveLength(0);
    const [one = [], two = []] = renumbered(
      [pairWeights('整修步道')],
      [pairWeights('步道整修'), pairWeights('整修步道'), pairWeights('补种乔木')],
    );
    const [row = new Float64Array()] = cosines(one, two);
    expect(row[1]).toBeCloseTo(1);
    expect(row[0]).toBeCloseTo(2 / 3);
    expect(row[2]).toBe(0);
  });
});

describe('runs of characters', () => {
  it('are kept so that no two texts share ten without sharing one of them', () => {
    const random = seededRandom(7);
    const word = (length: number) =>
      Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 400))).join('');
    for (let round = 0; round < 60; round += 1) {
      const common = word(10);
      const texts = [
        word(Math.floor(random() * 15)) + common + word(5),
        word(Math.floor(random() * 15)) + common + word(9),
      ].map(keptGrams);
      const shared = sharedGrams(texts).flat();
      expect(new Set(shared.map(({ text }) => text))).toEqual(new Set([0, 1]));
    }
  });
  it('are of eight, about one of two places, in order', () => {
    const text = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
    const kept = keptGrams(text);
    for (const { words, at } of kept) expect(words).toBe(text.slice(at, at + GRAM));
    expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => a - b));
    kept.forEach(({ at }, index) => {
      expect(at - (kept[index - 1]?.at ?? -1)).toBeLessThanOrEqual(3);
    });
    expect([keptGrams(text.slice(0, 7)).length, keptGrams(text.slice(0, 8)).length]).toEqual([0, 1]);
  });
  it('that stand once are not shared', () => {
    expect(sharedGrams([keptGrams('甲乙丙丁戊己庚辛'), keptGrams('壬癸子丑寅卯辰巳')])).toEqual([]);
    expect(sharedGrams([keptGrams('甲乙丙丁戊己庚辛'), keptGrams('甲乙丙丁戊己庚辛')])).toEqual([
      [
        { text: 0, at: 0 },
        { text: 1, at: 0 },
      ],
    ]);
  });
});

describe('numbers', () => {
  it('are one unit with what multiplies them', () => {
    expect(unitsOf('近1.5万亿元，30%')).toEqual(['近', '1.5万亿', '元', '，', '30%']);
    expect(unitsOf('3亿2万').join('|')).toBe('3亿|2万');
  });
  it('are not cut by a passage, and taken in right behind it', () => {
    const whole = (a: string, b: string, one: [number, number], two: [number, number]) =>
      withWholeNumbers([a, one], [b, two]).map(([start, end], side) =>
        (side === 0 ? a : b).slice(start, end),
      );
    expect(whole('建成120座', '建成125座', [0, 4], [0, 4])).toEqual(['建成120', '建成125']);
    expect(whole('达到7.3万', '达到5576', [0, 2], [0, 2])).toEqual(['达到7.3万', '达到5576']);
    expect(whole('达到7.3万', '达到多少', [0, 2], [0, 2])).toEqual(['达到', '达到']);
    expect(whole('12座泵站', '32座泵站', [1, 5], [1, 5])).toEqual(['12座泵站', '32座泵站']);
    expect(whole('泵站建成', '泵站整修', [0, 2], [0, 2])).toEqual(['泵站', '泵站']);
  });
  it('that differ are named in pairs', () => {
    expect(changedNumbers('建成120座', '建成125座')).toEqual([{ a: '120', b: '125' }]);
    expect(changedNumbers('建成1万座，3%', '建成1亿座，5%')).toEqual([
      { a: '1万', b: '1亿' },
      { a: '3%', b: '5%' },
    ]);
    expect(changedNumbers('建成120座', '建成120座')).toEqual([]);
    expect(changedNumbers('建成120座', '建成多座')).toEqual([]);
    expect(changedNumbers('建成3、4座', '建成5座')).toEqual([]);
  });
  it('and words in common are counted in runs', () => {
    expect(sharedUnits('整修步道', '整修步道')).toBe(4);
    expect(sharedUnits('整修步道甲', '整修泵站甲')).toBe(2);
    expect(sharedUnits('整修12条', '整修13条')).toBe(2);
    expect(sharedUnits('甲', '甲')).toBe(0);
  });
});
