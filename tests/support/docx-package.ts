/** Builds Word files from pieces of WordprocessingML, for tests of what real programs seldom write. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Contents of the parts of a file; each is put into its root element. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  /** Headers and footers by the id of their relationship: `header1`, `footer2`. */
  pages?: Record<string, string>;
  /** Addresses outside by the id of their relationship, for links of the body and of footnotes. */
  outside?: Record<string, string>;
}

const ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
  header: 'hdr',
  footer: 'ftr',
};

/** Returns the files of a package by name. */
export function docxFiles({ body, pages = {}, outside = {}, ...parts }: Parts): Record<string, Uint8Array> {
  const named = { ...parts, ...pages };
  const typeOf = (name: string) => name.replace(/\d+$/u, '');
  const links = Object.keys(named).map(
    (name) => `<Relationship Id="${name}" Type="${RELATIONSHIPS}/${typeOf(name)}" Target="${name}.xml"/>`,
  );
  const addresses = Object.entries(outside).map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([...links, ...addresses]),
    ...(parts.footnotes ? { 'word/_rels/footnotes.xml.rels': relationships(addresses) } : {}),
  };
  for (const [name, content] of Object.entries(named))
    files[`word/${name}.xml`] = xml(ROOTS[typeOf(name)] ?? name, content);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

/** Returns the bytes of a Word file. */
export function docx(parts: Parts | string): Uint8Array {
  return zipSync(docxFiles(typeof parts === 'string' ? { body: parts } : parts));
}

/** Returns a paragraph with one run. `properties` is the content of `w:pPr`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : r(text)}</w:p>`;
}

/** Returns a run. `properties` is the content of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Returns a link to the address of a relationship. */
export function link(id: string, runs: string, attributes = ''): string {
  return `<w:hyperlink r:id="${id}" ${attributes}>${runs}</w:hyperlink>`;
}

/** Returns a cell. `properties` is the content of `w:tcPr`. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** Returns a table of rows of cells. */
export function tbl(...rows: string[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;
}

/** Returns a field with its code and result. */
export function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

/** Returns the definition of a list (`w:abstractNum` and `w:num` of the same id) from the contents of its levels. */
export function list(id: number, ...levels: string[]): string {
  const content = levels.map((level, index) => `<w:lvl w:ilvl="${index}">${level}</w:lvl>`).join('');
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>${num(id, id)}`;
}

/** Returns a list (`w:num`) on a definition, with overrides. */
export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** Returns the content of a level. */
export function level(format: string, text: string, rest = ''): string {
  return `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/>`;
}

/** Returns the property of a paragraph that is in a list. */
export function inList(id: number, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;
}

function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}
