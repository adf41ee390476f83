/** The text of `seeds/manifest.yaml`, in which an editor's comments and layout stay as they are. */
import { isMap, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

/** The manifest with one more seed at the end of its list; null where `seeds` is no list with a line an item. */
export function withSeed(text: string, seed: Manifest['seeds'][number]): string | null {
  const seeds = parseDocument(text).get('seeds', true);
  if (!isSeq(seeds) || seeds.flow || !seeds.range) return null;
  const [start, end] = seeds.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const item = stringify([seed], { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${item}${text.slice(end).replace(/^\n/, '')}`;
}

/** The manifest without `draft: true` of some plans; null where one of them does not say so on a line of its own. */
export function withoutDrafts(text: string, plans: ReadonlySet<string>): string | null {
  const lines = text.split('\n');
  const found = new Set<number>();
  for (const { id, node } of planNodes(text)) {
    const key = node.items.find((pair) => isScalar(pair.key) && pair.key.value === 'draft')?.key;
    if (!plans.has(id) || !isScalar(key) || !key.range) continue;
    const line = lineAt(text, key.range[0]);
    if (/^\s*draft: true\s*(?:#.*)?\r?$/.test(lines[line] ?? '')) found.add(line);
  }
  return found.size === plans.size ? lines.filter((_, index) => !found.has(index)).join('\n') : null;
}

/**
 * The manifest without a plan, and without its seed where that holds no other; null where the plan does not begin on a line
 * of its own.
 */
export function withoutPlan(text: string, plan: string): string | null {
  const found = planNodes(text).find(({ id }) => id === plan);
  if (!found) return null;
  const { node, seed, plans } = found;
  const item = plans.items.length === 1 ? seed : node;
  if (item.flow || !item.range) return null;
  const lines = text.split('\n');
  const from = lineAt(text, item.range[0]);
  if (!/^\s*- /.test(lines[from] ?? '')) return null;
  return lines.toSpliced(from, lineAt(text, item.range[1] - 1) + 1 - from).join('\n');
}

/** The manifest with another id of a plan, in what it says of sections of the plan too; null where it has no such plan. */
export function withPlanId(text: string, from: string, to: string): string | null {
  const places: { start: number; end: number; words: string }[] = [];
  const document = parseDocument(text);
  const ids = new Set(planNodes(text).map(({ idAt }) => idAt));
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !range) return;
      const [start, end] = range;
      if (value === from && ids.has(start)) places.push({ start, end, words: to });
      else if (value.startsWith(`${from}#`))
        places.push({ start, end, words: `${to}${value.slice(from.length)}` });
    },
  });
  if (places.length === 0) return null;
  return places.reduceRight(
    (now, { start, end, words }) => now.slice(0, start) + words + now.slice(end),
    text,
  );
}

/** The plans in the text of the manifest, with the nodes that say so. `idAt`: where the id is, in UTF-16 units. */
function planNodes(text: string) {
  const seeds = parseDocument(text).get('seeds', true);
  return (isSeq(seeds) ? seeds.items : []).flatMap((seed) => {
    const plans = isMap(seed) ? seed.get('plans', true) : null;
    if (!isMap(seed) || !isSeq(plans)) return [];
    return plans.items.flatMap((node) => {
      const id = isMap(node) ? node.get('id', true) : null;
      return isMap(node) && isScalar(id)
        ? [{ id: String(id.value), idAt: id.range?.[0] ?? -1, node, seed, plans }]
        : [];
    });
  });
}

/** The line of a place in a text, 0-based. */
const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1;

/** Ids of the plans that are not published, in their order. */
export function draftsIn({ seeds }: Manifest): string[] {
  return seeds.flatMap(({ plans }) => plans.flatMap(({ id, draft }) => (draft ? [id] : [])));
}
