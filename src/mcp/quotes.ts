/** Places of a corpus as answers give them: the words, where they stand, the address that leads there, and their hash. */
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { headingText } from '../pipeline/text/heading.ts';
import type { SiteData } from './site-data.ts';

export interface Quote {
  /** Verbatim; of a heading, its printed line. */
  quote: string;
  plan: string;
  id: string;
  locus: string;
  permalink: string;
  /** SHA-256 of the words of a clause; null for a heading. */
  hash: string | null;
}

/** Gives a clause. */
export const clauseQuote = ({ plan, id, text, locus, url, hash }: Row<'clauses'>, site: SiteData): Quote => ({
  quote: text,
  plan,
  id,
  locus,
  permalink: site.addressOf(url),
  hash,
});

/** Gives the heading of a section. */
export const headingQuote = (section: Row<'sections'>, site: SiteData): Quote => ({
  quote: headingText(section),
  plan: section.plan,
  id: section.id,
  locus: section.locus,
  permalink: site.addressOf(section.url),
  hash: null,
});

/** Gives the clause or heading of an id, or the clause of a row of a table; null where the plan has none. */
export function quoteOf(record: PlanRecord, id: string, site: SiteData): Quote | null {
  const bare = id.replace(/-r[0-9]+$/u, '');
  const clause = record.clauses.find((each) => each.id === bare);
  if (clause) return clauseQuote(clause, site);
  const section = record.sections.find((each) => each.id === id);
  return section ? headingQuote(section, site) : null;
}
