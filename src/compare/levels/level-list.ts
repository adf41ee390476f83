/** What lower plans have of the tasks of upper ones, as a list that is taken away. */

import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import type { ListRow } from '../../lists/list-file.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { VERDICTS } from '../tasks/verdict.ts';
import { levelsOf, type VerdictCounts } from './level-model.ts';

/** Returns a row for each theme of each two plans, after one for all tasks. */
export function levelList(corpus: Corpus, { t, planLink, taskLink, themeName }: Speech): ListOfRows {
  const { levels, tasks } = t;
  return {
    kind: 'levels',
    title: levels.title,
    columns: [
      [levels.upper, WIDTH.name],
      [levels.lower, WIDTH.name],
      [t.filter.theme, WIDTH.name],
      [levels.tasks, WIDTH.number],
      ...VERDICTS.map((verdict) => [tasks.verdicts[verdict], 10] as const),
    ],
    rows: levelsOf(corpus).flatMap(({ plan: upper, tasks: all, lower }) =>
      lower.flatMap(({ plan, counts, themes }) => {
        const row = (name: string, theme: string[], number: number, of: VerdictCounts): ListRow => ({
          cells: [
            [{ words: upper.data.title, url: planLink(upper.id) }],
            [{ words: plan.data.title, url: planLink(plan.id) }],
            name,
            number,
            ...VERDICTS.map((verdict) => of[verdict]),
          ],
          facets: { plan: [upper.id, plan.id], theme },
          url: `${taskLink(upper.id)}?with=${plan.id}${theme.map((id) => `&theme=${id}`).join('')}`,
        });
        return [
          row(levels.all, [], all, counts),
          ...corpus.themes.flatMap((theme) => {
            const own = themes.find(({ id }) => id === theme.id);
            return own ? [row(themeName(theme), [theme.id], own.tasks, own.counts)] : [];
          }),
        ];
      }),
    ),
    cited: false,
  };
}
