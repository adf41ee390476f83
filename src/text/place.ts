/**
 * Places told by their ids alone. An id is the path of numbers from the top, so the sections around a clause
 * are the beginnings of its id: s3-1-2-p1 stands in s3-1-2, that in s3-1, that in s3.
 */

/** Ids of the sections around a section or clause, outermost first, the section itself last. */
export function sectionPath(id: string): string[] {
  const section = id.replace(/-[pt][0-9]+(?:_[0-9]+)?(?:-r[0-9]+)?$/, '');
  const steps = section.split('-');
  return steps.map((_, index) => steps.slice(0, index + 1).join('-'));
}

/**
 * Which of its section's own clauses an id names, for the end of a locus: 第1段, 表2第3行; empty for a section.
 * `caption` is the line printed above a table, whose number is the table's; without one it is the n-th table.
 */
export function placeInSection(id: string, caption = ''): string {
  const match = /-([pt])([0-9]+)(?:_[0-9]+)?(?:-r([0-9]+))?$/.exec(id);
  if (!match) return '';
  if (match[1] === 'p') return `第${match[2]}段`;
  const table = /^表\s*[0-9一二三四五六七八九十]+/u.exec(caption)?.[0] ?? `第${match[2]}表`;
  return `${table}${match[3] ? `第${match[3]}行` : ''}`;
}
