/** A text as the pipeline parses it, without facts and themes: all that addresses depend on. */
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

const NO_FACTS = { indicators: [], counts: [], references: [], agencies: [], deadlines: [], support: [] };

/** Parses a text as the plan `id`. */
export function builtText(id: string, text: string): BuiltPlan {
  const file = `seeds/${id}.txt`;
  const lines = splitLines(text);
  const parsed = parsePlan({ file, lines, range: { from: 1, to: lines.length }, returns: new Map() });
  const { omissions, joins, diagnostics } = parsed;
  const source = { file, line: 1, column: 1, endLine: lines.length, endColumn: 1 };
  return {
    plan: { id, source } as BuiltPlan['plan'],
    sections: parsed.sections.map((section) => ({
      ...section,
      type: null,
      typeRule: null,
      themes: [],
      themeReason: '',
    })),
    clauses: parsed.clauses.map((clause) => ({ ...clause, themes: [], themeReason: '' })),
    facts: NO_FACTS,
    why: {},
    omissions,
    joins,
    diagnostics,
  };
}
