/** Makes the numbers that a browser shows before the items of an ordered list. */

import { ownValue } from '../../text/own-value.ts';
import { withExamples } from '../../text/with-examples.ts';
import { letters, roman } from '../numerals.ts';
import { attribute, glance, isElement, type PageElement } from './page-tree.ts';

/** Kinds of numbers, by `type` of the list and by `list-style-type`. */
const KINDS: Readonly<Record<string, (value: number) => string>> = {
  '1': (value) => `${value}. `,
  decimal: (value) => `${value}. `,
  'decimal-leading-zero': (value) => `${String(value).padStart(2, '0')}. `,
  a: (value) => `${letters(value, 'counted').toLowerCase()}. `,
  'lower-alpha': (value) => `${letters(value, 'counted').toLowerCase()}. `,
  'lower-latin': (value) => `${letters(value, 'counted').toLowerCase()}. `,
  A: (value) => `${letters(value, 'counted')}. `,
  'upper-alpha': (value) => `${letters(value, 'counted')}. `,
  'upper-latin': (value) => `${letters(value, 'counted')}. `,
  i: (value) => `${roman(value).toLowerCase()}. `,
  'lower-roman': (value) => `${roman(value).toLowerCase()}. `,
  I: (value) => `${roman(value)}. `,
  'upper-roman': (value) => `${roman(value)}. `,
  'cjk-ideographic': (value) => `${chinese(value)}、`,
  'simp-chinese-informal': (value) => `${chinese(value)}、`,
  'trad-chinese-informal': (value) => `${chinese(value)}、`,
};
/** Classes of lists that editors write; other classes come with style sheets, which usually take the numbers away. */
const EDITOR_LIST = withExamples(
  /^(?:list-paddingleft-\d|footnotes?(?:-list)?|decimal|lower-alpha|lower-roman|upper-alpha|upper-roman)$/u,
  `footnote list-paddingleft-3 decimal lower-alpha lower-roman upper-alpha upper-roman`,
  `又footnote footnote等`,
);
/** Items that begin with a number of their own. */
const OWN_NUMBER = withExamples(
  /^\s*(?:[（(【[]|\d{1,3}\s*[.、．)）]|[一二三四五六七八九十]{1,3}\s*[、.．]|第\S{1,4}[条章节]|[①-⑳])/u,
  `（ ( 3. 3、 一、 二、 一. 第供条 第供章 ① 第甲甲甲供条 223.`,
  `又（`,
);

/** Gives the number of each item of a list as the browser shows it; empty for items without one. */
export class ListNumbers {
  readonly #next = new Map<PageElement, number>();
  readonly #kinds = new Map<PageElement, ((value: number) => string) | null>();

  /** Returns the number of an item, with what separates it from the words. Call once an item, in order. */
  of(item: PageElement, list: PageElement, declared: ReadonlyMap<string, string>): string {
    const kind = this.#kinds.get(list) ?? kindOf(list, declared);
    this.#kinds.set(list, kind);
    const value = integer(attribute(item, 'value')) ?? this.#next.get(list) ?? startOf(list);
    this.#next.set(list, value + (attribute(list, 'reversed') === undefined ? 1 : -1));
    return kind && value >= 0 && value < 4_000 ? kind(value) : '';
  }
}

function kindOf(
  list: PageElement,
  declared: ReadonlyMap<string, string>,
): ((value: number) => string) | null {
  const style = `${declared.get('list-style-type') ?? ''} ${declared.get('list-style') ?? ''}`.trim();
  if (/\bnone\b/u.test(style)) return null;
  const classes = (attribute(list, 'class') ?? '').split(/\s+/u).filter((name) => name !== '');
  if (!classes.every((name) => EDITOR_LIST.test(name))) return null;
  const items = list.childNodes.filter(isElement);
  if (items.some((item) => OWN_NUMBER.test(glance(item, 20) ?? ''))) return null;
  const named =
    style.split(/\s+/u).find((word) => Object.hasOwn(KINDS, word)) ?? attribute(list, 'type') ?? 'decimal';
  return ownValue(KINDS, named) ?? KINDS['decimal'] ?? null;
}

function startOf(list: PageElement): number {
  const start = integer(attribute(list, 'start'));
  if (start !== null) return start;
  if (attribute(list, 'reversed') === undefined) return 1;
  return list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
}

function integer(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : null;
}

function chinese(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value >= 100) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? digits[tens] : ''}十`;
  return `${ten}${ones > 0 || tens === 0 ? digits[ones] : ''}`;
}
