/**
 * XML 1.0 as text: a tree of elements, printed so that every parser reads the same tree back. The small libraries for it
 * leave `]]>`, line ends in attributes and control characters as they are, and then no parser reads it.
 */

/** An attribute that is undefined is left out. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A character that XML 1.0 has no way to write: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const UNWRITABLES = new RegExp(UNWRITABLE, 'gu');
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const reference = (character: string) =>
  MARKUP[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
/** Returns a text with U+FFFD for what XML cannot write. */
export const writable = (text: string) => text.replace(UNWRITABLES, '\ufffd');
/** A line end in an attribute would be read as a blank, and a CR anywhere as LF. */
const printText = (text: string) => writable(text).replace(/[&<>\r]/g, reference);
const printAttribute = (text: string) => writable(text).replace(/[&<>"\t\n\r]/g, reference);

/**
 * The document of a tree. Elements that hold no text (not even an empty one) have their children on lines of their own;
 * in those that do, no white space is added. An unwritable character becomes U+FFFD.
 */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '\n')}\n`;
}

function print({ name, attributes, children }: XmlElement, lineEnd: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${printAttribute(value)}"`],
  );
  const tag = `${name}${given.join('')}`;
  if (children.length === 0) return `<${tag}/>`;
  const holdsText = children.some((child) => typeof child === 'string');
  const before = holdsText ? '' : `${lineEnd} `;
  const inner = children.map(
    (child) => before + (typeof child === 'string' ? printText(child) : print(child, `${lineEnd} `)),
  );
  return `<${tag}>${inner.join('')}${holdsText ? '' : lineEnd}</${name}>`;
}
