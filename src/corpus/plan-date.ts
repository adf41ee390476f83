/** The order of plans in time. */
import type { PlanText } from './model.ts';

type Dated = Pick<PlanText['data'], 'date' | 'month' | 'published'> & {
  period: readonly [number, number] | null;
};

/** Returns the day, month or year of a plan as far as it is known: its own date, else the first year that it is for; empty for none. */
export const dateOf = ({ date, month, published, period }: Dated): string =>
  date ?? month ?? published ?? (period ? String(period[0]) : '');

/** Compares two plans by date for sorting, those without one last. */
export function earlier(one: Dated, other: Dated): number {
  const [first, second] = [dateOf(one) || '9', dateOf(other) || '9'];
  return first < second ? -1 : Number(first > second);
}
