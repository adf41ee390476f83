/** The words of the search page. */
import type { Facet } from '../engine/facets.ts';
import type { HitMessages } from './render.ts';

/** What the page says, as JSON in `data-messages`. */
export interface PageMessages extends HitMessages {
  loading: string;
  failed: string;
  found: string;
  apart: string;
  otherwise: string;
  otherWords: string;
  otherForms: string;
  absent: string;
  absentTogether: string;
  alone: string;
  and: string;
  inRow: string;
  together: string;
  noneTogether: string;
  noneTogetherFiltered: string;
  notFound: string;
  notFoundFiltered: string;
  tried: string;
  nearest: string;
  named: Record<'theme' | 'series', string>;
  next: string;
  all: string;
  copied: string;
  copyFailed: string;
  comma: string;
  semicolon: string;
  own: string;
  titles: string;
  ofWhich: string;
  /** Names of values by facet; a value without one is shown as it is. */
  labels: Partial<Record<Facet, Record<string, string>>>;
  facets: Record<Facet, string>;
}
