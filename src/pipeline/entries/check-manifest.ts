/** Mistakes in the manifest that its schema cannot see. */

import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { AlignmentVerdict } from '../schemas/comparison.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest, ManifestPlan } from '../schemas/manifest.ts';
import type { Theme } from '../schemas/theme.ts';
import type { BuiltPlan } from './build-plan.ts';

/** Path of the manifest in messages. */
export const MANIFEST = 'seeds/manifest.yaml';

/** Where in the manifest a value stands, by the keys and indexes that lead to it; 1-based. */
export type PlaceOf = (...path: readonly (string | number)[]) => { line: number; column: number };

/** For a manifest that is no file. */
export const nowhere: PlaceOf = () => ({ line: 1, column: 1 });

/** A place in the manifest for a message. */
export function inManifest(placeOf: PlaceOf, ...path: readonly (string | number)[]) {
  return { file: MANIFEST, ...placeOf(...path) };
}

/** Plans that cannot be told apart by their ids or short names, and plans of a seed in another order than their lines. */
export function checkPlans(manifest: Manifest, placeOf: PlaceOf = nowhere): Diagnostic[] {
  const seen = new Set<string>();
  const named = new Map<string, { id: string; line: number }>();
  return manifest.seeds.flatMap(({ plans }, seed) =>
    plans.flatMap(({ id, from, short }, index) => {
      const errors: Diagnostic[] = [];
      if (seen.has(id)) {
        const place = inManifest(placeOf, 'seeds', seed, 'plans', index, 'id');
        errors.push(corpusMessage('plan-id-repeated', place, { actual: id }));
      }
      seen.add(id);
      for (const language of ['zh', 'en'] as const) {
        const place = inManifest(placeOf, 'seeds', seed, 'plans', index, 'short', language);
        const other = named.get(`${language} ${short[language]}`);
        if (other && other.id !== id)
          errors.push(
            corpusMessage('plan-name-repeated', place, {
              actual: short[language],
              expected: other.id,
              before: String(other.line),
            }),
          );
        named.set(`${language} ${short[language]}`, { id, line: place.line });
      }
      const [line, before] = [from?.line ?? 1, plans[index - 1]?.from?.line ?? 1];
      if (index > 0 && line <= before) {
        const place = inManifest(placeOf, 'seeds', seed, 'plans', index, 'from', 'line');
        errors.push(
          corpusMessage('plan-order', place, { plan: id, actual: String(line), expected: String(before) }),
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
        : corpusMessage('alignment-unknown', inManifest(placeOf, 'alignments', verdict, 'sections', index), {
            actual: name,
          }),
    ),
  );
}

/** Pairs that name a plan that does not exist, or one plan twice. */
export function checkPairs({ pairs = [], seeds }: Manifest, placeOf: PlaceOf = nowhere): Diagnostic[] {
  const known = new Set(seeds.flatMap(({ plans }) => plans.map(({ id }) => id)));
  return pairs.flatMap((ids, pair) =>
    ids.flatMap((id, index) => {
      const isFirst = ids.indexOf(id) === index;
      if (known.has(id) && isFirst) return [];
      const rule = known.has(id) ? 'pair-twice' : 'pair-unknown';
      return [corpusMessage(rule, inManifest(placeOf, 'pairs', pair, index), { actual: id })];
    }),
  );
}

/** Versions of a plan that does not exist, of itself, of a plan that has another later version, or in a circle. */
export function checkVersions({ seeds }: Manifest, placeOf: PlaceOf = nowhere): Diagnostic[] {
  const plans = seeds.flatMap((seed, at) =>
    seed.plans.map((plan, index) => ({
      ...plan,
      place: inManifest(placeOf, 'seeds', at, 'plans', index, 'version-of'),
    })),
  );
  const earlier = new Map(plans.map((plan) => [plan.id, plan['version-of']]));
  const leadsBack = (id: string) => {
    const seen = new Set<string>();
    for (let at = earlier.get(id); at !== undefined && !seen.has(at); at = earlier.get(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  };
  return plans.flatMap(({ id, 'version-of': actual, place }, index) => {
    if (actual === undefined) return [];
    const other = plans.slice(0, index).find((plan) => plan['version-of'] === actual);
    if (!earlier.has(actual)) return [corpusMessage('version-unknown', place, { plan: id, actual })];
    if (leadsBack(id)) return [corpusMessage('version-circle', place, { plan: id, actual })];
    return other ? [corpusMessage('version-taken', place, { plan: id, actual, expected: other.id })] : [];
  });
}

/** Themes and types set by a person at places, or by names, that do not exist. */
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
    seed.plans.flatMap((plan, index) => [
      ...(plan.types ?? []).flatMap(({ at: section }, number) =>
        idsOf.get(plan.id)?.has(section) === false
          ? [
              corpusMessage(
                'type-unknown',
                inManifest(placeOf, 'seeds', at, 'plans', index, 'types', number),
                { actual: section },
              ),
            ]
          : [],
      ),
      ...(plan['theme-overrides'] ?? []).flatMap((override, number) => {
        const place = (...path: (string | number)[]) =>
          inManifest(placeOf, 'seeds', at, 'plans', index, 'theme-overrides', number, ...path);
        const unknown = (what: string, actual: string, path: (string | number)[]) =>
          corpusMessage('override-unknown', place(...path), { plan: plan.id, what, actual });
        return [
          ...(idsOf.get(plan.id)?.has(override.at) === false
            ? [unknown('section or clause', override.at, ['at'])]
            : []),
          ...override.themes.flatMap((theme, place) =>
            named.has(theme) ? [] : [unknown('theme', theme, ['themes', place])],
          ),
        ];
      }),
    ]),
  );
}

/** The lists of the manifest whose items speak of lines, with the rules of their errors. */
const INSTRUCTIONS = [
  { list: 'returns', rules: ['return-not-open', 'return-no-block'] },
  {
    list: 'lines',
    rules: [
      'correction-line',
      'correction-words',
      'correction-twice',
      'correction-columns',
      'correction-depth',
      'correction-unused',
    ],
  },
  { list: 'joins', rules: ['join-line', 'join-unused'] },
] as const;

/** Points the errors of a plan that come from what the manifest says of its lines at the manifest, where they are corrected. `place` starts at the plan. */
export function inInstructions(
  errors: readonly Diagnostic[],
  entry: ManifestPlan,
  place: (...path: readonly (string | number)[]) => ReturnType<typeof inManifest>,
): Diagnostic[] {
  return errors.map((error) => {
    for (const { list, rules } of INSTRUCTIONS) {
      const at = (entry[list] ?? []).findIndex(({ line }) => line === error.line);
      if (at >= 0 && rules.some((rule) => rule === error.rule)) return { ...error, ...place(list, at) };
    }
    if (error.rule === 'fact-unknown' || error.rule === 'fact-words')
      return { ...error, ...place('facts', error.column - 1) };
    return error;
  });
}

/**
 * Names a value of the manifest that its schema refuses by the plan or seed it belongs to: `plan jia, level` for
 * `seeds.0.plans.0.level`. `manifest` is what the file says, `path` leads to the value.
 */
export function nameInManifest(manifest: unknown, path: readonly (string | number)[]): string {
  const [list, , plans, plan] = path;
  const valueAt = (...keys: readonly (string | number)[]) =>
    keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], manifest);
  const named = (what: string, key: string, length: number) => {
    const name = list === 'seeds' ? valueAt(...path.slice(0, length), key) : null;
    const rest = path.slice(length).join('.');
    return typeof name === 'string' ? `${what} ${name}${rest === '' ? '' : `, ${rest}`}` : null;
  };
  const ofPlan = plans === 'plans' && plan !== undefined ? named('plan', 'id', 4) : null;
  return ofPlan ?? named('seed', 'file', 2) ?? path.join('.');
}
