/** Makes the corpus of the records of the collections. */
import { readBody } from '../pipeline/entries/read.ts';
import type { Pair, Parallel } from '../pipeline/schemas/comparison.ts';
import type { Entry, EntryCollection, PlanEntry } from '../pipeline/schemas/entry.ts';
import type { FormerPlan } from '../pipeline/schemas/ledger.ts';
import type { FormerSeries, Series } from '../pipeline/schemas/series.ts';
import { loneParagraphs } from '../pipeline/text/locus.ts';
import { inReadingOrder } from '../pipeline/text/nodes.ts';
import { planColour } from '../pipeline/text/plan-colour.ts';
import type { Corpus, SiteEntry, SitePlan, SiteTheme } from './model.ts';

/** A record with the MDX below its frontmatter. */
export interface Written<Data> {
  data: Data;
  body: string;
}
export type EntryRecord = Written<Entry> & { collection: EntryCollection };

/** What the collections hold, in any order. */
export interface CorpusRecords {
  plans: readonly Written<PlanEntry>[];
  entries: readonly EntryRecord[];
  themes: readonly SiteTheme[];
  series: readonly Series[];
  formerSeries: readonly FormerSeries[];
  formerPlans: readonly FormerPlan[];
  parallels: readonly Parallel[];
  pairs: readonly Pair[];
}

/** Makes the corpus of its records: plans and themes in their order, everything in a plan in the order of the text. */
export function readCorpus(records: CorpusRecords): Corpus {
  const byPlan = Map.groupBy(records.entries, ({ data }) => data.plan);
  const plans = records.plans
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((plan) => readPlan(plan, byPlan.get(plan.data.id) ?? []));
  const entries = new Map(plans.flatMap((plan) => plan.entries.map((entry) => [entry.id, entry] as const)));
  for (const entry of entries.values())
    for (const child of entry.children) {
      const placed = entries.get(child);
      if (placed) placed.parent = entry;
    }
  const place = new Map(plans.map((plan, index) => [plan.id, index]));
  const placeOf = (plan: string) => place.get(plan) ?? 0;
  const pairs = records.pairs.toSorted((x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b));
  const isBeside = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  for (const plan of plans) plan.beside = plans.filter((other) => isBeside.has(`${plan.id} ${other.id}`));
  return {
    plans,
    entries,
    themes: records.themes.toSorted((a, b) => a.order - b.order),
    series: sortSeries(records.series),
    formerSeries: [...records.formerSeries],
    formerPlans: [...records.formerPlans],
    seriesOf: new Map(
      records.series.flatMap((item) => item.points.map((point) => [point.indicator, item] as const)),
    ),
    parallels: [...records.parallels],
    pairs,
  };
}

function readPlan({ data, body }: Written<PlanEntry>, records: readonly EntryRecord[]): SitePlan {
  const plan: SitePlan = {
    id: data.id,
    data,
    colour: planColour(data.order),
    section: data.section,
    body: readBody(data, body),
    aliases: data.aliases,
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
  plan.entries = records
    .map(
      ({ collection, ...entry }): SiteEntry => ({
        id: entry.data.id,
        collection,
        plan,
        section: entry.data.section,
        themes: entry.data.themes,
        body: readBody(entry.data, entry.body),
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
  const sources = [data, ...records.map((entry) => entry.data)];
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
