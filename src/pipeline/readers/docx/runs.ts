/** Reads the runs of a paragraph into pieces of text and breaks. */
import type { DetailOf } from '../../diagnostics/details.ts';
import { visitContent } from './content.ts';
import { computeField, type Fields } from './fields.ts';
import { formulaText } from './formulas.ts';
import { addressesOfRuns, type PartLinks } from './links.ts';
import { raiseMark } from './raised.ts';
import type { Reading } from './reading.ts';
import type { ParagraphLook, RunLook } from './styles.ts';
import { printSymbol, printSymbols } from './symbols.ts';
import { child, contains } from './tree.ts';
import type { Element } from './xml-names.ts';

/** Text of one look, or the end of a printed line. */
export type Piece =
  | {
      kind: 'text';
      text: string;
      look: RunLook;
      isContents: boolean;
      isPageNumber: boolean;
      /** Where the text leads. */
      address?: string;
    }
  /** `isHard`: a new page or column. */
  | { kind: 'break'; isHard: boolean };

/** What is around the runs. */
export interface RunContext {
  reading: Reading;
  fields: Fields;
  look: ParagraphLook;
  row: RunLook;
  /** Number of the paragraph. */
  paragraph: number | undefined;
  /** Mark of the note that the text is in. */
  noteMark: string;
  links: PartLinks | undefined;
}

/** Reads the runs of one paragraph. */
export class RunReader {
  readonly pieces: Piece[] = [];
  /** Text boxes that are tied to the paragraph: `w:txbxContent`, and words drawn as a picture (`v:textpath`). */
  readonly boxes: Element[] = [];
  /** Text that is not shown was left out. */
  hasHidden = false;
  readonly #context: RunContext;
  #addresses: ReadonlyMap<Element, string> = new Map();
  /** Of the link around the run. */
  #address: string | null = null;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Reads the content of a paragraph, or of an element around runs. */
  read(element: Element): void {
    const { reading, fields, links } = this.#context;
    if (element.name === 'w:p' && links) this.#addresses = addressesOfRuns(element, links);
    visitContent(
      element,
      (each) => {
        if (each.name === 'w:r') this.#run(each);
        else if (each.name === 'w:fldSimple')
          fields.within(each.attributes['w:instr'] ?? '', () => this.read(each));
        else if (each.name === 'w:sdt') this.read(each);
        else if (each.name === 'm:oMath' || each.name === 'm:oMathPara') this.#formula(each, {});
        else if (each.name === 'w:subDoc') reading.note('part-not-read', 'linked-document');
      },
      (change) => reading.note('changes-tracked', change),
    );
  }

  #run(run: Element): void {
    const { reading, look, row } = this.#context;
    this.#address = this.#addresses.get(run) ?? null;
    const runLook = reading.styles.run(child(run, 'w:rPr'), look, row);
    visitContent(run, (each) => this.#parts[each.name]?.(each, runLook));
  }

