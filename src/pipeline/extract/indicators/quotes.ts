/** Quotes: the words of a clause that hold name and value, which stand in it once where they can. */
import { firstWhere } from '../../text/halving.ts';
import type { FoundIndicator } from './found.ts';

/** Longest quote, in UTF-16 units. */
const LONGEST_QUOTE = 400;

/** Quotes an indicator as it stands in the text, lengthened to the left until the quote occurs once, where that makes it so; empty when the statement itself is too long. */
export function withUniqueQuote(text: string, indicator: FoundIndicator): FoundIndicator {
  const { end } = indicator;
  const quoteFrom = (start: number) => text.slice(start, end).trim();
  const isUnique = (start: number) => {
    const quote = quoteFrom(start);
    return text.indexOf(quote) === text.lastIndexOf(quote);
  };
  const farthest = Math.max(0, end - LONGEST_QUOTE);
  if (indicator.start < farthest) return { ...indicator, quote: '' };
  // The same words twice: the place tells which.
  if (!isUnique(farthest)) return { ...indicator, quote: quoteFrom(indicator.start) };
  if (isUnique(indicator.start)) return { ...indicator, quote: quoteFrom(indicator.start) };
  // What begins earlier is unique too.
  const start = firstWhere(farthest + 1, indicator.start, (at) => !isUnique(at)) - 1;
  return { ...indicator, start, quote: quoteFrom(start) };
}
