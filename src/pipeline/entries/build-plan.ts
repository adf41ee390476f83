/** One plan from its lines to the records that go into `content/`: parsed, identified, typed, themed. */

import { diagnostic } from '../diagnostics/remark.ts';
import { withOwnWords } from '../extract/context/own-words.ts';
import { correctIndicators } from '../extract/editor-facts.ts';
import type { PlanFacts } from '../extract/fact-records.ts';
import { findFacts } from '../extract/facts.ts';
import { givingSections } from '../extract/support/support.ts';
import { assignThemes, type ThemeChoice } from '../extract/themes.ts';
import { assignTypes } from '../extract/types/types.ts';
import { passageOfLine, sourceOf } from '../plan/lines/passage.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import type { FrontRole } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import type { Omission } from '../schemas/omission.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import { compactDate, isoDate, withoutTime } from '../text/dates.ts';
import { COUNTRY } from '../text/gazetteer/place-name.ts';
import { placeOf } from '../text/gazetteer/place-of.ts';
import { kindOfGenre } from '../text/genres.ts';
import { genreInForce, genreOfTitle, handsOnMeasures } from '../text/official-documents.ts';
import { saidByEditor, unusedCorrections } from './corrections.ts';
import { levelOf } from './level-of.ts';
import { type LineRange, type ParsedEntry, parseEntry, type SeedText } from './parse-file.ts';
import type { ThemedClause } from './record.ts';
import type { Rules } from './rules.ts';

/** What the sections of a plan are those of: a notice that puts a policy in force holds that policy, an opinion the measures that it hands on. */
function genreOfContent({ genre, title }: Pick<Plan, 'genre' | 'title'>): string | null {
  if (kindOfGenre(genre) === 'opinion' && handsOnMeasures(title)) return '政策措施';
  return kindOfGenre(genre) === 'other' ? genreInForce(title) : genre;
}

/** The flat record of a plan as it goes into `content/`: what reading, search and comparison all consume. Plain data. */
export interface BuiltPlan extends Pick<ParsedPlan, 'omissions' | 'joins' | 'diagnostics'> {
  plan: Plan;
  sections: Section[];
  clauses: ThemedClause[];
  facts: PlanFacts;
  /** Ids of the rules behind the name, year and kind of each indicator, by its id: for `inspect`, not published. */
  why: Readonly<Record<string, readonly string[]>>;
}

/** Builds the plan on some lines of a seed. `isFirst`: no plan of the seed stands above it. `printed`: it was parsed before. */
export function buildPlan(
  entry: ManifestPlan,
  seed: SeedText,
  range: LineRange,
  rules: Rules,
  isFirst = true,
  printed: ParsedEntry = parseEntry(entry, seed, range),
): BuiltPlan {
  const { input, parsed } = printed;
  const plan = identify(entry, parsed, seed);
  const told = withOwnWords(plan, parsed);
  const types = assignTypes(
    parsed.sections,
    genreOfContent(told),
    givingSections(parsed.clauses),
    entry.types,
  );
  const typed = parsed.sections.map((section) => {
    const { type = null, rule = null } = types.get(section.id) ?? {};
    return { ...section, type, typeRule: rule };
  });
  const assigned = assignThemes(typed, parsed.clauses, rules.themes, entry['theme-overrides']);
  const sections = typed.map((section) => ({ ...section, ...themesIn(assigned.sections, section.id) }));
  const clauses = parsed.clauses.map((clause) => ({ ...clause, ...themesIn(assigned.clauses, clause.id) }));
  const { diagnostics, why, ...found } = findFacts({
    plan: told,
    sections,
    clauses,
    placeIn: parsed.placeIn,
    aliases: rules.aliases,
    themes: rules.themes,
  });
  const corrections = entry.facts ?? [];
  const corrected =
    corrections.length > 0
      ? correctIndicators(found.indicators, corrections, {
          file: seed.file,
          clauses,
          placeIn: parsed.placeIn,
        })
      : { indicators: found.indicators, diagnostics: [] };
  const remarks = entry.title ? withTitle(entry.title, parsed.diagnostics) : parsed.diagnostics;
  const unused = parsed.unusedReturns.map(({ line, rule }) =>
    diagnostic(rule, { file: seed.file, line }, { plan: entry.id, actual: input.returns?.get(line) ?? '' }),
  );
  const placeless =
    plan.place.length > 0 ? [] : [diagnostic('place-missing', plan.source, { plan: entry.id })];
  const said = [
    ...notesIn(seed, range),
    ...unused,
    ...placeless,
    ...unusedCorrections(input, parsed),
    ...saidByEditor(seed.file, entry, sections),
    ...remarks,
    ...diagnostics,
    ...corrected.diagnostics,
  ];
  return {
    plan,
    sections,
    clauses,
    facts: { ...found, indicators: corrected.indicators },
    why: Object.fromEntries(why),
    omissions: [...aboveFirstPlan(seed, range, isFirst), ...parsed.omissions],
    joins: parsed.joins,
    diagnostics: said.map((each) => atPlace(each, seed)),
  };
}

