/** A place in a file in a few English words. */
import { expect, it } from 'vitest';
import { placeWords } from '../../src/pipeline/diagnostics/place-words.ts';
import type { Place } from '../../src/pipeline/schemas/place.ts';

it.each<[place: Place, words: string]>([
  [{ kind: 'line', line: 7 }, 'line 7 of the file'],
  [{ kind: 'paragraph', paragraph: 12 }, 'paragraph 12'],
  [{ kind: 'element', path: 'main > p:nth-child(3)' }, 'main > p:nth-child(3)'],
  [{ kind: 'box', page: 3, left: 72, top: 90, right: 300, bottom: 102 }, 'page 3'],
])('%o is %s', (place, words) => expect(placeWords(place)).toBe(words));
