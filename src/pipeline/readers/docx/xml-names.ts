/** Names of elements and attributes with one prefix for each namespace, whatever prefixes the file has. */

/** An element of a part. Text is kept for elements that hold words only. */
export interface Element {
  /** Name with the usual prefix of its namespace: `w:p`. */
  name: string;
  /** Attributes with the usual prefixes, or none: `w:val`, `r:id`, `Id`. */
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** Namespaces and their usual prefixes, transitional and strict. Elements of others are named `?:name`. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
    'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'urn:schemas-microsoft-com:vml': 'v',
    'urn:schemas-microsoft-com:office:office': 'o',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
    'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
    'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  }),
);

const TEXT_ELEMENTS = new Set(
  'w:t w:instrText m:t dc:title dc:creator dc:subject dc:description cp:keywords cp:lastModifiedBy dcterms:created dcterms:modified'.split(
    ' ',
  ),
);

/** Properties that the reader looks at. Others are left out of the tree: they are most of the elements of a file. */
const RUN_PROPERTIES = new Set(
  'w:rStyle w:b w:vanish w:specVanish w:sz w:rFonts w:vertAlign w:ins w:del w:moveFrom w:moveTo'.split(' '),
);
const PARAGRAPH_PROPERTIES = new Set('w:pStyle w:numPr w:jc w:outlineLvl w:rPr w:sectPr'.split(' '));
const CELL_PROPERTIES = new Set('w:gridSpan w:vMerge w:hMerge w:cellDel'.split(' '));

/** True for elements whose text is kept. */
export function isText(name: string): boolean {
  return TEXT_ELEMENTS.has(name);
}

/** True for elements that are left out of the tree. */
export function isDropped(name: string, parent: string | undefined): boolean {
  if (parent === 'w:rPr') return !RUN_PROPERTIES.has(name);
  if (parent === 'w:pPr') return !PARAGRAPH_PROPERTIES.has(name);
  if (parent === 'w:tcPr') return !CELL_PROPERTIES.has(name);
  return name === 'w:bookmarkStart' || name === 'w:bookmarkEnd' || name === 'w:proofErr';
}

/** A part of the tree with the namespaces that are declared there. */
interface Scope {
  /** Usual prefixes of the namespaces that are declared here, by the prefixes of the file. */
  declared: ReadonlyMap<string, string>;
  /** Names that were resolved here. */
  names: Map<string, string>;
  isPreserved: boolean;
  /** Elements open in this scope. */
  depth: number;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Resolves names by the namespaces that are declared around them. */
export class Names {
  #scopes: Scope[] = [{ declared: NONE, names: new Map(), isPreserved: false, depth: 0 }];

  /** Enters an element: its declarations hold for its own name and everything inside. */
  enter(attributes: Readonly<Record<string, string>>): void {
    const scope = this.#scopes.at(-1) as Scope;
    let declared: Map<string, string> | null = null;
    let space: string | undefined;
    // The parser gives objects without a prototype: every key is an attribute.
    for (const name in attributes) {
      if (!name.startsWith('xml')) continue;
      const value = attributes[name] ?? '';
      if (name === 'xml:space') space = value;
      else if (name === 'xmlns' || name.startsWith('xmlns:')) {
        declared ??= new Map();
        declared.set(name.slice(6), PREFIXES.get(value) ?? '?');
      }
    }
    if (declared === null && space === undefined) {
      scope.depth++;
      return;
    }
    this.#scopes.push({
      declared: declared ?? NONE,
      names: declared === null ? scope.names : new Map(),
      isPreserved: space === undefined ? scope.isPreserved : space === 'preserve',
      depth: 1,
    });
  }

  /** Leaves an element; true where its outer white space counts. */
  leave(): boolean {
    const scope = this.#scopes.at(-1) as Scope;
    if (--scope.depth === 0 && this.#scopes.length > 1) this.#scopes.pop();
    return scope.isPreserved;
  }

  /** Returns the name of an element with the usual prefix. */
  element(raw: string): string {
    const { names } = this.#scopes.at(-1) as Scope;
    const known = names.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const name = `${this.#prefix(colon < 0 ? '' : raw.slice(0, colon))}:${raw.slice(colon + 1)}`;
    names.set(raw, name);
    return name;
  }

  #prefix(raw: string): string {
    for (let index = this.#scopes.length - 1; index >= 0; index--) {
      const found = this.#scopes[index]?.declared.get(raw);
      if (found !== undefined) return found;
    }
    return '?';
  }

  /** Returns the attributes with the usual prefixes, without those that the reader never looks at. */
  attributes(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    let kept: Record<string, string> | null = null;
    for (const name in raw) {
      if (name.startsWith('xml') || name.startsWith('w:rsid')) continue;
      const resolved = name.includes(':') ? this.element(name) : name;
      if (resolved.startsWith('?')) continue;
      kept ??= Object.create(null) as Record<string, string>;
      kept[resolved] = raw[name] ?? '';
    }
    return kept ?? NO_ATTRIBUTES;
  }
}
