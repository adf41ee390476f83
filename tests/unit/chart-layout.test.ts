import { describe, expect, it } from 'vitest';
import {
  type ChartPoint,
  placeMarks,
  widthOf,
  yearsWithRoom,
} from '../../src/facts/indicators/chart-layout.ts';

const frame = { width: 420, top: 10, bottom: 160 };
const point = (x: number, y: number, words = '1200万吨'): ChartPoint => ({ x, y, top: y, words });
const labelsOf = (points: readonly ChartPoint[]) =>
  placeMarks(points, frame).flatMap(({ point: { words }, label }) =>
    label ? [{ ...label, left: label.x - widthOf(words) / 2, right: label.x + widthOf(words) / 2 }] : [],
  );

describe('the labels of a chart', () => {
  it('stand above and below the marks of a year in turn, whose marks stand side by side', () => {
    const [first, second] = placeMarks([point(200, 80, '5'), point(200, 80, '6')], frame);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(first?.label?.y).toBeLessThan(80);
    expect(second?.label?.y).toBeGreaterThan(80);
  });

  it('are never printed over each other, nor beyond the sides, however many there are', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      point(index < 15 ? 20 : 380, 40 + 3 * (index % 15)),
    );
    const labels = labelsOf(many);
    expect(labels.length).toBeGreaterThan(4);
    for (const [index, one] of labels.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(frame.width);
      for (const other of labels.slice(index + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 14;
        expect(apart).toBe(true);
      }
    }
  });

  it('are never printed over the mark of another value', () => {
    // Each mark is where the label of the one before would be: above it and within its width.
    const rising = Array.from({ length: 8 }, (_, index) => point(40 + 30 * index, 150 - 14 * index));
    const marks = placeMarks(rising, frame);
    expect(marks.filter(({ label }) => label).length).toBeGreaterThan(2);
    for (const { point: one, label } of marks)
      for (const { point: other, x } of marks) {
        if (!label || one === other) continue;
        const half = widthOf(one.words) / 2;
        const isBeside = label.x + half <= x - 5 || x + 5 <= label.x - half;
        expect(isBeside || label.y <= other.y - 5 || other.y + 5 <= label.y - 10).toBe(true);
      }
  });

  it('leave the marks of one year before those of the next', () => {
    const years = [100, 140, 180];
    const marks = placeMarks(
      years.flatMap((x) => Array.from({ length: 8 }, (_, index) => point(x, 20 + index))),
      frame,
    );
    const places = years.map((year) => marks.filter((mark) => mark.point.x === year).map(({ x }) => x));
    expect(Math.max(...(places[0] ?? []))).toBeLessThan(Math.min(...(places[1] ?? [])));
    expect(Math.max(...(places[1] ?? []))).toBeLessThan(Math.min(...(places[2] ?? [])));
  });
});

describe('the years of the axis', () => {
  it('have their numbers where these do not touch, the first and the last in any case', () => {
    const place = (year: number) => 20 * (year - 2010);
    expect(yearsWithRoom([2010, 2015, 2016, 2020], place)).toEqual([2010, 2015, 2020]);
    expect(yearsWithRoom([2010, 2011], place)).toEqual([2010, 2011]);
    expect(yearsWithRoom([2015, 2019, 2020], place)).toEqual([2015, 2020]);
    expect(yearsWithRoom([2020], place)).toEqual([2020]);
    expect(yearsWithRoom([], place)).toEqual([]);
  });
});
