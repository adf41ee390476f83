/** Takes files as the pipeline would and gives the rows of the data contract, as far as single files can give them. */
import { indicatorThemes } from '../contract/indicator-themes.ts';
import { clauseLoci } from '../contract/loci.ts';
import type { DataName, Row } from '../contract/row-schemas.ts';
import {
  agencyRow,
  clauseRow,
  countRow,
  deadlineRow,
  diagnosticRow,
  indicatorRow,
  instrumentRow,
  omissionRows,
  type PlanLink,
  planRow,
  referenceRow,
  sectionRow,
  supportRow,
  tableRows,
} from '../contract/rows.ts';
import { verdictOn } from '../contract/verdict.ts';
import type { Verdict } from '../contract/verdict-schema.ts';
import type { planInstruments } from '../extract/instruments/records.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { ThemeEntry } from '../schemas/theme.ts';
import { pathTo } from '../text/nodes.ts';
import { type BuiltPlan, buildPlan } from './build-plan.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { startProblem } from './read-seed.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Rules } from './rules.ts';
import { themeEntries } from './theme-entries.ts';

/** Data files that single files can give: those that need no comparison of plans. */
export const INSPECTED = [
  'plans',
  'sections',
  'clauses',
  'tables',
  'omissions',
  'diagnostics',
  'indicators',
  'counts',
  'references',
  'agencies',
  'deadlines',
  'support',
  'instruments',
] as const satisfies readonly DataName[];

/** Rows by data file, and a verdict on each plan. An indicator has no series: values are joined over the whole corpus. */
export type Inspection = { [Name in (typeof INSPECTED)[number]]: Row<Name>[] } & { verdict: Verdict[] };

/** A plan of a file with every message about it. `built` is null where the file could not be read. */
export interface InspectedPlan {
  id: string;
  built: BuiltPlan | null;
  diagnostics: readonly Diagnostic[];
}

/** Reads the plans of a file (see `parseFile`). */
export function inspectFile({
  rules,
  ...input
}: Parameters<typeof parseFile>[0] & { rules: Rules }): InspectedPlan[] {
  return inspectParsed(parseFile(input), rules);
}

/** Reads the plans of a file that was parsed. */
export function inspectParsed(file: ParsedFile, rules: Rules): InspectedPlan[] {
  const { id, seed } = file;
  if (!seed) return [{ id, built: null, diagnostics: [file.problem] }];
  return file.plans.map(({ entry, range, printed }, index) => {
    const built = buildPlan(entry, seed, range, rules, index === 0, printed);
    const start = startProblem(entry, seed);
    const diagnostics = [...(start ? [start] : []), ...built.diagnostics];
    return { id: entry.id, built, diagnostics };
  });
}

/**
 * Gives plans that were read as one document. References are resolved among them. Instruments are found by `find`; without it
 * there are none, so that what does not show them need not load their rules.
 */
export function inspectionOf(
  read: readonly InspectedPlan[],
  rules: Rules,
  find: typeof planInstruments = () => [],
): Inspection {
  const built = resolveReferences(read.flatMap((plan) => plan.built ?? []));
  const themes = themeEntries(rules.themes);
  const rows = built.map((plan) => rowsOf(plan, themes, find));
  return {
    plans: rows.map(({ plan }) => plan),
    sections: rows.flatMap(({ sections }) => sections),
    clauses: rows.flatMap(({ clauses }) => clauses),
    tables: rows.flatMap(({ tables }) => tables),
    omissions: rows.flatMap(({ omissions }) => omissions),
    diagnostics: read.flatMap(({ id, diagnostics }) => diagnostics.map((each) => diagnosticRow(id, each))),
    indicators: rows.flatMap(({ indicators }) => indicators),
    counts: rows.flatMap(({ counts }) => counts),
    references: rows.flatMap(({ references }) => references),
    agencies: rows.flatMap(({ agencies }) => agencies),
    deadlines: rows.flatMap(({ deadlines }) => deadlines),
    support: rows.flatMap(({ support }) => support),
    instruments: rows.flatMap(({ instruments }) => instruments),
    verdict: read.map(({ id, diagnostics }) => verdictOn(id, diagnostics)),
  };
}

/** Addresses as in the open data of a site at the root. */
const link: PlanLink = (plan, id) => `/plans/${plan}/${id ? `#${id}` : ''}`;

function rowsOf(
  { plan, sections, clauses, facts, omissions, joins }: BuiltPlan,
  themes: ThemeEntry[],
  find: typeof planInstruments,
) {
  const { id } = plan;
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const clauseById = new Map(clauses.map((clause) => [clause.id, clause]));
  const loci = clauseLoci(sectionById, clauses);
  return {
    plan: planRow(plan, link),
    sections: sections.map((section) => sectionRow(id, section, pathTo(sectionById, section.id), link)),
    clauses: clauses.map((clause) =>
      clauseRow(
        id,
        {
          ...clause,
          type: sectionById.get(clause.section)?.type ?? null,
          locus: loci.get(clause.id) ?? '',
        },
        link,
      ),
    ),
    tables: tableRows(id, clauses),
    omissions: omissionRows(id, { omissions, joins }),
    indicators: facts.indicators.map((indicator) => {
      const ofClause = clauseById.get(indicator.clause)?.themes ?? [];
      const own = { themes: indicatorThemes(indicator.name, ofClause, themes), series: null };
      return indicatorRow(id, indicator, own, link);
    }),
    counts: facts.counts.map((count) => countRow(id, count, link)),
    references: facts.references.map((reference) => referenceRow(id, reference, link)),
    agencies: facts.agencies.map((list) => agencyRow(id, list, link)),
    deadlines: facts.deadlines.map((deadline) => deadlineRow(id, deadline, link)),
    support: facts.support.map((support) => supportRow(id, support, link)),
    instruments: find(sectionById, clauses).map((instrument) => instrumentRow(id, instrument, link)),
  };
}
