import type { Place } from '../schemas/place.ts';

/** Names a place in a file in a few English words: `page 3`, `paragraph 12`. */
export function placeWords(place: Place): string {
  if (place.kind === 'line') return `line ${place.line} of the file`;
  if (place.kind === 'paragraph') return `paragraph ${place.paragraph}`;
  return place.kind === 'box' ? `page ${place.page}` : place.path;
}
