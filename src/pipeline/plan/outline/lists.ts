/** The lists of an outline: which numbers each section has below it, and where a box ends because a list around it goes on. */

import type { Heading } from '../headings/heading.ts';
import { FEWEST_LEADS_OF_BOX, LONGEST_LEAD_OF_BOX_UNITS } from './limits.ts';
import type { SectionNode } from './outline.ts';
import { rankIn } from './ranks.ts';

/** Returns for each heading the value of the next one of its form. */
export function nextValues(headings: readonly Heading[]): Map<Heading, number | null> {
  const ahead = new Map<string, number | null>();
  const next = new Map<Heading, number | null>();
  for (const heading of [...headings].reverse()) {
    next.set(heading, ahead.get(heading.key) ?? null);
    ahead.set(heading.key, heading.value);
  }
  return next;
}

/** Remembers the last number of each list. */
export class Lists {
  /** Last number by section and key of its list; the section null holds the top. */
  private readonly last = new Map<SectionNode | null, Map<string, number>>();
  /** Titles without number by the box they stand in. */
  private readonly leads = new Map<SectionNode, string[]>();

  /** Adds a section to the list it stands in. */
  add({ heading, parent }: SectionNode): void {
    if (heading.value !== null) {
      const lists = this.last.get(parent) ?? new Map<string, number>();
      this.last.set(parent, lists);
      lists.set(heading.key, heading.value);
    }
    if (parent?.heading.form === 'box' && heading.mark === null) {
      this.leads.set(parent, [...(this.leads.get(parent) ?? []), heading.title?.text ?? '']);
    }
  }

  /**
   * Returns whether a heading belongs to the box that is open at index `box`, and not to the text around it. `next`: the
   * value of the next heading of its form, which tells two lists apart that would both go on with this one.
   */
  staysInBox(
    open: readonly SectionNode[],
    box: number,
    heading: Heading,
    ranks: ReadonlyMap<string, number>,
    next: number | null,
  ): boolean {
    const boxed = open[box];
    if (!boxed || heading.form === 'box' || rankIn(ranks, heading) <= rankIn(ranks, boxed.heading))
      return false;
    const { key, value } = heading;
    if (value === null) return heading.mark !== null || this.isLikeItsLeads(boxed, heading);
    const inside = open.slice(box).flatMap((section) => this.last.get(section)?.get(key) ?? []);
    const around = [null, ...open.slice(0, box)].flatMap((section) => this.last.get(section)?.get(key) ?? []);
    const follows = (last: number) => value === last + 1;
    if (around.some(follows)) return inside.some(follows) && next === value;
    return value === 1 || inside.some(follows);
  }

  /** The names of a box may all be of one length: then a lead of another length is of the text around it. */
  private isLikeItsLeads(box: SectionNode, { title }: Heading): boolean {
    const names = this.leads.get(box) ?? [];
    const [first] = names;
    const areAlike =
      first !== undefined &&
      names.length >= FEWEST_LEADS_OF_BOX &&
      first.length <= LONGEST_LEAD_OF_BOX_UNITS &&
      names.every((name) => name.length === first.length);
    return !areAlike || title?.text.length === first.length;
  }
}
