/** Recognises the format of a file of characters by its content. No reader is needed for it. */
import { htmlKind } from './html/is-html.ts';
import { isMarkdown } from './markdown/is-markdown.ts';
import { decodeSeed } from './text/decode.ts';

/** A file of characters. A page says its encoding itself, and its reader decodes it. */
export type Characters = { format: 'html' } | { format: 'markdown' | 'text'; text: string; encoding: string };

/** Bytes in which a page shows itself, whatever its encoding. */
const PAGE_BEGINNING = 4_000;

/** Decodes a file of characters and tells its format. Throws DecodeError as `readSource` does. */
export function recognise(bytes: Uint8Array): Characters {
  // Tags are ASCII: they show before the encoding is known, which a page may declare.
  if (htmlKind(latin(bytes, PAGE_BEGINNING)) === 'page') return { format: 'html' };
  const { text, encoding } = decodeSeed(bytes);
  const kind = htmlKind(text);
  if (kind === 'page') return { format: 'html' };
  if (isMarkdown(text)) return { format: 'markdown', text, encoding };
  return kind === 'part' ? { format: 'html' } : { format: 'text', text, encoding };
}

/** The first bytes of a file, a character each. */
export function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}
