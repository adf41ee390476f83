/** JSON-LD (schema.org) of a plan. Unknown facts are left out. */

import { citedPlan } from '../cite/cited-plan.ts';
import { catalogueTitle } from '../cite/metadata.ts';
import { cslItem, isoOf } from '../cite/record.ts';
import type { SitePlan } from '../corpus/model.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';

/** `Report` for reports, `Legislation` for the rest; no property speaks of legal force. `url` absolute. */
export function planJsonLd(plan: SitePlan, url: string, corpus: readonly SitePlan[], site: URL) {
  const { data } = plan;
  const item = cslItem({ plan: citedPlan(plan), locus: '', url, accessed: '' });
  const report = item.type === 'report';
  const issuers = item.author?.map(({ literal }) => agency(literal)) ?? [];
  const issued = isoOf(item.issued);
  const cited = [
    ...new Set(
      plan.references.flatMap((reference) => (reference.canonical === null ? [] : [reference.canonical])),
    ),
  ];
  const basis = [
    ...new Set(
      plan.references.flatMap((reference) =>
        reference.target === null || reference.target === plan.id ? [] : [reference.target],
      ),
    ),
  ];
  const facts = report
    ? { author: issuers, reportNumber: data.number }
    : {
        legislationIdentifier: data.number,
        legislationType: data.genre,
        legislationPassedBy: issuers,
        legislationDate: data.date ?? data.month,
      };
  return withoutNulls({
    '@context': 'https://schema.org',
    '@type': report ? 'Report' : 'Legislation',
    '@id': url,
    url,
    name: catalogueTitle(data),
    datePublished: issued,
    publisher: data.publisher === null ? null : { '@type': 'Organization', name: data.publisher },
    sameAs: data.sourceUrl,
    inLanguage: data.language,
    temporalCoverage: data.period?.join('/') ?? null,
    ...facts,
    citation: cited.map(inTitleMarks),
    isBasedOn: basis.flatMap((id) =>
      corpus.some((other) => other.id === id) ? [new URL(`plans/${id}/`, site).href] : [],
    ),
    hasPart: plan.sections
      .filter((section) => section.depth === 1)
      .map((section) => ({
        '@type': 'CreativeWork',
        '@id': `${url}#${section.id}`,
        name: headingName(section),
      })),
  });
}

function agency(name: string) {
  return { '@type': 'GovernmentOrganization', name };
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
