/** JSON-LD (schema.org) and Dublin Core of a plan. Unknown facts are left out. */

import type { SitePlan } from '../corpus/model.ts';
import { kindOfGenre } from '../pipeline/text/genres.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';

/** `Report` for reports, `Legislation` for the rest; no property speaks of legal force. `url` absolute. */
export function planJsonLd(plan: SitePlan, url: string, corpus: readonly SitePlan[], site: URL) {
  const { data } = plan;
  const report = kindOfGenre(data.genre) === 'report';
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
    ? { author: agency(data.issuer), datePublished: data.published ?? data.date ?? data.month }
    : {
        legislationIdentifier: data.number,
        legislationType: data.genre,
        legislationPassedBy: agency(data.issuer),
        legislationDate: data.date ?? data.month,
        datePublished: data.published,
      };
  return withoutNulls({
    '@context': 'https://schema.org',
    '@type': report ? 'Report' : 'Legislation',
    '@id': url,
    url,
    name: printedTitle(plan),
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

/** A title that an editor supplied stands in square brackets, as in catalogues. */
function printedTitle({ data }: SitePlan): string {
  return data.titleSource === 'editor' ? `[${data.title}]` : data.title;
}

/** Dublin Core elements as names and contents of `<meta>`, for reference managers that read pages. */
export function dublinCore(plan: SitePlan, url: string): [string, string][] {
  const { data } = plan;
  const rows: [string, string | null][] = [
    ['DC.title', printedTitle(plan)],
    ['DC.creator', data.issuer],
    ['DC.date', data.date ?? data.month],
    ['DC.identifier', data.number],
    ['DC.identifier.URI', url],
    ['DC.type', data.genre],
    ['DC.coverage.temporal', data.period?.join('/') ?? null],
    ['DC.language', data.language],
  ];
  return rows.flatMap(([name, content]): [string, string][] => (content === null ? [] : [[name, content]]));
}

function agency(name: string | null) {
  return name === null ? null : { '@type': 'GovernmentOrganization', name };
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
