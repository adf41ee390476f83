/** Headings without a mark that are short sentences: at the beginning of their paragraphs, or on lines of their own. */

import { isBracketed } from '../../text/responsibility.ts';
import { stopsInSentence } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { commasOf, leadEnd, states, wordLeadEnd, worksLeadEnd } from '../tokens/heading-words.ts';
import { type Heading, RUNIN_RANK, type TextBlock } from './heading.ts';
import {
  FEWEST_COLON_LEADS_IN_A_ROW,
  FEWEST_LEADS_IN_A_ROW,
  FEWEST_STATEMENTS_IN_A_ROW,
  LONGEST_LEAD_UNITS,
} from './limits.ts';

/** A paragraph below a lead on a line of its own is so many times as long. */
const TEXT_PER_LEAD = 1.5;
const TITLE_AND_LEAD = withExamples(
  /^[^。！？；：]{2,40}。([^。！？；：，0-9]{3,}。)$/u,
  `供水。老林场。 甲{38}供水。老林场。`,
  `。水。老林场。 ！水。老林场。 供水。。林场。 供水。！林场。 供水。老林场。等
    。供水。老林场。`,
);
/** A paragraph, or null for a table. */
type Item = Paragraph | null;

/** A paragraph that opens with a short sentence, and the end of that. */
type Lead = [Paragraph, number];

/**
 * Finds the paragraphs that open with a lead, with its end (UTF-16 offset of 。 or ：): two in a row at least. A statement
 * among leads is text of the one above it, unless most of them are statements.
 */
export function runinLeads(items: readonly Item[]): Map<Paragraph, number> {
  const leads = wordLeads(items);
  let run: Lead[] = [];
  const close = () => {
    for (const [paragraph, end] of leadsOfRun(run)) leads.set(paragraph, end);
    run = [];
  };
  for (const [index, item] of items.entries()) {
    // The rest of a sentence is no title, and between two titles.
    if (item && !item.mark && isCut(items[index - 1])) continue;
    const end =
      item && !item.mark && !item.aside && !item.inTable && !isRemarked(item)
        ? (leadEnd(item.token.form) ?? worksLeadEnd(item.token.form))
        : null;
    if (item && end !== null) run.push([item, end]);
    else if (!item?.aside) close();
  }
  close();
  return leads;
}

/** The leads among the paragraphs of a run. */
function leadsOfRun(all: readonly Lead[]): readonly Lead[] {
  const wordsOf = ([{ token }, end]: Lead) => token.form.slice(0, end);
  const names = all.filter((each) => !states(wordsOf(each)));
  const areStatements = all.length >= FEWEST_STATEMENTS_IN_A_ROW && 2 * names.length < all.length;
  const run = areStatements ? all.filter((each) => !names.includes(each)) : names;
  const builds = Map.groupBy(run, (each) => commasOf(wordsOf(each)));
  const taken = run.filter(
    (each) =>
      each[1] <= LONGEST_LEAD_UNITS ||
      run.length >= FEWEST_LEADS_IN_A_ROW ||
      (builds.get(commasOf(wordsOf(each)))?.length ?? 0) >= 2,
  );
  return taken.length >= 2 ? taken : [];
}

/** The paragraphs that open with a word and a colon: several in a row. What is labelled so elsewhere is a label here. */
function wordLeads(items: readonly Item[]): Map<Paragraph, number> {
  const leads = new Map<Paragraph, number>();
  let run: [Paragraph, number][] = [];
  for (const item of [...items, null]) {
    const isText = item && !item.mark && !item.aside && !item.inTable && item.token.kinds.size === 0;
    const end = isText && item.token.labels.length === 0 ? wordLeadEnd(item.token.form) : null;
    if (item && end !== null) run.push([item, end]);
    else {
      if (run.length >= FEWEST_COLON_LEADS_IN_A_ROW) for (const [lead, at] of run) leads.set(lead, at);
      run = [];
    }
  }
  return leads;
}

