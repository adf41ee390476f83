/**
 * Follows the fields of a text: of a field only its result is printed, not its code. Fields go over several runs and
 * paragraphs and lie inside each other.
 */

import { withExamples } from '../../text/with-examples.ts';
import { visitContent } from './content.ts';
import { addressOfField } from './links.ts';
import type { Element } from './xml-names.ts';

interface Open {
  code: string;
  isResult: boolean;
  kind: Kind;
  address: string | null;
}

type Kind = 'contents' | 'page' | 'other';

/** Elements that hold paragraphs and runs. Text boxes have fields of their own. */
const HOLDS_FIELDS = new Set(
  'w:body w:p w:r w:tbl w:tr w:tc w:sdt w:sdtContent w:fldSimple w:hdr w:ftr'.split(' '),
);

/** The fields that are open at a place of a text. */
export class Fields {
  readonly #open: Open[] = [];
  /** Marks of fields that have a beginning and an end. Others are ignored, lest a field swallow the rest of the text. */
  readonly #paired = new Set<Element>();
  /** Open fields of which the code is read, and results by kind. */
  #codes = 0;
  readonly #results: Record<Kind, number> = { contents: 0, page: 0, other: 0 };

  constructor(story: Element) {
    const begun: Element[][] = [];
    const visit = (element: Element) => {
      if (element.name === 'w:fldChar') {
        const type = element.attributes['w:fldCharType'];
        if (type === 'begin') begun.push([element]);
        else begun.at(-1)?.push(element);
        if (type === 'end') for (const mark of begun.pop() ?? []) this.#paired.add(mark);
      } else if (HOLDS_FIELDS.has(element.name)) visitContent(element, visit);
    };
    visitContent(story, visit);
  }

  /** True where text is printed: outside of fields, and in the results of all fields around. */
  get isPrinted(): boolean {
    return this.#codes === 0;
  }

  /** True in the result of a list of contents. */
  get isContents(): boolean {
    return this.#results.contents > 0;
  }

  /** True in the result of a page number. */
  get isPageNumber(): boolean {
    return this.#results.page > 0;
  }

  /** The address of the innermost link around, null where there is none. */
  get address(): string | null {
    return this.#open.findLast(({ isResult, address }) => isResult && address !== null)?.address ?? null;
  }

  /** Adds code of a field. */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult && field.code.length < MAX_CODE) field.code += text;
  }

  /** Follows a mark of a field; returns the code of a field that ended without a result, else null. */
  mark(mark: Element): string | null {
    if (!this.#paired.has(mark)) return null;
    const type = mark.attributes['w:fldCharType'];
    const field = this.#open.at(-1);
    if (type === 'begin') this.#begin('');
    else if (type === 'separate' && field && !field.isResult) this.#beginResult(field);
    else if (type === 'end' && field) return this.#end(field);
    return null;
  }

  /** Runs `inside` in the result of a field with that code. */
  within(code: string, inside: () => void): void {
    const field = this.#begin(code);
    this.#beginResult(field);
    inside();
    this.#end(field);
  }

  #begin(code: string): Open {
    const field: Open = { code, isResult: false, kind: 'other', address: null };
    this.#open.push(field);
    this.#codes++;
    return field;
  }

  #beginResult(field: Open): void {
    field.isResult = true;
    field.kind = kindOf(field.code);
    field.address = addressOfField(field.code);
    this.#codes--;
    this.#results[field.kind]++;
  }

  #end(field: Open): string | null {
    this.#open.pop();
    if (field.isResult) {
      this.#results[field.kind]--;
      return null;
    }
    this.#codes--;
    return this.isPrinted ? field.code : null;
  }
}

/** Characters of code that are kept of a field. */
const MAX_CODE = 10_000;

const codeName = (code: string) => /^\s*([A-Z]+)/iu.exec(code)?.[1]?.toUpperCase() ?? '';

function kindOf(code: string): Kind {
  const name = codeName(code);
  if (name === 'TOC') return 'contents';
  return /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/u.test(name) ? 'page' : 'other';
}

/** Fields without a result that print nothing. */
const SILENT = withExamples(
  /^(?:TC|XE|TA|RD|SET|ASK|ADVANCE|PRIVATE|BOOKMARK|BARCODE|PAGE|NUMPAGES|SECTIONPAGES|TOC|INDEX|REF|PAGEREF|NOTEREF|HYPERLINK|FORMTEXT|FORMDROPDOWN|INCLUDEPICTURE|SEQ|STYLEREF|DATE|TIME|IF)$/u,
  'TC XE TA RD SET ASK ADVANCE PRIVATE BOOKMARK BARCODE PAGE NUMPAGES SECTIONPAGES TOC INDEX REF PAGEREF NOTEREF HYPERLINK FORMTEXT FORMDROPDOWN INCLUDEPICTURE SEQ STYLEREF DATE TIME IF',
  'EQ SYMBOL PAGES XREF',
);

/** What a field without a result prints; `unread` is its name where this reader does not know it. */
export interface Computed {
  text: string;
  symbol?: { code: string; font: string | undefined };
  unread?: string;
}

/** Returns what a field prints that Word computes only when it shows the file: characters in circles, fractions, symbols. */
export function computeField(code: string): Computed {
  const name = codeName(code);
  if (name === 'EQ') {
    const text = computeEquation(code);
    return text === null ? { text: '', unread: code.trim().slice(0, 60) } : { text };
  }
  const symbol = /^\s*SYMBOL\s+(0x[0-9a-f]{1,5}|\d{1,6})\b/iu.exec(code)?.[1];
  if (symbol !== undefined) {
    const font = /\\f\s+(?:"([^"]{1,40})"|(\S{1,40}))/iu.exec(code);
    return { text: '', symbol: { code: Number(symbol).toString(16), font: font?.[1] ?? font?.[2] } };
  }
  if (name === 'FORMCHECKBOX') return { text: '□' };
  const button = /^\s*MACROBUTTON\s+\S+\s(.{0,200})/iu.exec(code)?.[1];
  if (button !== undefined) return { text: button };
  return name === '' || SILENT.test(name) ? { text: '' } : { text: '', unread: name };
}

const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** One character over another: `\\o\\ac(○,1)`. */
const CIRCLED = withExamples(
  /\\o\s*(?:\\a[clr]\s*)?\(\s*[○◯〇△□◇]\s*[,，]\s*([^(),，]{1,4})\s*\)/u,
  '\\o(○,1) \\o␣(○,甲) \\o\\ac(○,3) \\o\\al(◯,4) \\o\\ar␣(〇,5) \\o(␣△␣，␣6) \\o(□,21) \\o(◇,1234␣) \\o\\ac␣␣(○,7)',
  '\\o(甲,1) \\o(○,12345) \\o(○,) \\o(○1) o(○,1) \\o\\ax(○,1) \\o(○,(1)) \\o○,1)',
);

/** Returns the text of an `EQ` field with a character in a circle, `\o\ac(○,1)`, or a fraction, `\f(1,2)`. */
function computeEquation(code: string): string | null {
  const circle = CIRCLED.exec(code)?.[1];
  if (circle !== undefined)
    return /^\d+$/u.test(circle) ? ([...CIRCLES][Number(circle) - 1] ?? circle) : circle;
  const fraction = /\\f\s*\(\s*([^(),，]{1,40})\s*[,，]\s*([^(),，]{1,40})\s*\)/u.exec(code);
  return fraction ? `${fraction[1]}/${fraction[2]}` : null;
}
