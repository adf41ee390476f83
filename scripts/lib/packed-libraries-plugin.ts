/**
 * Hands out libraries that come packed and minified as they are: to bundle the engine for PDF files once more took a
 * twentieth of the time of a build.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { noteCarried } from './carried-libraries.ts';

/** Modules that are copied, and what is taken from each. */
const PACKED: Readonly<Record<string, readonly string[]>> = {
  'unpdf/pdfjs': ['getDocument', 'VerbosityLevel', 'OPS', 'AnnotationMode', 'AnnotationType'],
};
const OWN = '\0duidu:packed:';

/** A plugin for Vite, for what browsers load. */
export function packedLibrariesPlugin() {
  return {
    name: 'duidu:packed-libraries',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id in PACKED ? OWN + id : null),
    async load(
      this: { emitFile(file: { type: 'asset'; name: string; source: Uint8Array }): string },
      id: string,
    ) {
      const names = id.startsWith(OWN) ? PACKED[id.slice(OWN.length)] : undefined;
      if (!names) return null;
      const path = fileURLToPath(import.meta.resolve(id.slice(OWN.length)));
      noteCarried(path);
      const source = await readFile(path);
      const file = this.emitFile({ type: 'asset', name: `${id.slice(id.lastIndexOf('/') + 1)}.js`, source });
      return `export const { ${names.join(', ')} } = await import(/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${file});`;
    },
  };
}
