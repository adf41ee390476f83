/** Citations as running text, from the record. Each takes one citation and gives one string. */
import { inQuotationMarks } from '../pipeline/text/quotation-marks.ts';
import { type Citation, cslItem, isoOf, titleInMarks } from './record.ts';

/** Issuers that GB/T 7714 names; the others are 等. */
const MOST_AUTHORS = 3;

/**
 * GB/T 7714—2025: only `.` and `[ ]` are half-width. 责任者. 题名：发文字号[EB/OL]. （发布日期）[引用日期]. 网址.
 * The locus follows as printed.
 */
export function gbt2025(citation: Citation): string {
  return gbt(citation, { comma: '，', date: (day) => `（${day}）` });
}

/** GB/T 7714—2015: as the 2025 edition, with half-width parentheses and commas. */
export function gbt2015(citation: Citation): string {
  return gbt(citation, { comma: ', ', date: (day) => `(${day})` });
}

function gbt(citation: Citation, marks: { comma: string; date: (day: string) => string }): string {
  const item = cslItem(citation);
  const authors = item.author?.map(({ literal }) => literal) ?? [];
  const named = authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), '等'] : authors;
  // A title that is not printed is put in square brackets.
  const title = citation.plan.titleSupplied ? `[${item.title}]` : item.title;
  const issued = isoOf(item.issued);
  return sentences([
    named.join(marks.comma),
    `${title}${item.number === undefined ? '' : `：${item.number}`}[EB/OL]`,
    `${issued === null ? '' : marks.date(issued)}[${isoOf(item.accessed)}]`,
    item.URL,
    item.section,
  ]);
}

/**
 * Footnote of the 法学引注手册, second edition: 《文件名》（发文字号），三、（一）第1段。 Where there is no number, the day: 《文件名》，2022年2月14日发布。
 * A page: 《题名》，载 and the site, its address and the day it was read.
 */
export function lawFootnote(citation: Citation): string {
  const { plan } = citation;
  const item = cslItem(citation);
  if (plan.isPage)
    return `${titleInMarks(plan)}，载${plan.issuer}，${item.URL}，${chineseDate(isoOf(item.accessed) ?? '')}访问。`;
  const issued = isoOf(item.issued);
  const number = item.number === undefined ? '' : `（${item.number}）`;
  const day = number !== '' || issued === null ? null : `${chineseDate(issued)}发布`;
  return `${[`${titleInMarks(plan)}${number}`, day, inSentence(item.section)].filter(Boolean).join('，')}。`;
}

/**
 * A quotation with its source, as it goes into a report: “…”（《title》，number，locus，address）. Marks inside become
 * ‘ ’: GB/T 15834—2011 asks for it, and the 法学引注手册 leaves punctuation to the standard. What is selected and copied
 * with the browser, and every download, has the marks of the print. A table has no marks around it; its source is the line below.
 */
export function quotation(text: string, citation: Citation): string {
  const source = `（${sourceOf(citation)}）`;
  const printed = text.replaceAll('\u2028', ' ');
  return isTable(text) ? `${printed}\n${source}` : `${inQuotationMarks(printed)}${source}`;
}

/** The quotation for word processors: tables as tables, the address as a link, no colours and sizes. */
export function quotationHtml(text: string, citation: Citation): string {
  const { url } = citation;
  const [before = '', after = ''] = `（${sourceOf(citation)}）`.split(url);
  const source = `${escapeHtml(before)}<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>${escapeHtml(after)}`;
  if (!isTable(text)) return `<p>${lineBreaks(inQuotationMarks(text))}${source}</p>`;
  const rows = text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => `<td>${lineBreaks(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><tbody>${rows.join('')}</tbody></table><p>${source}</p>`;
}

const isTable = (text: string) => text.includes('\t');
const lineBreaks = (text: string) =>
  text
    .split(/[\n\u2028]/)
    .map(escapeHtml)
    .join('<br>');
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark);

function sourceOf({ plan, locus, url }: Citation): string {
  return [titleInMarks(plan), plan.number, inSentence(locus), url].filter(Boolean).join('，');
}

/** A locus before a comma or stop: the point of a number that it ends in goes. 三、（一）2． → 三、（一）2 */
const inSentence = (locus = '') => locus.replace(/[、．.：:，,\s]+$/u, '');

/** Parts that are there, each closed by `. `; a part that ends in a stop of its own gets no second one. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? [/[.．。]$/u.test(part) ? part : `${part}.`] : [])).join(' ');
}

/** `2022-02-14` → 2022年2月14日, `2022-02` → 2022年2月 */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
