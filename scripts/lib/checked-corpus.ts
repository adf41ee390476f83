/** What reports are checked against: the rows of `content/`. */
import { recordOf } from '../../src/corpus/plan-record.ts';
import { indicatorRow, type PlanLink } from '../../src/pipeline/contract/rows.ts';
import type { CheckedCorpus } from '../../src/verify/corpus-text.ts';
import { corpusOf } from './content-corpus.ts';
import { readContent } from './content-folder.ts';

/** Addresses as in the open data of a site at the root. */
const link: PlanLink = (plan, id) => `/plans/${plan}/${id ? `#${id}` : ''}`;

/** Reads the plans of the project. */
export async function readCheckedCorpus(): Promise<CheckedCorpus> {
  const { plans, formerPlans } = corpusOf(await readContent());
  return {
    plans: plans.map((plan) => recordOf(plan, link)),
    former: Object.fromEntries(formerPlans.flatMap(({ id, now }) => (now === null ? [] : [[id, now]]))),
    indicators: plans.flatMap((plan) =>
      plan.indicators.map((indicator) =>
        indicatorRow(plan.id, indicator, { themes: [], series: null }, link),
      ),
    ),
  };
}
