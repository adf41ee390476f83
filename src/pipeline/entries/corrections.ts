/** What a person corrects in a plan (manifest): whether it has an effect, and how it is shown. */
import { diagnostic } from '../diagnostics/remark.ts';
import { type ParsedPlan, type ParseInput, parsePlan } from '../plan/parse.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import type { Section } from '../schemas/section.ts';

/** Each correction is tried by reading the plan without it; beyond so many the rest is taken to have an effect. */
const MOST_TRIED = 60;

/** Corrections of lines and joins that change nothing of what is read: the plan is the same without them. `plan` was read with all. */
export function unusedCorrections(input: ParseInput, plan: ParsedPlan): Diagnostic[] {
  const { lineCorrections = [], joinCorrections = [] } = input;
  const full = wordsOf(plan);
  // Of one that cannot be followed an error says why.
  const refused = new Set(
    plan.diagnostics.flatMap(({ severity, line }) => (severity === 'error' ? [line] : [])),
  );
  const isTold = ({ line }: { line: number }) => !refused.has(line);
  const isUnused = (rest: Partial<ParseInput>) => wordsOf(parsePlan({ ...input, ...rest })) === full;
  const unused = (rule: 'correction-unused' | 'join-unused', line: number) =>
    diagnostic(rule, { file: input.file, line });
  return [
    ...lineCorrections
      .slice(0, MOST_TRIED)
      .filter(isTold)
      .filter((each) => isUnused({ lineCorrections: lineCorrections.filter((other) => other !== each) }))
      .map(({ line }) => unused('correction-unused', line)),
    ...joinCorrections
      .slice(0, MOST_TRIED)
      .filter(isTold)
      .filter((each) => isUnused({ joinCorrections: joinCorrections.filter((other) => other !== each) }))
      .map(({ line }) => unused('join-unused', line)),
  ];
}

/** All that a reader sees of a plan. */
function wordsOf({ printed, sections, clauses, omissions }: ParsedPlan): string {
  return JSON.stringify([printed, sections, clauses, omissions]);
}

/** A message for each correction of a plan, with the editor's reason: what the site shows as theirs. `sections` give the places of types. */
export function saidByEditor(
  file: string,
  { lines = [], joins = [], types = [] }: ManifestPlan,
  sections: readonly Section[],
): Diagnostic[] {
  const said = (line: number, expected: string, actual: string) =>
    diagnostic('corrected-by-editor', { file, line }, { expected, actual });
  return [
    ...lines.map(({ line, is, reason }) => said(line, is, reason)),
    ...joins.map(({ line, next, reason }) => said(line, next, reason)),
    ...types.flatMap(({ at, reason }) => {
      const line = sections.find(({ id }) => id === at)?.source?.line;
      return line === undefined ? [] : [said(line, 'type', reason)];
    }),
  ];
}
