/** The text of `seeds/manifest.yaml`, in which an editor's comments and layout stay as they are. */
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

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

/** What a plan leaves the manifest without. */
export interface WithoutPlan {
  text: string;
  /** The seed that no plan is in any more; null where another plan is. */
  seed: string | null;
}

/** The manifest without a plan, without its seed when no other plan is in it, and without verdicts on its sections; null for an id that is none. */
export function withoutPlan(text: string, id: string): WithoutPlan | null {
  const document = parseDocument(text);
  const seeds = document.get('seeds', true);
  if (!isSeq(seeds)) return null;
  const verdicts = document.get('alignments', true);
  const cuts: [start: number, end: number][] = isSeq(verdicts)
    ? verdicts.items.flatMap((verdict, index) =>
        speaksOf(verdict, id) ? [itemRange(text, verdicts, index)] : [],
      )
    : [];
  const keepsVerdicts = isSeq(verdicts) && cuts.length < verdicts.items.length;
  for (const [index, seed] of seeds.items.entries()) {
    const plans = isMap(seed) ? seed.get('plans', true) : null;
    if (!isMap(seed) || !isSeq(plans)) continue;
    const place = plans.items.findIndex((plan) => isMap(plan) && plan.get('id') === id);
    if (place < 0) continue;
    const isLast = plans.items.length === 1;
    cuts.push(isLast ? itemRange(text, seeds, index) : itemRange(text, plans, place));
    const cut = cuts
      .sort(([a], [b]) => b - a)
      .reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
    const listed = isLast && seeds.items.length === 1 ? cut.replace(/^seeds:[ \t]*$/m, 'seeds: []') : cut;
    return {
      text: isSeq(verdicts) && !keepsVerdicts ? listed.replace(/^alignments:[ \t]*\n/m, '') : listed,
      seed: isLast ? String(seed.get('file')) : null,
    };
  }
  return null;
}

/** The manifest with another id for a plan, wherever it is named; null for an id that is none. */
export function withPlanRenamed(text: string, id: string, name: string): string | null {
  const document = parseDocument(text);
  const edits: { range: readonly [number, number]; words: string }[] = [];
  const seeds = document.get('seeds', true);
  for (const seed of isSeq(seeds) ? seeds.items : []) {
    const plans = isMap(seed) ? seed.get('plans', true) : null;
    for (const plan of isSeq(plans) ? plans.items : []) {
      const node = isMap(plan) ? plan.get('id', true) : null;
      if (isScalar(node) && node.value === id && node.range)
        edits.push({ range: [node.range[0], node.range[1]], words: name });
    }
  }
  if (edits.length === 0) return null;
  const verdicts = document.get('alignments', true);
  for (const verdict of isSeq(verdicts) ? verdicts.items : []) {
    for (const node of sectionsOf(verdict)) {
      const [plan, section] = String(node.value).split('#');
      if (plan === id && node.range)
        edits.push({ range: [node.range[0], node.range[1]], words: `${name}#${section}` });
    }
  }
  return edits
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((left, { range: [start, end], words }) => left.slice(0, start) + words + left.slice(end), text);
}

/** The sections that a verdict of `alignments` is about. */
function sectionsOf(verdict: unknown) {
  const sections = isMap(verdict) ? verdict.get('sections', true) : null;
  return isSeq(sections) ? sections.items.filter((node) => isScalar(node)) : [];
}

function speaksOf(verdict: unknown, id: string): boolean {
  return sectionsOf(verdict).some(({ value }) => String(value).startsWith(`${id}#`));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The lines of an item of a list with a line an item, with its dash; the comment above the next item is not of them. */
function itemRange(text: string, { items }: YAMLSeq, index: number): [number, number] {
  const node = items[index];
  const [start, end] = (isNode(node) && node.range) || [0, 0];
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', last);
  return [lineStart(text, start), lineEnd < 0 ? text.length : lineEnd + 1];
}
