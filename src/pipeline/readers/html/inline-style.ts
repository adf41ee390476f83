/** Reads from tag, attributes and `style` of an element how its text looks. Style sheets are not read. */

import { withExamples } from '../../text/with-examples.ts';
import { attribute, type PageElement } from './page-tree.ts';

/** How text looks; children inherit it. Objects are shared: never change one. */
export interface TextStyle {
  bold: boolean;
  centred: boolean;
  /** Size of the letters, in points; undefined where nothing says it. */
  size: number | undefined;
  /** White space is kept as it is. */
  preformatted: boolean;
  /** Digits are a note number or an exponent. */
  raised: boolean;
}

/** The style of text without any markup. */
export const PLAIN_STYLE: TextStyle = {
  bold: false,
  centred: false,
  size: undefined,
  preformatted: false,
  raised: false,
};

const BOLD_TAGS = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PREFORMATTED_TAGS = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea']);
/** Points of `<font size="1">` to `<font size="7">`. */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];
/** Points of a CSS unit. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, pc: 12, in: 72, cm: 28.35, mm: 2.835 };
/** Size that `em`, `rem` and `%` are of where no other is known, in points. */
const DEFAULT_SIZE = 12;
/** Longer `style` attributes carry data, no style. */
const LONGEST_STYLE = 4_000;
const NO_DECLARATIONS: ReadonlyMap<string, string> = new Map();

/** Reads the declarations of a `style` attribute: names in lower case, the last of each counts. */
export function declarations(element: PageElement): ReadonlyMap<string, string> {
  const style = attribute(element, 'style');
  if (!style || style.length > LONGEST_STYLE) return NO_DECLARATIONS;
  const found = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace(/!\s*important/iu, '');
    found.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** Returns the style of the text in an element, given that around it. */
export function styleOf(
  element: PageElement,
  declared: ReadonlyMap<string, string>,
  around: TextStyle,
): TextStyle {
  const changes: Partial<TextStyle> = {
    ...boldness(element, declared.get('font-weight')),
    ...alignment(element, declared.get('text-align')),
    ...letterSize(element, declared.get('font-size'), around.size),
    ...whiteSpace(element, declared.get('white-space')),
    ...raising(element, declared.get('vertical-align')),
  };
  return Object.keys(changes).length > 0 ? { ...around, ...changes } : around;
}

function boldness({ tagName }: PageElement, weight: string | undefined): Partial<TextStyle> {
  if (weight) {
    if (/^(?:bold|bolder|[6-9]00)$/u.test(weight)) return { bold: true };
    if (/^(?:normal|lighter|[1-5]00)$/u.test(weight)) return { bold: false };
  }
  return BOLD_TAGS.has(tagName) ? { bold: true } : {};
}

function alignment(element: PageElement, declared: string | undefined): Partial<TextStyle> {
  const align = declared ?? attribute(element, 'align')?.trim().toLowerCase();
  // `align` of a table says where the table is on the page.
  if (align && (declared !== undefined || element.tagName !== 'table')) {
    return /^(?:center|middle|-webkit-center|-moz-center)$/u.test(align)
      ? { centred: true }
      : { centred: false };
  }
  return element.tagName === 'center' ? { centred: true } : {};
}

/** A length with its unit. */
const LENGTH = withExamples(
  /^(\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})(pt|px|pc|in|cm|mm|em|rem|%)$/u,
  '12pt 16px 1pc 1in 2cm 9mm 1.5em 1.25rem 120% .5em 1234px 1.1234em .1234em',
  '12345px 1.12345em .12345em 12 px 1.px medium calc(12px) 12px␣ 12ptx .px',
);

function letterSize(
  element: PageElement,
  declared: string | undefined,
  around: number | undefined,
): Partial<TextStyle> {
  const match = LENGTH.exec(declared ?? '');
  if (match) {
    const [, digits = '', unit = ''] = match;
    const number = Number(digits);
    if (unit === 'em') return size(number * (around ?? DEFAULT_SIZE));
    if (unit === '%') return size((number / 100) * (around ?? DEFAULT_SIZE));
    if (unit === 'rem') return size(number * DEFAULT_SIZE);
    return size(number * (UNITS[unit] ?? 1));
  }
  const step = element.tagName === 'font' ? Number(attribute(element, 'size') ?? Number.NaN) : Number.NaN;
  const points = FONT_SIZES[step - 1];
  return points === undefined ? {} : { size: points };
}

function size(points: number): Partial<TextStyle> {
  return points > 0 ? { size: Math.round(points * 10) / 10 } : {};
}

function whiteSpace({ tagName }: PageElement, declared: string | undefined): Partial<TextStyle> {
  if (declared) return { preformatted: /^(?:pre|pre-wrap|pre-line|break-spaces)$/u.test(declared) };
  return PREFORMATTED_TAGS.has(tagName) ? { preformatted: true } : {};
}

function raising({ tagName }: PageElement, declared: string | undefined): Partial<TextStyle> {
  if (tagName === 'sup' || declared === 'super') return { raised: true };
  return tagName === 'sub' || declared === 'sub' || declared === 'baseline' ? { raised: false } : {};
}
