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
  issuer: string | null;
  /** Document number as printed. */
  number: string | null;
  /** ISO 8601, a day or a month. */
  date: string | null;
  /** When it was posted on the web, ISO 8601. */
  published: string | null;
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

/** What is said of a title that is not the document's own. */
export const SUPPLIED = '题名为编者所拟';

/** The title in 《》. A supplied title says that it is one. */
export function titleInMarks(plan: CitedPlan): string {
  return `${inTitleMarks(plan.title)}${plan.titleSupplied ? `（${SUPPLIED}）` : ''}`;
}

/** Pages are pages, reports are reports; everything else a government plan can be is a regulation in the words of CSL. */
export function kindOf(plan: CitedPlan): 'page' | 'report' | 'regulation' {
  if (plan.isPage) return 'page';
  return kindOfGenre(plan.genre) === 'report' ? 'report' : 'regulation';
}

/** Key for reference managers: ASCII, `<plan>` or `<plan>-<id of the place>`. */
export function citationKey({ plan, url }: Citation): string {
  const place = url.split('#')[1];
  return place ? `${plan.id}-${place}` : plan.id;
}
