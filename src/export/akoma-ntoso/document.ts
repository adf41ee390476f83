/**
 * A plan as Akoma Ntoso 3.0 (OASIS LegalDocML), valid against its schema. Ids are those of our addresses, not those of
 * the Akoma Ntoso naming convention, which needs dates and issuers that plans do not print: conformance level 1.
 */
import type { SitePlan } from '../../collections.ts';
import { element, type XmlElement } from '../xml.ts';
import { identification } from './identification.ts';
import { bodyParts } from './parts.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What is read of a plan. */
export type PlanToMark = Pick<SitePlan, 'id' | 'sections' | 'clauses' | 'references'> & {
  data: Pick<
    SitePlan['data'],
    | 'title'
    | 'titleSource'
    | 'genre'
    | 'level'
    | 'issuer'
    | 'number'
    | 'date'
    | 'published'
    | 'period'
    | 'origins'
    | 'note'
    | 'source'
    | 'seedHash'
    | 'omissions'
    | 'joins'
  >;
};

/** The addresses that a document names. */
export interface Addresses {
  /** Of the site. */
  home: string;
  /** Of a plan's page. */
  plan: (id: string) => string;
  /** Of the page of a document that a plan names, by its canonical title. */
  document: (title: string) => string;
  /** Of a file of the site; `path` begins with `/`. */
  file: (path: string) => string;
}

/**
 * The tree of a plan's document. It is a `doc` named by its genre: an `act` or `bill` has legal force, a `statement` is
 * an official document of a body, and of both the text alone is no proof.
 */
export function akomaNtoso(plan: PlanToMark, addresses: Addresses): XmlElement {
  return element('akomaNtoso', { xmlns: NAMESPACE }, [
    element('doc', { name: plan.data.genre ?? 'plan', contains: 'originalVersion' }, [
      identification(plan, addresses),
      ...bodyParts(plan, addresses),
    ]),
  ]);
}