/** True for text that stops in mid-sentence: what is below it may be its end, and no title. */
function isCut(above: Item | undefined): boolean {
  if (!above || above.mark || above.aside || above.inTable) return false;
  return above.token.kinds.size === 0 && stopsInSentence(above.token.form);
}

/** True where only a remark in brackets follows the first sentence: 建设站点。（责任单位：市商务局） */
function isRemarked({ token }: Paragraph): boolean {
  return isBracketed(token.form.slice(token.form.indexOf('。') + 1)) && /\p{Number}/u.test(token.form);
}

/**
 * Finds the sentences on lines of their own that head the paragraphs below them: two in a row of such pairs at least. The
 * first may stand behind the title of its section: （一）完善服务。拓展服务对象。
 */
export function blockLeads(items: readonly Item[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  let run: Paragraph[] = [];
  const close = () => {
    if (run.length >= 2) for (const lead of run) found.add(lead);
    run = [];
  };
  for (let index = 0; index < items.length; index += 1) {
    const [lead, text] = [items[index], items[index + 1]];
    if (lead?.mark) close();
    if (lead && text && (isBlockLead(lead, text) || isOpeningLead(lead, text))) {
      run.push(lead);
      index += 1;
    } else if (run.length > 0 && lead && !lead.mark && !isShortSentence(lead)) {
    } else close();
  }
  close();
  return found;
}

function isBlockLead(lead: Paragraph, text: Paragraph): boolean {
  const isText = !text.mark && !text.aside && !isShortSentence(text);
  return isText && isShortSentence(lead) && text.token.text.length >= TEXT_PER_LEAD * lead.token.text.length;
}

/** True for a section that has a title, and behind it only a lead. */
function isOpeningLead({ token, mark, aside }: Paragraph, text: Paragraph): boolean {
  const words = mark && !aside ? TITLE_AND_LEAD.exec(token.form.slice(mark.length))?.[1] : undefined;
  return (
    words !== undefined &&
    words.length <= LONGEST_LEAD_UNITS &&
    !text.mark &&
    !text.aside &&
    !isShortSentence(text) &&
    text.token.text.length >= TEXT_PER_LEAD * words.length
  );
}

function isShortSentence({ token, mark, aside }: Paragraph): boolean {
  const { form } = token;
  return !mark && !aside && form.length <= LONGEST_LEAD_UNITS + 1 && /^[^。！？；：，0-9]{3,}。$/u.test(form);
}

/** Makes a section of its title, and a heading below it of the lead behind the title. */
export function withLeadApart(block: TextBlock): TextBlock[] {
  if (block.type !== 'paragraph' || !block.heading || !block.body) return [block];
  return [
    { ...block, heading: { ...block.heading, kind: 'block', ownsFollowing: true }, body: null },
    onLineOfItsOwn(splitLead(block.paragraph, block.body.text.length - 1, block.body)),
  ];
}

/** Splits a paragraph behind its lead. `passage`: what is left of it. */
export function splitLead(
  paragraph: Paragraph,
  end: number,
  passage: Passage = paragraph.token.passage,
): TextBlock {
  const heading: Heading = {
    form: 'runin',
    key: 'runin',
    rank: RUNIN_RANK,
    mark: null,
    value: null,
    sub: null,
    title: slicePassage(passage, 0, end),
    terminator: slicePassage(passage, end, end + 1),
    kind: 'runin',
    ownsFollowing: false,
  };
  return { type: 'paragraph', paragraph, heading, body: slicePassage(passage, end + 1) };
}

/** Makes a heading of a lead on a line of its own; the paragraphs below belong to it. */
export function blockLead(paragraph: Paragraph): TextBlock {
  return onLineOfItsOwn(splitLead(paragraph, paragraph.token.text.length - 1));
}

function onLineOfItsOwn(lead: TextBlock): TextBlock {
  if (lead.type !== 'paragraph' || !lead.heading) return lead;
  return { ...lead, heading: { ...lead.heading, kind: 'block', ownsFollowing: true } };
}
