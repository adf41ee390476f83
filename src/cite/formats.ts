/** Citations for reference managers. The locus goes with each. */
import { type Citation, citationKey, kindOf, SUPPLIED } from './record.ts';

/** Of the documents; a page has its own. */
const LANGUAGE = 'zh-CN';
/** What reference managers call the kinds of what is cited. */
const TYPES = {
  csl: { page: 'webpage', report: 'report', regulation: 'regulation' },
  bibtex: { page: 'misc', report: 'techreport', regulation: 'misc' },
  ris: { page: 'ELEC', report: 'RPRT', regulation: 'GOVDOC' },
} as const;

/** CSL-JSON 1.0.2: one item. */
function cslItem(citation: Citation) {
  const { plan, locus, url, accessed } = citation;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  return {
    id: citationKey(citation),
    type: TYPES.csl[kindOf(plan)],
    title: plan.title,
    ...(plan.issuer === null ? {} : { author: [{ literal: plan.issuer }] }),
    ...(plan.number === null ? {} : { number: plan.number }),
    ...(plan.date === null ? {} : { issued: parts(plan.date) }),
    ...(locus === '' ? {} : { section: locus }),
    ...(plan.titleSupplied ? { note: SUPPLIED } : {}),
    URL: url,
    accessed: parts(accessed),
    ...(plan.isPage ? {} : { language: LANGUAGE }),
  };
}

/** CSL-JSON as a file: an array of items. */
export function cslJson(...citations: readonly Citation[]): string {
  return JSON.stringify(citations.map(cslItem), null, 2);
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
    ['langid', plan.isPage ? null : 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${RAW.has(name) ? value : escapeBibtex(value)}},`],
  );
  return [`@${TYPES.bibtex[kindOf(plan)]}{${citationKey(citation)},`, ...lines, '}'].join('\n');
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
    ['TY', TYPES.ris[kindOf(plan)]],
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
    ['LA', plan.isPage ? null : LANGUAGE],
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
