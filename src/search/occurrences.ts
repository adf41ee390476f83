/** Where forms occur: what a search asks, whether the text is at hand or an index answers. */
import { foldForm } from '../text/find.ts';
import { searchForm } from '../text/search-form.ts';

/** Answers are record numbers. Forms are search forms (`searchForm`). */
export interface Occurrences {
  /** Records whose search form contains the form, not in its lead alone. */
  having(form: string): Promise<Set<number>>;
  /** Records whose folded form (`foldForm`) contains that of the form. */
  havingFolded(form: string): Promise<Set<number>>;
}

/** Reads all texts for every answer. */
export function scanTexts(records: readonly { text: string; lead: number }[]): Occurrences {
  const forms = records.map(({ text, lead }) => ({
    form: searchForm(text),
    lead: searchForm(text.slice(0, lead)).length,
  }));
  const folded = forms.map(({ form, lead }) => ({
    form: foldForm(form),
    lead: foldForm(form.slice(0, lead)).length,
  }));
  const containing = (all: readonly Form[], form: string) =>
    new Set(form === '' ? [] : all.flatMap((each, number) => (occursIn(each, form) ? [number] : [])));
  return {
    having: async (form) => containing(forms, form),
    havingFolded: async (form) => containing(folded, foldForm(form)),
  };
}

interface Form {
  form: string;
  lead: number;
}

/** True when a string occurs and does not end in the lead. */
function occursIn({ form, lead }: Form, wanted: string): boolean {
  return form.indexOf(wanted, Math.max(0, lead - wanted.length + 1)) >= 0;
}
