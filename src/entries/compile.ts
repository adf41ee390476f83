/**
 * From seeds to the files of `content/`, without touching a disk.
 *
 * Reads: manifest, themes, bytes of the seeds, the ledger of ids as it stands. Gives: every file of the new
 * `content/`, or the list of what is wrong. Steps: decode → parse → extract → ids → cut → print.
 */

import { factProblem } from '../extract/facts.ts';
import { canonicalTitle } from '../extract/references.ts';
import { joinSeries } from '../extract/series.ts';
import { DecodeError, decodeSeed } from '../plan/decode.ts';
import { type Addressed, acceptIdChanges, findIdChanges, namesByLedger, newLedger } from '../plan/ledger.ts';
import { type Line, splitLines } from '../plan/lines.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledger, PlanLedger } from '../schemas/ledger.ts';
import type { Manifest, ManifestPlan } from '../schemas/manifest.ts';
import type { SeriesRule } from '../schemas/series.ts';
import { sha256 } from '../text/sha256.ts';
import { type BuiltPlan, buildPlan } from './build-plan.ts';
import { cutEntries } from './cut.ts';
import { type ContentFile, entryFile, planFile } from './file.ts';
import type { Rules } from './rules.ts';

/** What to do when ids would move: stop, record the moves, or start the ledger afresh. */
export type IdPolicy = 'stop' | 'accept' | 'reset';

/** All that the pipeline reads. */
export interface CompileInput {
  manifest: Manifest;
  rules: Rules;
  /** Bytes by file name; null for a file that is not there. */
  seeds: ReadonlyMap<string, Uint8Array | null>;
  /** The ledger as it stands; null when there is none. */
  ledger: Ledger | null;
  /** Text that stands at an id of the content as it is now, for tombstones; null when unknown. */
  textOf: (plan: string, id: string) => string | null;
  idPolicy: IdPolicy;
}

/** Either all files, or the errors that stop the pipeline. */
export type CompileResult =
  | { ok: true; files: ContentFile[]; plans: BuiltPlan[] }
  | { ok: false; errors: Diagnostic[] };

const MANIFEST = 'seeds/manifest.yaml';

