import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Speech } from '../i18n/speech.ts';
import { copy } from '../takeaway/copy.ts';
import { type RichTable, tableHtml, tableText } from '../takeaway/rich-table.ts';
import { saveFile } from '../takeaway/save.ts';
import { tableMarkdown } from './take-checked.ts';

interface Props {
  /** Makes the table that is taken, when it is. */
  table: () => RichTable;
  /** Name of its Markdown file. */
  file: string;
  speech: Speech;
  /** What stands before the two buttons; `save` saves a text under a name and says so, or that it failed. */
  children: (save: (name: string, text: () => string) => () => void) => ComponentChildren;
}

/** Renders the buttons that take a list away, with the place where the result is said. */
export function TakeButtons({ table, file, speech: { t }, children }: Props) {
  const [said, say] = useState('');
  const tried = (done: string, take: () => void) => () => {
    try {
      take();
      say(done);
    } catch (error) {
      console.error(error);
      say(t.search.takeFailed);
    }
  };
  const save = (name: string, text: () => string) =>
    tried(t.desk.saved, () => saveFile(name, 'text/markdown', text()));
  return (
    <div class="desk-buttons">
      {children(save)}
      <button type="button" class="button" onClick={save(file, () => tableMarkdown(table()))}>
        {t.desk.saveList}
      </button>
      <button
        type="button"
        class="button"
        onClick={tried(t.desk.copied, () => copy(tableText(table()), tableHtml(table())))}
      >
        {t.desk.copyList}
      </button>
      <span class="status" role="status" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
