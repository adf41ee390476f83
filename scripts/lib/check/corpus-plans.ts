/** Reads every plan of the corpus afresh and checks it. */
import { verdictOn } from '../../../src/pipeline/contract/verdict.ts';
import type { Verdict } from '../../../src/pipeline/contract/verdict-schema.ts';
import { inspectFile } from '../../../src/pipeline/entries/inspect.ts';
import { planRanges, type SeedFile } from '../../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../../src/pipeline/entries/rules.ts';
import type { Manifest } from '../../../src/pipeline/schemas/manifest.ts';
import { planFaults } from './plan-faults.ts';

/** A plan with the verdict of the pipeline and what the check found wrong. */
export interface CheckedPlan {
  verdict: Verdict;
  faults: string[];
}

/** Checks the plans of every seed that is there; `npm run content` reports those that are not. */
export function checkPlansOf(
  manifest: Manifest,
  seeds: ReadonlyMap<string, SeedFile | null>,
  rules: Rules,
): CheckedPlan[] {
  return manifest.seeds.flatMap(({ file, plans }) => {
    const read = seeds.get(file);
    if (!read) return [];
    const lines = read.document?.lines ?? [];
    const ranges = planRanges(plans, lines.length);
    return inspectFile({ file, read, id: plans[0]?.id ?? file, plans, rules }).map(
      ({ id, built, diagnostics }) => {
        const range = ranges.find(({ entry }) => entry.id === id);
        const own = range ? lines.slice(range.from - 1, range.to) : lines;
        return { verdict: verdictOn(id, diagnostics), faults: built ? planFaults(built, own) : [] };
      },
    );
  });
}
