/** What a citation says, as one record from which every style, format and set of metadata is made: an item of CSL. */
import { kindOfGenre } from '../pipeline/text/genres.ts';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';

/** What a citation needs. Unknown facts are null and are left out of every style, never invented. */
export interface CitedPlan {
  /** ASCII, for keys and file names. */
  id: string;
  title: string;
  /** The title is not the document's own: an editor supplied it. */
  titleSupplied: boolean;
  genre: string | null;
  /** Who issued it, several one after another. */
  issuer: string | null;
  /** Document number as printed. */
  number: string | null;
  /** When it was made, ISO 8601, a day or a month. */
  date: string | null;
  /** When it was posted on the web, ISO 8601. */
  published: string | null;
  /** The web page or file that the text was taken from, the day on which it was, and whose it is. */
  sourceUrl?: string | null;
  retrieved?: string | null;
  publisher?: string | null;
  /** A page of this site that speaks of plans: a comparison. */
  isPage?: true;
}

/** One citation: a plan, or a place in it. */
export interface Citation {
  plan: CitedPlan;
  /** Printed locus (`三、（一）2．第1段`); empty for the whole plan. */
  locus: string;
  /** Absolute address. */
  url: string;
  /** Day of access, ISO 8601. */
  accessed: string;
}

/** A date of CSL: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0.2, with the fields that are used here. What is not known is not there. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'report' | 'regulation';
  title: string;
  author?: { literal: string }[];
  number?: string;
  /** When it was posted; when it was made where that is not known. */
  issued?: CslDate;
  /** When it was made, where that is not `issued`. */
  'original-date'?: CslDate;
  publisher?: string;
  /** The locus as printed. */
  section?: string;
  note?: string;
  URL: string;
  accessed: CslDate;
  language?: string;
}

/** Of the documents; a page has its own. */
const LANGUAGE = 'zh-CN';
const TYPES = { page: 'webpage', report: 'report', regulation: 'regulation' } as const;
/** What is said of a title that is not the document's own. */
const SUPPLIED = '题名为编者所拟';

/** Returns the record of a citation. */
export function cslItem(citation: Citation): CslItem {
  const { plan, locus, url, accessed } = citation;
  const authors = plan.isPage ? [plan.issuer ?? ''] : issuersOf(plan.issuer);
  const issued = plan.published ?? plan.date;
  const notes = [...(plan.titleSupplied ? [SUPPLIED] : []), ...sourceNote(plan)];
  return {
    id: citationKey(citation),
    type: TYPES[kindOf(plan)],
    title: plan.title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(plan.number !== null && { number: plan.number }),
    ...(issued !== null && { issued: dateOf(issued) }),
    ...(plan.date !== null && plan.date !== issued && { 'original-date': dateOf(plan.date) }),
    ...(plan.publisher && { publisher: plan.publisher }),
    ...(locus !== '' && { section: locus }),
    ...(notes.length > 0 && { note: notes.join('；') }),
    URL: url,
    accessed: dateOf(accessed),
    ...(!plan.isPage && { language: LANGUAGE }),
  };
}

/** Several issuers are joined by blanks where they are printed one below the other, or by the marks of a list. */
function issuersOf(issuer: string | null): string[] {
  return issuer?.split(/[\s、，,；;]+/u).filter((name) => name !== '') ?? [];
}

/** Where the text was taken from. */
function sourceNote({ sourceUrl, retrieved }: CitedPlan): string[] {
  if (!sourceUrl) return [];
  return [`文本来源：${sourceUrl}${retrieved ? `（${retrieved}取得）` : ''}`];
}

const dateOf = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A date of CSL in ISO 8601, a day or a month; null without one. */
export function isoOf(date: CslDate | undefined): string | null {
  return date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? null;
}

/** The title in 《》. A supplied title says that it is one. */
export function titleInMarks(plan: CitedPlan): string {
  return `${inTitleMarks(plan.title)}${plan.titleSupplied ? `（${SUPPLIED}）` : ''}`;
}

/** Pages are pages, reports are reports; everything else a government plan can be is a regulation in the words of CSL. */
function kindOf(plan: CitedPlan): 'page' | 'report' | 'regulation' {
  if (plan.isPage) return 'page';
  return kindOfGenre(plan.genre) === 'report' ? 'report' : 'regulation';
}

/** Key for reference managers: ASCII, `<plan>` or `<plan>-<id of the place>`. */
function citationKey({ plan, url }: Citation): string {
  const place = url.split('#')[1];
  return place ? `${plan.id}-${place}` : plan.id;
}
