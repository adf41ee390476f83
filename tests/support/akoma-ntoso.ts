/** What the tests know of Akoma Ntoso: the part of its schema that the edition uses, written down from the standard. */

import { akomaNtoso } from '../../src/export/akoma-ntoso/document.ts';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';
import type { XmlElement, XmlNode } from '../../src/takeaway/xml.ts';

/** The document of a plan, at addresses below `https://example.org/`. */
export function markedPlan({ plan, sections, clauses, facts, omissions, joins }: BuiltPlan): XmlElement {
  const site = 'https://example.org';
  return akomaNtoso(
    {
      id: plan.id,
      data: { ...plan, omissions, joins },
      nodes: inReadingOrder(
        sections.filter(({ form }) => form !== 'front'),
        clauses,
      ) as unknown as Parameters<typeof akomaNtoso>[0]['nodes'],
      references: facts.references,
    },
    {
      home: `${site}/`,
      plan: (id) => `${site}/plans/${id}/`,
      document: (title) => `${site}/references/${title}/`,
      file: (path) => `${site}${path}`,
    },
  );
}

/** The text of an element; a character that XML does not have is read from the title of its `inline`. */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  return name === 'inline'
    ? String.fromCharCode(Number.parseInt(attributes['title']?.slice(2) ?? '', 16))
    : children.map(textOf).join('');
}

/** The element and everything in it, in the order of the document. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** Every element of the standard for a level of a hierarchy, and `item`. No `hcontainer` may be called like one. */
export const HIERARCHY_NAMES: ReadonlySet<string> = new Set(
  (
    'alinea article book chapter clause division indent item level list paragraph part point proviso rule section ' +
    'subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional'
  ).split(' '),
);

const HIERARCHY = '(?:part|chapter|section|article|hcontainer) ';
const BLOCK = '(?:p|table) ';
const WORDS = '(?:#text |ref |inline |docTitle |docNumber |docDate |docProponent )*';
const NAMED = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+';
const SECTION = `(?:num )?(?:heading )?(?:content |(?:intro )?(?:${HIERARCHY})*(?:wrapUp )?)`;

/** What may stand in an element, in which order; elements that are not here are empty. */
const CONTENT: Readonly<Record<string, string>> = {
  akomaNtoso: 'doc ',
  doc: 'meta (?:preface )?(?:preamble )?mainBody (?:conclusions )?',
  meta: 'identification references (?:notes )?',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork: `${NAMED}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*`,
  FRBRExpression: `${NAMED}(?:FRBRauthoritative )?(?:FRBRlanguage )+`,
  FRBRManifestation: `${NAMED}(?:FRBRformat )?`,
  references: '(?:(?:TLCObject|TLCOrganization|TLCReference) )+',
  notes: '(?:note )+',
  note: `(?:${BLOCK})+`,
  preface: `(?:${BLOCK})+`,
  preamble: `(?:${BLOCK})+`,
  mainBody: `(?:${BLOCK}|${HIERARCHY})+`,
  conclusions: `(?:${BLOCK})+`,
  ...Object.fromEntries(
    ['part', 'chapter', 'section', 'article', 'hcontainer'].map((name) => [name, SECTION]),
  ),
  ...Object.fromEntries(['content', 'intro', 'wrapUp', 'th', 'td'].map((name) => [name, `(?:${BLOCK})*`])),
  table: '(?:tr )+',
  tr: '(?:(?:th|td) )+',
  ...Object.fromEntries(
    ['p', 'num', 'heading', 'ref', 'inline', 'docTitle', 'docNumber', 'docDate', 'docProponent'].map(
      (name) => [name, WORDS],
    ),
  ),
};

const VALUE = ['value'];
/** Attributes an element must have, and with `?` those it may have. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: ['xmlns'],
  doc: ['name', 'contains?'],
  hcontainer: ['name', 'eId?'],
  ...Object.fromEntries(
    ['part', 'chapter', 'section', 'article', 'tr', 'table'].map((name) => [name, ['eId?']]),
  ),
  p: ['eId?', 'class?'],
  heading: ['class?'],
  note: ['class?'],
  ref: ['href'],
  inline: ['name', 'title?'],
  docDate: ['date'],
  ...Object.fromEntries(['identification', 'references', 'notes'].map((name) => [name, ['source']])),
  ...Object.fromEntries(['TLCObject', 'TLCOrganization'].map((name) => [name, ['eId', 'href', 'showAs']])),
  TLCReference: ['eId', 'href', 'showAs', 'name'],
  FRBRthis: VALUE,
  FRBRuri: VALUE,
  FRBRalias: ['value', 'name'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  FRBRlanguage: ['language'],
  ...Object.fromEntries(
    ['country', 'subtype', 'number', 'name', 'authoritative', 'format'].map((name) => [`FRBR${name}`, VALUE]),
  ),
};

/** Where a tree is no Akoma Ntoso: elements out of place, attributes that are missing or unknown, ids given twice. */
export function schemaErrors(root: XmlElement): string[] {
  const all = elementsOf(root);
  const given = all.map((element) =>
    Object.keys(element.attributes).filter((name) => element.attributes[name] !== undefined),
  );
  const ids = all.flatMap(({ attributes }) => attributes['eId'] ?? []);
  return [
    ...all.flatMap(({ name, children }) => {
      const order = children
        .map((child) => (typeof child === 'string' ? '#text ' : `${child.name} `))
        .join('');
      return new RegExp(`^(?:${CONTENT[name] ?? ''})$`, 'u').test(order) ? [] : [`${name}: ${order}`];
    }),
    ...all.flatMap(({ name }, index) => {
      const known = ATTRIBUTES[name] ?? [];
      const own = given[index] ?? [];
      const wrong = [
        ...known.filter((attribute) => !attribute.endsWith('?') && !own.includes(attribute)),
        ...own.filter((attribute) => !known.includes(attribute) && !known.includes(`${attribute}?`)),
      ];
      return wrong.map((attribute) => `${name}/@${attribute}`);
    }),
    ...all.flatMap(({ name, attributes }) =>
      attributes['date'] !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(attributes['date'])
        ? [`${name}/@date ${attributes['date']}`]
        : [],
    ),
    ...(new Set(ids).size < ids.length ? ['eId given twice'] : []),
    ...ids.filter((id) => /\s/u.test(id)).map((id) => `eId ${id}`),
  ];
}

/** The text of the parts of a document, in order. */
export function bodyText(root: XmlElement): string {
  return elementsOf(root)
    .filter(({ name }) => /^(?:preface|preamble|mainBody|conclusions)$/.test(name))
    .map(textOf)
    .join('');
}
