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

export function comparisonForm(text: string): Compared {
  const folded = searchFormWithOrigin(text);
  let form = '';
  const origin: number[] = [];
  // Read from the form itself, the last unit would cost its whole length each time.
  let last = '';
  let dropped = -1;
  for (let index = 0; index < folded.form.length; index += 1) {
    const unit = folded.form[index] ?? '';
    // A per cent sign and a decimal point belong to their number.
    const inNumber = unit === '%' || (unit === '.' && /[0-9]/.test(folded.form[index + 1] ?? ''));
    if (!inNumber && !/[\p{L}\p{N}]/u.test(unit)) {
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
    form += unit;
    last = unit;
    origin.push(folded.origin[index] ?? 0);
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
