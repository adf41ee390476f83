/**
 * Parses the source of a page into a tree, as browsers do, in bounded time. Nothing is fetched or executed.
 *
 * The rules of HTML let a small source grow into a huge tree (formatting elements that are never closed are opened
 * again in every paragraph). The tree is built within a budget; a page that exceeds it is read without its nesting.
 */

import { defaultTreeAdapter, parse } from 'parse5';
import { withExamples } from '../../text/with-examples.ts';
import type { PageRoot } from './page-tree.ts';

/** Steps of the parser per character of the source, and those that every page may take. */
const STEPS_PER_CHARACTER = 40;
const FREE_STEPS = 300_000;
/** Each start tag makes the parser look through the open elements: their number over this counts as steps. */
const DEPTH_PER_STEP = 32;
/** Elements per tag of the source, and those that every page may have: more are opened again and again. */
const ELEMENTS_PER_TAG = 5;
const FREE_ELEMENTS = 20_000;
/** Putting a node between others makes it look through them. */
const SIBLINGS_PER_STEP = 64;
/** Elements whose content is no markup: their tags and content are kept when nesting is dropped. */
const RAW = withExamples(
  /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/u,
  `script style textarea title xmp iframe noembed noframes noscript`,
  `又script script等`,
);
/** Elements that begin and end no line: their tags vanish when nesting is dropped. */
const INLINE = withExamples(
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/u,
  `a abbr b bdi bdo big cite code data del em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr`,
  `又a a等`,
);

class BudgetExceeded extends Error {}

/**
 * Parses a page. `flat` says that the nesting of its elements exceeded the budget and was dropped. With `locations`
 * elements know their lines in the source.
 */
export function parsePage(source: string, locations = false): { root: PageRoot; flat: boolean } {
  try {
    const budget = source.length * STEPS_PER_CHARACTER + FREE_STEPS;
    return { root: parseWithin(source, budget, locations), flat: false };
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { root: parse(withoutNesting(source), { scriptingEnabled: false }), flat: true };
  }
}

function parseWithin(source: string, budget: number, locations: boolean): PageRoot {
  let steps = 0;
  let elements = (source.match(/</gu)?.length ?? 0) * ELEMENTS_PER_TAG + FREE_ELEMENTS;
  const depths = new WeakMap<object, number>();
  const spend = (count: number) => {
    steps += count;
    if (steps > budget) throw new BudgetExceeded();
  };
  return parse(source, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: locations,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements -= 1;
        if (elements < 0) throw new BudgetExceeded();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      appendChild(parent, node) {
        const depth = (depths.get(parent) ?? 0) + 1;
        depths.set(node, depth);
        spend(1 + depth / DEPTH_PER_STEP);
        defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore(parent, node, reference) {
        spend(1 + parent.childNodes.length / SIBLINGS_PER_STEP);
        defaultTreeAdapter.insertBefore(parent, node, reference);
      },
      insertTextBefore(parent, text, reference) {
        spend(1 + parent.childNodes.length / SIBLINGS_PER_STEP);
        defaultTreeAdapter.insertTextBefore(parent, text, reference);
      },
      detachNode(node) {
        spend(1 + (node.parentNode?.childNodes.length ?? 0) / SIBLINGS_PER_STEP);
        defaultTreeAdapter.detachNode(node);
      },
    },
  });
}

/** Replaces the tags of block elements by `<br>` and drops those of inline elements. Linear in the source. */
function withoutNesting(source: string): string {
  const parts: string[] = [];
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    parts.push(source.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9:-]{0,30})/u.exec(lower.slice(open, open + 40))?.[1];
    if (lower.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 4);
      at = close < 0 ? source.length : close + 3;
    } else if (name === undefined) {
      parts.push('<');
      at = open + 1;
    } else if (RAW.test(name) && lower[open + 1] !== '/') {
      const close = lower.indexOf(`</${name}`, open);
      at = close < 0 ? source.length : endOfTag(source, close);
    } else {
      at = endOfTag(source, open);
      if (!INLINE.test(name)) parts.push('<br>');
    }
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** Index behind the `>` of a tag; a `>` within quotation marks is part of an attribute. */
function endOfTag(source: string, open: number): number {
  let quote = '';
  for (let index = open; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return index + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return source.length;
}
