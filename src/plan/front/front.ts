/** What precedes the first section: which line is the title, the notice, the date, the addressee. */
import type { FrontRole } from '../../schemas/clause.ts';
import { dayOfOccasion, isOccasion, isoDate, isoMonth, isPostingDate } from '../../text/dates.ts';
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { type LabelRole, labelled } from '../../text/labels.ts';
import { documentNumber } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { isAnnexMark } from './annexed-plan.ts';
import { closingRole, isSignature } from './closing.ts';
import { isDashed, isSpeaker } from './subtitle.ts';
import { isShortLine, isTitleLike, joinTitleLines } from './title-lines.ts';

/** A line of the front matter; role null: a paragraph of the preamble. */
export interface FrontLine {
  passage: Passage;
  role: FrontRole | null;
}

/** The front matter in order, with what it says of the plan. Facts that are not printed are null. */
export interface Front {
  lines: FrontLine[];
  /** Spans of the title printed more than once: every occurrence but the last. */
  repeated: Passage[];
  title: Passage | null;
  issuer: string | null;
  number: string | null;
  /** ISO 8601. */
  date: string | null;
  /** The month, where one is printed alone. ISO 8601. */
  month: string | null;
  /** Of the posting on the web page the text was taken from. ISO 8601. */
  published: string | null;
  /** First and last year that the title names, or the line below it. */
  period: [number, number] | null;
  /** The words at the head of the document: title of the notice, or of the plan. */
  heading: string | null;
  joins: LineJoin[];
}

const ADDRESSEE = /^(?!为|根据|按照)[^。]{2,80}(?<!如下)[：:]$/u;
const NOTICE = /(?:通知|批复|公告|通报)$/u;
/** `（2016—2020年）`, `（征求意见稿）` below the title. */
const SUBTITLE = /^[（(][^（）()。，；]{2,30}[）)]$/u;

/** Reads the paragraphs before the first section; `closing` says what is known of some of them. */
export function readFront(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole> = new Map(),
): Front {
  const joins: LineJoin[] = [];
  const values = valuesBelowLabels(paragraphs, closing);
  const known = new Map([...closing, ...values.map(({ passage, line }) => [passage, line] as const)]);
  const joined = joinTitleLines(paragraphs, known, joins);
  const titles = joined.filter(
    (passage) => !known.has(passage) && isTitleLike(passage.text) && labelled(passage.text).length === 0,
  );
  const own = titles.filter((passage) => !isNotice(passage.text));
  const title = own.at(-1) ?? titles.at(-1) ?? null;
  const key = title ? withoutWhiteSpace(title.text) : '';
  const repeated = joined.filter(
    (passage) => passage !== title && withoutWhiteSpace(passage.text) === key && key !== '',
  );
  const lines = joined
    .filter((passage) => !repeated.includes(passage))
    .map((passage): FrontLine => ({ passage, role: known.get(passage) ?? roleOf(passage, title) }));
  const printed = (role: FrontRole) => lines.find((line) => line.role === role)?.passage.text ?? null;
  const subtitles = lines.filter(({ role }) => role === 'subtitle').map(({ passage }) => passage.text);
  const byLabel = (role: LabelRole) =>
    labelledValue(lines, role) ?? values.find((value) => value.role === role)?.passage.text ?? null;
  return {
    lines,
    repeated,
    title: title ?? labelledTitle(joined) ?? values.find(({ role }) => role === 'title')?.passage ?? null,
    issuer: namesInARow(lines) ?? byLabel('issuer'),
    number: documentNumber(printed('number') ?? '') ?? byLabel('number'),
    date: dateOfRole(lines, 'date') ?? dayOf(byLabel('date')) ?? first(subtitles.map(dayOfOccasion)),
    month:
      first(lines.map(({ role, passage }) => (role === 'date' ? isoMonth(passage.text) : null))) ??
      isoMonth(byLabel('date') ?? ''),
    published: dateOfRole(lines, 'publication') ?? dayOf(byLabel('published')),
    period: first([title?.text ?? '', ...subtitles].map(periodOfTitle)),
    heading: printed('notice-title') ?? title?.text ?? null,
    joins,
  };
}

