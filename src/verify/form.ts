/** The form in which words are found: letters, digits and percent signs alone, of one width, folded. */
import { recognisable } from '../pipeline/text/recognisable.ts';
import { searchForm } from '../pipeline/text/search-form.ts';

/** Words in that form. `origin[i]` is the UTF-16 offset in the text of the character that gave the i-th unit. */
export interface WordForm {
  form: string;
  origin: Uint32Array;
}

const KEPT = /[^\p{L}\p{N}%‰]/gu;
const known = new Map<string, string>();

/** What is kept of one character; empty for punctuation and spaces. */
function kept(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const form = searchForm(recognisable(character)).replace(KEPT, '');
  known.set(character, form);
  return form;
}

/** Returns the form of a text with the way back. */
export function wordForm(text: string): WordForm {
  const parts: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = kept(character);
    if (form !== '') {
      parts.push(form);
      for (let unit = 0; unit < form.length; unit += 1) origin.push(at);
    }
    at += character.length;
  }
  return { form: parts.join(''), origin: Uint32Array.from(origin) };
}

/** Returns the form alone. */
export const wordsOnly = (text: string): string => wordForm(text).form;
