/** Reads the examples of rows that say which numbers are no quantities. */
import type { Decoy } from '../../../src/pipeline/extract/numbers/decoys/decoy.ts';
import { isDecoyOf, wordsSeen } from '../../../src/pipeline/extract/numbers/decoys.ts';
import { maskNames } from '../../../src/pipeline/extract/numbers/masks.ts';
import { findQuantities, type Quantity } from '../../../src/pipeline/extract/numbers/quantities.ts';
import { SHOWN_PATTERNS, type ShownPattern } from '../../../src/pipeline/text/with-examples.ts';

/** A text with its names masked, and the number in 【】; undefined where that is no quantity. */
function markedNumber(example: string): { text: string; quantity: Quantity | undefined } {
  const start = example.indexOf('【');
  const end = example.indexOf('】') - 1;
  const text = maskNames(example.replace(/[【】]/gu, ''));
  return { text, quantity: findQuantities(text).find((each) => each.start === start && each.end === end) };
}

/** Returns the examples in which a row does not fit the number in 【】. */
export function missedExamples(row: Decoy): string[] {
  return row.examples.filter((example) => {
    const { text, quantity } = markedNumber(example);
    return quantity === undefined || !isDecoyOf(row, text, quantity);
  });
}

/** Returns the counterexamples without a number, and those with one that the row fits. */
export function takenCounterexamples(row: Decoy): string[] {
  return row.counterexamples.filter((example) => {
    const text = maskNames(example);
    const quantities = findQuantities(text);
    return quantities.length === 0 || quantities.some((quantity) => isDecoyOf(row, text, quantity));
  });
}

const PARTS = ['before', 'unit', 'after'] as const;

/**
 * The parts of a row that have no phrases of their own. Their phrases are what they look at in the examples, and in the
 * counterexamples that the other parts of the row fit.
 */
export function shownParts(row: Decoy): ShownPattern[] {
  const shown = new Set(SHOWN_PATTERNS.map(({ pattern }) => pattern.source));
  return PARTS.flatMap((part) => {
    const pattern = row[part];
    if (pattern === undefined || shown.has(pattern.source)) return [];
    const { [part]: _left, ...others } = row;
    const examples = row.examples.flatMap((example) => {
      const { text, quantity } = markedNumber(example);
      return quantity ? [wordsSeen(row, text, quantity)[part]] : [];
    });
    const counterexamples = row.counterexamples.flatMap((example) => {
      const text = maskNames(example);
      return findQuantities(text)
        .filter((quantity) => isDecoyOf(others, text, quantity))
        .map((quantity) => wordsSeen(row, text, quantity)[part]);
    });
    return [{ pattern, examples, counterexamples }];
  });
}
