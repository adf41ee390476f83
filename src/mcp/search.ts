/** Search for machines: the engine of the search page over the open data, with the text at hand. */
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { headingText } from '../pipeline/text/heading.ts';
import { inReadingOrder, runInHeadings } from '../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import { searchForm } from '../pipeline/text/search-form.ts';
import { type Corpus, type Findings, find } from '../search/engine/engine.ts';
import { scanTexts } from '../search/engine/occurrences.ts';
import type { SearchEntry } from '../search/index-file/records.ts';
import { clauseQuote, headingQuote, type Quote } from './quotes.ts';
import type { SiteData } from './site-data.ts';

/** A heading, or a clause with the heading on its line. */
type Place = { section: Row<'sections'>; clause: null } | { section: null; clause: Row<'clauses'> };

interface Searched {
  corpus: Corpus;
  /** By the numbers of the records. */
  places: Place[];
}

/** What a search gives. `match` and `forms` of a hit say how it was found. */
export interface Answer {
  counts: Findings['counts'];
  /** Other forms that were looked for. */
  tried: string[];
  hits: (Quote & { match: keyof Findings['counts']; forms: string[] })[];
}

const known = new WeakMap<SiteData, Searched>();

/** Searches the plans of a site, or those with one of the ids. */
export async function searchSite(
  site: SiteData,
  query: string,
  { plans, limit }: { plans: readonly string[]; limit: number },
): Promise<Answer> {
  const { corpus, places } = known.get(site) ?? searchedOf(site);
  const search = (simplify?: (text: string) => string) =>
    find(corpus, query, { aliases: site.aliases, simplify }, { filters: { plan: plans }, limit });
  const first = await search();
  // A string that does not occur may be written in traditional characters.
  const isThere = first.counts.literal + first.counts.spaced > 0;
  const { counts, words, found } = isThere ? first : await search(simplifier(site.simplified));
  return {
    counts,
    tried: words.flatMap(({ variants }) => variants.map(({ form }) => form)),
    hits: found.flatMap(({ number, match, words: forms }) => {
      const place = places[number];
      if (!place) return [];
      const quote = place.section ? headingQuote(place.section, site) : clauseQuote(place.clause, site);
      return [{ ...quote, match, forms: [...new Set(forms.map(({ text }) => text))] }];
    }),
  };
}

const simplifier = (simplified: SiteData['simplified']) => (text: string) =>
  [...text].map((character) => simplified[character] ?? character).join('');

function searchedOf(site: SiteData): Searched {
  const records = site.plans.flatMap(recordsOf);
  const sections = new Map<string, number>();
  const entries = records.map(({ place, lead, text, plan }): SearchEntry => {
    const row = place.section ?? place.clause;
    const section = `${plan.id} ${place.section?.id ?? place.clause?.section}`;
    if (!sections.has(section)) sections.set(section, sections.size);
    return {
      plan: plan.id,
      kind: place.section ? 'title' : 'clause',
      type: row.type,
      themes: row.themes,
      agencies: [],
      support: [],
      amounts: [],
      period: plan.period?.join('–') ?? null,
      level: plan.level,
      places: plan.place,
      section: sections.get(section) ?? 0,
      length: [...searchForm(text)].length,
      runIn: lead > 0,
    };
  });
  const searched = {
    corpus: { entries, occurrences: scanTexts(records) },
    places: records.map(({ place }) => place),
  };
  known.set(site, searched);
  return searched;
}

/** The places of a plan in the order of its text. A clause on the line of its heading is searched with it. */
function recordsOf({ plan, sections, clauses }: PlanRecord) {
  const nodes = inReadingOrder(
    sections.filter(({ id }) => id !== FRONT_SECTION_ID),
    clauses,
  );
  const leads = runInHeadings(nodes);
  return nodes.map(({ section, clause }) => {
    if (section)
      return { plan, place: { section, clause: null } as Place, text: headingText(section), lead: 0 };
    const lead = leads.get(clause.id) ?? '';
    return {
      plan,
      place: { section: null, clause } as Place,
      text: lead + clause.text,
      lead: lead.length,
    };
  });
}
