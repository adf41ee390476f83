/** The date of a document: of its signature, of the line below its title, of its last revision, or of its label. */
import type { FrontRole } from '../../schemas/clause.ts';
import {
  beginsHistory,
  dayOfOccasion,
  isoDate,
  isoMonth,
  lastDayActed,
  withoutTime,
} from '../../text/dates.ts';
import { signedDate } from '../tokens/kinds.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { first } from './front-item.ts';
import { type LabelValue, labelledFact } from './labels.ts';

/** A line with its role. */
interface Line {
  role: FrontRole | null;
  token: Token;
}

/** Dates of a document, ISO 8601; null where nothing is printed. */
export interface FoundDates {
  date: string | null;
  /** Only where no day is printed. */
  month: string | null;
  /** Of the posting on a web page. */
  published: string | null;
}

/** Finds the dates. `lines`: the front matter; `closing`: what closes the text. */
export function findDates(
  lines: readonly Line[],
  closing: readonly Line[],
  values: readonly LabelValue[],
): FoundDates {
  const [drawnUp, sent] = [labelledFact(values, 'date'), labelledFact(values, 'sent')];
  const day = first(lines.map(dayOfLine));
  // A register that gives both: a document bears the day on which it was drawn up.
  const date =
    first(lines.map(daySpoken)) ??
    first(lines.map((line, index) => dayBelowSpeaker(line, lines[index - 1]))) ??
    (day === sent ? drawnUp : null) ??
    day ??
    lastRevision(lines) ??
    first(closing.map(dayOfLine)) ??
    drawnUp ??
    sent ??
    writtenOut(values) ??
    first(closing.map(dayPrinted));
  const month = (of: readonly Line[]) =>
    first(of.map(({ role, token }) => (role === 'date' ? isoMonth(token.form) : null)));
  const label = values.find(({ role }) => role === 'date' || role === 'sent')?.value ?? '';
  return {
    date,
    month: date === null ? (month(lines) ?? isoMonth(label) ?? month(closing)) : null,
    published:
      first(
        lines.map(({ role, token }) => (role === 'publication' ? isoDate(withoutTime(token.form)) : null)),
      ) ?? labelledFact(values, 'published'),
  };
}

/** Of two days of posting the one written out, 2031年3月5日, which is that of the document: the page prints its own in digits. */
function writtenOut(values: readonly LabelValue[]): string | null {
  const posted = values.filter(({ role }) => role === 'published').map(({ value }) => value);
  const days = posted.length > 1 ? posted.filter((value) => /年.*日/u.test(value)) : [];
  return days.length === 1 ? isoDate(withoutTime(days[0] ?? '')) : null;
}

/** The day of an imprint, where nothing else dates the document: 2031年3月9日印发. */
function dayPrinted({ role, token }: Line): string | null {
  const day = role === 'imprint' ? /[0-9]{4}\s*年[^年]{2,10}日(?=\s*印发$)/u.exec(token.form.trim()) : null;
  return day && isoDate(day[0]);
}

/** The day on which a report was given, which a page may register later. */
function daySpoken({ token }: Line): string | null {
  return isKind(token, 'occasion') && /会议?上[）)]?$/u.test(token.form) ? dayOfOccasion(token.form) : null;
}

/** The day in brackets below the name of who gave a report: 甲省省长 张某, （2031年1月18日）. */
function dayBelowSpeaker({ role, token }: Line, above: Line | undefined): string | null {
  const isSpoken = role === 'date' && above?.role === 'speaker' && /^[（(].*[）)]$/u.test(token.form.trim());
  return isSpoken ? isoDate(token.form) : null;
}

function dayOfLine({ role, token }: Line): string | null {
  if (role === 'date') return isoDate(token.form);
  return role === 'issuer' ? isoDate(signedDate(token.form)?.date ?? '') : null;
}

/** The day of the occasion below the title, or the last on which the document was adopted or revised. */
function lastRevision(lines: readonly Line[]): string | null {
  const days = lines.flatMap(({ role, token }) => {
    if (role !== 'subtitle') return [];
    const isHistory = isKind(token, 'history') || beginsHistory(token.form);
    const day = isHistory ? lastDayActed(token.form) : dayOfOccasion(token.form);
    return day === null ? [] : [day];
  });
  return days.sort().at(-1) ?? null;
}
