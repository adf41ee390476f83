/**
 * The one place that queries the collections. Everything else asks the corpus, which is read once a build:
 * plans with their sections, clauses and entries in the order of the text.
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { readBody } from './entries/read.ts';
import type { BodyNode, ThemedClause } from './entries/record.ts';
import type { Pair, Parallel } from './schemas/comparison.ts';
import { ENTRY_COLLECTIONS, type EntryCollection } from './schemas/entry.ts';
import type { AgencyList, Count, Deadline, Indicator, Reference, Support } from './schemas/facts.ts';
import type { Place } from './schemas/place.ts';
import type { Section } from './schemas/section.ts';
import type { FormerSeries, Series } from './schemas/series.ts';
import { loneParagraphs } from './text/locus.ts';
import { inReadingOrder, type NodeOf, pathTo } from './text/nodes.ts';
import { planColour } from './text/plan-colour.ts';

/** A theme as the site shows it. */
export type SiteTheme = CollectionEntry<'themes'>['data'];

/** An entry with its body read. */
export interface SiteEntry {
  id: string;
  collection: EntryCollection;
  plan: SitePlan;
  section: Section;
  themes: string[];
  body: BodyNode[];
  parent: SiteEntry | null;
  /** Ids of the entries that the body places. */
  children: string[];
  /** Ids that moved here: old id → new id. */
  aliases: Record<string, string>;
}

/** A clause with the plan and the type of its section. */
export interface SiteClause extends ThemedClause {
  plan: SitePlan;
  type: Section['type'];
}

/** One plan with everything in it. `colour` is the number of its colour (`planColour`). */
export interface SitePlan {
  id: string;
  data: CollectionEntry<'plans'>['data'];
  colour: number;
  /** What stands before the first section. */
  section: Section;
  /** What stands before the first entry, and the places of the entries. */
  body: BodyNode[];
  aliases: Record<string, string>;
  /** Sections without `s0`, and clauses, in reading order. */
  nodes: NodeOf<Section, SiteClause>[];
  sections: Section[];
  sectionById: Map<string, Section>;
  clauses: SiteClause[];
  clauseById: Map<string, SiteClause>;
  /** Ids of the clauses that are the only paragraph of their section. */
  loneParagraphs: ReadonlySet<string>;
  entries: SiteEntry[];
  entryById: Map<string, SiteEntry>;
  indicators: Indicator[];
  counts: Count[];
  references: Reference[];
  agencies: AgencyList[];
  deadlines: Deadline[];
  support: Support[];
  /** Plans it is set beside, in their order. */
  beside: SitePlan[];
}

/** All plans in the order of the manifest. */
export interface Corpus {
  plans: SitePlan[];
  entries: Map<string, SiteEntry>;
  themes: SiteTheme[];
  series: Series[];
  /** Series that there were, whose addresses still answer. */
  formerSeries: FormerSeries[];
  /** Series of an indicator: `<plan>/<indicator id>` → series. */
  seriesOf: Map<string, Series>;
  /** Passages in common, and plans set side by side with the sections that correspond, in the order of the plans. */
  parallels: Parallel[];
  pairs: Pair[];
}

let corpus: Promise<Corpus> | null = null;

/** The corpus, read once. */
export function getCorpus(): Promise<Corpus> {
  corpus ??= readCorpus();
  return corpus;
}

async function readCorpus(): Promise<Corpus> {
  const planNodes = (await getCollection('plans')).sort((a, b) => a.data.order - b.data.order);
  const nodes = await Promise.all(
    ENTRY_COLLECTIONS.map(async (collection) =>
      (await getCollection(collection)).map((node) => ({ collection, node })),
    ),
  );
  const byPlan = Map.groupBy(nodes.flat(), ({ node }) => node.data.plan);
  const entries = new Map<string, SiteEntry>();
  const plans = planNodes.map((node) => {
    const plan = readPlan(node, byPlan.get(node.id) ?? []);
    for (const entry of plan.entries) entries.set(entry.id, entry);
    return plan;
  });
  for (const entry of entries.values()) {
    for (const child of entry.children) {
      const placed = entries.get(child);
      if (placed) placed.parent = entry;
    }
  }
  const themes = (await getCollection('themes')).map((theme) => theme.data).sort((a, b) => a.order - b.order);
  const series = (await getCollection('series')).map((item) => item.data);
  const formerSeries = (await getCollection('former-series')).map((item) => item.data);
  const seriesOf = new Map(
    series.flatMap((item) => item.points.map((point) => [point.indicator, item] as const)),
  );
  const parallels = (await getCollection('parallels')).map((item) => item.data);
  const place = new Map(plans.map((plan, index) => [plan.id, index]));
  const pairs = (await getCollection('pairs'))
    .map((item) => item.data)
    .sort(
      (x, y) =>
        (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0) || (place.get(x.b) ?? 0) - (place.get(y.b) ?? 0),
    );
  const isBeside = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  for (const plan of plans) plan.beside = plans.filter((other) => isBeside.has(`${plan.id} ${other.id}`));
  return { plans, entries, themes, series: sortSeries(series), formerSeries, seriesOf, parallels, pairs };
}