/** Runs the pipeline. Errors are collected over all seeds; any of them leaves no file. */
export function compileCorpus(input: CompileInput): CompileResult {
  const errors: Diagnostic[] = [...checkManifest(input.manifest)];
  const compiled: BuiltPlan[] = [];
  for (const seed of input.manifest.seeds) {
    const bytes = input.seeds.get(seed.file) ?? null;
    const decoded = readSeed(seed, bytes, errors);
    if (!decoded) continue;
    const starts = seed.plans.map((plan) => startOf(plan, seed.file, decoded.lines, errors));
    seed.plans.forEach((entry, index) => {
      const from = starts[index] ?? 1;
      const to = (starts[index + 1] ?? decoded.lines.length + 1) - 1;
      const built = buildPlan(
        entry,
        { ...decoded, file: seed.file, hash: seed.sha256 },
        { from, to },
        input.rules,
      );
      errors.push(...built.parsed.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'));
      compiled.push(built);
    });
  }
  for (const item of compiled) errors.push(...checkFacts(item));
  if (errors.length > 0) return { ok: false, errors };
  resolveReferences(compiled);

  const ledgers: Record<string, PlanLedger> = {};
  for (const item of compiled) {
    ledgers[item.plan.id] = settleIds(item, input, errors);
  }
  for (const id of Object.keys(input.ledger?.plans ?? {})) {
    if (ledgers[id] === undefined && input.idPolicy !== 'reset') errors.push(lostPlan(id));
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, files: printCorpus(compiled, ledgers, input.rules), plans: compiled };
}

interface DecodedSeed {
  lines: Line[];
  encoding: string;
}

function readSeed(
  seed: Manifest['seeds'][number],
  bytes: Uint8Array | null,
  errors: Diagnostic[],
): DecodedSeed | null {
  const fail = (rule: string, reason: string, hint: string, extra: Partial<Diagnostic> = {}) => {
    errors.push({
      rule,
      severity: 'error',
      reason,
      file: seed.file,
      line: 1,
      column: 1,
      actual: null,
      expected: null,
      hint,
      ...extra,
    });
    return null;
  };
  if (!bytes) {
    return fail(
      'seed-missing',
      `Expected the seed that ${MANIFEST} names, found no such file`,
      'Put the file there, or correct the name in the manifest.',
    );
  }
  try {
    const { text, encoding } = decodeSeed(bytes);
    const actual = sha256(bytes);
    if (actual !== seed.sha256) {
      return fail(
        'seed-changed',
        'Unexpected bytes: the seed is not the one the manifest was written for',
        `If the change is meant, enter the new hash as sha256 of this seed in ${MANIFEST}.`,
        {
          actual,
          expected: seed.sha256,
        },
      );
    }
    return { lines: splitLines(text), encoding };
  } catch (error) {
    if (error instanceof DecodeError) return fail(error.rule, error.message, error.hint);
    throw error;
  }
}

/** First line of a plan, checked against the words the manifest says it begins with. */
function startOf(plan: ManifestPlan, file: string, lines: readonly Line[], errors: Diagnostic[]): number {
  if (!plan.from) return 1;
  const text = lines[plan.from.line - 1]?.text.trim() ?? '';
  if (!text.startsWith(plan.from.text)) {
    errors.push({
      rule: 'plan-start',
      severity: 'error',
      reason: `Unexpected words where the plan ${plan.id} should begin`,
      file,
      line: plan.from.line,
      column: 1,
      actual: text.slice(0, 30),
      expected: plan.from.text,
      hint: `Correct \`from\` of ${plan.id} in ${MANIFEST}.`,
    });
  }
  return plan.from.line;
}

/** Holds the ids of a plan to the ledger, renaming where the policy allows. */
function settleIds(item: BuiltPlan, input: CompileInput, errors: Diagnostic[]): PlanLedger {
  const known = input.idPolicy === 'reset' ? undefined : input.ledger?.plans[item.plan.id];
  if (!known) return newLedger(addressed(item));
  rename(item, namesByLedger(known, addressed(item)));
  const items = addressed(item);
  const textOf = (id: string) => input.textOf(item.plan.id, id);
  const changes = findIdChanges(known, items);
  if (changes.length === 0) {
    const { ids } = newLedger(items);
    return { ids, aliases: known.aliases, tombstones: known.tombstones };
  }
  if (input.idPolicy === 'accept') {
    const accepted = acceptIdChanges(known, items, textOf);
    rename(item, accepted.renamed);
    return accepted.ledger;
  }
  const byId = new Map(item.clauses.map((clause) => [clause.id, clause.source]));
  for (const change of changes.slice(0, 20)) {
    const source = byId.get(change.id) ?? item.plan.source;
    errors.push({
      rule: 'id-moved',
      severity: 'error',
      reason:
        change.movedTo === null
          ? `The address ${item.plan.id}#${change.id} would no longer point to its text`
          : `The address ${item.plan.id}#${change.id} would move to ${change.movedTo}`,
      file: source.file,
      line: source.line,
      column: source.column,
      actual: change.movedTo,
      expected: change.id,
      hint: 'If the change is meant, run `npm run content -- --accept-ids`: old addresses go on as aliases or tombstones.',
    });
  }
  return known;
}

/** Everything of a plan that has an address. */
function addressed(item: BuiltPlan): Addressed[] {
  return [
    ...item.parsed.sections.map((section) => {
      const text = `${section.number ?? ''}${section.title}`;
      return { id: section.id, hash: sha256(text), text };
    }),
    ...item.clauses.map((clause) => ({ id: clause.id, hash: clause.hash, text: clause.text })),
  ];
}

function rename(item: BuiltPlan, renamed: ReadonlyMap<string, string>): void {
  const nameOf = (id: string) => renamed.get(id) ?? id;
  for (const section of item.parsed.sections) {
    section.id = nameOf(section.id);
    section.parent = section.parent === null ? null : nameOf(section.parent);
  }
  for (const clause of item.clauses) {
    clause.id = nameOf(clause.id);
    clause.section = nameOf(clause.section);
  }
  for (const indicator of item.facts.indicators) {
    indicator.id = indicator.id.replace(indicator.clause, nameOf(indicator.clause));
    indicator.clause = nameOf(indicator.clause);
  }
  for (const fact of [...item.facts.references, ...item.facts.agencies]) fact.clause = nameOf(fact.clause);
  for (const fact of item.facts.agencies) fact.section = nameOf(fact.section);
}

function lostPlan(id: string): Diagnostic {
  return {
    rule: 'plan-lost',
    severity: 'error',
    reason: `The plan ${id} has addresses in content/ids.json but is no longer in the manifest`,
    file: MANIFEST,
    line: 1,
    column: 1,
    actual: null,
    expected: id,
    hint: 'Put the plan back. Addresses that were given out must go on working.',
  };
}

/** Mistakes in the manifest that a schema cannot see. */
function checkManifest(manifest: Manifest): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const fail = (rule: string, reason: string, actual: string, hint: string) =>
    errors.push({
      rule,
      severity: 'error',
      reason,
      file: MANIFEST,
      line: 1,
      column: 1,
      actual,
      expected: null,
      hint,
    });
  const seen = new Set<string>();
  for (const plan of manifest.seeds.flatMap((seed) => seed.plans)) {
    if (seen.has(plan.id))
      fail(
        'plan-id-repeated',
        `Unexpected second plan with the id ${plan.id}`,
        plan.id,
        'Give every plan an id of its own.',
      );
    seen.add(plan.id);
  }
  for (const seed of manifest.seeds) {
    const starts = seed.plans.map((plan) => plan.from?.line ?? 1);
    if (starts.some((line, index) => index > 0 && line <= (starts[index - 1] ?? 0))) {
      fail(
        'plan-order',
        `Unexpected order of the plans in ${seed.file}`,
        starts.join(', '),
        'List the plans of a seed in the order of their first lines, with `from` for all but the first.',
      );
    }
  }
  return errors;
}