/** The lines of a seed above its first plan: they are of no plan, and shown nowhere. */
function aboveFirstPlan({ file, lines }: SeedText, { from }: { from: number }, isFirst: boolean): Omission[] {
  const above = isFirst ? lines.slice(0, from - 1).filter(({ text }) => text.trim() !== '') : [];
  return above.map((line) => {
    const passage = passageOfLine(line);
    return { ...sourceOf(passage.spans, lines, file), text: passage.text, reason: 'before-plan' as const };
  });
}

/** What the reader of the file noticed in the lines of a plan. */
function notesIn({ file, notes }: SeedText, { from, to }: LineRange): Diagnostic[] {
  return notes
    .filter(({ line }) => line >= from && line <= to)
    .map(({ rule, line, actual }) => diagnostic(rule, { file, line }, { actual }));
}

/** A message with the place of its line in the file itself. */
function atPlace(message: Diagnostic, { lines }: SeedText): Diagnostic {
  const place = lines[message.line - 1]?.hints?.place;
  return place ? { ...message, place } : message;
}

function themesIn(choices: ReadonlyMap<string, ThemeChoice>, id: string) {
  const { themes, reason } = choices.get(id) ?? { themes: [], reason: '' };
  return { themes, themeReason: reason };
}

/** With a title from the manifest, the missing one is no longer an error: the message that it is missing becomes a piece of information. */
function withTitle(title: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((each) =>
    each.rule === 'title-missing' ? diagnostic('title-supplied', each, { actual: title }) : each,
  );
}

/** Lines of the head that may name the place of a report: ——在甲省第十届人民代表大会第二次会议上, 甲省省长. */
const NAMING_ROLES = new Set<FrontRole | null>(['subtitle', 'speaker']);

/** The place that the title, the issuer, or else another line of the head names. */
function placeNamed(
  title: string,
  issuer: string | null,
  { clauses }: ParsedPlan,
  level: ManifestPlan['level'],
): string[] {
  const lines = clauses.filter(({ role }) => NAMING_ROLES.has(role)).map(({ text }) => text);
  const place = placeOf(title, issuer, ...lines);
  return place.length === 0 && level === '国家' ? [COUNTRY] : place;
}

/** The place that the editor names: a path as it is, a name with what it lies in, as far as that is known. */
function placeGiven(place: string | readonly string[]): string[] {
  if (typeof place !== 'string') return [...place];
  const path = placeOf(place);
  return path.length > 0 ? path : [place];
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
  /** The day of posting that a page keeps beside its text. */
  const postedOn = () => {
    const day = withoutTime(seed.metadata['published'] ?? '');
    const posted = isoDate(day) ?? compactDate(day);
    if (posted !== null) origins['published'] = 'file';
    return posted;
  };
  const words = printed.title ?? '';
  const issuer = settle('issuer', printed.issuer, entry.issuer);
  const place =
    entry.place === undefined
      ? placeNamed(entry.title ?? words, issuer, parsed, entry.level)
      : placeGiven(entry.place);
  if (entry.place !== undefined) origins['place'] = 'editor';
  const date = settle('date', printed.date, entry.date);
  return {
    id: entry.id,
    title: entry.title ?? printed.title ?? entry.id,
    titleSource:
      printed.title !== null && (entry.title ?? printed.title) === printed.title ? 'printed' : 'editor',
    short: entry.short,
    genre: settle(
      'genre',
      genreOfTitle(words),
      entry.genre ?? genreOfTitle(entry.title ?? words) ?? undefined,
    ),
    level: pick('level', null, entry.level) ?? levelOf(place),
    place,
    issuer,
    number: settle('number', printed.number, entry.number),
    date,
    month: date === null ? settle('month', printed.month, entry.month) : null,
    published: settle('published', printed.published, entry.published) ?? postedOn(),
    sourceUrl: pick('sourceUrl', null, entry.url),
    retrieved: pick('retrieved', null, entry.retrieved),
    publisher: pick('publisher', null, entry.publisher),
    period: settle('period', printed.period, entry.period),
    versionOf: pick('versionOf', null, entry['version-of']),
    language: 'zh-CN',
    origins,
    note: entry.note ?? null,
    source: parsed.source ?? { file: seed.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    seedHash: seed.hash,
    format: seed.format,
    encoding: seed.encoding ?? 'utf-8',
  };
}
