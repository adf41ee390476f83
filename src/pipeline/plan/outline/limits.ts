/**
 * Limits of the stage `outline`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/** Longest leads of a box that are all of one length: 新质发展。治理增效。 Longest real case: 8. */
export const LONGEST_LEAD_OF_BOX_UNITS = 8;
/** Fewest leads that show their length to be that of all. Fewest real case: 2. */
export const FEWEST_LEADS_OF_BOX = 2;
