/** Policy instruments of the corpus as plain data: the clauses that name a kind, and how many there are by plan and theme. */
import type { Corpus, SiteClause, SitePlan } from '../../corpus/model.ts';
import { pagesOf } from '../../lists/paging.ts';
import { instrumentsOf, workClauses } from '../../pipeline/extract/instruments/records.ts';
import type { Instrument } from '../../pipeline/schemas/instrument.ts';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../../pipeline/schemas/instrument-kinds.ts';
import { once } from '../../pipeline/text/once.ts';
import { SENTENCE_END } from '../../pipeline/text/sentences.ts';

/** A clause of a task or measure with the means it names. */
export interface WorkClause {
  plan: SitePlan;
  clause: SiteClause;
  instruments: readonly Instrument[];
}

/** A means with its clause. */
export interface InstrumentRow {
  plan: SitePlan;
  clause: SiteClause;
  instrument: Instrument;
}

/** Most clauses in full on a page, and most plans beside one another. */
const CLAUSES_A_PAGE = 300;
const PLANS_A_PAGE = 8;

/** The clauses of all tasks and measures, in the order of the plans and the text. */
export const workOf = once(({ plans }: Corpus): WorkClause[] =>
  plans.flatMap((plan) =>
    workClauses(plan.sectionById, plan.clauses).map((clause) => ({
      plan,
      clause,
      instruments: instrumentsOf(clause),
    })),
  ),
);

/** All means, in the order of the plans and the text. */
export const instrumentRows = once((corpus: Corpus): InstrumentRow[] =>
  workOf(corpus).flatMap(({ instruments, ...place }) =>
    instruments.map((instrument) => ({ ...place, instrument })),
  ),
);

/** The pages of the clauses that name a kind. */
export const pagesOfKind = (corpus: Corpus, kind: InstrumentKind) =>
  pagesOf(
    instrumentRows(corpus).filter(({ instrument }) => instrument.kind === kind),
    CLAUSES_A_PAGE,
  );

/** How many clauses of a plan name a kind, of how many. */
export interface InstrumentCount {
  plan: SitePlan;
  count: number;
  of: number;
  /** Page of the kind on which the first of them stands. */
  page: number;
}

/** The plans that have work, on a theme where one is given, some to a page. */
export function planPages(corpus: Corpus, theme?: string) {
  const plans = new Set(workOn(corpus, theme).map(({ plan }) => plan));
  return pagesOf([...plans], PLANS_A_PAGE);
}

/** Counts for each kind how many clauses of each plan name it. */
export function instrumentMatrix(
  corpus: Corpus,
  plans: readonly SitePlan[],
  theme?: string,
): Map<InstrumentKind, InstrumentCount[]> {
  const work = Map.groupBy(workOn(corpus, theme), ({ plan }) => plan);
  const cell = (kind: InstrumentKind, plan: SitePlan): InstrumentCount => {
    const own = work.get(plan) ?? [];
    const naming = own.filter(({ instruments }) => instruments.some((each) => each.kind === kind));
    return { plan, count: naming.length, of: own.length, page: pageOf(corpus, kind, plan) };
  };
  return new Map(INSTRUMENT_KINDS.map((kind) => [kind, plans.map((plan) => cell(kind, plan))]));
}

const workOn = (corpus: Corpus, theme?: string): WorkClause[] =>
  workOf(corpus).filter(({ clause }) => theme === undefined || clause.themes.includes(theme));

const firstPages = once((corpus: Corpus): Map<string, number> => {
  const pages = INSTRUMENT_KINDS.flatMap((kind) => pagesOfKind(corpus, kind).map((page) => ({ kind, page })));
  const places = pages.flatMap(({ kind, page }) =>
    page.items.map(({ plan }): [string, number] => [`${kind} ${plan.id}`, page.number]),
  );
  return new Map(places.reverse());
});

const pageOf = (corpus: Corpus, kind: InstrumentKind, plan: SitePlan): number =>
  firstPages(corpus).get(`${kind} ${plan.id}`) ?? 1;

/** The sentence with the words that show a means: the text before, in and after them, and whether the clause has more on either side. */
export function markedWords({ clause, instrument }: InstrumentRow): {
  before: string;
  marked: string;
  after: string;
  isPart: { before: boolean; after: boolean };
} {
  const points = [...clause.text];
  const { start, end } = instrument;
  const from = points.findLastIndex((point, index) => index < start && SENTENCE_END.test(point)) + 1;
  const stop = points.findIndex((point, index) => index >= end && SENTENCE_END.test(point)) + 1;
  const to = stop > 0 ? stop : points.length;
  return {
    before: points.slice(from, start).join(''),
    marked: points.slice(start, end).join(''),
    after: points.slice(end, to).join(''),
    isPart: { before: from > 0, after: to < points.length },
  };
}
