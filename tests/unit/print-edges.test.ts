/** Lines of a page that a reader took for paragraphs, by their edges in points. */
import { describe, expect, it } from 'vitest';
import { passageOfLine } from '../../src/pipeline/plan/lines/passage.ts';
import { goesOnInPrint } from '../../src/pipeline/plan/paragraphs/print-edges.ts';
import { classify, type LineToken } from '../../src/pipeline/plan/tokens/token.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

interface Edges {
  left: number;
  right: number;
  /** Number of the line on its page. */
  at?: number;
  page?: number;
}

/** A line set in letters of 14 points, 20 points apart. */
function lineOf(words: string, { left, right, at = 0, page = 1 }: Edges): LineToken {
  const [line] = splitLines(words);
  if (!line) throw new Error('no line');
  const top = 100 + 20 * at;
  const place = { kind: 'box' as const, page, left, right, top, bottom: top + 14 };
  return { ...classify(passageOfLine(line)), hints: { size: 14, place } } as unknown as LineToken;
}

const WORDS = '建设城乡供水工程，改造老旧管网，推进农村供水与城市供水同';

/** Whether a line goes on with one above it, from 90 to 500 as a line without an indent is. */
function goesOn(below: Partial<Edges>, above: Partial<Edges> = {}, words = WORDS): boolean {
  const first = lineOf(words, { left: 90, right: 500, ...above });
  const next = lineOf('质同价，提高供水保障水平。', { left: 90, right: 300, at: 1, ...below });
  const paragraph = {
    type: 'paragraph',
    token: first,
    mark: null,
    lines: [first],
    indented: false,
    aside: false,
  };
  return goesOnInPrint(paragraph as never, next);
}

describe('a line below one without an end', () => {
  it('goes on with it where that is full', () => {
    expect(goesOn({})).toBe(true);
    expect(goesOn({}, { right: 240 })).toBe(false);
    expect(goesOn({ right: 500 }, { right: 430 })).toBe(false);
  });

  it('goes on with it where the first line is indented and this one is not', () => {
    expect(goesOn({ left: 90 }, { left: 118 })).toBe(true);
    expect(goesOn({ left: 118 }, { left: 90 })).toBe(false);
    expect(goesOn({ left: 90 }, { left: 230, right: 360 })).toBe(false);
  });

  it('goes on with it at the top of the next page, and not farther down', () => {
    expect(goesOn({ page: 2 })).toBe(true);
    expect(goesOn({ page: 3 })).toBe(false);
    expect(goesOn({ at: 4 })).toBe(false);
  });

  it('does not where the words above are whole, or name a table', () => {
    expect(goesOn({}, {}, `${WORDS}（市水务局、市财政局）`)).toBe(false);
    expect(goesOn({}, {}, '兴修水利的县补助总额不低于五百万元')).toBe(false);
    expect(goesOn({}, {}, '表3 城乡供水工程建设任务和分年度投资计划安排情况')).toBe(false);
  });
});
