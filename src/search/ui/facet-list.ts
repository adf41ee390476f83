/** Facets as lists of buttons. */
import { ownValue } from '../../pipeline/text/own-value.ts';
import { element } from './render.ts';

/** Values shown before the rest is folded. */
const SHOWN = 8;

/** A facet with its values: how many hits each has, which are chosen, what they are called. */
export interface FacetValues {
  title: string;
  counts: Readonly<Record<string, number>>;
  chosen: readonly string[];
  labels: Readonly<Record<string, string>>;
}

/** The facet under its title, chosen values first, then those with most hits; nothing when it has no value. */
export function facetGroup(
  { title, counts, chosen, labels }: FacetValues,
  choose: (value: string) => void,
): HTMLElement[] {
  const values = [...new Set([...chosen, ...Object.keys(counts)])].sort(
    (a, b) =>
      Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
      (ownValue(counts, b) ?? 0) - (ownValue(counts, a) ?? 0) ||
      (a < b ? -1 : 1),
  );
  if (values.length === 0) return [];
  const buttons = values.map((value) => {
    const button = facetButton(
      ownValue(labels, value) ?? value,
      ownValue(counts, value) ?? 0,
      chosen.includes(value),
      () => choose(value),
    );
    if (!ownValue(labels, value)) button.lang = 'zh-CN';
    return listItem(button);
  });
  const group = element('div', 'facet');
  const list = element('ul', '');
  list.append(...buttons.slice(0, SHOWN));
  group.append(element('h2', '', title), list);
  if (buttons.length > SHOWN) {
    const rest = document.createElement('details');
    const more = element('ul', '');
    more.append(...buttons.slice(SHOWN));
    rest.append(element('summary', '', `+ ${buttons.length - SHOWN}`), more);
    group.append(rest);
  }
  return [group];
}

/** A value with its number of hits, pressed when it is chosen. */
export function facetButton(
  label: string,
  count: number,
  pressed: boolean,
  choose: () => void,
  className = '',
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = count === 0 ? 'button zero' : 'button';
  button.setAttribute('aria-pressed', String(pressed));
  button.append(element('span', className, label), ` ${count}`);
  button.addEventListener('click', choose);
  return button;
}

/** A child in a list item. */
export function listItem(child: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(child);
  return item;
}
