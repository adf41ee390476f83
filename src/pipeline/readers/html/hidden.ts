/** Tells which elements a browser does not show. */
import { attribute, glance, type PageElement } from './page-tree.ts';

/** Elements whose content is no text of the page. */
const NEVER_SHOWN = new Set(
  'head script style noscript template title iframe object embed applet audio video canvas svg map datalist noframes noembed rp annotation annotation-xml'.split(
    ' ',
  ),
);
/** Characters of which a text hidden from screen readers may not have one: such text is an icon. */
const WORDS = /[\p{L}\p{N}]/u;
/** Characters that are read to see whether an element has words. */
const GLANCE = 200;

/** True for the arrow at the end of a note that leads back to the text. */
function isBackLink(element: PageElement): boolean {
  return element.tagName === 'a' && /^#(?:fnref|_ftnref|_ednref)/u.test(attribute(element, 'href') ?? '');
}

/** True for elements whose content never is text of the page. */
export function isNeverShown({ tagName }: PageElement): boolean {
  return NEVER_SHOWN.has(tagName);
}

/**
 * True for elements that hide their content: `hidden`, `display: none`, a closed dialog, and icons (`aria-hidden`
 * without a letter or digit). `visibility: hidden` hides nothing: portals set it on the body until their scripts ran.
 */
export function isHidden(element: PageElement, declared: ReadonlyMap<string, string>): boolean {
  const display = declared.get('display');
  if (display === 'none' || declared.get('mso-hide') === 'all') return true;
  if (display === undefined && attribute(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  const isIcon = attribute(element, 'aria-hidden') === 'true' || isBackLink(element);
  return isIcon && !WORDS.test(glance(element, GLANCE) ?? 'x');
}
