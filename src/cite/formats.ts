/** Citations for reference managers, from the record. The locus goes with each. */
import { type Citation, type CslItem, cslItem, isoOf } from './record.ts';

/** What reference managers call the types: Zotero has official documents as statutes. */
const BIBTEX_TYPES: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'online',
  report: 'techreport',
  regulation: 'legislation',
};
/** As Zotero, EndNote and citation-js read them; each type has its number in a field of its own. */
const RIS_TYPES: Readonly<Record<CslItem['type'], { type: string; number: string }>> = {
  webpage: { type: 'ELEC', number: 'M1' },
  report: { type: 'RPRT', number: 'SN' },
  regulation: { type: 'STAT', number: 'M1' },
};

/** CSL-JSON as a file: an array of items. */
export function cslJson(...citations: readonly Citation[]): string {
  return JSON.stringify(citations.map(cslItem), null, 2);
}

/** BibTeX, UTF-8, in the types of biblatex; what knows them not takes them for `@misc`. */
export function bibtex(citation: Citation): string {
  const item = cslItem(citation);
  const issued = isoOf(item.issued);
  const fields: [string, string | null | undefined][] = [
    ['title', escapeBibtex(item.title)],
    // In braces of its own, or a name would be cut at its blanks and commas.
    ['author', item.author?.map(({ literal }) => `{${escapeBibtex(literal)}}`).join(' and ')],
    ['number', item.number && escapeBibtex(item.number)],
    ['year', issued?.slice(0, 4)],
    ['date', issued],
    ['origdate', isoOf(item['original-date'])],
    ['publisher', item.publisher && escapeBibtex(item.publisher)],
    ['url', item.URL],
    ['urldate', isoOf(item.accessed)],
    ['note', [item.section, item.note].flatMap((part) => (part ? [escapeBibtex(part)] : [])).join('；')],
    ['langid', item.language && 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${BIBTEX_TYPES[item.type]}{${item.id},`, ...lines, '}'].join('\n');
}

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%&#$_]/g, '\\$&');
}

/** RIS, lines ended by CRLF. */
export function ris(citation: Citation): string {
  const item = cslItem(citation);
  const issued = isoOf(item.issued);
  const { type, number } = RIS_TYPES[item.type];
  const accessed = isoOf(item.accessed) ?? '';
  // Where a statute has no date, readers take the day of access for it.
  const dayInNote = item.type === 'regulation' && issued === null;
  const lines: [string, string | null | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    [number, item.number],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['PB', item.publisher],
    ['SE', item.section],
    ['N1', [item.note, dayInNote && `访问日期：${accessed}`].filter(Boolean).join('；')],
    ['UR', item.URL],
    ['Y2', dayInNote ? null : risDate(accessed)],
    ['LA', item.language],
  ];
  return [
    ...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/[\r\n]+/g, ' ')}`] : [])),
    'ER  - ',
  ].join('\r\n');
}

/** `2022-02-14` → 2022/02/14, `2022-02` → 2022/02//: a part that is missing keeps its slash, and so does what else could be said. */
function risDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day === undefined ? `${year}/${month}//` : `${year}/${month}/${day}`;
}
