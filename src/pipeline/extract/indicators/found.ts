/** What is known of an indicator before it becomes a record. */
import type { Indicator } from '../../schemas/facts.ts';
import type { Span } from '../numbers/places.ts';
import type { PlacedValue } from '../numbers/reread.ts';

/** An indicator before it has an id and a place; offsets of the quote in the text, UTF-16 units. */
export type FoundIndicator = Omit<Indicator, 'id' | 'clause' | 'source' | 'at' | 'nameUnsure' | 'within'> & {
  start: number;
  end: number;
  /** The number alone: what the second reading reads. */
  number: PlacedValue;
  /** The statement, which the quote may begin before, and the words that the name is made of. */
  said: Span;
  /** The words do not show that the name is that of the thing. */
  unsure?: boolean;
  named: Span;
  /** Ids of the rules behind its name, year and kind. */
  why?: string[];
};
