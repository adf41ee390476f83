/** Notes the files that a page links to as annexes of the document, and the pictures in it. */
import { withExamples } from '../../text/with-examples.ts';
import type { ReaderNote } from '../document.ts';
import type { BlockRange, PageLink } from './blocks.ts';

/** Names of files that are documents. */
const FILE = withExamples(
  /\.(?:docx?|wps|xlsx?|et|csv|pptx?|dps|pdf|ofd|ceb|rtf|zip|rar|7z)$/iu,
  `.doc .xls .ppt .wps .et .csv .dps .pdf .ofd .ceb .rtf .zip .rar .7z`,
  `.doc等`,
);
/** Longest address that is printed; the pictures in a page itself may be as long as the page. */
const LONGEST_ADDRESS = 500;

/** True for the address or name of a file that is a document. */
export function isAnnex({ words, address }: Pick<PageLink, 'words' | 'address'>): boolean {
  const path = address.split(/[?#]/u)[0] ?? '';
  return /^(?!javascript:|mailto:|data:)/iu.test(address) && (FILE.test(path) || FILE.test(words.trim()));
}

/** Returns the notes on the links of a page; `lineOf` gives the line of a block, and `base` the address of the page. */
export function linkNotes(
  links: readonly PageLink[],
  { from, to }: BlockRange,
  lineOf: (block: number) => number,
  base: string | undefined,
): ReaderNote[] {
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const isIn = link.block >= from && link.block <= to;
    const rule = isAnnex(link)
      ? 'annex-linked'
      : isIn && link.kind !== 'link'
        ? (`${link.kind}-linked` as const)
        : null;
    if (!rule || (rule === 'annex-linked' && link.block < from)) return [];
    const address = resolve(link.address, base);
    if (seen.has(address)) return [];
    seen.add(address);
    return [{ rule, line: lineOf(link.block), actual: `${link.words} ${address}`.trim() }];
  });
}

/** Returns the absolute address where the page says its own; embedded data are named by their type. */
function resolve(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (/^data:/iu.test(trimmed))
    return trimmed.slice(0, trimmed.indexOf(',') + 1 || LONGEST_ADDRESS).slice(0, 80);
  const absolute = base && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
  return readable(absolute).slice(0, LONGEST_ADDRESS);
}

/** Shows the words that an address encodes. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
