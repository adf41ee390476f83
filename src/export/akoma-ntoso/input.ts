/** What a document is made of. */
import type { SitePlan } from '../../corpus/model.ts';

/** What is read of a plan. */
export type PlanToMark = Pick<SitePlan, 'id' | 'nodes' | 'references'> & {
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
