/**
 * Stage 2, `page`.
 * Reads: `tokens`.
 * Writes: `tokens` without what belongs to the printed page or the web page, headings behind a sentence apart, `pageBreaks` above
 * them; `omitted`: what is left out, with the reason why; `notes` at the foot of a page; `contents`: what the table of contents lists; `remarks`.
 * Guarantees: every character of the tokens read is in one of them or left out, in order; no omission fails the audit.
 */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { Region } from '../../readers/document.ts';
import type { LineCorrection } from '../../schemas/corrections.ts';
import type { OmissionReason } from '../../schemas/omission.ts';
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type LeftOut, leftOut } from '../lines/blocks.ts';
import { partsByLine } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import { audit } from './audit.ts';
import { findContents, titleAtEnd } from './contents.ts';
import { crawlerBlock } from './crawler-block.ts';
import { articleAround } from './encyclopedia.ts';
import { findGluedNumbers } from './glued-numbers.ts';
import { withHeadingsApart } from './headings-behind.ts';
import { MOST_LINES_WITH_PATH } from './limits.ts';
import { findNotes } from './notes.ts';
import { findPageNumbers } from './page-numbers.ts';
import { quoted, remarksOnContents, remarksOnFoot } from './page-remarks.ts';
import { printedTwice } from './printed-twice.ts';
import { registerBehind } from './register-behind.ts';
import { repeatedBlocks } from './repeated-blocks.ts';
import { findRunningHeaders } from './running-headers.ts';
import { splitToken } from './split-tokens.ts';
import { webFoot } from './web-foot.ts';
import { webHead } from './web-head.ts';

/** What is printed at the end and at the beginning of a page. */
const AT_PAGE_BREAKS: ReadonlySet<string> = new Set(['page-number', 'running-header', 'repeated-head']);

/** The stage. */
export function pageStage(draft: { tokens: readonly LineToken[] }) {
  const { tokens: all, omitted, cuts, notes, contents, remarks } = readPage(draft.tokens);
  const tokens = withHeadingsApart(all, omitted);
  const reasonOf = (token: LineToken | undefined) => token && omitted.get(token);
  const endsPage = (token: LineToken | undefined) => AT_PAGE_BREAKS.has(reasonOf(token) ?? '');
  return {
    tokens: tokens.filter((token) => !omitted.has(token)),
    pageBreaks: new Set(tokens.filter((token, index) => !omitted.has(token) && endsPage(tokens[index - 1]))),
    omitted: [
      ...cuts,
      ...tokens.flatMap((token) => {
        const reason = reasonOf(token);
        return reason ? leftOut(partsByLine(token.passage), reason) : [];
      }),
    ],
    notes,
    contents,
    remarks,
  };
}

/** What belongs to the page, and what is left. */
export interface PageReading {
  /** Whole tokens that are not of the document. */
  omitted: Map<LineToken, OmissionReason>;
  /** Parts of tokens that are not of the document, such as a page number glued to the first word of a line. */
  cuts: LeftOut[];
  /** All tokens in order, those with a part cut off made anew. */
  tokens: LineToken[];
  /** Notes at the foot of a page, across which the text goes on, with whether each begins a note. */
  notes: Map<LineToken, { begins: boolean }>;
  /** Keys of the entries of tables of contents (`contentsKey`), for headings printed over two lines. */
  contents: ReadonlySet<string>;
  remarks: Remark[];
}

/** What a person says is none of the text. */
const TOLD: Readonly<Partial<Record<LineCorrection['is'], OmissionReason>>> = {
  contents: 'table-of-contents',
  furniture: 'editor',
};

/** What the parts of a page that a file tells apart are left out as. Notes are of the document. */
const REGIONS: Readonly<Partial<Record<Region, OmissionReason>>> = {
  navigation: 'web-page',
  header: 'running-header',
  footer: 'running-header',
  'table-head': 'repeated-head',
  'page-number': 'page-number',
};