function readPlan(
  node: CollectionEntry<'plans'>,
  nodes: readonly { collection: EntryCollection; node: CollectionEntry<EntryCollection> }[],
): SitePlan {
  const plan: SitePlan = {
    id: node.id,
    data: node.data,
    colour: planColour(node.data.order),
    section: node.data.section,
    body: readBody(node.data, node.body ?? ''),
    aliases: node.data.aliases,
    nodes: [],
    sections: [],
    sectionById: new Map(),
    clauses: [],
    clauseById: new Map(),
    loneParagraphs: new Set(),
    entries: [],
    entryById: new Map(),
    indicators: [],
    counts: [],
    references: [],
    agencies: [],
    deadlines: [],
    support: [],
    beside: [],
  };
  plan.entries = nodes
    .map(
      ({ collection, node: entry }): SiteEntry => ({
        id: entry.id,
        collection,
        plan,
        section: entry.data.section,
        themes: entry.data.themes,
        body: readBody(entry.data, entry.body ?? ''),
        parent: null,
        children: entry.data.children,
        aliases: entry.data.aliases ?? {},
      }),
    )
    .sort((a, b) => a.section.order - b.section.order);
  plan.entryById = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const bodies = [plan.body, ...plan.entries.map((entry) => entry.body)].flat();
  const sections = [
    ...plan.entries.map((entry) => entry.section),
    ...bodies.flatMap((item) => (item.type === 'section' ? [item.section] : [])),
  ];
  plan.sectionById = new Map([plan.section, ...sections].map((section) => [section.id, section]));
  const typeOf = (id: string) => plan.sectionById.get(id)?.type ?? null;
  const clauses = bodies.flatMap((item) =>
    item.type === 'clause' ? [{ ...item.clause, plan, type: typeOf(item.clause.section) }] : [],
  );
  plan.nodes = inReadingOrder(sections, clauses);
  plan.sections = plan.nodes.flatMap(({ section }) => section ?? []);
  plan.clauses = plan.nodes.flatMap(({ clause }) => clause ?? []);
  plan.clauseById = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  plan.loneParagraphs = loneParagraphs(plan.clauses);
  const place = new Map(plan.clauses.map((clause, index) => [clause.id, index]));
  const inOrder = <Fact extends { clause: string }>(facts: readonly Fact[]) =>
    facts.toSorted((a, b) => (place.get(a.clause) ?? 0) - (place.get(b.clause) ?? 0));
  const sources = [node.data, ...nodes.map(({ node: entry }) => entry.data)];
  plan.indicators = inOrder(sources.flatMap((source) => source.indicators));
  plan.counts = inOrder(sources.flatMap((source) => source.counts));
  plan.references = inOrder(sources.flatMap((source) => source.references));
  plan.agencies = inOrder(sources.flatMap((source) => source.agencies));
  plan.deadlines = inOrder(sources.flatMap((source) => source.deadlines));
  plan.support = inOrder(sources.flatMap((source) => source.support));
  return plan;
}

/** Series over more years first, then those with more values. */
function sortSeries(series: readonly Series[]): Series[] {
  const years = (item: Series) => new Set(item.points.map((point) => point.year)).size;
  return [...series].sort(
    (a, b) => years(b) - years(a) || b.points.length - a.points.length || (a.name < b.name ? -1 : 1),
  );
}

/** A line of a seed; `place`: where it is in a file that is no plain text. */
export interface SeedLine {
  number: number;
  text: string;
  place?: Place | undefined;
}

/** The lines of a plan's seed that are the plan's, from the file itself. Numbers are 1-based, of the whole file. */
export async function seedLines({ data }: SitePlan): Promise<SeedLine[]> {
  const { file, line, endLine } = data.source;
  const seed = await getEntry('seeds', file);
  if (!seed) throw new Error(`${file}: not found; the plan ${data.id} comes from it`);
  return seed.data.lines
    .map((seedLine, index) => ({ ...seedLine, number: index + 1 }))
    .slice(line - 1, endLine);
}

/** A section with the sections around it, outermost first; `s0` gives an empty path. */
export function pathOf(plan: SitePlan, sectionId: string): Section[] {
  return pathTo(plan.sectionById, sectionId);
}

/** The section and everything below it. */
export function sectionsWithin(plan: SitePlan, sectionId: string): Section[] {
  return plan.sections.filter(({ id }) => pathOf(plan, id).some((section) => section.id === sectionId));
}
