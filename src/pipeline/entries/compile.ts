/**
 * From seeds to the files of `content/`, without touching a disk.
 *
 * Reads: manifest, themes, the seeds as they were read, the ledgers of ids as they are. Gives: every file of the new
 * `content/`, or the list of what is wrong. Steps: parse → extract → ids → cut → compare → print.
 */

import { compareCorpus, type PlanIds } from '../align/corpus.ts';
import type { ComparedPlan } from '../align/two-plans.ts';
import { leadOf } from '../extract/series/counting.ts';
import { joinSeries } from '../extract/series/series.ts';
import type { Pair, PairLedger } from '../schemas/comparison.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledgers } from '../schemas/ledger.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Section } from '../schemas/section.ts';
import type { SeriesRule } from '../schemas/series.ts';
import { type ShownSite, shownSiteSchema } from '../schemas/site.ts';
import { surrogatePairs, unitsOf } from '../text/code-points.ts';
import { digest, type Memory, noMemory } from '../text/memory.ts';
import { pathTo } from '../text/nodes.ts';
import { once } from '../text/once.ts';
import { type BuiltPlan, buildPlan } from './build-plan.ts';
import { checkLedgers } from './check-ledgers.ts';
import {
  checkOverrides,
  checkPairs,
  checkPlans,
  checkVerdicts,
  checkVersions,
  inInstructions,
  inManifest,
  nowhere,
  type PlaceOf,
} from './check-manifest.ts';
import { cutEntries } from './cut.ts';
import { type ContentFile, entryFile, planFile } from './file.ts';
import { formerPlans } from './former-plans.ts';
import { formerSeries, type KnownSeries, publishedSeries, withKnownIds } from './former-series.ts';
import { ledgerFile } from './ledger-file.ts';
import { type Moves, reportMoves } from './moves.ts';
import { planRanges, type SeedFile, startProblem } from './read-seed.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Rules } from './rules.ts';
import { textOfSeed } from './seed-text.ts';
import { type IdInput, ledgerFields, newLedgers, type SettledPlan, settlePlans } from './settle-ids.ts';
import { themeEntries } from './theme-entries.ts';

/** All that the pipeline reads. */
export interface CompileInput extends IdInput {
  manifest: Manifest;
  /** Where in the manifest its values stand, for messages. */
  placeOf?: PlaceOf;
  /** What the corpus says of its site; nothing by default. */
  site?: ShownSite;
  rules: Rules;
  /** The files by name; null for one that is not there. */
  seeds: ReadonlyMap<string, SeedFile | null>;
  /** Pairs of plans that have pages, as the ledger names them; none by default. */
  knownPairs?: PairLedger['pairs'];
  /** What is known from compiling before; nothing by default. */
  memory?: Memory;
}

/** Either all files with the addresses that were moved, or what stops the pipeline: errors, and addresses that would move. */
export type CompileResult =
  | { ok: true; files: ContentFile[]; plans: BuiltPlan[]; moves: Moves }
  | { ok: false; errors: Diagnostic[]; moves: Moves };

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
  errors.push(...checkOverrides(manifest, compiled, rules.themes, placeOf), ...checkLedgers(input, placeOf));
  const moves: Moves = { details: [], summary: [] };
  if (errors.length > 0) return { ok: false, errors, moves };

  const settled = settlePlans(resolveReferences(compiled), input, moves);
  const plans = settled.map(({ item }) => item);
  const knownSeries = knownSeriesOf(input);
  const series = withKnownIds(seriesOf(plans, rules.series), knownSeries);
  const seriesMoves: Diagnostic[] = [];
  const former = formerSeries(knownSeries, series, seriesMoves);
  reportMoves(moves, 'series', seriesMoves);
  errors.push(...checkVerdicts(manifest.alignments ?? [], plans, placeOf));
  errors.push(...checkPairs(manifest, placeOf), ...checkVersions(manifest, placeOf));
  const stops = input.idPolicy === 'stop' && moves.details.length > 0;
  if (errors.length > 0 || stops) return { ok: false, errors, moves };
  const ledgers = newLedgers(settled, input);
  const lists = { series, 'former-series': former, 'former-plans': formerPlans(ledgers) };
  return { ok: true, files: printCorpus(settled, ledgers, lists, input), plans, moves };
}