/** Points every reference to the plan of the corpus that it names. */
function resolveReferences(compiled: readonly BuiltPlan[]): void {
  const byTitle = new Map(
    compiled
      .filter(({ plan }) => plan.titleSource === 'printed')
      .map(({ plan }) => [canonicalTitle(plan.title), plan.id]),
  );
  for (const reference of compiled.flatMap(({ facts }) => facts.references)) {
    reference.target = byTitle.get(reference.canonical) ?? null;
  }
}

/** Facts that do not hold: a quote that is not in its clause, a value that is not in its quote. */
function checkFacts({ plan, clauses, facts }: BuiltPlan): Diagnostic[] {
  const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
  return facts.indicators.flatMap((indicator): Diagnostic[] => {
    const problem = factProblem(indicator, texts.get(indicator.clause) ?? '');
    if (problem === null) return [];
    const { file, line, column } = indicator.source;
    const reason = `${plan.id}#${indicator.id}: ${problem}`;
    const hint = 'This is a defect of src/extract/; run npm run inspect on the seed.';
    return [
      {
        rule: 'fact',
        severity: 'error',
        reason,
        file,
        line,
        column,
        actual: indicator.quote,
        expected: String(indicator.value),
        hint,
      },
    ];
  });
}

function seriesOf(compiled: readonly BuiltPlan[], rules: readonly SeriesRule[]) {
  return joinSeries(
    compiled.flatMap(({ plan, facts }) =>
      facts.indicators.map((indicator) => ({ ...indicator, plan: plan.id })),
    ),
    rules,
  );
}

function printCorpus(
  compiled: readonly BuiltPlan[],
  ledgers: Record<string, PlanLedger>,
  rules: Rules,
): ContentFile[] {
  const files = compiled.flatMap(({ plan, parsed, clauses, facts }, order) => {
    const [own, ...entries] = cutEntries(plan.id, parsed.sections, clauses);
    if (!own) throw new Error(`${plan.id}: a plan without sections`);
    const { omissions, joins, diagnostics } = parsed;
    const { aliases, tombstones } = ledgers[plan.id] ?? { aliases: {}, tombstones: {} };
    return [
      planFile(plan, order, own, facts, { omissions, joins, diagnostics, aliases, tombstones }),
      ...entries.map((cut) => entryFile(plan.id, cut, facts)),
    ];
  });
  const generatedBy = 'npm run content';
  const ledger: Ledger = { generatedBy, plans: ledgers };
  const themeRows = rules.themes.map(({ words: _words, ...theme }, order) => ({ order, ...theme }));
  return [
    ...files,
    { path: 'content/ids.json', text: `${JSON.stringify(ledger, null, 1)}\n` },
    { path: 'content/series.json', text: `${JSON.stringify(seriesOf(compiled, rules.series), null, 1)}\n` },
    { path: 'content/themes.json', text: `${JSON.stringify(themeRows, null, 1)}\n` },
  ];
}
