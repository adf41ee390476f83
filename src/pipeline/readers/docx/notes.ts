/** Reads footnotes and endnotes that the text refers to. */
import type { PartLinks } from './links.ts';
import type { NoteKind } from './note-numbers.ts';
import type { Frame, Reading } from './reading.ts';
import { readStory } from './story.ts';
import type { Element } from './xml-names.ts';

/** The part with the notes of a kind. */
export interface NotesPart {
  root: Element | null;
  links: PartLinks;
}

/** Adds the notes in the order of their references, footnotes first, each with the number of the paragraph that refers to it. */
export function readNotes(reading: Reading, notes: Readonly<Record<NoteKind, NotesPart>>): void {
  if (reading.noteNumbers.isUnsure && reading.noteNumbers.references.length > 0)
    reading.note('note-number-unsure', 'notes-anew', reading.noteNumbers.references.length);
  const byId = { footnote: notesById(notes.footnote.root), endnote: notesById(notes.endnote.root) };
  for (const kind of ['footnote', 'endnote'] satisfies NoteKind[])
    for (const reference of reading.noteNumbers.references) {
      const note = reference.kind === kind ? byId[kind].get(reference.id) : undefined;
      if (!note) continue;
      // A second reference to the same note does not print it again.
      byId[kind].delete(reference.id);
      const { paragraph } = reference;
      const frame: Frame = {
        region: 'note',
        paragraph,
        isContents: false,
        row: {},
        links: notes[kind].links,
      };
      readStory(reading, note, frame, reference.mark);
    }
}

function notesById(root: Element | null): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const note of root?.children ?? []) {
    const { 'w:id': id, 'w:type': type } = note.attributes;
    if (id !== undefined && (type === undefined || type === 'normal')) notes.set(id, note);
  }
  return notes;
}
