/** The text of `seeds/manifest.yaml`, in which an editor's comments and layout stay as they are. */
import { isSeq, parseDocument, stringify } from 'yaml';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

/** The manifest with one more seed at the end of its list; null where `seeds` is no list with a line an item. */
export function withSeed(text: string, seed: Manifest['seeds'][number]): string | null {
  const seeds = parseDocument(text).get('seeds', true);
  if (!isSeq(seeds) || seeds.flow || !seeds.range) return null;
  const [start, end] = seeds.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const item = stringify([seed], { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${item}${text.slice(end).replace(/^\n/, '')}`;
}
