/** Conversion between UTF-16 offsets (what JavaScript strings count) and code points (what the data contract counts). */

/** Number of code points in the first `utf16` units of `text`. */
export function codePointsBefore(text: string, utf16: number): number {
  let count = 0;
  for (let index = 0; index < utf16; count += 1) {
    const code = text.codePointAt(index) ?? 0;
    index += code > 0xffff ? 2 : 1;
  }
  return count;
}

/** Number of code points in `text`. */
export function codePointLength(text: string): number {
  return codePointsBefore(text, text.length);
}
