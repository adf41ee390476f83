/** Removes characters that are printed twice at nearly the same place, as programs do that have no bold font. */
import { type Glyph, isBlank } from './ink.ts';
import type { Looks } from './turn-page.ts';

/** Farthest that the second print is from the first, as a share of the size. */
const FARTHEST = 0.12;

/** Returns the characters once each, those printed twice in bold, and how many prints were left out. */
export function withoutDoubles(glyphs: readonly Glyph[], looks: Looks): { glyphs: Glyph[]; doubles: number } {
  const kept: Glyph[] = [];
  const places = new Map<string, Glyph>();
  let doubles = 0;
  for (const glyph of glyphs) {
    const first = isBlank(glyph.text) ? undefined : printedBefore(glyph, places);
    if (first) {
      first.look = looks.bold(first.look);
      doubles += 1;
    } else {
      kept.push(glyph);
      if (!isBlank(glyph.text)) places.set(keyOf(glyph, 0, 0), glyph);
    }
  }
  return { glyphs: kept, doubles };
}

function printedBefore(glyph: Glyph, places: ReadonlyMap<string, Glyph>): Glyph | undefined {
  const farthest = FARTHEST * glyph.size;
  for (const across of [0, -1, 1])
    for (const down of [0, -1, 1]) {
      const other = places.get(keyOf(glyph, across, down));
      if (
        other &&
        Math.abs(other.left - glyph.left) <= farthest &&
        Math.abs(other.baseline - glyph.baseline) <= farthest &&
        Math.abs(other.size - glyph.size) <= farthest
      )
        return other;
    }
  return undefined;
}

/** Names the square of the page that a character is in, or one beside it. */
function keyOf({ text, left, baseline, size }: Glyph, across: number, down: number): string {
  const side = Math.max(2 * FARTHEST * Math.round(size), 0.5);
  return `${text} ${Math.floor(left / side) + across} ${Math.floor(baseline / side) + down}`;
}
