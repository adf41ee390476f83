/**
 * Parses a part of a Word file into a tree. Keeps only what the reader looks at. Nothing is expanded or fetched: a document
 * type is refused, and only the five entities of XML and numeric references are replaced.
 */
import { SaxesParser } from 'saxes';
import { withExamples } from '../../text/with-examples.ts';
import { broken, MAX_DEPTH, MAX_ELEMENTS, tooLarge } from './failures.ts';
import { type Element, isDropped, isText, Names } from './xml-names.ts';

/** Counts elements over all parts of a file. */
export interface ElementBudget {
  elements: number;
}

/**
 * Returns the root element of a part. `feed` calls its argument with the bytes, piece by piece. Throws DecodeError for XML
 * that is not well-formed, nested too deeply or too long.
 */
export function parseXml(
  part: string,
  feed: (write: (piece: Uint8Array) => void) => void,
  budget: ElementBudget,
): Element {
  const builder = new TreeBuilder(part, budget);
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw broken(`${part} is not well-formed XML (${error.message})`);
  });
  parser.on('doctype', () => {
    throw broken(`${part} declares a document type, which Word files never do`);
  });
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes));
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('closetag', () => builder.close());
  let decoder: TextDecoder | null = null;
  feed((piece) => {
    decoder ??= decoderFor(piece, part);
    parser.write(decode(decoder, piece, part));
  });
  parser.write(decoder === null ? '' : decode(decoder, new Uint8Array(), part, false));
  parser.close();
  if (builder.root === null) throw broken(`${part} is empty`);
  return builder.root;
}

function decode(decoder: TextDecoder, piece: Uint8Array, part: string, stream = true): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw broken(`${part} has bytes that are not text`);
  }
}

/** The encoding that an XML declaration names. */
const DECLARED = withExamples(
  /^<\?xml[^>]{0,60}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u,
  '<?xml␣encoding="utf-8" <?xml␣version="1.0"␣encoding␣=␣\'GB_2312.a:b\' <?xmlencoding="a" <?xml甲{60}encoding="a"',
  '␣<?xml␣encoding="utf-8" <?xml␣>encoding="utf-8" <?xml␣encoding=utf-8 <?xml␣encoding="" <?xml␣encoding="utf␣8" <?xml␣encoding␣"utf-8"',
);

/** Returns the decoder that the first bytes of a part ask for: by mark, by form, by declaration, or UTF-8. */
function decoderFor(bytes: Uint8Array, part: string): TextDecoder {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  const declared = DECLARED.exec(declaration)?.[1];
  const label = utf16 ? 'utf-16le' : bigEndian ? 'utf-16be' : (declared ?? 'utf-8');
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw broken(`${part} declares the unknown encoding ${label}`);
  }
}

/** Builds the tree from the events of the parser. */
class TreeBuilder {
  root: Element | null = null;
  readonly #open: Element[] = [];
  readonly #names = new Names();
  readonly #part: string;
  readonly #budget: ElementBudget;
  /** Depth inside an element that is not kept. */
  #dropped = 0;
  #depth = 0;

  constructor(part: string, budget: ElementBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  open(rawName: string, rawAttributes: Record<string, string>): void {
    if (++this.#depth > MAX_DEPTH)
      throw tooLarge(`${this.#part} has more than ${MAX_DEPTH} elements inside each other`);
    if (++this.#budget.elements > MAX_ELEMENTS)
      throw tooLarge(`it has more than ${MAX_ELEMENTS} elements of XML`);
    this.#names.enter(rawAttributes);
    const parent = this.#open.at(-1);
    const name = this.#names.element(rawName);
    if (this.#dropped > 0 || isDropped(name, parent?.name)) {
      this.#dropped++;
      return;
    }
    const attributes = this.#names.attributes(rawAttributes);
    const element: Element = { name, attributes, children: [], text: '' };
    if (parent) parent.children.push(element);
    else this.root ??= element;
    this.#open.push(element);
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element && this.#dropped === 0 && isText(element.name)) element.text += text;
  }

  close(): void {
    this.#depth--;
    const isPreserved = this.#names.leave();
    if (this.#dropped > 0) {
      this.#dropped--;
      return;
    }
    const element = this.#open.pop();
    // Word shows outer white space only where the file asks for it.
    if (element?.name === 'w:t' && !isPreserved)
      element.text = element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, '');
    if (element && element.text !== '') element.text = element.text.replace(/[\r\n]+/gu, ' ');
  }
}
