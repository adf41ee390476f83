/** Tells text whose fonts give their signs the codes of others: `!"#$%&'()*` where the page shows 国务院公报. */

/** Signs that plans print seldom: the codes that such fonts use. */
const ODD = /[!"#$%&'()*+,\-/:;<=>?@[\\\]^_`{|}~\u0080-\u00b6\u00b8-\u00ff\ufffd\p{Co}\p{Cc}\p{Cn}]/gu;
const HAN = /\p{Script=Han}/gu;

/** Shortest text that is judged, in UTF-16 units without white space. */
const SHORTEST = 200;
/** Largest share of such signs in a text that can be read, and least share of Han in a text that has them. Farthest real cases: 0.04 and 0.75. */
const MOST_ODD = 0.3;
const LEAST_HAN = 0.5;

/** True for lines of which most cannot be what the pages show. */
export function isUnreadable(lines: readonly string[]): boolean {
  const text = lines.join('').replace(/\s+/gu, '');
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length;
  return text.length >= SHORTEST && share(ODD) > MOST_ODD && share(HAN) < LEAST_HAN;
}
