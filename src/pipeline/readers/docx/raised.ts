/** Writes characters that are set above or below the line in the raised and lowered forms of Unicode. */

import { withExamples } from '../../text/with-examples.ts';

const forms = (plain: string, other: string): ReadonlyMap<string, string> => {
  const others = [...other];
  return new Map([...plain].map((character, index) => [character, others[index] ?? character]));
};
const RAISED = forms('0123456789+-−()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾');
const RAISED_LETTERS = forms('ivxlcdm', 'ⁱᵛˣˡᶜᵈᵐ');
const LOWERED = forms('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎');

/** Matches characters set above the line that are note numbers or exponents: `1`, `-2`, `1,2`. Words stay as they are. */
export const RAISED_NUMBER = withExamples(
  /^\s*(?:[-−+]?\d{1,3}|\(\d{1,3}\))(?:\s*[,，、]\s*\d{1,3}){0,8}\s*$/u,
  `3 -3 −3 (3) 3,3 3，3`,
  `又3 3等`,
);

/** Returns a text with its digits raised: ¹, ⁽²⁾, ⁻³. */
export function raise(text: string): string {
  return replace(text, RAISED);
}

/** Returns the mark of a note as it is printed above the line: ¹, ⁱⁱ; ① stays. */
export function raiseMark(text: string): string {
  return /^[ivxlcdm]+$/u.test(text) ? replace(text, RAISED_LETTERS) : raise(text);
}

/** Returns a text with its digits lowered: ₂. */
export function lower(text: string): string {
  return replace(text, LOWERED);
}

function replace(text: string, by: ReadonlyMap<string, string>): string {
  return [...text].map((character) => by.get(character) ?? character).join('');
}
