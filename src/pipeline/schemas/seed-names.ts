/** Names that files in `seeds/` and plans may have. */

/**
 * Characters that no name of a file in `seeds/` may have: an address of the site would read them as something else, or a file system does not
 * take them.
 */
export const NOT_IN_NAMES = /[\p{Cc}\p{Bidi_Control}%#?"<>|*:\\/]/u;
/** Code units of the longest id: two of them are the name of one file, which has at most 255 bytes. */
export const LONGEST_ID = 100;
