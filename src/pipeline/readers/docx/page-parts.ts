/** Reads headers and footers, each text once. */
import type { Package } from './package.ts';
import type { Reading } from './reading.ts';
import { pageParts } from './sections.ts';
import { readStory } from './story.ts';
import type { Element } from './xml-names.ts';

/** Adds the headers and then the footers that are printed. Sections often have copies of the same: of these one is read. */
export function readPageParts(
  reading: Reading,
  file: Package,
  sections: readonly Element[],
  settings: Element | null,
): void {
  const links = file.relationships(file.main);
  const seen = new Set<string>();
  for (const { region, id } of pageParts(sections, settings)) {
    const part = links.get(id)?.part;
    const root = part ? file.read(part) : null;
    if (!root) continue;
    const from = reading.drafts.length;
    readStory(reading, root, { region, paragraph: undefined, isContents: false, row: {} });
    const lines = reading.drafts.slice(from).map(({ text }) => text.replace(/\d+/gu, '0').trim());
    const text = `${region} ${lines.join('\n')}`;
    if (seen.has(text)) reading.drafts.length = from;
    seen.add(text);
  }
}