const FIVE_YEARS = new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]|第(${PLAN_NUMBER})个五年`, 'u');
const YEAR_RANGE = /([0-9]{4})\s*年?\s*[-—–－~～至]{1,2}\s*([0-9]{4})\s*年?/u;
/** First and last year that a title names: “十四五”, 第十四个五年, （2021—2025年）; null when it names none. */
export function periodOfTitle(title: string): [number, number] | null {
  const range = YEAR_RANGE.exec(title);
  if (range) return [Number(range[1]), Number(range[2])];
  const plan = FIVE_YEARS.exec(title);
  return fiveYearPlan(plan?.[1] ?? plan?.[2] ?? '');
}

/** `天津市静海区人民政府关于印发…的通知` → `天津市静海区人民政府`; null where a title names nobody. */
export function issuerOfTitle(title: string | null): string | null {
  const issuer = title ? /^(.{2,40}?)关于/u.exec(title)?.[1]?.trim() : undefined;
  return issuer && isSignature(issuer) ? issuer : null;
}

/** The names on the first lines of role `issuer` that follow one another, a blank between them, as on one line; null for none. */
export function namesInARow(lines: readonly { role: FrontRole | null; passage: Passage }[]): string | null {
  const first = lines.findIndex(({ role }) => role === 'issuer');
  if (first < 0) return null;
  const after = lines.findIndex(({ role }, index) => index > first && role !== 'issuer');
  const names = lines.slice(first, after < 0 ? lines.length : after).map(({ passage }) => passage.text);
  return [...new Set(names)].join(' ');
}

/** The first date on a line of that role that names its day. */
function dateOfRole(lines: readonly FrontLine[], role: FrontRole): string | null {
  return first(lines.map((line) => (line.role === role ? isoDate(line.passage.text) : null)));
}

function first<T>(found: readonly (T | null)[]): T | null {
  return found.find((each) => each !== null) ?? null;
}

/** The title behind 标题：, of a page that prints it nowhere else. */
function labelledTitle(passages: readonly Passage[]): Passage | null {
  for (const passage of passages) {
    const value = labelled(passage.text).find((label) => label.role === 'title')?.value ?? '';
    const start = passage.text.indexOf(value);
    if (value !== '') return slicePassage(passage, start, start + value.length);
  }
  return null;
}

/** What stands on the line below its label. */
interface LabelValue {
  passage: Passage;
  role: LabelRole;
  /** What the line is: the fact itself, or something of the web page. */
  line: FrontRole;
}

/** The short lines below a label that has no value on its own: `发文机关：` / `甲市人民政府`. */
function valuesBelowLabels(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
): LabelValue[] {
  return paragraphs.flatMap((passage, index): LabelValue[] => {
    const label = labelled(paragraphs[index - 1]?.text ?? '').at(-1);
    const { text } = passage;
    if (label?.value !== '' || closing.has(passage) || labelled(text).length > 0) return [];
    if (text.length > LONGEST_LABEL_VALUE || /[。；：:]$/u.test(text)) return [];
    const fact = label.role === 'title' || label.role === 'published' ? null : roleOf(passage, null);
    const line = fact === 'number' || fact === 'date' || fact === 'issuer' ? fact : 'publication';
    return [{ passage, role: label.role, line }];
  });
}

const LONGEST_LABEL_VALUE = 80;

/** What a register prints where it has nothing to say. */
const NO_VALUE = /^(?:(?:暂?无|没有)?|[-—/]+)$/u;

/** The words behind the first label of that role: the page's own register, for what the document does not print itself. */
function labelledValue(lines: readonly FrontLine[], role: LabelRole): string | null {
  const found = lines
    .flatMap(({ passage }) => labelled(passage.text))
    .find((label) => label.role === role && !NO_VALUE.test(label.value));
  return found?.value ?? null;
}

/** `2021-12-10 09:32` → its day. */
function dayOf(value: string | null): string | null {
  return isoDate((value ?? '').replace(/\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$/u, ''));
}

function isNotice(line: string): boolean {
  return NOTICE.test(withoutWhiteSpace(line));
}

function roleOf(passage: Passage, title: Passage | null): FrontRole | null {
  const { text } = passage;
  if (passage === title) return 'title';
  if (isoDate(text) !== null) return isPostingDate(text) ? 'publication' : 'date';
  if (isoMonth(text) !== null) return 'date';
  if (documentNumber(text) !== null) return 'number';
  if (labelled(text).length > 0) return 'publication';
  const closing = closingRole(text);
  if (closing !== null) return closing;
  if (isAnnexMark(text)) return 'other';
  if (isTitleLike(text) && isNotice(text)) return 'notice-title';
  if (ADDRESSEE.test(text)) return 'addressee';
  const isBelowTitle = title !== null && (title.spans[0]?.line ?? 0) < (passage.spans[0]?.line ?? 0);
  if (isBelowTitle && (SUBTITLE.test(text) || isDashed(text) || isOccasion(text))) return 'subtitle';
  if (isBelowTitle && isSpeaker(text)) return 'speaker';
  if (isShortLine(text)) {
    if (isSignature(text)) return 'issuer';
    return isBelowTitle ? 'subtitle' : 'other';
  }
  return null;
}
