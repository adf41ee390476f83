/**
 * The form in which texts are searched: Unicode NFKC, then case-folded.
 *
 * A clause is a hit when its search form contains the search form of what was typed.
 */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Search form of `text`, with the way back.
 *
 * `origin[i]` is the UTF-16 offset in `text` of the character that gave the i-th unit of `form`;
 * `origin[form.length]` is `text.length`. Characters are folded one by one, so a combining mark after its
 * letter is not composed: such pairs do not occur in the Chinese texts this serves.
 */
export function searchFormWithOrigin(text: string): { form: string; origin: number[] } {
  let form = '';
  const origin: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = searchForm(character);
    for (let index = 0; index < folded.length; index += 1) origin.push(offset);
    form += folded;
    offset += character.length;
  }
  origin.push(text.length);
  return { form, origin };
}
