/**
 * Reads a Word file (.docx) into lines: the body, then the notes in the order of their references, then headers and footers
 * once each. Nothing is executed or fetched; macros, links and embedded files are not opened.
 *
 * - A paragraph is a line. Empty paragraphs are empty lines, as in a text file; in a table only a cell without text has one.
 * - A break inside a paragraph ends a line, except in a heading and in the middle of a sentence (`paragraph-lines.ts`).
 * - Numbers of lists are the first characters of their lines; one space stands for the gap behind them, none after
 *   full-width punctuation. `generated` is their length.
 * - The mark of a note is in the text as it is printed above the line: ¹, ①. The note is at the end and begins with it;
 *   `generated` is its length.
 * - A text box follows the paragraph that it is tied to. One of several lines is a table of one cell.
 */
import { detail } from '../../diagnostics/details.ts';
import type { Line, SourceDocument } from '../document.ts';
import { DecodeError } from '../text/decode.ts';
import { broken } from './failures.ts';
import { ListCounters } from './list-counters.ts';
import { readMetadata } from './metadata.ts';
import { NoteLog } from './note-log.ts';
import { NoteNumbers } from './note-numbers.ts';
import { readNotes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { openPackage, type Package } from './package.ts';
import { readPageParts } from './page-parts.ts';
import { Reading } from './reading.ts';
import { sectionsOf } from './sections.ts';
import { readStory } from './story.ts';
import { Styles } from './styles.ts';
import { child } from './tree.ts';

/**
 * Returns the text of a Word file. Throws DecodeError for other formats (`format-not-read`), damaged files (`docx-broken`),
 * files beyond the limits (`docx-too-large`), protected files (`docx-encrypted`) and files without text (`empty-file`).
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const file = openPackage(bytes);
  const nameOf = namesByType(file);
  const parts = (type: string) => {
    const part = nameOf(type);
    return part ? file.read(part) : null;
  };
  const body = child(file.read(file.main) ?? undefined, 'w:body');
  if (!body) throw broken(`${file.main} has no text`);
  const settings = parts('settings');
  const sections = sectionsOf(body);
  const log = new NoteLog();
  const styles = new Styles(parts('styles'));
  const counters = new ListCounters(new Numbering(parts('numbering'), styles), {
    undefinedList: (id) => reading.note('list-undefined', { list: id }),
    unknownFormat: (format) => reading.note('number-format-unknown', { what: format }),
    unknownSymbol: (symbol) => reading.note('symbol-unknown', { what: symbol }),
  });
  const reading = new Reading(styles, counters, new NoteNumbers(settings, sections), log);
  readStory(reading, body, {
    paragraph: null,
    isContents: false,
    row: {},
    links: file.relationships(file.main),
  });
  const notes = (type: string) => ({
    root: parts(type),
    links: file.relationships(nameOf(type) ?? ''),
  });
  readNotes(reading, { footnote: notes('footnotes'), endnote: notes('endnotes') });
  readPageParts(reading, file, sections, settings);
  return documentOf(reading, log, file);
}

/** Returns a function that names the first part of a type that the text is linked to; null where there is none. */
function namesByType(file: Package): (type: string) => string | null {
  const links = [...file.relationships(file.main).values()];
  return (type) => links.find((link) => link.type === type)?.part ?? null;
}

function documentOf(reading: Reading, log: NoteLog, file: Package): SourceDocument {
  const lines: Line[] = reading.drafts.map(({ text, hints, links }, index) => ({
    number: index + 1,
    text,
    ...(Object.keys(hints).length === 0 ? {} : { hints }),
    ...(links ? { links } : {}),
  }));
  if (lines.every(({ text }) => text.trim() === '')) {
    const pictures = log.count('pictures-left-out');
    throw new DecodeError(
      'empty-file',
      pictures === 0 ? detail('docx-without-text') : detail('docx-of-pictures', { pictures }),
      pictures === 0 ? 'Put the text of the plan into it.' : 'Run text recognition on it first.',
    );
  }
  return {
    format: 'docx',
    encoding: null,
    lines,
    notes: log.notes(lines.length),
    metadata: readMetadata(file),
  };
}
