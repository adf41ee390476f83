/** Mistakes in the manifest that its schema cannot see. */

import type { AlignmentVerdict } from '../schemas/comparison.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Theme } from '../schemas/theme.ts';
import type { BuiltPlan } from './build-plan.ts';

/** Path of the manifest in messages. */
export const MANIFEST = 'seeds/manifest.yaml';

/** Where in the manifest a value stands, by the keys and indexes that lead to it; 1-based. */
export type PlaceOf = (...path: readonly (string | number)[]) => { line: number; column: number };

/** For a manifest that is no file. */
export const nowhere: PlaceOf = () => ({ line: 1, column: 1 });

/** An error of the manifest at a place. */
export function manifestError(
  place: { line: number; column: number },
  rest: Pick<Diagnostic, 'rule' | 'reason' | 'actual' | 'hint'> & Partial<Diagnostic>,
): Diagnostic {
  return { severity: 'error', file: MANIFEST, ...place, expected: null, ...rest };
}

/** Plans that cannot be told apart, and plans of a seed in another order than their lines. */
export function checkPlans(manifest: Manifest, placeOf: PlaceOf = nowhere): Diagnostic[] {
  const seen = new Set<string>();
  return manifest.seeds.flatMap(({ file, plans }, seed) =>
    plans.flatMap(({ id, from }, index) => {
      const errors: Diagnostic[] = [];
      if (seen.has(id)) {
        errors.push(
          manifestError(placeOf('seeds', seed, 'plans', index, 'id'), {
            rule: 'plan-id-repeated',
            reason: `Unexpected second plan with the id ${id}`,
            actual: id,
            hint: 'Give every plan an id of its own.',
          }),
        );
      }
      seen.add(id);
      const [line, before] = [from?.line ?? 1, plans[index - 1]?.from?.line ?? 1];
      if (index > 0 && line <= before) {
        errors.push(
          manifestError(placeOf('seeds', seed, 'plans', index, 'from', 'line'), {
            rule: 'plan-order',
            reason: `Unexpected order of the plans in ${file}`,
            actual: `${before}, ${line}`,
            hint: 'List the plans of a seed in the order of their first lines, with `from` for all but the first.',
          }),
        );
      }
      return errors;
    }),
  );
}

/** Verdicts that speak of sections that do not exist. */
export function checkVerdicts(
  verdicts: readonly AlignmentVerdict[],
  compiled: readonly BuiltPlan[],
  placeOf: PlaceOf = nowhere,
): Diagnostic[] {
  const known = new Set(
    compiled.flatMap(({ plan, sections }) => sections.map((section) => `${plan.id}#${section.id}`)),
  );
  return verdicts.flatMap(({ sections }, verdict) =>
    sections.flatMap((name, index) =>
      known.has(name)
        ? []
        : manifestError(placeOf('alignments', verdict, 'sections', index), {
            rule: 'alignment-unknown',
            reason: `alignments: there is no section ${name}`,
            actual: name,
            expected: 'plan#section, as in the address of the section',
            hint: 'Copy the plan and the id from the address of the section on its reading page.',
          }),
    ),
  );
}

/** Themes set by a person at places, or by names, that do not exist. */
export function checkOverrides(
  manifest: Manifest,
  compiled: readonly BuiltPlan[],
  themes: readonly Theme[],
  placeOf: PlaceOf = nowhere,
): Diagnostic[] {
  const named = new Set(themes.map(({ id }) => id));
  const idsOf = new Map(
    compiled.map(({ plan, sections, clauses }) => [
      plan.id,
      new Set([...sections, ...clauses].map(({ id }) => id)),
    ]),
  );
  return manifest.seeds.flatMap((seed, at) =>
    seed.plans.flatMap((plan, index) =>
      (plan['theme-overrides'] ?? []).flatMap((override, number) => {
        const place = (...path: (string | number)[]) =>
          placeOf('seeds', at, 'plans', index, 'theme-overrides', number, ...path);
        const unknown = (what: string, name: string, path: (string | number)[]) =>
          manifestError(place(...path), {
            rule: 'override-unknown',
            reason: `theme-overrides: there is no ${what} ${name}`,
            actual: name,
            hint: '`npm run inspect` on the seed shows the ids; seeds/themes.yaml names the themes.',
          });
        return [
          ...(idsOf.get(plan.id)?.has(override.at) === false
            ? [unknown('section or clause', override.at, ['at'])]
            : []),
          ...override.themes.flatMap((theme, place) =>
            named.has(theme) ? [] : [unknown('theme', theme, ['themes', place])],
          ),
        ];
      }),
    ),
  );
}

/** The message for a plan that has addresses but is gone. */
export function lostPlan(id: string): Diagnostic {
  return manifestError(nowhere(), {
    rule: 'plan-lost',
    reason: `The plan ${id} has addresses in content/ids.json but is no longer in the manifest`,
    actual: null,
    expected: id,
    hint: 'Put the plan back. Addresses that were given out must go on working.',
  });
}