  /** Readers of the parts of a run by name. Other parts print nothing. */
  readonly #parts: Readonly<Record<string, (part: Element, look: RunLook) => void>> = {
    'w:t': (part, look) => this.#text(printSymbols(part.text, look.font, this.#unknownSymbol), look),
    'w:tab': (_, look) => this.#text('\t', look),
    'w:ptab': (_, look) => this.#text('\t', look),
    'w:noBreakHyphen': (_, look) => this.#text('-', look),
    'w:sym': ({ attributes }, look) => this.#symbol(attributes['w:char'], attributes['w:font'], look),
    'w:br': ({ attributes }, look) => this.#break(attributes['w:type'], look),
    'w:cr': (_, look) => this.#break(undefined, look),
    'w:instrText': ({ text }) => this.#context.fields.code(text),
    'w:fldChar': (part, look) => this.#field(part, look),
    'w:footnoteReference': (part, look) => this.#reference('footnote', part, look),
    'w:endnoteReference': (part, look) => this.#reference('endnote', part, look),
    'w:footnoteRef': (_, look) => this.#noteMark(look),
    'w:endnoteRef': (_, look) => this.#noteMark(look),
    'w:commentReference': () => this.#context.reading.note('comments-left-out', 'comments'),
    'w:ruby': (part) => this.#ruby(part),
    'w:drawing': (part, look) => this.#drawing(part, look),
    'w:pict': (part, look) => this.#drawing(part, look),
    'w:object': (part, look) => this.#drawing(part, look),
    'm:oMath': (part, look) => this.#formula(part, look),
  };

  readonly #unknownSymbol = (symbol: string) =>
    this.#context.reading.note('symbol-unknown', { what: symbol });

  #text(text: string, look: RunLook): void {
    const { reading, fields } = this.#context;
    if (text === '' || !fields.isPrinted) return;
    if (look.hidden) {
      this.hasHidden = true;
      const words = text.trim();
      if (words !== '')
        reading.note(
          'hidden-text',
          { what: `“${words.slice(0, 20)}${words.length > 20 ? '…' : ''}”` },
          words.length,
        );
      return;
    }
    const { isContents, isPageNumber } = fields;
    const address = this.#address ?? fields.address;
    this.pieces.push({
      kind: 'text',
      text,
      look,
      isContents,
      isPageNumber,
      ...(address === null ? {} : { address }),
    });
  }

  #symbol(code: string | undefined, font: string | undefined, look: RunLook): void {
    this.#text(printSymbol(code, font ?? look.font, this.#unknownSymbol), look);
  }

  #break(type: string | undefined, look: RunLook): void {
    if (!look.hidden && this.#context.fields.isPrinted)
      this.pieces.push({ kind: 'break', isHard: type === 'page' || type === 'column' });
  }

  #field(mark: Element, look: RunLook): void {
    const code = this.#context.fields.mark(mark);
    if (code === null) return;
    const { text, symbol, unread } = computeField(code);
    if (symbol) this.#symbol(symbol.code, symbol.font, look);
    else this.#text(text, look);
    if (unread !== undefined) this.#context.reading.note('field-not-read', { what: unread });
  }

  #reference(kind: 'footnote' | 'endnote', reference: Element, look: RunLook): void {
    const { reading, paragraph, fields } = this.#context;
    // The results of a list of contents repeat references of headings.
    if (!fields.isPrinted || fields.isContents || look.hidden) return;
    const mark = reading.noteNumbers.next(kind, reference, reading.section, paragraph);
    this.#text(raiseMark(mark), { ...look, raised: false });
  }

  #noteMark(look: RunLook): void {
    this.#text(raiseMark(this.#context.noteMark), { ...look, raised: false });
  }

  #formula(formula: Element, look: RunLook): void {
    if (contains(formula, ({ name }) => name === 'w:del'))
      this.#context.reading.note('changes-tracked', 'deletions');
    this.#text(formulaText(formula), look);
  }

  #ruby(ruby: Element): void {
    const base = child(ruby, 'w:rubyBase');
    if (base) this.read(base);
    this.#context.reading.note('ruby-left-out', 'readings');
  }

  #drawing(drawing: Element, look: RunLook): void {
    if (look.hidden || !this.#context.fields.isPrinted) return;
    const before = this.boxes.length;
    this.#findBoxes(drawing);
    const picture = pictureOf(drawing);
    if (picture !== null && (this.boxes.length === before || picture !== 'pictures'))
      this.#context.reading.note('pictures-left-out', picture);
  }

  #findBoxes(element: Element): void {
    visitContent(element, (each) => {
      if (each.name === 'w:txbxContent' || (each.name === 'v:textpath' && each.attributes['string']))
        this.boxes.push(each);
      else this.#findBoxes(each);
    });
  }
}

/** Returns what a drawing shows besides text; null for shapes. */
function pictureOf(drawing: Element): DetailOf<'count'> | null {
  const has = (...names: string[]) => contains(drawing, ({ name }) => names.includes(name));
  if (drawing.name === 'w:object') return 'objects';
  if (has('c:chart')) return 'charts';
  if (has('dgm:relIds')) return 'diagrams';
  return has('pic:pic', 'a:blip', 'v:imagedata') ? 'pictures' : null;
}
