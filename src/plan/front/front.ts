/**
 * Stage 7, second part.
 * Reads: the lines above the first section, and what the closing says.
 * Writes: `front`: each line with what it is, and what they say of the plan.
 * Guarantees: every line is shown or stands in `repeated`; a fact is what a line prints, or null.
 */
import type { FrontRole } from '../../schemas/clause.ts';
import { dayOfOccasion, isoDate, isoMonth } from '../../text/dates.ts';
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import type { LabelRole } from '../../text/labels.ts';
import { documentNumber } from '../../text/official-documents.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { isSignature } from '../tokens/kinds.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { closingRole } from './closing.ts';
import { isShortLine, joinTitleLines } from './title-lines.ts';

/** A line of the front matter; role null: a paragraph of the preamble. */
export interface FrontLine {
  token: Token;
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

/** Reads the lines above the first section; `closing` says what is known of some of them. */
export function readFront(
  tokens: readonly Token[],
  closing: ReadonlyMap<Token, FrontRole> = new Map(),
): Front {
  const joins: LineJoin[] = [];
  const values = valuesBelowLabels(tokens, closing);
  const known = new Map([...closing, ...values.map(({ token, line }) => [token, line] as const)]);
  const joined = joinTitleLines(tokens, known, joins);
  const titles = joined.filter(
    (token) => !known.has(token) && isKind(token, 'title') && token.labels.length === 0,
  );
  const own = titles.filter((token) => !isKind(token, 'notice-title'));
  const title = own.at(-1) ?? titles.at(-1) ?? null;
  const key = title ? withoutWhiteSpace(title.form) : '';
  const repeated = joined.filter(
    (token) => token !== title && withoutWhiteSpace(token.form) === key && key !== '',
  );
  const lines = joined
    .filter((token) => !repeated.includes(token))
    .map((token): FrontLine => ({ token, role: known.get(token) ?? roleOf(token, title) }));
  const printed = (role: FrontRole) => lines.find((line) => line.role === role)?.token ?? null;
  const subtitles = lines.filter(({ role }) => role === 'subtitle').map(({ token }) => token.form);
  const byLabel = (role: LabelRole) =>
    labelledValue(lines, role) ?? values.find((value) => value.role === role)?.token.text ?? null;
  return {
    lines,
    repeated: repeated.map(({ passage }) => passage),
    title:
      title?.passage ??
      labelledTitle(joined) ??
      values.find(({ role }) => role === 'title')?.token.passage ??
      null,
    issuer: namesInARow(lines) ?? byLabel('issuer'),
    number: documentNumber(printed('number')?.text ?? '') ?? byLabel('number'),
    date: dateOfRole(lines, 'date') ?? dayOf(byLabel('date')) ?? first(subtitles.map(dayOfOccasion)),
    month:
      first(lines.map(({ role, token }) => (role === 'date' ? isoMonth(token.form) : null))) ??
      isoMonth(byLabel('date') ?? ''),
    published: dateOfRole(lines, 'publication') ?? dayOf(byLabel('published')),
    period: first([title?.form ?? '', ...subtitles].map(periodOfTitle)),
    heading: (printed('notice-title') ?? title)?.text ?? null,
    joins,
  };
}

const FIVE_YEARS = new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]|第(${PLAN_NUMBER})个五年`, 'u');
const YEAR_RANGE = /([0-9]{4})\s*年?\s*[-—–－~～至]{1,2}\s*([0-9]{4})\s*年?/u;
/** Returns the first and last year that a title names: “十四五”, 第十四个五年, （2021—2025年）; null when it names none. */
export function periodOfTitle(title: string): [number, number] | null {
  const range = YEAR_RANGE.exec(title);
  if (range) return [Number(range[1]), Number(range[2])];
  const plan = FIVE_YEARS.exec(title);
  return fiveYearPlan(plan?.[1] ?? plan?.[2] ?? '');
}

/** `甲市人民政府关于印发…的通知` → `甲市人民政府`; null where a title names nobody. */
export function issuerOfTitle(title: string | null): string | null {
  const issuer = title ? /^(.{2,60}?)关于/u.exec(title)?.[1]?.trim() : undefined;
  return issuer && isSignature(recognisable(issuer)) ? issuer : null;
}

/** Returns the names on the first lines of role `issuer` that follow one another, a space between them, as on one line; null for none. */
export function namesInARow(lines: readonly { role: FrontRole | null; token: Token }[]): string | null {
  const first = lines.findIndex(({ role }) => role === 'issuer');
  if (first < 0) return null;
  const after = lines.findIndex(({ role }, index) => index > first && role !== 'issuer');
  const names = lines.slice(first, after < 0 ? lines.length : after).map(({ token }) => token.text);
  return [...new Set(names)].join(' ');
}

/** The first date on a line of that role that names its day. */
function dateOfRole(lines: readonly FrontLine[], role: FrontRole): string | null {
  return first(lines.map((line) => (line.role === role ? isoDate(line.token.form) : null)));
}

function first<T>(found: readonly (T | null)[]): T | null {
  return found.find((each) => each !== null) ?? null;
}

/** The title behind 标题：, of a page that prints it nowhere else. */
function labelledTitle(tokens: readonly Token[]): Passage | null {
  for (const { labels, form, passage } of tokens) {
    const value = labels.find((label) => label.role === 'title')?.value ?? '';
    const start = form.indexOf(value);
    if (value !== '') return slicePassage(passage, start, start + value.length);
  }
  return null;
}

/** What stands on the line below its label. */
interface LabelValue {
  token: Token;
  role: LabelRole;
  /** What the line is: the fact itself, or something of the web page. */
  line: FrontRole;
}

/** The short lines below a label that has no value on its own: `发文机关：` / `甲市人民政府`. */
function valuesBelowLabels(tokens: readonly Token[], closing: ReadonlyMap<Token, FrontRole>): LabelValue[] {
  return tokens.flatMap((token, index): LabelValue[] => {
    const label = tokens[index - 1]?.labels.at(-1);
    const { form } = token;
    if (label?.value !== '' || closing.has(token) || token.labels.length > 0) return [];
    if (form.length > LONGEST_LABEL_VALUE || /[。；：:]$/u.test(form)) return [];
    const fact = label.role === 'title' || label.role === 'published' ? null : roleOf(token, null);
    const line = fact === 'number' || fact === 'date' || fact === 'issuer' ? fact : 'publication';
    return [{ token, role: label.role, line }];
  });
}

const LONGEST_LABEL_VALUE = 80;

/** What a register prints where it has nothing to say. */
const NO_VALUE = /^(?:(?:暂?无|没有)?|[-—/]+)$/u;

/** The words behind the first label of that role: the page's own register, for what the document does not print itself. */
function labelledValue(lines: readonly FrontLine[], role: LabelRole): string | null {
  const found = lines
    .flatMap(({ token }) => token.labels)
    .find((label) => label.role === role && !NO_VALUE.test(label.value));
  return found?.value ?? null;
}

/** `2021-12-10 09:32` → its day. */
function dayOf(value: string | null): string | null {
  return isoDate((value ?? '').replace(/\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$/u, ''));
}

function roleOf(token: Token, title: Token | null): FrontRole | null {
  if (token === title) return 'title';
  if (isKind(token, 'posting-date')) return 'publication';
  if (isKind(token, 'date', 'month')) return 'date';
  if (isKind(token, 'document-number')) return 'number';
  if (isKind(token, 'label')) return 'publication';
  const closing = closingRole(token);
  if (closing !== null) return closing;
  if (isKind(token, 'annex-mark')) return 'other';
  if (isKind(token, 'notice-title')) return 'notice-title';
  if (ADDRESSEE.test(token.form)) return 'addressee';
  const isBelowTitle = title !== null && lineOf(title) < lineOf(token);
  if (isBelowTitle && isKind(token, 'bracketed', 'dashed', 'occasion')) return 'subtitle';
  if (isBelowTitle && isKind(token, 'speaker')) return 'speaker';
  if (isShortLine(token)) {
    if (isKind(token, 'signature')) return 'issuer';
    return isBelowTitle ? 'subtitle' : 'other';
  }
  return null;
}

function lineOf(token: Token): number {
  return token.passage.spans[0]?.line ?? 0;
}
