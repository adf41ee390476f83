/** Where forms occur: what a search asks, whether the text is at hand or an index answers. */
import { foldForm } from '../../pipeline/text/find.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';
import { insideNumber } from './numbers.ts';

/** Answers are record numbers. Forms are search forms (`searchForm`). */
export interface Occurrences {
  /** Records whose search form contains the form, not in its lead alone. */
  having(form: string): Promise<Set<number>>;
  /** Those in which it stands elsewhere than within a longer number. */
  havingApart(form: string): Promise<Set<number>>;
  /** Records whose folded form (`foldForm`) contains that of the form, which has two symbols or more. */
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
  const containing = (all: readonly Form[], form: string, apart = false) =>
    new Set(form === '' ? [] : all.flatMap((each, number) => (occursIn(each, form, apart) ? [number] : [])));
  return {
    having: async (form) => containing(forms, form),
    havingApart: async (form) => containing(forms, form, true),
    havingFolded: async (form) => containing(folded, foldForm(form)),
  };
}

interface Form {
  form: string;
  lead: number;
}

/** True when a string occurs and does not end in the lead; with `apart`, elsewhere than within a longer number. */
function occursIn({ form, lead }: Form, wanted: string, apart = false): boolean {
  let at = form.indexOf(wanted, Math.max(0, lead - wanted.length + 1));
  while (apart && at >= 0 && insideNumber(form, at, at + wanted.length)) at = form.indexOf(wanted, at + 1);
  return at >= 0;
}
