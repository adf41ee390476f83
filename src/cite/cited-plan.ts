/** A plan as the browser cites it. */

import type { SitePlan } from '../corpus/model.ts';
import type { CitedPlan } from './record.ts';

/** What citations say of a plan. */
export function citedPlan({ data }: SitePlan): CitedPlan {
  const { id, title, titleSource, genre, issuer, number, published } = data;
  const date = data.date ?? data.month;
  return { id, title, titleSupplied: titleSource === 'editor', genre, issuer, number, date, published };
}

/** The address that the site is built for; empty without one: the page's own origin is the address. */
export const configuredSite = () => process.env['SITE_URL'] ?? '';
