/** A plan as the browser cites it. */

import type { PlanText } from '../corpus/model.ts';
import { inOneLanguage } from '../i18n/one-language.ts';
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

/**
 * An address of a plan as paper shows it: `/plans/a/`, whole where the site's own is known. Each sheet is headed by the address
 * that the page was read at.
 */
export function printedAddress(path: string): string {
  const [site, address] = [configuredSite(), inOneLanguage(path)];
  return site === '' ? address : new URL(address, site).href;
}
