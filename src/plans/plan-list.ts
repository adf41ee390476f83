/** The plans as a list that is taken away. */

import type { Corpus } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';
import type { ListOfRows } from '../lists/corpus-list.ts';
import { placeName } from '../pipeline/text/gazetteer/place-name.ts';
import { ownValue } from '../pipeline/text/own-value.ts';
import { WIDTH } from '../takeaway/widths.ts';

/** A row for each plan with what its head says. What is not known is empty. */
export function planList({ plans }: Corpus, { t, planLink }: Speech): ListOfRows {
  const { plan: words } = t;
  return {
    kind: 'plans',
    title: t.nav.plans,
    columns: [
      [t.take.heading, WIDTH.text],
      [words.genre, WIDTH.word],
      [words.level, WIDTH.word],
      [words.place, WIDTH.word],
      [words.issuer, WIDTH.name],
      [words.number, WIDTH.name],
      [words.date, WIDTH.word],
      [words.published, WIDTH.word],
      [words.period, WIDTH.word],
      [t.take.sections, WIDTH.number],
      [t.take.clauses, WIDTH.number],
    ],
    rows: plans.map((plan) => {
      const { data } = plan;
      const url = planLink(plan.id);
      return {
        cells: [
          [{ words: data.title, url }],
          (data.genre && ownValue(t.plan.genres, data.genre)) || data.genre,
          data.level && words.levels[data.level],
          data.place && placeName(data.place),
          data.issuer,
          data.number,
          data.date ?? data.month,
          data.published,
          data.period?.join('–') ?? null,
          plan.sections.length,
          plan.clauses.length,
        ],
        facets: { plan: [plan.id] },
        url,
        place: { plan: plan.id, locus: '' },
      };
    }),
    cited: true,
  };
}