function knownSeriesOf({ knownSeries, idPolicy, ledgers }: CompileInput): KnownSeries {
  return knownSeries && idPolicy !== 'reset' ? publishedSeries(knownSeries, ledgers) : NO_SERIES;
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

const NO_SERIES: KnownSeries = { series: [], former: [] };

function seriesOf(compiled: readonly BuiltPlan[], rules: readonly SeriesRule[]) {
  return joinSeries(
    compiled.flatMap(({ plan, sections, clauses, facts }) => {
      const sectionById = new Map(sections.map((section) => [section.id, section]));
      const domains = new Map(
        clauses.map(({ id, section }) => [id, domainOf(pathTo(sectionById, section))] as const),
      );
      const texts = new Map(clauses.map(({ id, text }) => [id, { text, pairs: surrogatePairs(text) }]));
      return facts.indicators.map((indicator) => {
        const { text, pairs } = texts.get(indicator.clause) ?? { text: '', pairs: [] };
        const lead = leadOf(text, unitsOf(pairs, indicator.at.start));
        const domain = domains.get(indicator.clause) ?? null;
        return { ...indicator, plan: plan.id, place: plan.place, period: plan.period, domain, lead };
      });
    }),
    rules,
  );
}

/** Title of the innermost domain of a path. */
const domainOf = (path: readonly Section[]): string | null =>
  path.findLast(({ type }) => type === 'domain')?.title ?? null;

/** Two plans of a pair's id. */
function plansOfPair(id: string): PlanIds {
  const [one = '', other = ''] = id.split('~');
  return [one, other];
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

/** The files of one plan. `fields`: what they show of its ledger. */
function printPlan(item: BuiltPlan, fields: ReturnType<typeof ledgerFields>, order: number): ContentFile[] {
  const { plan, sections, clauses, facts, omissions, joins, diagnostics } = item;
  const [own, ...entries] = cutEntries(plan.id, sections, clauses);
  if (!own) throw new Error(`${plan.id}: a plan without sections`);
  return [
    planFile(plan, order, own, facts, { omissions, joins, diagnostics, ...fields }),
    ...entries.map((cut) => entryFile(plan.id, cut, facts, fields.aliases)),
  ];
}

const comparedPlan = once(
  ({ plan, sections, clauses }: BuiltPlan): ComparedPlan => ({
    id: plan.id,
    title: plan.title,
    sections: sections.filter(({ form }) => form !== 'front'),
    clauses,
  }),
);

function printCorpus(
  settled: readonly SettledPlan[],
  ledgers: Ledgers,
  lists: Readonly<Record<string, readonly unknown[]>>,
  { rules, manifest, site = {}, knownPairs = [], idPolicy, memory = noMemory }: CompileInput,
): ContentFile[] {
  const files = settled.flatMap(({ item, ledger }, order) => {
    const fields = ledgerFields(ledger);
    return memory.recall('files', [digest(item), fields, order], () => printPlan(item, fields, order));
  });
  const compiled = settled.map(({ item }) => item);
  // Addresses of drafts are not given out: pairs with one of them come and go.
  const isGivenOut = (pair: string) => plansOfPair(pair).every((plan) => ledgers.has(plan));
  const given = idPolicy === 'reset' ? [] : knownPairs.filter(isGivenOut);
  const wanted = [...(manifest.pairs ?? []), ...given.map(plansOfPair)];
  const compared = compiled.map(comparedPlan);
  const { parallels, pairs } = compareCorpus(compared, manifest.alignments ?? [], wanted, memory);
  const pairLedger: PairLedger = {
    generatedBy: 'npm run content',
    pairs: pairs.map(({ id }) => id).filter(isGivenOut),
  };
  const json = (name: string, value: unknown): ContentFile => ({
    path: `content/${name}.json`,
    text: `${JSON.stringify(value, null, 1)}\n`,
  });
  return [
    ...files,
    ...[...ledgers].map(([plan, ledger]) => ledgerFile(plan, ledger)),
    json('pair-ledger', pairLedger),
    ...Object.entries(lists).map(([name, list]) => json(name, list)),
    json('site', shownSiteSchema.strip().parse(site)),
    json('themes', themeEntries(rules.themes)),
    json('parallels', parallels),
    ...pairs.map(pairFile),
  ];
}
