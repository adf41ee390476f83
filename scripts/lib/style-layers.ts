/**
 * Puts every style sheet into a cascade layer. A page loads its sheets in an order that the bundler chooses; layers make
 * sure that this decides nothing. A sheet that names no layer, and every style of a component, is of `features`.
 */
import type { AstroIntegration } from 'astro';

/** The weakest first. */
export const LAYERS = ['reset', 'tokens', 'base', 'features', 'utilities', 'print'] as const;

/** Style sheets, and styles of components, by the names that Vite knows them by. */
const SHEET = /\.css(?:$|\?)/;

/** Returns a sheet in its layer, with the order of all layers before it. */
export function layered(sheet: string): string {
  const own = /@layer\s/.test(sheet) ? sheet : `@layer features {\n${sheet}\n}`;
  return `@layer ${LAYERS.join(', ')};\n${own}`;
}

/** An integration for `astro.config.mjs`. */
export function styleLayers(): AstroIntegration {
  return {
    name: 'duidu:style-layers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'duidu:style-layers',
                enforce: 'pre',
                transform: (code, id) => (SHEET.test(id) ? { code: layered(code), map: null } : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
