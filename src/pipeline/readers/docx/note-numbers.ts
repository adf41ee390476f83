/** Numbers footnotes and endnotes in the order of their references. */
import { formatNumber } from './number-formats.ts';
import { attributeOf, child, numberOf } from './tree.ts';
import type { Element } from './xml-names.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A reference to a note in the text. */
export interface NoteReference {
  kind: NoteKind;
  id: string;
  /** The number as it is printed; empty where the text has a mark of its own. */
  mark: string;
  /** Number of the paragraph with the reference. */
  paragraph: number | undefined;
}

interface Format {
  format: string;
  start: number;
  restart: string;
}

const USUAL: Record<NoteKind, Format> = {
  footnote: { format: 'decimal', start: 1, restart: 'continuous' },
  endnote: { format: 'lowerRoman', start: 1, restart: 'continuous' },
};

/** Numbers notes by the rules of each section. */
export class NoteNumbers {
  readonly references: NoteReference[] = [];
  /** Sections that number notes anew on each page: where pages begin is not in the file. */
  readonly isUnsure: boolean;
  readonly #sections: readonly Record<NoteKind, Format>[];
  readonly #last: Record<NoteKind, { section: number; value: number } | null> = {
    footnote: null,
    endnote: null,
  };

  constructor(settings: Element | null, sections: readonly Element[]) {
    const usual = formats(settings ?? undefined, USUAL);
    this.#sections = sections.length === 0 ? [usual] : sections.map((section) => formats(section, usual));
    this.isUnsure = this.#sections.some(({ footnote }) => footnote.restart === 'eachPage');
  }

  /** Counts a reference and returns the mark that is printed for it. */
  next(kind: NoteKind, reference: Element, section: number, paragraph: number | undefined): string {
    const id = reference.attributes['w:id'] ?? '';
    const hasOwnMark = /^(?:1|true|on)$/u.test(reference.attributes['w:customMarkFollows'] ?? '');
    let mark = '';
    if (!hasOwnMark) {
      const { format, start, restart } = this.#format(kind, section);
      const last = this.#last[kind];
      const begins = last === null || (restart === 'eachSect' && last.section !== section);
      const value = begins ? start : last.value + 1;
      this.#last[kind] = { section, value };
      mark = formatNumber(value, format) ?? String(value);
    }
    this.references.push({ kind, id, mark, paragraph });
    return mark;
  }

  #format(kind: NoteKind, section: number): Format {
    const formats = this.#sections[Math.min(section, this.#sections.length - 1)];
    return formats?.[kind] ?? USUAL[kind];
  }
}

function formats(element: Element | undefined, usual: Record<NoteKind, Format>): Record<NoteKind, Format> {
  const read = (name: string, base: Format): Format => {
    const properties = child(element, name);
    return {
      format: attributeOf(properties, 'w:numFmt') ?? base.format,
      start: numberOf(properties, 'w:numStart') ?? base.start,
      restart: attributeOf(properties, 'w:numRestart') ?? base.restart,
    };
  };
  return {
    footnote: read('w:footnotePr', usual.footnote),
    endnote: read('w:endnotePr', usual.endnote),
  };
}
