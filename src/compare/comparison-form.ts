/**
 * The form in which passages are compared: letters and digits only, NFKC, case-folded. Blanks and punctuation
 * are set differently from one printing to the next and say nothing about what was carried over.
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
  for (let index = 0; index < folded.form.length; index += 1) {
    const unit = folded.form[index] ?? '';
    // A per cent sign and a decimal point belong to their number.
    const inNumber = unit === '%' || (unit === '.' && /[0-9]/.test(folded.form[index + 1] ?? ''));
    if (!inNumber && !/[\p{L}\p{N}]/u.test(unit)) continue;
    form += unit;
    origin.push(folded.origin[index] ?? 0);
  }
  return { form, origin };
}
