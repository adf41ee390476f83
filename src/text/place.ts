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

/** Which of its section's own clauses an id names, for the end of a locus: 第1段, 表1第3行; empty for a section. */
export function placeInSection(id: string): string {
  const match = /-([pt])([0-9]+)(?:_[0-9]+)?(?:-r([0-9]+))?$/.exec(id);
  if (!match) return '';
  return match[1] === 'p' ? `第${match[2]}段` : `表${match[2]}${match[3] ? `第${match[3]}行` : ''}`;
}
