/** What the rows of two to four plans say, for exports. */
import { asText, type CitationStyle } from '../../cite/index.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { TakenTable } from '../../takeaway/table.ts';
import { type ColumnsRow, plansOf } from './columns.ts';
import type { CounterpartModel, LinkModel, ModelPlan, PairModel, SideModel } from './model.ts';
import type { SectionModel } from './section-model.ts';
import { aboveWords, clauseText, gapWords, namesOf, seenWords } from './words.ts';

/** What a page shows. `base` is an address to complete those of the site. */
export interface ShownPair {
  models: readonly PairModel[];
  rows: readonly ColumnsRow[];
  speech: Speech;
  base: string;
  /** The style of references, and the day of the export in ISO 8601. */
  style: CitationStyle;
  accessed: string;
}

/** What is exported: its title, the ids and names of the plans from left to right, and the word before a counterpart. */
export interface TakenPair {
  title: string;
  ids: readonly string[];
  names: readonly string[];
  counterpart: string;
  rows: readonly TakenRow[];
  /** The references to the plans, under their heading. */
  sources: TakenTable['sources'];
}

/** A row with a side for each plan, from left to right; `number` is null where it has none. */
interface TakenRow {
  number: number | null;
  sides: TakenSide[];
}

/** One side of a row; `gap` is what it says where there is no counterpart as a whole. */
export interface TakenSide {
  gap: string;
  parts: TakenPart[];
}

/** A section on a side. */
export interface TakenPart {
  /** The headings around it and its own. */
  title: string;
  url: string;
  /** Names the row that contains its text; empty where this one does. */
  seen: string;
  clauses: TakenClause[];
  matches: TakenMatch[];
}

/** A clause with its absolute address. */
interface TakenClause {
  id: string;
  locus: string;
  url: string;
  text: string;
}

/** A match: the two sections where they are not those of the row, how certain it is, and who says so. */
export interface TakenMatch {
  names: string;
  certainty: string;
  score: number;
  status: string;
}

/** Returns the words of the rows that a page shows. */
export function takenPair({ models, rows, speech, base, style, accessed }: ShownPair): TakenPair {
  const { t, planLink, shortName } = speech;
  const plans = plansOf(models);
  return {
    title: `${t.pair.takeTitle}${t.pair.title(...plans.map(shortName))}`,
    ids: plans.map(({ id }) => id),
    names: plans.map(({ data }) => data.title),
    counterpart: `${t.pair.counterpart}${t.colon}`,
    sources: {
      heading: t.compare.sources,
      references: plans.map(({ id, cited }) => {
        const url = new URL(planLink(id), base).href;
        return asText({ plan: cited, locus: '', url, accessed }, style);
      }),
    },
    rows: rows.map(({ row, id, sides }) => ({
      number: id === '' ? null : row.number,
      sides: plans.map((plan, column) => {
        const side = sides[column];
        return side ? takenSide(side, plan, speech, base) : { gap: '', parts: [] };
      }),
    })),
  };
}

function takenSide(
  { own, gap, counterparts }: SideModel,
  plan: ModelPlan,
  speech: Speech,
  base: string,
): TakenSide {
  const { t, planLink, shortName } = speech;
  const url = (id: string) => new URL(planLink(plan.id, id), base).href;
  const clauses = (model: SectionModel) =>
    model.clauses.map((clause) => ({
      id: clause.id,
      locus: clause.locus,
      url: url(clause.id),
      text: clauseText(clause),
    }));
  const titleOf = ({ path, section }: SectionModel) =>
    [...path, section.depth === 0 ? t.pair.front : section.name].join(' › ');
  const match = (link: LinkModel, names: string): TakenMatch => ({
    names,
    certainty: t.pair.certainty[link.certainty],
    score: link.score,
    status: t.pair.status[link.status],
  });
  const part = (counterpart: CounterpartModel): TakenPart => ({
    title: counterpart.text ? titleOf(counterpart.text) : counterpart.section.name,
    url: url(counterpart.section.id),
    seen: counterpart.text ? '' : seenWords(counterpart, t),
    clauses: counterpart.text ? clauses(counterpart.text) : [],
    matches: [
      ...counterpart.own.map((link) => match(link, '')),
      ...counterpart.inner.map((link) => match(link, namesOf(link))),
    ],
  });
  return {
    gap: gap
      ? [
          gapWords(gap, shortName(plan), t),
          ...gap.above.map((above) => aboveWords(above, t)),
          ...gap.links.map((link) => `${t.pair.certainty[link.certainty]} ${namesOf(link)}`),
        ].join(' ')
      : '',
    parts: [
      ...(own
        ? [{ title: titleOf(own), url: url(own.section.id), seen: '', clauses: clauses(own), matches: [] }]
        : []),
      ...counterparts.map(part),
    ],
  };
}
