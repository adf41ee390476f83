/**
 * The form in which passages are compared: letters and digits only, NFKC, case-folded. Blanks and punctuation
 * are set differently from one printing to the next and say nothing about what was carried over; but between two
 * numbers one sign stands for them, so that 2016—2020 does not become one.
 */
import { searchFormWithOrigin } from '../text/search-form.ts';

/** A text in comparison form; `origin[i]` is the UTF-16 offset in the text of the i-th unit of `form`. */
export interface Compared {
  form: string;
  origin: number[];
}

/** The comparison form of a text. */
export function comparisonForm(text: string): Compared {
  const folded = searchFormWithOrigin(text);
  let form = '';
  const origin: number[] = [];
  // Read from the form itself, the last unit would cost its whole length each time.
  let last = '';
  let dropped = -1;
  let next = 0;
  for (const character of folded.form) {
    const index = next;
    next += character.length;
    // A per cent sign and a decimal point belong to their number.
    const inNumber = character === '%' || (character === '.' && /[0-9]/.test(folded.form[next] ?? ''));
    if (!inNumber && !/[\p{L}\p{N}]/u.test(character)) {
      dropped = index;
      continue;
    }
    if (
      dropped === index - 1 &&
      dropped >= 0 &&
      isBetweenNumbers(folded.form, dropped) &&
      /[0-9%]/u.test(last)
    ) {
      form += BETWEEN_NUMBERS;
      origin.push(folded.origin[dropped] ?? 0);
    }
    form += character;
    last = character;
    origin.push(...folded.origin.slice(index, next));
  }
  return { form, origin };
}

/** Stands for what is printed between two numbers; no letter or digit. */
const BETWEEN_NUMBERS = '-';

/** True for a sign before a digit that is no separator of thousands. */
function isBetweenNumbers(form: string, at: number): boolean {
  const after = form.slice(at + 1, at + 5);
  return /^[0-9]/u.test(after) && !(form[at] === ',' && /^[0-9]{3}(?![0-9])/u.test(after));
}
