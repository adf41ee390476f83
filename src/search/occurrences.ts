/** Where forms occur: what a search asks, whether the text is at hand or an index answers. */
import { foldForm } from '../text/find.ts';
import { searchForm } from '../text/search-form.ts';

/** Answers are record numbers. Forms are search forms (`searchForm`). */
export interface Occurrences {
  /** Records whose search form contains the form. */
  having(form: string): Promise<Set<number>>;
  /** Records whose folded form (`foldForm`) contains that of the form. */
  havingFolded(form: string): Promise<Set<number>>;
}

/** Reads all texts for every answer. */
export function scanTexts(texts: readonly string[]): Occurrences {
  const forms = texts.map(searchForm);
  const folded = forms.map(foldForm);
  const containing = (all: readonly string[], form: string) =>
    new Set(form === '' ? [] : all.flatMap((each, number) => (each.includes(form) ? [number] : [])));
  return {
    having: async (form) => containing(forms, form),
    havingFolded: async (form) => containing(folded, foldForm(form)),
  };
}
