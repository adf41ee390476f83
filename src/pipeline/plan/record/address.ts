/** Addresses: ids of sections and clauses within a plan. The form is a promise (.github/PROMISES.md). */
import { FRONT_SECTION_ID } from '../../text/place.ts';
import type { Heading } from '../headings/heading.ts';
import type { PlanNode, SectionNode } from '../outline/outline.ts';

/**
 * Gives every section its id: `s` and the path of numbers joined by `-`. A printed number gives its value, with `z` and the
 * number below it for 第二条之一 (`s2z1`); an unnumbered section `u` and its place among the unnumbered siblings; a clash
 * gets `_2`, `_3` ….
 */
export function addressSections(nodes: readonly PlanNode[]): Map<SectionNode, string> {
  const ids = new Map<SectionNode, string>();
  const nameFor = freeNames(new Set([FRONT_SECTION_ID]));
  const unnumbered = new Map<SectionNode | null, number>();
  for (const node of nodes) {
    if (node.type !== 'section') continue;
    const { heading, parent } = node;
    let step = stepOf(heading);
    if (step === null) {
      const place = (unnumbered.get(parent) ?? 0) + 1;
      unnumbered.set(parent, place);
      step = `u${place}`;
    }
    const above = parent ? ids.get(parent) : undefined;
    ids.set(node, nameFor(above === undefined ? `s${step}` : `${above}-${step}`));
  }
  return ids;
}

function stepOf({ value, sub }: Heading): string | null {
  if (value === null) return null;
  return sub === null ? String(value) : `${value}z${sub}`;
}
/** An id without the number that tells apart those that would be the same. */
export function placeOf(id: string): string {
  return id.replace(/_[0-9]+$/, '');
}

/** Compares two ids for sorting, numbers in them by value: `s2-p1`, `s2-p1_2`, `s2-p10`, `s10`. */
export function inOrderOfIds(one: string, other: string): number {
  const [a, b] = [one.split(/([0-9]+)/), other.split(/([0-9]+)/)];
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return a.length - b.length;
  const [x = '', y = ''] = [a[at], b[at]];
  return at % 2 === 1 && b[at] !== undefined ? Number(x) - Number(y) : x < y ? -1 : 1;
}

/** Gives each id a name that nobody has: the id, or the first of `_2`, `_3` … of its place that is not in `taken`, and adds it there. */
export function freeNames(taken: Set<string>): (id: string) => string {
  const next = new Map<string, number>();
  return (id) => {
    const place = placeOf(id);
    let name = id;
    while (taken.has(name)) {
      const count = next.get(place) ?? 2;
      next.set(place, count + 1);
      name = `${place}_${count}`;
    }
    taken.add(name);
    return name;
  };
}

/** A counter of clause ids: `-p1`, `-p2` … for text, `-t1` … for tables, per section. */
export function clauseNumbering(): (section: string, kind: 'p' | 't') => string {
  const counts = new Map<string, number>();
  return (section, kind) => {
    const key = `${section}-${kind}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}${count}`;
  };
}
