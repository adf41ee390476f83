/** Looks things up in the tree of a part. */
import type { Element } from './xml-names.ts';

/** Returns the first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** Returns the children of that name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Returns `w:val` of the first child of that name. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Returns `w:val` of a child as a whole number; undefined where it is none. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  return wholeNumber(attributeOf(element, name));
}

/** Returns a whole number; undefined for other words and for numbers beyond those of Word. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,10}\s*$/u.test(value) ? Number(value) : undefined;
}

/** Returns a property that is on or off: on without `w:val`; undefined where the file does not say. */
export function toggleOf(element: Element | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  const value = property.attributes['w:val'];
  return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
}

/** True where an element or one inside it satisfies `test`. */
export function contains(element: Element, test: (element: Element) => boolean): boolean {
  return test(element) || element.children.some((each) => contains(each, test));
}
