/** Documents over all plans: one item a document, with every place that names it. */

import type { Corpus, SiteClause, SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Speech } from '../../i18n/speech.ts';
import { FEW_PLANS } from '../../pipeline/align/neighbours.ts';
import type { Reference } from '../../pipeline/schemas/facts.ts';
import { locus } from '../../pipeline/text/locus.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { shortId } from '../../pipeline/text/sha256.ts';

/** A place that names a document. */
export interface DocumentPlace {
  plan: SitePlan;
  reference: Reference;
  clause: SiteClause | undefined;
  /** Printed locus. */
  words: string;
}

/** A document with its places in the order of the text; `id` is ASCII and stays while the title does. */
export interface NamedDocument {
  id: string;
  title: string;
  number: string | null;
  /** Id of the plan of the corpus that it is. */
  target: string | null;
  /** Other ways it is printed. */
  variants: string[];
  places: DocumentPlace[];
}

/** The id of a document by its canonical title. */
export function documentId(title: string): string {
  return `d${shortId(title)}`;
}

/** All documents, those named most often first. Journals are left out. */
export function listDocuments({ plans }: Corpus): NamedDocument[] {
  const named = plans.flatMap((plan) =>
    plan.references.flatMap((reference) => {
      if (reference.canonical === null) return [];
      const clause = plan.clauseById.get(reference.clause);
      return [
        {
          title: reference.canonical,
          plan,
          reference,
          clause,
          words: locus(pathOf(plan, clause?.section ?? FRONT_SECTION_ID)),
        },
      ];
    }),
  );
  return [...Map.groupBy(named, ({ title }) => title)]
    .map(([title, places]) => ({
      id: documentId(title),
      title,
      number: places.find(({ reference }) => reference.number !== null)?.reference.number ?? null,
      target: places.find(({ reference }) => reference.target !== null)?.reference.target ?? null,
      variants: [...new Set(places.map(({ reference }) => reference.title))].filter(
        (other) => other.replace(/\s/gu, '') !== title,
      ),
      places,
    }))
    .sort((a, b) => b.places.length - a.places.length || a.title.localeCompare(b.title, 'zh-CN'));
}

/**
 * Whether a document has a page, in a corpus of so many plans: of many one that stands in a single place has none, for the page would
 * say what the list and the clause say. Its address leads to the clause.
 */
export const hasDocumentPage = ({ places, variants }: NamedDocument, plans: number): boolean =>
  plans <= FEW_PLANS || places.length > 1 || variants.length > 0;

/** Returns the address of a document, or of the clause that names it where that is all. */
export function documentAddress(
  document: NamedDocument,
  plans: number,
  { link, planLink }: Pick<Speech, 'link' | 'planLink'>,
): string {
  const [place] = document.places;
  return place && !hasDocumentPage(document, plans)
    ? planLink(place.plan.id, place.reference.clause)
    : link(`/references/${document.id}/`);
}
