/** Citations as running text. Each takes one record and gives one string. */
import { inQuotationMarks } from '../pipeline/text/quotation-marks.ts';
import { type Citation, titleInMarks } from './record.ts';

/**
 * GB/T 7714—2025: only `.` and `[ ]` are half-width. 责任者. 题名：发文字号[EB/OL]. （发布日期）[引用日期]. 网址.
 * The locus follows as printed.
 */
export function gbt2025({ plan, locus, url, accessed }: Citation): string {
  const date = publishedOn(plan) === null ? '' : `（${publishedOn(plan)}）`;
  return sentences([plan.issuer, `${named(plan)}[EB/OL]`, `${date}[${accessed}]`, url, locus]);
}

/** GB/T 7714—2015: as the 2025 edition, with half-width parentheses. */
export function gbt2015({ plan, locus, url, accessed }: Citation): string {
  const date = publishedOn(plan) === null ? '' : `(${publishedOn(plan)})`;
  return sentences([plan.issuer, `${named(plan)}[EB/OL]`, `${date}[${accessed}]`, url, locus]);
}

/**
 * Footnote of the 法学引注手册: 《文件名》，发文字号，with the date where there is no number, then the locus. A page: 《题名》，载 and
 * the site, its address and the day it was read.
 */
export function lawFootnote({ plan, locus, url, accessed }: Citation): string {
  if (plan.isPage) return `${titleInMarks(plan)}，载${plan.issuer}，${url}，${chineseDate(accessed)}访问。`;
  const identification = plan.number ?? (plan.date === null ? null : chineseDate(plan.date));
  return `${[titleInMarks(plan), identification, locus].filter(Boolean).join('，')}。`;
}

/**
 * A quotation with its source, as it goes into a report: “…”（《title》，number，locus，address）. Marks inside become
 * ‘ ’: GB/T 15834—2011 asks for it, and the 法学引注手册 leaves punctuation to the standard. What is selected and copied
 * with the browser, and every download, has the marks of the print.
 */
export function quotation(text: string, { plan, locus, url }: Citation): string {
  return `${inQuotationMarks(text)}（${[titleInMarks(plan), plan.number, locus, url].filter(Boolean).join('，')}）`;
}

/** The day of publication; that of the document where no other is known. */
function publishedOn(plan: Citation['plan']): string | null {
  return plan.published ?? plan.date;
}

function named(plan: Citation['plan']): string {
  // A title that is not printed stands in square brackets.
  const title = plan.titleSupplied ? `[${plan.title}]` : plan.title;
  return plan.number === null ? title : `${title}：${plan.number}`;
}

/** Parts that are there, each closed by `. `; a part that ends in a stop of its own gets no second one. */
function sentences(parts: readonly (string | null)[]): string {
  return parts.flatMap((part) => (part ? [/[.．。]$/u.test(part) ? part : `${part}.`] : [])).join(' ');
}

/** `2022-02-14` → 2022年2月14日, `2022-02` → 2022年2月 */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
