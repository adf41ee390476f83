/**
 * Character maps that PDF files name and do not contain: from the codes of a text to the characters of a font. They ship
 * with the program in one module for each script, loaded when a file names a map of it.
 */

/** Returns a packed character map; null for one that is not shipped. */
export async function predefinedCMap(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { MAPS } = /^(?:UniGB|GB|Adobe-GB1)/.test(name)
    ? await import('./gb.ts')
    : /^(?:UniCNS|CNS|ET|HK|B5|Adobe-CNS1)/.test(name)
      ? await import('./cns.ts')
      : await import('./japan.ts');
  const map = Object.hasOwn(MAPS, name) ? MAPS[name] : undefined;
  return map === undefined ? null : Uint8Array.from(atob(map), (character) => character.charCodeAt(0));
}
