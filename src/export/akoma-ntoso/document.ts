/**
 * A plan as Akoma Ntoso 3.0 (OASIS LegalDocML), valid against its schema. Ids are those of our addresses, not those of
 * the Akoma Ntoso naming convention, which needs dates and issuers that plans do not print: conformance level 1.
 */
import { element, type XmlElement } from '../../takeaway/xml.ts';
import { identification } from './identification.ts';
import type { Addresses, PlanToMark } from './input.ts';
import { bodyParts } from './parts.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

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
