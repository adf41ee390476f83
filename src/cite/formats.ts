/** Citations for reference managers. The locus goes with each. */
import { type Citation, citationKey, isReport, SUPPLIED } from './record.ts';

/** CSL-JSON 1.0.2: one item. */
function cslItem(citation: Citation) {
  const { plan, locus, url, accessed } = citation;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  return {
    id: citationKey(citation),
    type: isReport(plan) ? 'report' : 'regulation',
    title: plan.title,
    ...(plan.issuer === null ? {} : { author: [{ literal: plan.issuer }] }),
    ...(plan.number === null ? {} : { number: plan.number }),
    ...(plan.date === null ? {} : { issued: parts(plan.date) }),
    ...(locus === '' ? {} : { section: locus }),
    ...(plan.titleSupplied ? { note: SUPPLIED } : {}),
    URL: url,
    accessed: parts(accessed),
    language: 'zh-CN',
  };
}

/** CSL-JSON as a file: an array of one item. */
export function cslJson(citation: Citation): string {
  return JSON.stringify([cslItem(citation)], null, 2);
}

/** BibTeX, UTF-8: `@techreport` for reports, `@misc` for the rest. */
export function bibtex(citation: Citation): string {
  const { plan, locus, url, accessed } = citation;
  const fields: [string, string | null][] = [
    ['title', plan.title],
    ['author', plan.issuer === null ? null : `{${escapeBibtex(plan.issuer)}}`],
    ['number', plan.number],
    ['year', plan.date?.slice(0, 4) ?? null],
    ['date', plan.date],
    ['url', url],
    ['urldate', accessed],
    ['note', [locus, plan.titleSupplied ? SUPPLIED : ''].filter(Boolean).join('；') || null],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${RAW.has(name) ? value : escapeBibtex(value)}},`],
  );
  return [`@${isReport(plan) ? 'techreport' : 'misc'}{${citationKey(citation)},`, ...lines, '}'].join('\n');
}

/** Fields that are written as they are: an address is not text, the author is escaped already. */
const RAW = new Set(['url', 'author']);

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%&#$_]/g, '\\$&');
}

/** RIS, lines ended by CRLF. */
export function ris(citation: Citation): string {
  const { plan, locus, url, accessed } = citation;
  const lines: [string, string | null][] = [
    ['TY', isReport(plan) ? 'RPRT' : 'GOVDOC'],
    ['ID', citationKey(citation)],
    ['TI', plan.title],
    ['AU', plan.issuer],
    ['IS', plan.number],
    ['PY', plan.date?.slice(0, 4) ?? null],
    ['DA', plan.date === null ? null : risDate(plan.date)],
    ['SE', locus === '' ? null : locus],
    ['N1', plan.titleSupplied ? SUPPLIED : null],
    ['UR', url],
    ['Y2', risDate(accessed)],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/[\r\n]+/g, ' ')}`]))
    .join('\r\n');
}

/** `2022-02-14` → 2022/02/14, `2022-02` → 2022/02//: a part that is missing keeps its slash, and so does what else could be said. */
function risDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day === undefined ? `${year}/${month}//` : `${year}/${month}/${day}`;
}
