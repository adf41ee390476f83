/** Addresses behind words: the targets of links, which nobody sees on paper. They are not followed. */
import type { Relationship } from './package.ts';
import type { Element } from './xml-names.ts';

/** The links of a part by their ids. */
export type PartLinks = ReadonlyMap<string, Relationship>;

/** Returns the addresses of the runs of a paragraph that are inside a link to outside of the file. */
export function addressesOfRuns(paragraph: Element, links: PartLinks): ReadonlyMap<Element, string> {
  const addresses = new Map<Element, string>();
  const visit = (element: Element, around: string | null) => {
    const own = element.name === 'w:hyperlink' ? (addressOf(element, links) ?? around) : around;
    if (element.name === 'w:r' && own !== null) addresses.set(element, own);
    else for (const each of element.children) visit(each, own);
  };
  visit(paragraph, null);
  return addresses;
}

function addressOf({ attributes }: Element, links: PartLinks): string | null {
  const address = links.get(attributes['r:id'] ?? '')?.address ?? null;
  return address && withAnchor(address, attributes['w:anchor']);
}

/** Word keeps what stands behind `#` apart. */
function withAnchor(address: string, anchor: string | undefined): string {
  return anchor === undefined || address.includes('#') ? address : `${address}#${anchor}`;
}

/** Returns the address in the code of a field, `HYPERLINK "https://…" \l "place"`; null where it has none. */
export function addressOfField(code: string): string | null {
  if (!/^\s*HYPERLINK\b/iu.test(code)) return null;
  const anchor = /\\l\s+"([^"]*)"/iu.exec(code)?.[1];
  const address = /"([^"]+)"/u.exec(code.replace(/\\[a-z]\s+"[^"]*"/giu, ''))?.[1];
  return address === undefined ? null : withAnchor(address, anchor);
}
