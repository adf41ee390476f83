/** The text of `seeds/manifest.yaml`, in which an editor's comments and layout stay as they are. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

/** The lists beside `seeds` whose items name plans or their sections. */
const LISTS_OF_PLANS = ['alignments', 'pairs'] as const;

/** The manifest with one more seed at the end of its list; null where `seeds` is no list with a line an item. */
export function withSeed(text: string, seed: Manifest['seeds'][number]): string | null {
  const seeds = parseDocument(text).get('seeds', true);
  if (!isSeq(seeds) || !seeds.range) return null;
  const [start, end] = seeds.range;
  if (seeds.flow && seeds.items.length > 0) return null;
  const indent = seeds.flow ? 2 : start - lineStart(text, start);
  const item = stringify([seed], { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
  const before = seeds.flow ? text.slice(0, start).trimEnd() : text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${item}${text.slice(end).replace(/^\n/, '')}`;
}

/** Ids of the plans that are not published, in their order. */
export function draftsIn({ seeds }: Manifest): string[] {
  return seeds.flatMap(({ plans }) => plans.flatMap(({ id, draft }) => (draft ? [id] : [])));
}

/** The manifest without `draft: true` of some plans; null where one of them does not say so on a line of its own. */
export function withoutDrafts(text: string, plans: ReadonlySet<string>): string | null {
  const cuts: Range[] = [];
  for (const { id, node } of planNodes(parseDocument(text))) {
    const cut = plans.has(id) ? ownLine(text, node, 'draft', 'true') : null;
    if (cut) cuts.push(cut);
  }
  return cuts.length === plans.size ? replaced(text, cuts, '') : null;
}

/** What a plan leaves the manifest without. */
export interface WithoutPlan {
  text: string;
  /** The seed that no plan is in any more; null where another plan is. */
  seed: string | null;
}

/**
 * The manifest without a plan, without its seed when no other plan is in it, and without verdicts and pairs that name it. The
 * version after it follows the one before it. Null where no plan has this id, or what names it does not begin on lines of its own.
 */
export function withoutPlan(whole: string, id: string): WithoutPlan | null {
  const text = withVersionsJoined(whole, id);
  if (text === null) return null;
  const document = parseDocument(text);
  const found = planNodes(document).find((plan) => plan.id === id);
  if (!found) return null;
  const { node, seed, plans, seeds } = found;
  const isLast = plans.items.length === 1;
  const cuts = [isLast ? itemRange(text, seeds, seed) : itemRange(text, plans, node)];
  const emptied: string[] = isLast && seeds.items.length === 1 ? ['seeds'] : [];
  for (const { name, list } of listsOfPlans(document)) {
    const gone = list.items.filter((item) => planNames(item).some(({ value }) => planOf(value) === id));
    cuts.push(...gone.map((item) => itemRange(text, list, item)));
    if (gone.length > 0 && gone.length === list.items.length) emptied.push(name);
  }
  const known = cuts.filter((cut) => cut !== null);
  if (known.length < cuts.length) return null;
  const cut = emptied.reduce(
    (left, name) =>
      left.replace(
        new RegExp(`^${name}:[ \\t]*(?:#.*)?\\r?\\n?`, 'm'),
        name === 'seeds' ? 'seeds: []\n' : '',
      ),
    replaced(text, known, ''),
  );
  return { text: cut, seed: isLast ? String(seed.get('file')) : null };
}

/** The manifest with another id for a plan, wherever it is named; null for an id that is none. */
export function withPlanRenamed(text: string, id: string, name: string): string | null {
  const document = parseDocument(text);
  const own = planNodes(document).filter((plan) => plan.id === id);
  if (own.length === 0) return null;
  const named = [
    ...listsOfPlans(document).flatMap(({ list }) => list.items.flatMap(planNames)),
    ...planNodes(document).flatMap(({ node }) => versionBefore(node) ?? []),
  ];
  const places = [...own.map(({ idNode }) => idNode), ...named].flatMap(({ value, range }): Range[] =>
    planOf(value) === id && range ? [[range[0], range[1]]] : [],
  );
  return replaced(text, places, (words) => words.replace(id, name));
}

/** The manifest where versions after a plan follow the one before it, or none; null where that is not on a line of its own. */
function withVersionsJoined(text: string, id: string): string | null {
  const plans = planNodes(parseDocument(text));
  const own = plans.find((plan) => plan.id === id);
  const later = plans.filter(({ node }) => versionBefore(node)?.value === id);
  const before = own && versionBefore(own.node)?.value;
  const ranges = later.map(({ node }): Range | null => {
    const range = versionBefore(node)?.range;
    if (before === undefined) return ownLine(text, node, 'version-of', id);
    return range ? [range[0], range[1]] : null;
  });
  const known = ranges.filter((range) => range !== null);
  return known.length < ranges.length ? null : replaced(text, known, String(before ?? ''));
}

/** The scalar with the version that a plan follows. */
function versionBefore(node: YAMLMap) {
  const value = node.get('version-of', true);
  return isScalar(value) ? value : null;
}

/** The line of a plan that says one thing and nothing else; null where it is not on a line of its own. */
function ownLine(text: string, node: YAMLMap, name: string, value: string): Range | null {
  const key = node.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
  if (!isScalar(key) || !key.range) return null;
  const [start, end] = linesOf(text, key.range[0], key.range[1]);
  const [said = ''] = text.slice(start, end).split(/\s#/, 1);
  const isAlone = said.trim().replaceAll(/["']/g, '') === `${name}: ${value}`;
  return isAlone ? [start, end] : null;
}

/** Where something is in a text, in UTF-16 units. */
type Range = readonly [start: number, end: number];

/** The plans of the manifest with the nodes that say so. */
function planNodes(document: Document) {
  const seeds = document.get('seeds', true);
  if (!isSeq(seeds)) return [];
  return seeds.items.flatMap((seed) => {
    const plans = isMap(seed) ? seed.get('plans', true) : null;
    if (!isMap(seed) || !isSeq(plans)) return [];
    return plans.items.flatMap((node) => {
      const idNode = isMap(node) ? node.get('id', true) : null;
      return isMap(node) && isScalar(idNode)
        ? [{ id: String(idNode.value), idNode, node, plans, seed, seeds }]
        : [];
    });
  });
}

/** Those of the lists beside `seeds` that there are. */
function listsOfPlans(document: Document) {
  return LISTS_OF_PLANS.flatMap((name) => {
    const list = document.get(name, true);
    return isSeq(list) ? [{ name, list }] : [];
  });
}

/** The scalars in a pair, or in the sections of a verdict. */
function planNames(item: unknown) {
  const names = isMap(item) ? item.get('sections', true) : item;
  return isSeq(names) ? names.items.filter((node) => isScalar(node)) : [];
}

/** The plan in `plan` or `plan#section`. */
const planOf = (name: unknown) => String(name).split('#')[0];

/** A text with ranges replaced, which may come in any order. */
function replaced(
  text: string,
  ranges: readonly Range[],
  words: string | ((words: string) => string),
): string {
  return ranges
    .toSorted(([a], [b]) => b - a)
    .reduce((left, [start, end]) => {
      const now = typeof words === 'string' ? words : words(left.slice(start, end));
      return left.slice(0, start) + now + left.slice(end);
    }, text);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The whole lines of a range, with the end of the last. */
function linesOf(text: string, start: number, end: number): Range {
  const lineEnd = text.indexOf('\n', end);
  return [lineStart(text, start), lineEnd < 0 ? text.length : lineEnd + 1];
}

/** The lines of an item of a list, with its dash; the comment above the next item is not of them. Null where the item does not begin with a dash of its own. */
function itemRange(text: string, { flow }: YAMLSeq, item: unknown): Range | null {
  if (flow || !isNode(item) || !item.range) return null;
  const [start, end] = item.range;
  return linesOf(text, start, text.slice(0, end).trimEnd().length);
}
