/** Terms × plans as plain data: what the page shows and exports write. JSON keeps it whole. */
import { citedPlan } from '../cite/cited-plan.ts';
import type { CitedPlan } from '../cite/record.ts';
import type { PlanText } from '../corpus/model.ts';
import { dateOf, earlier } from '../corpus/plan-date.ts';
import { type LongText, lengthOf, piecesOf } from '../corpus/plan-length.ts';
import { countTerm, type TermCount } from './count.ts';

/** A plan with the length of its text; `year` is empty where it is not known. */
export interface TermPlan extends Pick<PlanText, 'id' | 'colour'> {
  data: Pick<PlanText['data'], 'title' | 'short'>;
  cited: CitedPlan;
  year: string;
  characters: number;
}

/** A row for each term with a count for each plan, plans in the order of time. */
export interface TermTableModel {
  plans: TermPlan[];
  rows: { term: string; counts: TermCount[] }[];
}

/** What counting needs of a plan: its sections and clauses, and the years it is for. */
export interface TermText extends LongText {
  id: string;
  colour: number;
  data: PlanText['data'] & { period: readonly [number, number] | null };
}

/** Counts terms in plans. */
export function termTable(texts: readonly TermText[], terms: readonly string[]): TermTableModel {
  const counted = texts
    .map((text) => {
      const { id, colour, data } = text;
      const plan: TermPlan = {
        id,
        colour,
        data: { title: data.title, short: data.short },
        cited: citedPlan({ data }),
        year: dateOf(data).slice(0, 4),
        characters: lengthOf(text),
      };
      return { plan, pieces: piecesOf(text), data };
    })
    .sort((one, other) => earlier(one.data, other.data));
  return {
    plans: counted.map(({ plan }) => plan),
    rows: terms.map((term) => ({
      term,
      counts: counted.map(({ plan, pieces }) => countTerm(term, { pieces }, plan.characters)),
    })),
  };
}

/** A rate as it is shown, with one decimal. */
export const rateOf = ({ per10000 }: TermCount): string => (per10000 === 0 ? '0' : per10000.toFixed(1));
