/** What two texts are compared by: characters, and numbers as one. */

import { withExamples } from '../text/with-examples.ts';

/** A number with what multiplies it: 1万 is another number than 1. */
export const NUMBER = withExamples(
  /[0-9]+(?:\.[0-9]+)?(?:%|万亿|亿|万)?/g,
  `3 3%→3% 3万亿→3万亿 3亿→3亿 3万→3万 33→33`,
  `%`,
);

/** The units of a text in order; together they are the text. `number` says what of it is one number. */
export function unitsOf(text: string, number: RegExp = NUMBER): string[] {
  return text.match(new RegExp(`${number.source}|.`, 'gsu')) ?? [];
}
