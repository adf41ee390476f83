/**
 * The form in which texts are searched: Unicode NFKC, then case-folded.
 *
 * A clause is a hit when its search form contains the search form of what was typed.
 */
export function searchForm(text: string): string {
  // A sigma at the end of a word is the same letter.
  return text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}

/** What NFKC may compose with the character before: combining marks, half-width voicing marks, vowels and finals of Hangul, half-width Hangul. */
const COMPOSED = String.raw`[\p{M}\uff9e\uff9f\u1160-\u11ff\uffa0-\uffdc]`;
/** Ideographs, most of every text, are their own search form (first group); any other character comes with what may be composed with it. */
const SEQUENCE = new RegExp(String.raw`([\u4e00-\u9fff]+)(?!${COMPOSED})|.${COMPOSED}*`, 'gsu');

/**
 * Search form of `text`, with the way back.
 *
 * `origin[i]` is the UTF-16 offset in `text` of the character that gave the i-th unit of `form`, of the first one where
 * several were composed; `origin[form.length]` is `text.length`.
 */
export function searchFormWithOrigin(text: string): { form: string; origin: number[] } {
  let form = '';
  const origin: number[] = [];
  for (const { 0: sequence, 1: ideographs, index } of text.matchAll(SEQUENCE)) {
    if (ideographs !== undefined) {
      for (let unit = 0; unit < ideographs.length; unit += 1) origin.push(index + unit);
      form += ideographs;
      continue;
    }
    const folded = searchForm(sequence);
    for (let unit = 0; unit < folded.length; unit += 1) origin.push(index);
    form += folded;
  }
  origin.push(text.length);
  return { form, origin };
}
