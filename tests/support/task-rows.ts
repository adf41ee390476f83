/** Rows of a task table as lines to read. */
import type { TaskCell, TaskPlace, TaskRow, TaskWords } from '../../src/compare/tasks/table-model.ts';

const place = ({ name, locus, id }: TaskPlace) => `${name || locus}→${id}`;

/** Words with what is marked in brackets, and dots where more stands before them or follows. */
export const markedWords = ({ text, marks, cut, cutBefore }: TaskWords): string => {
  let shown = cutBefore ? '……' : '';
  let done = 0;
  for (const { start, end } of marks) {
    shown += `${text.slice(done, start)}【${text.slice(start, end)}】`;
    done = end;
  }
  return `${shown}${text.slice(done)}${cut ? '……' : ''}`;
};

/** What a cell says, without what it says nothing of. */
export function cellLines({ verdict, certainty, places, words, numbers, degrees, share, near }: TaskCell) {
  return [
    `${verdict}, ${certainty ?? 'no match'}, ${share} %`,
    ...places.map(place),
    ...words.map(markedWords),
    ...[...numbers, ...degrees].map(({ first, second }) => `${first} → ${second}`),
    ...degrees.map(({ change }) => change),
    ...(near.title ? [`“${near.title.words}” in ${near.title.places.map(place).join()}`] : []),
    ...(near.around ? [`around: ${place(near.around)}`] : []),
  ];
}

/** What a row says of its task. */
export const rowLine = ({ plan, place: at, path, type, words, clauses }: TaskRow): string =>
  [plan, place(at), at.locus, path.join(' › '), type ?? '', ...words.map(markedWords), clauses.join()].join(
    ' | ',
  );