/** Finds what belongs to the page. */
export function readPage(tokens: readonly LineToken[]): PageReading {
  const page = new Page(tokens);
  for (const token of tokens) {
    page.omitTold(token);
    const reason = token.hints.region && REGIONS[token.hints.region];
    if (reason) page.omit(token, reason);
    if (token.again) page.omit(token, 'repeated-text');
  }
  for (const token of webPage(page.rest)) page.omit(token, 'web-page');
  for (const [token, from] of pathsInTitles(page.rest)) page.cut(token, from, undefined, 'web-page');
  for (const token of repeatedBlocks(page.rest)) page.omit(token, 'repeated-text');
  for (const [token, from] of printedTwice(page.rest)) page.cut(token, from, undefined, 'printed-twice');
  const { rest } = page;
  for (const [index, from] of titleAtEnd(rest))
    page.cut(must(rest[index], 'a token'), from, undefined, 'table-of-contents');
  const contents = omitContents(page);
  omitNumbers(page);
  omitHeaders(page);
  page.restore();
  page.remarks.push(...remarksOnContents(page.rest), ...remarksOnFoot(page.rest));
  return page.reading(contents);
}

function omitContents(page: Page): Set<string> {
  const rest = page.textWithParts;
  const keys = new Set<string>();
  for (const list of findContents(rest)) {
    for (const index of list.indexes) page.omit(must(rest[index], 'a token'), 'table-of-contents');
    for (const key of list.keys) keys.add(key);
  }
  for (const token of rest) if (token.hints.region === 'contents') page.omit(token, 'table-of-contents');
  return keys;
}

function omitNumbers(page: Page): void {
  const tokens = page.textWithParts;
  const contents = page.indexesOf(tokens, 'table-of-contents');
  const { indexes, chains, lengths } = findPageNumbers(tokens, contents);
  const glued = findGluedNumbers(tokens, chains, lengths, new Set([...contents, ...indexes]));
  for (const index of indexes) page.omit(must(tokens[index], 'a token'), 'page-number');
  for (const { index, from, to } of glued.certain) {
    const token = must(tokens[index], 'a token');
    if (to - from === token.text.length) page.omit(token, 'page-number');
    else page.cut(token, from, to, 'page-number');
  }
  for (const chain of glued.suspected) {
    const lines = chain.map(({ index }) => must(tokens[index], 'a token').line);
    page.remarks.push(remark('page-number-glued', must(lines[0], 'a line'), { actual: lines.join(', ') }));
  }
}

function omitHeaders(page: Page): void {
  const tokens = page.textWithParts;
  const numbers = page.indexesOf(tokens, 'page-number');
  const contents = page.indexesOf(tokens, 'table-of-contents');
  const { indexes, doubtful } = findRunningHeaders(tokens, numbers, new Set([...numbers, ...contents]));
  for (const index of indexes) page.omit(must(tokens[index], 'a token'), 'running-header');
  for (const index of doubtful) {
    const token = must(tokens[index], 'a token');
    page.remarks.push(remark('running-header-doubtful', token.line, { actual: quoted(token) }));
  }
  page.notes = findNotes(tokens, new Set([...numbers, ...page.indexesOf(tokens, 'running-header')]));
}

/** The reading while it is made. */
class Page {
  readonly omitted = new Map<LineToken, OmissionReason>();
  readonly remarks: Remark[] = [];
  notes = new Map<LineToken, { begins: boolean }>();
  /** The tokens read, those with a part cut off in their parts. */
  private all: LineToken[];
  private readonly parts = new Set<LineToken>();
  private readonly split = new Map<LineToken, LineToken[]>();

  constructor(tokens: readonly LineToken[]) {
    this.all = [...tokens];
  }

  /** Leaves a token out, unless a person says what it is. */
  omit(token: LineToken, reason: OmissionReason): void {
    if (!token.told) this.omitted.set(token, reason);
  }

