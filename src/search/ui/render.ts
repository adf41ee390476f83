/** Hits as elements of a page; everything is set as text. */
import { fill } from '../../i18n/fill.ts';
import type { Mark } from '../../pipeline/text/find.ts';
import type { Hit, SearchResult } from '../client.ts';
import { excerpt } from './excerpt.ts';
import { shorten } from './shorten.ts';

/** What the elements say. */
export interface HitMessages {
  types: Readonly<Record<string, string>>;
  words: string;
  variants: string;
  written: string;
  inside: string;
  more: string;
}

const EXCERPT_LENGTH = 120;

/** The hits with a heading before each class that is not the string as typed. */
export function hitElements(result: SearchResult, messages: HitMessages): HTMLElement[] {
  let last: Hit['match'] = 'literal';
  return result.hits.flatMap((hit) => {
    const match = hit.match === 'spaced' ? 'literal' : hit.match;
    // Where nothing comes before words apart, what is found has been said already.
    const first = match === 'words' && last === 'literal' && result.total + result.spaced === 0;
    const heading = match === last || first ? [] : [classHeading(match, result, messages)];
    last = match;
    return [...heading, hitElement(hit, result.query, messages)];
  });
}

function classHeading(match: Hit['match'], result: SearchResult, messages: HitMessages): HTMLElement {
  const item = element('li', 'class-heading');
  item.lang = document.documentElement.lang;
  item.textContent =
    match === 'words'
      ? fill(messages.words, { count: result.words })
      : fill(messages.variants, { count: result.variants });
  return item;
}

function hitElement(hit: Hit, query: string, messages: HitMessages): HTMLElement {
  const item = element('li', hit.kind);
  const link = document.createElement('a');
  link.href = markedAddress(hit, query);
  const place = element('span', 'place');
  const plan = element('span', `plan-name plan-${hit.colour}`, hit.planName);
  plan.lang = document.documentElement.lang;
  place.append(plan, ` ${hit.locus}${hit.kind === 'clause' ? ` ${hit.title}` : ''}`);
  const own = (...words: (Node | string)[]) => {
    const note = element('span', 'note');
    note.lang = document.documentElement.lang;
    note.append(...words);
    place.append(' ', note);
  };
  if (hit.type) own(messages.types[hit.type] ?? hit.type);
  if (hit.inside) own(messages.inside);
  if (hit.forms.length > 0) own(...withForms(messages.written, hit.forms));
  if (hit.more > 0) own(fill(messages.more, { count: hit.more }));
  const words = element('span', 'words');
  const cut = excerpt(hit.text, hit.marks, EXCERPT_LENGTH);
  words.append(...markedText(cut.text, cut.marks));
  if (cut.cutBefore) words.prepend('……');
  if (cut.cutAfter) words.append('……');
  link.append(place, words);
  item.append(link);
  return item;
}

/** The address of a hit, with what its page is to mark: the words that matched. */
function markedAddress(hit: Hit, query: string): string {
  const url = new URL(hit.url, location.href);
  url.searchParams.set('q', hit.match === 'literal' ? query : hit.text.slice(...(hit.marks[0] ?? [0, 0])));
  return url.href;
}

function markedText(text: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let offset = 0;
  for (const [start, end] of marks) {
    nodes.push(new Text(text.slice(offset, start)), element('mark', '', text.slice(start, end)));
    offset = end;
  }
  nodes.push(new Text(text.slice(offset)));
  return nodes;
}

/** A message with words of the plans in the place of `{forms}`, marked as Chinese. */
export function withForms(message: string, forms: readonly string[]): (Node | string)[] {
  const [before = '', after = ''] = message.split('{forms}');
  const words = element('span', '', forms.map(shorten).join('、'));
  words.lang = 'zh-CN';
  return [before, words, after];
}

/** An element with a class and a text. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
