/** Width of a text in Han: a Latin letter or digit counts half. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
