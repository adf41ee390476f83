/** The words of a corpus as one text, with the way from each character to its clause. */
import { placeNow, planNow } from '../pipeline/contract/place-now.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { firstWhere } from '../pipeline/text/halving.ts';
import { headingText } from '../pipeline/text/heading.ts';
import { locusOfClause, loneParagraphs } from '../pipeline/text/locus.ts';
import { inReadingOrder, pathTo } from '../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import { type WordForm, wordForm } from './form.ts';
import { type GramIndex, gramIndex } from './gram-index.ts';
import type { FoundPlace } from './result.ts';

/** What is checked against: the rows of plans, as `/data/plans/<id>.json` and `/data/indicators.json` have them. */
export interface CheckedCorpus {
  plans: readonly PlanRecord[];
  indicators: readonly Row<'indicators'>[];
  /** Ids that plans had before, as in `data/index.json`: id → the id of the plan now. */
  former?: Readonly<Record<string, string>>;
}

/** The plan and the place in it that an address of a site leads to; `id` is empty for a plan as a whole. */
export interface PlanAddress {
  plan: string;
  id: string;
}

/** A heading or clause in the text, [start, end) in UTF-16 units. `number` counts them from 0 over the corpus. */
export interface Stretch {
  number: number;
  plan: number;
  section: string;
  /** Null for a heading. */
  clause: string | null;
  start: number;
  end: number;
  /** What follows stands on the same printed line. */
  runsOn: boolean;
}

/** The text of a corpus. Line ends of paragraphs are left out, a TAB stands between cells, a NUL behind each plan. */
export interface CorpusText {
  corpus: CheckedCorpus;
  text: string;
  words: WordForm;
  index: GramIndex;
  stretches: readonly Stretch[];
  /** The stretch at an offset of the text. */
  stretchAt(offset: number): Stretch;
  /** First unit of each plan in the form of the words, then the length of the form. */
  planStarts: readonly number[];
  /** Sections around a place, outermost first. */
  pathOf(plan: number, section: string): Row<'sections'>[];
  placeOf(stretch: Stretch): FoundPlace;
  /** Where an address leads now that may have moved. */
  addressNow(address: PlanAddress): PlanAddress;
  /** Where an id of a plan stands; null where it has no such section, clause or row. */
  placeOfId(plan: string, id: string): FoundPlace | null;
}

/** Breaks between the paragraphs of a cell, and line ends of a paragraph, are no words; cells and rows stay apart. */
const wordsOfClause = ({ kind, text }: Row<'clauses'>) =>
  kind === 'table' ? text.replaceAll('\n', '\t').replaceAll('\u2028', '') : text.replace(/[\n\u2028]/gu, '');

/** A row of a table. */
const ROW = /-r[0-9]+$/u;

/** Makes the text of a corpus. */
export function corpusText(corpus: CheckedCorpus): CorpusText {
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
    return length;
  };
  corpus.plans.forEach(({ sections, clauses }, plan) => {
    const nodes = inReadingOrder(
      sections.filter(({ id }) => id !== FRONT_SECTION_ID),
      clauses,
    );
    for (const { section, clause } of nodes) {
      const start = length;
      const words = section ? headingText(section) : wordsOfClause(clause);
      const end = add(words);
      stretches.push({
        number: stretches.length,
        plan,
        section: section?.id ?? clause?.section ?? FRONT_SECTION_ID,
        clause: clause?.id ?? null,
        start,
        end,
        runsOn: section !== undefined && section.kind !== 'block',
      });
    }
    add('\0');
  });
  const text = parts.join('');
  const words = wordForm(text);
  const sectionsOf = corpus.plans.map(({ sections }) => new Map(sections.map((each) => [each.id, each])));
  const clausesOf = corpus.plans.map(({ clauses }) => new Map(clauses.map((each) => [each.id, each])));
  const captions = corpus.plans.map(({ tables }) => new Map(tables.map((each) => [each.id, each.caption])));
  const alone = corpus.plans.map(({ clauses }) => loneParagraphs(clauses));
  const pathOf = (plan: number, section: string) => pathTo(sectionsOf[plan] ?? new Map(), section);
  const idOf = (plan: number) => corpus.plans[plan]?.plan.id ?? '';
  const locusOf = (plan: number, section: string, id: string) =>
    locusOfClause(pathOf(plan, section), id, {
      caption: captions[plan]?.get(id) ?? '',
      alone: alone[plan]?.has(id) ?? false,
    });
  const starts = corpus.plans.map((_, plan) => stretches.find((each) => each.plan === plan)?.start ?? length);
  return {
    corpus,
    text,
    words,
    index: gramIndex(words.form),
    stretches,
    stretchAt(offset) {
      const found =
        stretches[firstWhere(0, stretches.length, (at) => (stretches[at]?.start ?? 0) > offset) - 1];
      if (!found) throw new Error('the corpus has no text');
      return found;
    },
    planStarts: [
      ...starts.map((start) => firstWhere(0, words.origin.length, (at) => (words.origin[at] ?? 0) >= start)),
      words.form.length,
    ],
    pathOf,
    placeOf: ({ plan, section, clause }) => ({
      plan: idOf(plan),
      clause: clause ?? section,
      locus: locusOf(plan, section, clause ?? section),
    }),
    addressNow({ plan: former, id }) {
      const plan = planNow(corpus.former ?? {}, former);
      const number = corpus.plans.findIndex((each) => each.plan.id === plan);
      const record = corpus.plans[number];
      const row = ROW.exec(id)?.[0] ?? '';
      const bare = id.slice(0, id.length - row.length);
      if (!record || clausesOf[number]?.has(bare) || sectionsOf[number]?.has(id)) return { plan, id };
      const now = placeNow(record, id);
      return { plan, id: now === id ? placeNow(record, bare) + row : now };
    },
    placeOfId(planId, id) {
      const plan = corpus.plans.findIndex((each) => each.plan.id === planId);
      if (plan < 0) return null;
      if (id === '') return { plan: planId, clause: null, locus: '' };
      const bare = id.replace(ROW, '');
      const section = clausesOf[plan]?.get(bare)?.section ?? sectionsOf[plan]?.get(id)?.id;
      return section === undefined ? null : { plan: planId, clause: id, locus: locusOf(plan, section, id) };
    },
  };
}
