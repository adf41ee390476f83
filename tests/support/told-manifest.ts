/** Invented manifests, and errors by the paths of their places. */
import type { PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import type { Manifest, ManifestPlan } from '../../src/pipeline/schemas/manifest.ts';

/** The paths that were asked for: the line of a place leads back to its path. */
const paths: string[] = [];
export const placeOf: PlaceOf = (...path) => ({ line: paths.push(path.join('.')), column: 3 });
/** The path that a line of an error leads to. */
export const pathAt = (line: number) => paths[line - 1];
/** Rule, path and reason of each error. */
export const named = (errors: readonly Diagnostic[]) =>
  errors.map(({ rule, line, reason }) => `${rule} ${paths[line - 1]}: ${reason}`);

/** A plan with short names of its own. */
export const plan = (id: string, more: Partial<ManifestPlan> = {}): ManifestPlan => ({
  id,
  short: { zh: `甲${id}`, en: `Plan ${id}` },
  ...more,
});
/** A manifest of seeds with these plans. */
export const manifestOf = (...seeds: ManifestPlan[][]) =>
  ({
    seeds: seeds.map((plans, index) => ({ file: `seeds/${index}.txt`, sha256: '0', plans })),
  }) as unknown as Manifest;
