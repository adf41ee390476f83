/** Words of a plan as the children of a block: characters that XML does not have, and references. */
import type { Reference } from '../../pipeline/schemas/facts.ts';
import { element, UNWRITABLE, type XmlNode } from '../../takeaway/xml.ts';
import type { Addresses } from './input.ts';

const AT_UNWRITABLE = new RegExp(`(${UNWRITABLE.source})`, 'u');

/** The text; a character that XML does not have is U+FFFD in an `inline` whose title says which it is: `U+0001`. */
export function textNodes(text: string): XmlNode[] {
  return text
    .split(AT_UNWRITABLE)
    .map((part, index) =>
      index % 2 === 0 ? part : element('inline', { name: 'character', title: codePoint(part) }, ['\ufffd']),
    );
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text of a clause; each document it names leads to the plan that it is, or to the page of those who name it. */
export function textWithReferences(
  text: string,
  references: readonly Reference[],
  addresses: Addresses,
): XmlNode[] {
  const nodes: XmlNode[] = [];
  let from = 0;
  for (const { title, target, canonical } of references) {
    const words = `《${title}》`;
    const start = text.indexOf(words, from);
    if (start < 0 || canonical === null) continue;
    const href = target === null ? addresses.document(canonical) : addresses.plan(target);
    nodes.push(...textNodes(text.slice(from, start)), element('ref', { href }, textNodes(words)));
    from = start + words.length;
  }
  return [...nodes, ...textNodes(text.slice(from))];
}
