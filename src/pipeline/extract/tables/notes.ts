/** Marks of notes in the names of the rows of a table: 修复面积2, 种群数量3, below 入海河流1水质比例. */

/** A digit behind a name, before its unit; the same within a name. */
const AT_END = /(?<=[\p{Script=Han}）)])(?<note>[1-9])(?=\s*(?:[（(][^（()）]*[)）])?\s*$)/u;
const WITHIN = /(?<=\p{Script=Han})(?<note>[1-9])(?=\p{Script=Han})(?![0-9年月日大级类批次期])/u;

/**
 * The names without the marks of their notes. They are marks where they count on from row to row, from 1; the first may
 * stand within its name. Other digits are part of a name.
 */
export function withoutNoteMarks(names: readonly string[]): readonly string[] {
  const marks = names.map((name) => Number(AT_END.exec(name)?.groups?.['note'] ?? 0));
  const atEnd = marks.filter((mark) => mark > 0);
  const [first = 0] = atEnd;
  const counts = atEnd.length > 1 && atEnd.every((mark, index) => mark === first + index);
  if (!counts) return names;
  const row = marks.findIndex((mark) => mark > 0);
  const before = names.findLastIndex(
    (name, index) => index < row && Number(WITHIN.exec(name)?.groups?.['note'] ?? 0) === first - 1,
  );
  if (first !== 1 && (first !== 2 || before < 0)) return names;
  return names.map((name, index) => (index === before ? name.replace(WITHIN, '') : name.replace(AT_END, '')));
}
