/** The text of a plan in the parts of an Akoma Ntoso document, in the order in which it is printed. */
import { fillRow } from '../../pipeline/entries/mdast.ts';
import { rowIds } from '../../pipeline/entries/record.ts';
import type { FrontRole } from '../../pipeline/schemas/clause.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { isoDate } from '../../pipeline/text/dates.ts';
import { parentOf } from '../../pipeline/text/nodes.ts';
import { element, type XmlElement, type XmlNode } from '../../takeaway/xml.ts';
import { containerOf } from './containers.ts';
import type { Addresses, PlanToMark } from './input.ts';
import { textNodes, textWithReferences } from './text.ts';

type Item = PlanToMark['nodes'][number];
type Clause = NonNullable<Item['clause']>;

/** What a line of the front matter or closing names. */
const INLINES: Partial<Record<FrontRole, string>> = {
  title: 'docTitle',
  'notice-title': 'docTitle',
  issuer: 'docProponent',
  number: 'docNumber',
  date: 'docDate',
};

const isSection = (item: Item) => item.section !== undefined;
const isText = (item: Item) => item.clause?.kind !== 'front';

/**
 * `preface` and `preamble` (what precedes the first section: the lines that name the document, and what follows them),
 * `mainBody`, and `conclusions` (what follows the last section). A text without sections has a main body and no preamble.
 */
export function bodyParts(plan: PlanToMark, addresses: Addresses): XmlElement[] {
  const { within, block, section } = printers(plan, addresses);
  const top = within(null);
  const hasSections = top.some(isSection);
  const textFrom = top.findIndex(isText);
  const from = hasSections ? top.findIndex(isSection) : textFrom;
  const to = hasSections ? top.findLastIndex(isSection) : top.findLastIndex(isText);
  const blocks = (items: readonly Item[]) =>
    items.map((item) => (item.section ? section(item.section) : block(item.clause)));
  const main = from < 0 ? [] : blocks(top.slice(from, to + 1));
  return [
    ...part('preface', blocks(textFrom < 0 ? top : top.slice(0, textFrom))),
    ...part('preamble', hasSections ? blocks(top.slice(textFrom, from)) : []),
    // A main body cannot be empty.
    ...part('mainBody', main.length > 0 ? main : [element('p')]),
    ...part('conclusions', from < 0 ? [] : blocks(top.slice(to + 1))),
  ];
}

/** The part with its children, unless it has none. */
function part(name: string, children: readonly XmlElement[]): XmlElement[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}

function printers(plan: PlanToMark, addresses: Addresses) {
  const byParent = Map.groupBy(plan.nodes, parentOf);
  const within = (parent: string | null) => byParent.get(parent) ?? [];
  const references = Map.groupBy(plan.references, ({ clause }) => clause);

  const block = (clause: Clause): XmlElement => {
    const words = (text: string) => textWithReferences(text, references.get(clause.id) ?? [], addresses);
    if (clause.rows) return table(clause, words);
    const { id, role, kind, text } = clause;
    const attributes = { eId: id, class: role ?? (kind === 'text' ? undefined : kind) };
    return element('p', attributes, role === null ? words(text) : frontWords(role, text, words));
  };
  const blocks = (own: readonly Item[]) => own.flatMap(({ clause }) => (clause ? [block(clause)] : []));

  const section = (of: Section): XmlElement => {
    const { element: name, ...attributes } = containerOf(of);
    return element(name, { eId: of.id, ...attributes }, [...headings(of), ...hierarchy(within(of.id))]);
  };
  /** Text before the first section below, those sections, and text after the last; or text alone. */
  const hierarchy = (own: readonly Item[]): XmlElement[] => {
    const first = own.findIndex(isSection);
    if (first < 0) return part('content', blocks(own));
    const end = own.findLastIndex(isSection) + 1;
    return [
      ...part('intro', blocks(own.slice(0, first))),
      ...own
        .slice(first, end)
        .map((item) =>
          item.section
            ? section(item.section)
            : element('hcontainer', { name: 'text' }, part('content', [block(item.clause)])),
        ),
      ...part('wrapUp', blocks(own.slice(end))),
    ];
  };
  return { within, block, section };
}

/** Mark and title as printed; the punctuation after them stands with whichever comes last. */
function headings({ number, title, terminator, kind }: Section): XmlElement[] {
  const [num, heading] =
    title === '' ? [`${number ?? ''}${terminator}`, ''] : [number ?? '', `${title}${terminator}`];
  return [
    ...(num === '' ? [] : [element('num', {}, textNodes(num))]),
    ...(heading === '' ? [] : [element('heading', { class: kind }, textNodes(heading))]),
  ];
}

function frontWords(role: FrontRole, text: string, words: (text: string) => XmlNode[]): XmlNode[] {
  const inline = INLINES[role];
  if (inline === undefined) return words(text);
  if (inline !== 'docDate') return [element(inline, {}, words(text)), ''];
  const date = isoDate(text);
  return date === null ? words(text) : [element(inline, { date }, words(text)), ''];
}

/** A paragraph of a cell is a paragraph here; a row with too few cells is filled up. */
function table(clause: Clause, words: (text: string) => XmlNode[]): XmlElement {
  const { id, rows, table: shape } = clause;
  const headers = shape?.header ? 1 : 0;
  const ids = rowIds(clause);
  return element(
    'table',
    { eId: id },
    (rows ?? []).map((cells, index) =>
      element(
        'tr',
        { eId: index < headers ? undefined : ids[index - headers] },
        fillRow(cells, shape).map((cell) =>
          element(
            index < headers ? 'th' : 'td',
            {},
            cell === '' ? [] : cell.split('\n').map((paragraph) => element('p', {}, words(paragraph))),
          ),
        ),
      ),
    ),
  );
}
