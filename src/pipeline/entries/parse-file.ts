/** Files as they are printed: their plans with sections and clauses, before types, themes and facts are known. */
import { type ParsedPlan, type ParseInput, parsePlan } from '../plan/parse.ts';
import type { SourceDocument } from '../readers/document.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import { planRanges, type SeedFile } from './read-seed.ts';

/** The text of a seed. `hash` is the SHA-256 of its bytes. */
export interface SeedText extends SourceDocument {
  file: string;
  hash: string;
}

/** Lines of a seed, 1-based, inclusive. */
export interface LineRange {
  from: number;
  to: number;
}

/** A plan as it is printed, with what the parser was given. */
export interface ParsedEntry {
  input: ParseInput;
  parsed: ParsedPlan;
}

/** A file with its plans. `id` is that of the plan where the file could not be read. */
export type ParsedFile =
  | { id: string; seed: null; problem: Diagnostic }
  | { id: string; seed: SeedText; plans: { entry: ManifestPlan; range: LineRange; printed: ParsedEntry }[] };

/** Parses the plan on some lines of a seed. */
export function parseEntry(entry: ManifestPlan, seed: SeedText, range: LineRange): ParsedEntry {
  const input: ParseInput = {
    file: seed.file,
    lines: seed.lines,
    range,
    returns: new Map((entry.returns ?? []).map((item) => [item.line, item.to])),
    lineCorrections: entry.lines ?? [],
    joinCorrections: entry.joins ?? [],
  };
  return { input, parsed: parsePlan(input) };
}

/**
 * Parses the plans of a file. `plans` is what the manifest says of it, empty for a file outside the corpus, which is then
 * one plan with the given id.
 */
export function parseFile(input: {
  file: string;
  read: SeedFile;
  id: string;
  plans: readonly ManifestPlan[];
}): ParsedFile {
  const { file, id } = input;
  const { hash, document, problem } = input.read;
  if (!document) return { id, seed: null, problem };
  const seed = { file, hash, ...document };
  const plans = input.plans.length > 0 ? input.plans : [{ id, short: { zh: id, en: id } }];
  return {
    id,
    seed,
    plans: planRanges(plans, seed.lines.length).map(({ entry, ...range }) => ({
      entry,
      range,
      printed: parseEntry(entry, seed, range),
    })),
  };
}
