/**
 * Cuts text into words, as the platform does: UAX #29 with a dictionary for Chinese. The dictionary is that of the program that
 * runs: Node and Chromium bring ICU's, other browsers their own. Two of them may cut the same words at other places, so what the desk
 * compares in a browser may differ at the ends of passages from what the build compares. Addresses never depend on it.
 */
export const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
