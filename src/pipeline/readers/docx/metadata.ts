/** Reads what a file says of itself: title, author, when it was made. */
import type { Package } from './package.ts';

/** Names of the metadata by the elements of the core properties. */
const NAMES: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'creator',
  'cp:keywords': 'keywords',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
};

/** Returns the metadata of a file by name; what is empty is left out. */
export function readMetadata(file: Package): Record<string, string> {
  const part = [...file.relationships('').values()].find(({ type }) => type === 'core-properties')?.part;
  const metadata: Record<string, string> = {};
  for (const { name, text } of file.read(part ?? 'docProps/core.xml')?.children ?? []) {
    const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (key !== undefined && text.trim() !== '') metadata[key] = text.trim();
  }
  return metadata;
}
