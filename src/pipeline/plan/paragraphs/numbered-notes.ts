/** Numbered notes below a text or a table: the items of a list that 注： opens are not sections. */

import type { Form } from '../../schemas/section.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { TableBlock } from '../lines/blocks.ts';
import { findMark, type Mark } from '../tokens/marks.ts';
import type { Paragraph } from './paragraph.ts';

type Item = Paragraph | TableBlock;

/** Opens notes wherever it appears, with or without the first of them on its line. */
const NOTES = withExamples(/^(?:注|附注|注释|备注)\s?[：:]\s*/u, `注： 附注： 注释： 备注： 注:`, `又注：`);
/** Opens notes only where the text ends with them: elsewhere it may explain what is done. */
const CLOSING_NOTES = /^(?:有关)?说明\s?[：:]\s*/u;
/** Forms of the numbers of notes. */
const FORMS: ReadonlySet<Form> = new Set(['item', 'subitem', 'point', 'enum']);

/** Returns the paragraphs and tables, numbered notes without their marks. */
export function withoutMarksOfNotes(items: readonly Item[]): Item[] {
  const notes = new Set<Item>(items.flatMap((_, index) => notesBelow(items, index)));
  return items.map((item) => (notes.has(item) ? { ...item, mark: null } : item));
}

/** Returns the marked paragraphs of the notes that the paragraph at `index` opens; none for another paragraph. */
function notesBelow(items: readonly Item[], index: number): Item[] {
  const opening = paragraphAt(items, index);
  if (!opening || opening.mark) return [];
  const { form } = opening.token;
  const label = (NOTES.exec(form) ?? CLOSING_NOTES.exec(form))?.[0];
  if (label === undefined) return [];
  const words = form.slice(label.length);
  const first = words === '' ? paragraphAt(items, index + 1)?.mark : findMark(words);
  if (first?.value !== 1 || !FORMS.has(first.form)) return [];
  const from = index + 1;
  let end = from;
  let value = words === '' ? 1 : 2;
  while (isNext(paragraphAt(items, end)?.mark, first, value)) {
    end += 1;
    value += 1;
  }
  return NOTES.test(form) || endsText(items.slice(end)) ? items.slice(from, end) : [];
}

function isNext(mark: Mark | null | undefined, { key }: Mark, value: number): boolean {
  return mark?.key === key && mark.value === value;
}

/** True for items with no number before the first annex. */
function endsText(items: readonly Item[]): boolean {
  const mark = items.map((item) => ('token' in item ? item.mark : null)).find((each) => each !== null);
  return mark === undefined || mark.form === 'annex';
}

function paragraphAt(items: readonly Item[], index: number): Paragraph | null {
  const item = items[index];
  return item && 'token' in item ? item : null;
}
