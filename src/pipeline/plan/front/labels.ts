/** What the register of a page says of a document, each label with its value on the same line or on the next. */

import type { FrontRole } from '../../schemas/clause.ts';
import { compactDate, isoDate, withoutTime } from '../../text/dates.ts';
import { type LabelRole, labelAlone } from '../../text/labels.ts';
import { isIssuingSignature, isLabelledBody, namesOf } from '../../text/names.ts';
import { documentNumber, numberWithOrder, orderNumber } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { type FrontItem, first } from './front-item.ts';
import { LONGEST_VALUE_BELOW_UNITS, SHORTEST_TITLE_BELOW_UNITS } from './limits.ts';

/** A value of a register, as printed. */
export interface LabelValue {
  role: LabelRole;
  value: string;
}

/** What a register prints where it has nothing to say. */
const NO_VALUE = withExamples(/^(?:(?:暂?无|没有)?|[-—/|]+)$/u, '无 暂无 没有 - — --', `又无`);
/** Brackets that a page leaves empty, and the end of a number. */
const EMPTY_BRACKETS = /[〔﹝[]\s*[〕﹞\]]/u;
const PIECE_OF_NUMBER = withExamples(/^(?:[〔﹝[]\s*[〕﹞\]])?\s*号?$/u, `〔〕 ﹝〕 〔﹞ 号`, `又〔〕`);
const COLON_ALONE = /^[：:]$/u;
/** A key that no label names, behind a value on the same line: 文号：甲发〔2031〕8号　　年份：2031. */
const NEXT_KEY = /\s{2,}(?=\p{Script=Han}{2,6}[：:])/u;

/**
 * Reads the labels of the front matter. Returns their values, and the items with the role of those that belong to the
 * register: labels, and short lines below a label that has no value on its own.
 */
export function readLabels(items: readonly FrontItem[]): { items: FrontItem[]; values: LabelValue[] } {
  const values: LabelValue[] = [];
  /** The label that waits for its value, and how many empty lines may stand between them. */
  let waiting: LabelRole | null = null;
  let widest = 0;
  const titles = items.flatMap(({ token }) =>
    token.labels.flatMap(({ role, value }) => (role === 'title' && value !== '' ? [value] : [])),
  );
  const read = items.map((item, index): FrontItem => {
    const { token, gap } = item;
    if (item.role !== undefined) {
      waiting = null;
      return item;
    }
    if (token.labels.length > 0) {
      if (index > 0) widest = Math.max(widest, gap);
      values.push(...printedValues(token));
      const last = token.labels.at(-1);
      waiting = last?.value === '' ? last.role : null;
      return isKind(token, 'remark') ? item : { ...item, role: 'publication' };
    }
    const alone = labelAbove(items, index);
    if (alone) {
      waiting = alone;
      return { ...item, role: 'publication' };
    }
    const label = waiting;
    waiting = null;
    const last = values.at(-1);
    if (last?.role === 'number' && items[index - 1] && completesNumber(last.value, token)) {
      values.splice(-1, 1, { ...last, value: withoutEmptyBrackets(last.value + token.text) });
      return { ...item, role: 'publication' };
    }
    if (COLON_ALONE.test(token.form) && (label || index > 0)) {
      const above = items[index - 1];
      waiting = above && isKind(above.token, 'label-alone') ? roleOfLabel(above.token) : label;
      return { ...item, role: 'publication' };
    }
    const isValue =
      isNextCell(items[index - 1], item) ||
      (label && gap <= Math.max(widest, index < 2 ? 1 : 0) && fits(token, label, titles));
    if (!label || !isValue) return item;
    values.push({ role: label, value: token.text });
    return { ...item, role: roleOfValue(token, label) };
  });
  return { items: read, values };
}

