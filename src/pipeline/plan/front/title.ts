/**
 * The title of the plan: the prominent line above the text. Words such as 规划 or 意见 are a hint; a notice, the sentence
 * below it, or a label may name it; where it has no line of its own, it is what the notice says that it carries.
 */

import { YEAR_RANGE } from '../../text/five-year-plans.ts';
import { numberBehind } from '../../text/official-documents.ts';
import { titlesIn } from '../../text/titles.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Passage } from '../lines/passage.ts';
import { bodiesBehind } from '../tokens/kinds.ts';
import { isKind, type Token } from '../tokens/token.ts';
import type { FrontItem } from './front-item.ts';
import { type LabelValue, labelledFact } from './labels.ts';
import { MOST_LINES_BELOW_NOTICE } from './limits.ts';
import { carriedBy, isIssuing, isSameTitle, issuedBy, titleKey } from './named-titles.ts';
import { prominentLine } from './prominent-line.ts';
import { isShortLine } from './title-lines.ts';

/** The title, and the lines that it depends on. */
export interface FoundTitle {
  text: string | null;
  /** The line that is the title; null where a label or notice names it only. */
  item: FrontItem | null;
  /** The title of the notice that carries the plan. */
  notice: FrontItem | null;
}

/** Finds the title among the lines of the front matter. */
export function findTitle(items: readonly FrontItem[], values: readonly LabelValue[]): FoundTitle {
  const notices = items.filter((item) => isOpen(item) && isNotice(item.token));
  const notice = notices.at(-1) ?? null;
  const named = namedTitle(items, notices, values);
  const own = named && !named.several ? ownTitle(items, named.title.text, notice) : null;
  if (own) return { text: titleText(items, own), item: own, notice };
  if (named && !named.needsLine && (named.several || isHead(items, notice, named.title.text))) {
    return { text: cleaned(named.title.text), item: null, notice };
  }
  const last = lastTitle(items, notice);
  if (last) return { text: titleText(items, last), item: last, notice: last === notice ? null : notice };
  const labelled = labelledFact(values, 'title');
  if (labelled !== null) return { text: labelled, item: null, notice: null };
  const line = prominentLine(items);
  return { text: line && titleText(items, line), item: line, notice: null };
}

/** True for a line that no step before took for anything. */
function isOpen({ role }: FrontItem): boolean {
  return role === undefined;
}

function isNotice(token: Token): boolean {
  return isIssuing(token) && !isKind(token, 'order');
}

/** True for a line that ends as titles end and is no other line. */
function isTitle(item: FrontItem): boolean {
  return (
    isOpen(item) &&
    isKind(item.token, 'title') &&
    !isNotice(item.token) &&
    !isKind(item.token, 'dashed', 'occasion', 'order', 'speaker')
  );
}

/** What the plan is called by another line. */
interface NamedTitle {
  title: Passage;
  /** It is what several documents are called in one. */
  several: boolean;
  /** It counts only where a line of its own prints it. */
  needsLine: boolean;
}

/** What a notice, a label or a sentence says that the plan is called. */
function namedTitle(
  items: readonly FrontItem[],
  notices: readonly FrontItem[],
  values: readonly LabelValue[],
): NamedTitle | null {
  const carried = items.flatMap((item) =>
    isOpen(item) && !isShortLine(item.token) ? carriedBy(item.token) : [],
  );
  const several = new Set(carried.map(({ text }) => titleKey(text))).size > 1;
  const issued = notices.flatMap(({ token }) => issuedBy(token) ?? []).at(-1) ?? labelledNotice(values);
  if (!issued) {
    // Below a notice that does not say that it carries it, a sentence may speak of another document.
    const [only] = carried;
    return several || !only ? null : { title: only, several: false, needsLine: notices.length > 0 };
  }
  // 转发乙局规划的通知 names who made it, too: the sentence below names the title alone.
  const exact = carried.find(({ text }) => titleKey(issued.passage.text).endsWith(titleKey(text)));
  return { title: (!several && exact) || issued.passage, several, needsLine: false };
}

/** What the title of a notice says that only a label prints. */
function labelledNotice(values: readonly LabelValue[]): { passage: Passage } | null {
  const value = labelledFact(values, 'title') ?? '';
  return issuedBy({
    form: value,
    passage: { text: value, spans: [{ line: 0, start: 0, end: value.length }], glues: [] },
  });
}

