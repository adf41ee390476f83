/**
 * From seeds to the files of `content/`, without touching a disk.
 *
 * Reads: manifest, themes, the seeds as they were read, the ledger of ids as it stands. Gives: every file of the new
 * `content/`, or the list of what is wrong. Steps: parse → extract → ids → cut → compare → print.
 */

import { compareCorpus } from '../align/corpus.ts';
import type { ComparedPlan } from '../align/two-plans.ts';
import { leadOf } from '../extract/counting.ts';
import { joinSeries } from '../extract/series.ts';
import type { Pair } from '../schemas/comparison.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { SeriesRule } from '../schemas/series.ts';
import { surrogatePairs, unitsOf } from '../text/code-points.ts';
import { digest, type Memory, noMemory } from '../text/memory.ts';
import { once } from '../text/once.ts';
import { type BuiltPlan, buildPlan } from './build-plan.ts';
import {
  checkOverrides,
  checkPlans,
  checkVerdicts,
  inInstructions,
  inManifest,
  lostPlan,
  nowhere,
  type PlaceOf,
} from './check-manifest.ts';
import { cutEntries } from './cut.ts';
import { type ContentFile, entryFile, planFile } from './file.ts';
import { formerSeries, type KnownSeries } from './former-series.ts';
import { planRanges, type SeedFile, startProblem, textOfSeed } from './read-seed.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Rules } from './rules.ts';
import { type IdInput, type SettledPlan, settleIds } from './settle-ids.ts';
import { themeEntries } from './theme-entries.ts';

/** All that the pipeline reads. */
export interface CompileInput extends IdInput {
  manifest: Manifest;
  /** Where in the manifest its values stand, for messages. */
  placeOf?: PlaceOf;
  rules: Rules;
  /** The files by name; null for one that is not there. */
  seeds: ReadonlyMap<string, SeedFile | null>;
  /** What is known from compiling before; nothing by default. */
  memory?: Memory;
}

/** Either all files, with the addresses that were moved, or the errors that stop the pipeline. */
export type CompileResult =
  | { ok: true; files: ContentFile[]; plans: BuiltPlan[]; moves: Diagnostic[] }
  | { ok: false; errors: Diagnostic[] };

/** Runs the pipeline. Errors are collected over all seeds; any of them leaves no file. */
export function compileCorpus(input: CompileInput): CompileResult {
  const { memory = noMemory, rules, manifest, placeOf = nowhere } = input;
  const errors: Diagnostic[] = [...checkPlans(manifest, placeOf)];
  const compiled: BuiltPlan[] = [];
  for (const [index, seed] of manifest.seeds.entries()) {
    const read = input.seeds.get(seed.file) ?? null;
    const document = textOfSeed(seed, read, inManifest(placeOf, 'seeds', index, 'file'), errors);
    if (!document) continue;
    const seedText = { file: seed.file, hash: seed.sha256, ...document };
    errors.push(...seed.plans.flatMap((plan) => startProblem(plan, seedText) ?? []));
    for (const [at, { entry, from, to }] of planRanges(seed.plans, document.lines.length).entries()) {
      const built = memory.recall('plan', [entry, seed.file, seed.sha256, from, to, at, rules], () =>
        buildPlan(entry, seedText, { from, to }, rules, at === 0),
      );
      const place = (...path: readonly (string | number)[]) =>
        inManifest(placeOf, 'seeds', index, 'plans', at, ...path);
      errors.push(...inInstructions(built.diagnostics.filter(isError), entry, place));
      compiled.push(built);
    }
  }
  errors.push(...checkOverrides(manifest, compiled, rules.themes, placeOf));
  if (errors.length > 0) return { ok: false, errors };

  const moves: Diagnostic[] = [];
  const settled = resolveReferences(compiled).map((item) => settleIds(item, input, moves));
  const plans = settled.map(({ item }) => item);
  const series = seriesOf(plans, rules.series);
  const { knownSeries = NO_SERIES, idPolicy } = input;
  const former = formerSeries(idPolicy === 'reset' ? NO_SERIES : knownSeries, series, moves);
  if (idPolicy === 'stop') errors.push(...moves);
  errors.push(...checkVerdicts(manifest.alignments ?? [], plans, placeOf));
  const present = new Set(plans.map(({ plan }) => plan.id));
  for (const id of Object.keys(input.ledger?.plans ?? {})) {
    if (!present.has(id) && idPolicy !== 'reset') errors.push(lostPlan(id));
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, files: printCorpus(settled, { series, 'former-series': former }, input), plans, moves };
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

const NO_SERIES: KnownSeries = { series: [], former: [] };

function seriesOf(compiled: readonly BuiltPlan[], rules: readonly SeriesRule[]) {
  return joinSeries(
    compiled.flatMap(({ plan, clauses, facts }) => {
      const texts = new Map(clauses.map(({ id, text }) => [id, { text, pairs: surrogatePairs(text) }]));
      return facts.indicators.map((indicator) => {
        const { text, pairs } = texts.get(indicator.clause) ?? { text: '', pairs: [] };
        const lead = leadOf(text, unitsOf(pairs, indicator.at.start));
        return { ...indicator, plan: plan.id, period: plan.period, lead };
      });
    }),
    rules,
  );
}

/** The file of two plans: a line for every counterpart. */
function pairFile({ alignments, ...pair }: Pair): ContentFile {
  const rows = alignments.map((alignment) => JSON.stringify(alignment));
  const head = JSON.stringify(pair).slice(0, -1);
  return {
    path: `content/pairs/${pair.id}.json`,
    text: `${head},"alignments":[\n${rows.join(',\n')}\n]}\n`,
  };
}

/** The files of one plan. */
function printPlan({ item, ledger }: SettledPlan, order: number): ContentFile[] {
  const { plan, sections, clauses, facts, omissions, joins, diagnostics } = item;
  const [own, ...entries] = cutEntries(plan.id, sections, clauses);
  if (!own) throw new Error(`${plan.id}: a plan without sections`);
  const { aliases, tombstones } = ledger;
  return [
    planFile(plan, order, own, facts, { omissions, joins, diagnostics, aliases, tombstones }),
    ...entries.map((cut) => entryFile(plan.id, cut, facts, aliases)),
  ];
}

const comparedPlan = once(
  ({ plan, sections, clauses }: BuiltPlan): ComparedPlan => ({
    id: plan.id,
    sections: sections.filter(({ form }) => form !== 'front'),
    clauses,
  }),
);

function printCorpus(
  settled: readonly SettledPlan[],
  lists: Readonly<Record<string, readonly unknown[]>>,
  { rules, manifest, memory = noMemory }: CompileInput,
): ContentFile[] {
  const files = settled.flatMap((each, order) =>
    memory.recall('files', [digest(each.item), each.ledger, order], () => printPlan(each, order)),
  );
  const compiled = settled.map(({ item }) => item);
  const generatedBy = 'npm run content';
  const ledger: Ledger = {
    generatedBy,
    plans: Object.fromEntries(settled.map(({ item, ledger: own }) => [item.plan.id, own])),
  };
  const { parallels, pairs } = compareCorpus(compiled.map(comparedPlan), manifest.alignments ?? [], memory);
  const json = (name: string, value: unknown): ContentFile => ({
    path: `content/${name}.json`,
    text: `${JSON.stringify(value, null, 1)}\n`,
  });
  return [
    ...files,
    json('ids', ledger),
    ...Object.entries(lists).map(([name, list]) => json(name, list)),
    json('themes', themeEntries(rules.themes)),
    json('parallels', parallels),
    ...pairs.map(pairFile),
  ];
}
