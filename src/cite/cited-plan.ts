/** A plan as the browser cites it. */

import type { PlanText } from '../corpus/model.ts';
import type { CitedPlan } from './record.ts';

/** What citations say of a plan. */
export function citedPlan({ data }: { data: Omit<PlanText['data'], 'short'> }): CitedPlan {
  const { id, title, titleSource, genre, issuer, number, published } = data;
  const { sourceUrl, retrieved, publisher } = data;
  const date = data.date ?? data.month;
  const titleSupplied = titleSource === 'editor';
  const known = { ...(sourceUrl && { sourceUrl, retrieved }), ...(publisher && { publisher }) };
  return { id, title, titleSupplied, genre, issuer, number, date, published, ...known };
}

/** The address that the site is built for; empty without one: the page's own origin is the address. */
export const configuredSite = () => process.env['SITE_URL'] ?? '';
