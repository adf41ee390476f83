/** Names of the files that are handed out. */

/** Characters of a part of a name. */
const LONGEST_PART = 40;

/** The name of a file without its ending: duidu, the kind of its rows, and what they are of: duidu-theme-talent. */
export function fileName(kind: string, ...of: readonly string[]): string {
  const parts = of.map((part) =>
    [...part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')].slice(0, LONGEST_PART).join(''),
  );
  return ['duidu', kind, ...parts.filter((part) => part !== '')].join('-');
}