/** True for a piece of the number above it, whose year and number a page sets on lines of their own: 〔〕, 号. */
function completesNumber(number: string, { text }: Token): boolean {
  return (
    documentNumber(number) === null && PIECE_OF_NUMBER.test(text) && documentNumber(`${number}号`) !== null
  );
}

function withoutEmptyBrackets(number: string): string {
  return number.replace(EMPTY_BRACKETS, '');
}

/** The values of a line as it prints them: a token knows them in their recognisable form. */
function printedValues({ labels, form, text }: Token): LabelValue[] {
  let from = 0;
  return labels.flatMap(({ role, value }) => {
    const start = form.indexOf(value, from);
    if (NO_VALUE.test(value)) return [];
    if (start < 0) return [{ role, value }];
    from = start + value.length;
    return [{ role, value: text.slice(start, from) }];
  });
}

/** The label alone on this line whose colon is on the next. */
function labelAbove(items: readonly FrontItem[], index: number): LabelRole | null {
  const [item, next] = [items[index], items[index + 1]];
  if (!item || !next || !COLON_ALONE.test(next.token.form)) return null;
  return isKind(item.token, 'label-alone') ? roleOfLabel(item.token) : null;
}

function roleOfLabel({ form }: Token): LabelRole {
  return labelAlone(form) ?? 'posting';
}

/** True for the cell of the file behind that of the label above. */
function isNextCell(label: FrontItem | undefined, item: FrontItem): boolean {
  const [own, next] = [label?.hints?.cell, item.hints?.cell];
  return (
    own !== undefined &&
    next?.table === own.table &&
    next.row === own.row &&
    next.column === own.column + own.columnSpan
  );
}

/** True for words that can be the value of the label above them. */
function fits(token: Token, label: LabelRole, titles: readonly string[]): boolean {
  const { form } = token;
  if (form.length > LONGEST_VALUE_BELOW_UNITS || /[。；：:]$/u.test(form) || isKind(token, 'label-alone'))
    return false;
  if (isKind(token, 'dashed', 'occasion', 'history', 'addressees', 'spoken-to', 'speaker')) return false;
  if (isKind(token, 'document-number') && label !== 'number') return false;
  if (label === 'title') return true;
  const words = withoutWhiteSpace(form);
  const isTitle =
    isKind(token, 'title', 'headline') && words.length >= SHORTEST_TITLE_BELOW_UNITS && !/[\\/]/u.test(words);
  const opensTitle = titles.some((title) => withoutWhiteSpace(title).startsWith(words));
  return !isTitle && !opensTitle;
}

function roleOfValue(token: Token, label: LabelRole): FrontRole {
  if (label === 'number' && isKind(token, 'document-number')) return 'number';
  if ((label === 'date' || label === 'sent') && isKind(token, 'date')) return 'date';
  return label === 'issuer' && isLabelledBody(token.form) ? 'issuer' : 'publication';
}

/** The first value of a role that is what it should be. */
export function labelledFact(values: readonly LabelValue[], wanted: LabelRole): string | null {
  return first(
    values.filter(({ role }) => role === wanted).map(({ value }) => FACTS[wanted]?.(value) ?? null),
  );
}

const FACTS: Partial<Record<LabelRole, (value: string) => string | null>> = {
  title: (value) => value,
  issuer: bodies,
  publisher: bodies,
  compiler: issuingBodies,
  number: (value) => {
    const [own = ''] = value.split(NEXT_KEY);
    return documentNumber(own) ?? orderNumber(own) ?? numberWithOrder(own);
  },
  date: dayOf,
  sent: dayOf,
  published: dayOf,
};

function issuingBodies(value: string): string | null {
  return isIssuingSignature(value) ? bodies(value) : null;
}

function bodies(value: string): string | null {
  return isLabelledBody(value) ? [...new Set(namesOf(value))].join(' ') : null;
}

/** `2021-12-10 09:32` → its day. */
function dayOf(value: string): string | null {
  const day = withoutTime(value);
  return isoDate(day) ?? compactDate(day);
}