  /** Leaves out what a person says is none of the text. */
  omitTold(token: LineToken): void {
    const reason = token.told && TOLD[token.told.correction.is];
    if (reason) this.omitted.set(token, reason);
  }

  /** Omits a part of a token, up to its end where `to` is left out. A token is cut once. */
  cut(token: LineToken, from: number, to: number | undefined, reason: OmissionReason): void {
    const split = splitToken(token, from, to ?? token.text.length);
    if (!split || token.told || this.split.has(token)) return;
    this.split.set(token, split.parts);
    this.parts.add(split.part);
    this.omit(split.part, reason);
  }

  /** Puts the parts of tokens in the places of the tokens. */
  private renew(): void {
    if (this.split.size > 0) this.all = this.all.flatMap((token) => this.split.get(token) ?? [token]);
    this.split.clear();
  }

  /** The tokens that are not omitted. */
  get rest(): LineToken[] {
    this.renew();
    return this.all.filter((token) => !this.omitted.has(token));
  }

  /** The tokens that are not of a web page. */
  get textWithParts(): LineToken[] {
    this.renew();
    return this.all.filter((token) => this.omitted.get(token) !== 'web-page');
  }

  indexesOf(tokens: readonly LineToken[], reason: OmissionReason): Set<number> {
    return new Set(tokens.flatMap((token, index) => (this.omitted.get(token) === reason ? [index] : [])));
  }

  /** Shows again what fails the audit, each with a remark. */
  restore(): void {
    this.renew();
    for (const [token, objection] of audit(this.all, this.omitted)) {
      if (this.parts.has(token) || token.told) continue;
      this.omitted.delete(token);
      this.remarks.push(
        remark('omission-refused', token.line, { actual: quoted(token), expected: objection }),
      );
    }
  }

  reading(contents: ReadonlySet<string>): PageReading {
    const cuts = this.all.flatMap((token) => {
      const reason = this.parts.has(token) ? this.omitted.get(token) : undefined;
      return reason ? [{ passage: token.passage, reason }] : [];
    });
    for (const part of this.parts) this.omitted.delete(part);
    return {
      omitted: this.omitted,
      cuts,
      tokens: this.all.filter((token) => !this.parts.has(token)),
      notes: this.notes,
      contents,
      remarks: this.remarks.sort((a, b) => a.line - b.line),
    };
  }
}

/** The way to the page, printed over the end of a line of the title: 甲市人民政府关您现在的位置, 于建设乙区的意见. */
const PATH_IN_TITLE = withExamples(
  /(?<=\p{Script=Han}{4})(?:您|你)(?:现在|当前|所在)的?(?:所在)?位置(?:是|为)?[：:]?$/u,
  `甲乙规划您现在的位置是： 甲乙规划你当前所在位置为： 甲乙规划您所在的位置 甲乙规划您现在的位置是:`,
  `甲乙规划您现在的位置是：等`,
);

/** Lines of the head with the place at which the words of the page begin. */
function pathsInTitles(tokens: readonly LineToken[]): [LineToken, number][] {
  return tokens.slice(0, MOST_LINES_WITH_PATH).flatMap((token): [LineToken, number][] => {
    const at = token.form.search(PATH_IN_TITLE);
    return at < 0 ? [] : [[token, at]];
  });
}

/** The lines of the web page that a text was copied from: what a crawler wrote above it, then its part above the document, then the one below. */
function webPage(tokens: readonly LineToken[]): Set<LineToken> {
  const block = new Set([...crawlerBlock(tokens), ...articleAround(tokens)]);
  const page = tokens.filter((token) => !block.has(token));
  const head = webHead(page);
  const foot = webFoot(page.filter((token) => !head.has(token)));
  const register = registerBehind(page.filter((token) => !head.has(token) && !foot.has(token)));
  return new Set([...block, ...head, ...foot, ...register]);
}
