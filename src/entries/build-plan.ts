/** One plan from its lines to the records that go into `content/`: parsed, identified, typed, themed. */

import { findFacts, type PlanFacts } from '../extract/facts.ts';
import { assignThemes } from '../extract/themes.ts';
import { assignTypes } from '../extract/types.ts';
import type { Line } from '../plan/lines.ts';
import { type ParsedPlan, parsePlan } from '../plan/parse.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import type { Plan } from '../schemas/plan.ts';
import { genreOfTitle } from '../text/official-documents.ts';
import type { ThemedClause } from './record.ts';
import type { Rules } from './rules.ts';

/** A decoded seed. `hash` is the SHA-256 of its bytes. */
export interface SeedText {
  file: string;
  lines: readonly Line[];
  encoding: string;
  hash: string;
}

/** A plan as it goes into `content/`. */
export interface BuiltPlan {
  plan: Plan;
  parsed: ParsedPlan;
  clauses: ThemedClause[];
  facts: PlanFacts;
}

/** Builds the plan on lines `range` (1-based, inclusive) of a seed. */
export function buildPlan(
  entry: ManifestPlan,
  seed: SeedText,
  range: { from: number; to: number },
  rules: Rules,
): BuiltPlan {
  const parsed = parsePlan({
    file: seed.file,
    lines: seed.lines,
    range,
    returns: new Map((entry.returns ?? []).map((item) => [item.line, item.to])),
  });
  if (entry.title) settleMissingTitle(parsed, entry.title);
  const plan = identify(entry, parsed, seed);
  const types = assignTypes(parsed.sections, plan.genre);
  for (const section of parsed.sections) {
    section.type = types.get(section.id)?.type ?? null;
    section.typeRule = types.get(section.id)?.rule ?? null;
  }
  const assigned = assignThemes(parsed.sections, parsed.clauses, rules.themes, entry['theme-overrides']);
  for (const section of parsed.sections) {
    const choice = assigned.sections.get(section.id);
    section.themes = choice?.themes ?? [];
    section.themeReason = choice?.reason ?? '';
  }
  const clauses = parsed.clauses.map((clause) => {
    const choice = assigned.clauses.get(clause.id);
    return { ...clause, themes: choice?.themes ?? [], themeReason: choice?.reason ?? '' };
  });
  const { diagnostics, ...facts } = findFacts({
    plan,
    sections: parsed.sections,
    clauses,
    placeIn: parsed.placeIn,
    aliases: rules.aliases,
    themes: rules.themes,
  });
  parsed.diagnostics.push(...diagnostics);
  return { plan, parsed, clauses, facts };
}

/** With a title from the manifest, the missing one is no longer a fault: the remark stays, as information. */
function settleMissingTitle(parsed: ParsedPlan, title: string): void {
  for (const diagnostic of parsed.diagnostics) {
    if (diagnostic.rule !== 'title-missing') continue;
    diagnostic.severity = 'info';
    diagnostic.actual = title;
    diagnostic.hint = 'The title in seeds/manifest.yaml stands in; it is marked as the editor’s.';
  }
}

/** Puts together what is printed and what the editor supplies. What the editor says stands before what was read, and is marked as the editor's. */
function identify(entry: ManifestPlan, parsed: ParsedPlan, seed: SeedText): Plan {
  const { printed } = parsed;
  const origins: Plan['origins'] = {};
  const pick = <T>(name: string, own: T | null, supplied: T | undefined): T | null => {
    if (own !== null) origins[name] = 'printed';
    else if (supplied !== undefined) origins[name] = 'editor';
    return own ?? supplied ?? null;
  };
  const settle = <T>(name: string, own: T | null, supplied: T | undefined): T | null => {
    const same = supplied === undefined || JSON.stringify(supplied) === JSON.stringify(own);
    return same ? pick(name, own, supplied) : pick(name, null, supplied);
  };
  const words = printed.title ?? '';
  return {
    id: entry.id,
    title: entry.title ?? printed.title ?? entry.id,
    titleSource:
      printed.title !== null && (entry.title ?? printed.title) === printed.title ? 'printed' : 'editor',
    short: entry.short,
    genre: settle('genre', genreOfTitle(words), entry.genre),
    level: pick('level', null, entry.level),
    issuer: settle('issuer', printed.issuer, entry.issuer),
    number: settle('number', printed.number, entry.number),
    date: settle('date', printed.date, entry.date),
    published: settle('published', printed.published, entry.published),
    period: settle('period', printed.period, entry.period),
    language: 'zh-CN',
    origins,
    note: entry.note ?? null,
    source: parsed.source ?? { file: seed.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    seedHash: seed.hash,
    encoding: seed.encoding,
  };
}
