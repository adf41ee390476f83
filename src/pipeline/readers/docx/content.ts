/**
 * Visits the content of an element as a reader of the printed page finds it: wrappers are opened, deleted and moved-away text is
 * left out, and of alternatives for newer and older programs one is taken.
 */
import { child, contains } from './tree.ts';
import type { Element } from './xml-names.ts';

/** Kinds of tracked changes. */
export type Change = 'insertions' | 'deletions' | 'moves';

/** Elements whose children count in their place. */
const WRAPPERS = new Set(
  'w:smartTag w:customXml w:sdtContent w:dir w:bdo w:hyperlink w:ins w:moveTo mc:Choice mc:Fallback'.split(
    ' ',
  ),
);
const CHANGES: Readonly<Record<string, Change>> = {
  'w:ins': 'insertions',
  'w:moveTo': 'moves',
  'w:del': 'deletions',
  'w:moveFrom': 'moves',
};

/** Calls `visit` for each child that counts, and `changed` for each tracked change. */
export function visitContent(
  element: Element,
  visit: (child: Element) => void,
  changed: (change: Change) => void = () => {},
): void {
  for (const each of element.children) {
    const change = CHANGES[each.name];
    // A move is counted where the text is now.
    if (change !== undefined && each.name !== 'w:moveFrom') changed(change);
    if (each.name === 'w:del' || each.name === 'w:moveFrom') continue;
    if (each.name === 'mc:AlternateContent') {
      const taken = takenAlternative(each);
      if (taken) visitContent(taken, visit, changed);
    } else if (each.name === 'w:sdt' && !isContentsControl(each)) {
      const content = child(each, 'w:sdtContent');
      if (content) visitContent(content, visit, changed);
    } else if (WRAPPERS.has(each.name)) visitContent(each, visit, changed);
    else visit(each);
  }
}

/** True for a content control around a list of contents. */
function isContentsControl(control: Element): boolean {
  const properties = child(control, 'w:sdtPr');
  const gallery = child(child(properties, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val'];
  return gallery !== undefined && /^(?:table of contents|目录)/iu.test(gallery);
}

const taken = new WeakMap<Element, Element>();
const hasWords = (element: Element) => element.name === 'w:t' || element.name === 'v:textpath';

/** Returns the first alternative that has words, else the first. Both have the same text box, in a new and an old form. */
function takenAlternative(alternatives: Element): Element | undefined {
  const known = taken.get(alternatives);
  if (known) return known;
  const branches = alternatives.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  const branch = branches.find((each) => contains(each, hasWords)) ?? branches[0];
  if (branch) taken.set(alternatives, branch);
  return branch;
}
