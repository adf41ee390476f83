/** The register of work as a list that is taken away, with the fields that a reader fills in. */

import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import type { ListFile, ListRow } from '../../lists/list-file.ts';
import { printedValue } from '../../pipeline/text/printed-value.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { type RegisterRow, registerOf } from './register-rows.ts';

/** Returns the fields beside each row: how far the work is, and a note. */
export const registerFields = ({ t: { taskRegister } }: Speech): NonNullable<ListFile['own']> => ({
  store: 'duidu-register',
  fields: [
    { key: 'state', name: taskRegister.state, width: WIDTH.word, words: taskRegister.states },
    { key: 'note', name: taskRegister.note, width: WIDTH.name },
  ],
});

/** Returns a row for each piece of work. */
export function registerList(corpus: Corpus, speech: Speech): ListOfRows {
  const { t, planLink } = speech;
  const { taskRegister } = t;
  const row = ({
    key,
    plan,
    at,
    locus,
    section,
    title,
    text,
    lead,
    supporting,
    bodies,
    deadlines,
    targets,
    themes,
  }: RegisterRow): ListRow => {
    const url = planLink(plan.id, at);
    return {
      key,
      cells: [
        plan.data.title,
        [{ words: locus, url }],
        title,
        section.type === null ? '' : t.types[section.type],
        text,
        lead.join('、'),
        supporting.join('、'),
        deadlines.map(({ words }) => words).join('\n'),
        targets.map((target) => ({
          words: `${target.name} ${t.indicators.comparators[target.comparator]}${printedValue(target)}`,
          url: planLink(plan.id, target.clause),
        })),
      ],
      facets: {
        plan: [plan.id],
        theme: themes,
        type: section.type === null ? [] : [section.type],
        body: bodies,
      },
      url,
      place: { plan: plan.id, locus },
    };
  };
  return {
    kind: 'task-register',
    title: taskRegister.title,
    columns: [
      [t.take.columns.plan, WIDTH.name, 'data'],
      [t.take.columns.locus, WIDTH.word],
      [taskRegister.work, WIDTH.name],
      [t.take.columns.type, WIDTH.number, 'data'],
      [t.take.columns.text, WIDTH.text, 'data'],
      [t.agencies.leading, WIDTH.name],
      [t.agencies.supporting, WIDTH.name],
      [t.deadlines, WIDTH.word],
      [taskRegister.targets, WIDTH.name],
    ],
    rows: registerOf(corpus).map(row),
    cited: true,
    own: registerFields(speech),
  };
}
