/**
 * Limits of the stage `record`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/**
 * Longest words that are kept of a text that is no more. Bounds the ledger, not the reading. No text was retired yet.
 */
export const LONGEST_TOMBSTONE_UNITS = 80;
