/**
 * The register of work 任务台账: what plans want done, by whom and by when, with the targets that stand beside it. Plain data
 * that the page renders and exports write.
 */
import type { Corpus, SiteClause, SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { AgencyList, Deadline, Indicator } from '../../pipeline/schemas/facts.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { locusOfClause } from '../../pipeline/text/locus.ts';
import { once } from '../../pipeline/text/once.ts';

/** A piece of work: a task or measure, or one item of it that has bodies of its own. */
export interface RegisterRow {
  /** `<plan>/<id of the section, clause or table row>`: the same as long as its address is. */
  key: string;
  plan: SitePlan;
  /** Section or clause that its address leads to. */
  at: string;
  /** Printed locus of that place. */
  locus: string;
  section: Section;
  /** Tasks and measures around the section. */
  depth: number;
  /** Number and title of the section. */
  title: string;
  /** Its words: the clause or table row of an item, the clauses of a section one a line. */
  text: string;
  /** It is one of several items of the section. */
  isItem: boolean;
  lead: readonly string[];
  supporting: readonly string[];
  /** The bodies by the names that they have now. */
  bodies: readonly string[];
  deadlines: readonly Deadline[];
  targets: readonly Indicator[];
  themes: readonly string[];
}

const WORK = new Set<Section['type']>(['task', 'measure']);

/** All work of the corpus, in the order of the plans and the text. */
export const registerOf = once(({ plans }: Corpus): RegisterRow[] => plans.flatMap(rowsOf));

const placed = (plan: SitePlan, at: string, section: string) => ({
  key: `${plan.id}/${at}`,
  at,
  locus: locusOfClause(pathOf(plan, section), at, { alone: plan.loneParagraphs.has(at) }),
});

/** What stands in the clauses of one task or measure. */
interface Held {
  agencies: AgencyList[];
  deadlines: Deadline[];
  targets: Indicator[];
}

function rowsOf(plan: SitePlan): RegisterRow[] {
  const ownerOf = (section: string) => pathOf(plan, section).findLast(({ type }) => WORK.has(type))?.id ?? '';
  const sectionOf = (clause: string) => plan.clauseById.get(clause)?.section ?? '';
  const agencies = Map.groupBy(plan.agencies, ({ section }) => ownerOf(section));
  const deadlines = Map.groupBy(plan.deadlines, ({ section }) => ownerOf(section));
  const targets = Map.groupBy(
    plan.indicators.filter(({ wanted }) => wanted),
    ({ clause }) => ownerOf(sectionOf(clause)),
  );
  const clauses = Map.groupBy(plan.clauses, ({ section }) => ownerOf(section));
  return plan.sections
    .filter(({ type }) => WORK.has(type))
    .flatMap((section): RegisterRow[] => {
      const own = clauses.get(section.id) ?? [];
      const held = {
        agencies: agencies.get(section.id) ?? [],
        deadlines: deadlines.get(section.id) ?? [],
        targets: targets.get(section.id) ?? [],
      };
      const whole = {
        plan,
        section,
        depth: pathOf(plan, section.id).filter(({ type }) => WORK.has(type)).length - 1,
        title: headingName(section),
        themes: [...new Set(own.flatMap((clause) => clause.themes))],
      };
      const text = own.map((clause) => clause.text).join('\n');
      const places = placesOf(plan, held.agencies, own);
      if (places.length < 2)
        return [{ ...whole, ...work(held), ...placed(plan, section.id, section.id), text, isItem: false }];
      return itemsOf(plan, held, places).map(({ at, clause, words, ...facts }) => ({
        ...whole,
        ...work(facts),
        ...placed(plan, at, sectionOf(clause)),
        text: words,
        isItem: true,
      }));
    });
}

/** A clause, or a row of the table that it is, with its words. */
interface Place {
  at: string;
  clause: string;
  words: string;
}

/**
 * The places of a section that are items of their own: those that name bodies, and the clauses between and behind them. None where
 * all its bodies stand in one place.
 */
function placesOf(plan: SitePlan, agencies: readonly AgencyList[], own: readonly SiteClause[]): Place[] {
  const named = Map.groupBy(
    agencies.map((list) => placeOf(plan, list)),
    ({ at }) => at,
  );
  if (named.size < 2) return [];
  const first = own.findIndex(({ id }) => agencies.some(({ clause }) => clause === id));
  return own.slice(first).flatMap((clause) => {
    const places = [...named.values()].flatMap(([place]) => (place?.clause === clause.id ? [place] : []));
    return places.length > 0 || clause.kind !== 'text'
      ? places
      : [{ at: clause.id, clause: clause.id, words: clause.text }];
  });
}

/** The items with what is said in them; what is said elsewhere in the section stays with the item before it. */
function itemsOf(
  plan: SitePlan,
  { agencies, deadlines, targets }: Held,
  places: readonly Place[],
): (Held & Place)[] {
  const orderOf = (clause: string) => plan.clauseById.get(clause)?.order ?? 0;
  const itemOf = ({ clause, quote }: { clause: string; quote: string }) =>
    places.find((place) => place.clause === clause && place.words.includes(quote)) ??
    places.findLast((place) => orderOf(place.clause) <= orderOf(clause)) ??
    places[0];
  const [lists, times, wanted] = [
    Map.groupBy(agencies, (list) => places.find(({ at }) => at === placeOf(plan, list).at)),
    Map.groupBy(deadlines, itemOf),
    Map.groupBy(targets, itemOf),
  ];
  return places.map((place) => ({
    ...place,
    agencies: lists.get(place) ?? [],
    deadlines: times.get(place) ?? [],
    targets: wanted.get(place) ?? [],
  }));
}

/** The clause of a list of bodies, or the row of its table that holds it. */
function placeOf(plan: SitePlan, { clause: id, quote }: AgencyList): Place {
  const clause = plan.clauseById.get(id);
  if (!clause) return { at: id, clause: id, words: quote };
  if (!clause.rows || !clause.table) return { at: id, clause: id, words: clause.text };
  const head = clause.table.header ? 1 : 0;
  const lines = clause.text.split('\n').slice(head);
  const index = lines.findIndex((line) => line.includes(quote));
  return index < 0
    ? { at: id, clause: id, words: quote }
    : { at: clause.table.rowIds?.[index] ?? `${id}-r${index + 1}`, clause: id, words: lines[index] ?? quote };
}

function work({
  agencies,
  deadlines,
  targets,
}: Held): Pick<RegisterRow, 'lead' | 'supporting' | 'bodies' | 'deadlines' | 'targets'> {
  const unique = (words: string[]) => [...new Set(words)];
  return {
    lead: unique(agencies.flatMap(({ lead }) => lead)),
    supporting: unique(agencies.flatMap(({ supporting }) => supporting)),
    bodies: unique(agencies.flatMap(({ canonical }) => canonical)),
    deadlines,
    targets,
  };
}

/** The bodies of the register, those with most work first. */
export function registerBodies(rows: readonly RegisterRow[]): { name: string; count: number }[] {
  const named = Map.groupBy(
    rows.flatMap(({ bodies }) => bodies),
    (name) => name,
  );
  return [...named]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'zh-CN'));
}

/** Counts by plan the rows for which something was found. */
export const foundBy = (
  rows: readonly RegisterRow[],
  field: 'lead' | 'deadlines',
): { plan: SitePlan; count: number }[] =>
  [...Map.groupBy(rows, ({ plan }) => plan)]
    .map(([plan, own]) => ({ plan, count: own.filter((row) => row[field].length > 0).length }))
    .filter(({ count }) => count > 0);
