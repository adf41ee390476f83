/**
 * Places told by their ids. An id is the path of numbers from the top, so the sections around a clause are the
 * beginnings of its id: s3-1-2-p1 stands in s3-1-2, that in s3-1, that in s3. Where an id was given another name
 * because its own had been used before, or keeps the name it had before its section was renamed, only the records
 * know what it stands in.
 */

/** Id of the section that holds what precedes the first section. */
export const FRONT_SECTION_ID = 's0';

/** The end of the id of a clause or table row: what it is within its section. */
const IN_SECTION = /-([pt])([0-9]+)(?:_[0-9]+)?(?:-r([0-9]+))?$/;

/** Id of the section that a section, clause or table row stands in, where its id does not say so; undefined elsewhere. */
export type KnownParent = (id: string) => string | null | undefined;

/** Id of the section that an id says its section, clause or table row stands in; null at the top. */
function parentById(id: string): string | null {
  const section = id.replace(IN_SECTION, '');
  if (section !== id) return section;
  const end = id.lastIndexOf('-');
  return end < 0 ? null : id.slice(0, end);
}

/** What the records of a plan know and ids do not say: of sections below others and of clauses, by id. */
export function knownParents(
  sections: readonly { id: string; parent: string | null }[],
  clauses: readonly { id: string; section: string }[] = [],
): Map<string, string | null> {
  const parents = [
    ...sections.map(({ id, parent }) => [id, parent] as const),
    ...clauses.map(({ id, section }) => [id, section] as const),
  ];
  return new Map(parents.filter(([id, parent]) => parent !== parentById(id)));
}

/** Ids of the sections around a section, clause or table row, outermost first, a section itself last. */
export function sectionPath(id: string, known: KnownParent = () => undefined): string[] {
  const parentOf = (of: string) => {
    const parent = known(of);
    return parent === undefined ? parentById(of) : parent;
  };
  const isSection = !IN_SECTION.test(id);
  const path = isSection ? [id] : [];
  for (let at = parentOf(id); at !== null; at = parentOf(at)) path.unshift(at);
  return path;
}

/**
 * Which of its section's own clauses an id names, for the end of a locus: 第1段, 表2第3行; empty for a section.
 * `caption` is the line printed above a table, whose number is the table's; without one it is the n-th table.
 */
export function placeInSection(id: string, caption = ''): string {
  const match = IN_SECTION.exec(id);
  if (!match) return '';
  if (match[1] === 'p') return `第${match[2]}段`;
  const table = /^表\s*[0-9一二三四五六七八九十]+/u.exec(caption)?.[0] ?? `第${match[2]}表`;
  return `${table}${match[3] ? `第${match[3]}行` : ''}`;
}