/** True for a notice that is the head of the document: no title of another stands below it, and what a notice has does. */
function isHead(items: readonly FrontItem[], notice: FrontItem | null, name: string): boolean {
  if (!notice) return !items.some(isTitle);
  const below = items.slice(items.indexOf(notice) + 1, items.indexOf(notice) + 1 + MOST_LINES_BELOW_NOTICE);
  if (!items.some(isTitle)) return true;
  return below.some(
    ({ token }) =>
      isKind(token, 'document-number', 'addressees', 'date', 'history') ||
      (isParagraph(token) && titleKey(token.form).includes(titleKey(name))),
  );
}

/** The line of the title that a notice names: the last that is like it, or the last title below the signature of the notice. */
function ownTitle(items: readonly FrontItem[], name: string, notice: FrontItem | null): FrontItem | null {
  const key = titleKey(name);
  const same = items.filter(
    (item) => isTitle(item) && isSameTitle(item.token.form, name) && !quotes(item.token.form, name),
  );
  const equal = items.filter(
    (item) => isOpen(item) && isShortLine(item.token) && titleKey(item.token.form) === key,
  );
  const found = same.at(-1) ?? equal.at(-1);
  if (found) return found;
  const signed = items.findLastIndex(({ role }) => role === 'date');
  const below = signed > items.indexOf(notice as FrontItem) ? items.slice(signed + 1).filter(isTitle) : [];
  return below.at(-1) ?? null;
}

/** True for a title about another: 关于《乙办法》的解读. */
function quotes(form: string, name: string): boolean {
  return titlesIn(form).some(
    ([from, to]) => from > 1 && to < form.length - 1 && titleKey(form.slice(from, to)) === titleKey(name),
  );
}

/** The last title above the first paragraph; that of a notice where it says nothing that it carries. */
function lastTitle(items: readonly FrontItem[], notice: FrontItem | null): FrontItem | null {
  const text = items.findIndex((item) => isOpen(item) && isParagraph(item.token));
  const above = text < 0 ? items : items.slice(0, text);
  const own = above.filter(isTitle).at(-1) ?? items.filter(isTitle).at(-1) ?? null;
  return own && items.indexOf(own) > (notice ? items.indexOf(notice) : -1) ? own : (notice ?? own);
}

function isParagraph(token: Token): boolean {
  return /。/u.test(token.form) && !isKind(token, 'bracketed', 'copies', 'history');
}

/** Brackets below a title that belong to it: its years, or that it is on trial. */
const PART_OF_TITLE = withExamples(
  /^[（(](?:.{0,4}试行|暂行|.{0,4}年?版|.{0,6}修订稿?)[）)]$/u,
  `（试行） （暂行） （2030年版） （修订版） （修订稿） （修订） (试行） （试行)
    （甲{4}试行） （甲{6}修订）`,
  `又（试行） （试行）等`,
);

/** The words of a title, with the years in brackets that are printed below it. */
function titleText(items: readonly FrontItem[], item: FrontItem): string {
  const next = items[items.indexOf(item) + 1]?.token;
  const isPart =
    isKind(next, 'bracketed') && (YEAR_RANGE.test(next?.form ?? '') || PART_OF_TITLE.test(next?.form ?? ''));
  const hasBracket = /[）)]$/u.test(item.token.form);
  return cleaned(item.token.text) + (isPart && !hasBracket ? (next?.text ?? '') : '');
}

const MARKDOWN = withExamples(/^#{1,6}\s+|\*\*|__/gu, '#␣甲 ** __ #␣␣→#␣␣', `又#␣甲 #甲`);
/** The last may be one of another kind by mistake: 《甲政策）. */
const WHOLE_IN_BRACKETS = withExamples(
  /^《(?:([^《》]*)》(?:全文)?|([^《》（(]*)[）)])$/u,
  `《规划》全文 《规划） 《规划) 《》全文 《规划》 《）`,
  `又《规划》全文 《《划》全文 《》划》全文 《《划） 《》划）`,
);

/** A title without marks of Markdown, the brackets around the whole, and the number or names behind it. */
function cleaned(title: string): string {
  const words = title.replace(MARKDOWN, '').trim();
  const number = numberBehind(words);
  const bare = words.slice(0, number ?? bodiesBehind(words) ?? words.length).trim();
  const [, whole, mistaken] = WHOLE_IN_BRACKETS.exec(bare) ?? [];
  return whole ?? mistaken ?? bare;
}
