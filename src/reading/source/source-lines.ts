/** The lines of a seed beside what the edition makes of them. */
import type { SeedLine, SitePlan } from '../../corpus/model.ts';
import type { Join, Omission } from '../../pipeline/schemas/omission.ts';

/** A line of a seed; `omitted` and `joined` say what the edition did with it. */
export interface SourceLine extends SeedLine {
  /** The page that begins with it. */
  page: number | null;
  omitted: Omission['reason'] | null;
  joined: Join['reason'] | null;
}

/** Lines that belong together, and what was made of them: nothing for empty and omitted lines. */
export interface SourceRow {
  lines: SourceLine[];
  made: SitePlan['nodes'];
}

/** Whether lines say what a clause does, blanks apart. Of many plans its words are not written beside them again. */
export const isSame = (lines: readonly SourceLine[], text: string): boolean =>
  withoutBlanks(lines.map((line) => line.text).join('')) === withoutBlanks(text);

const withoutBlanks = (text: string) => text.replace(/\s/gu, '');

/** Every line once, in order; every heading and clause once, in the row of its first line. */
export function sourceRows(
  lines: readonly SeedLine[],
  nodes: SitePlan['nodes'],
  omissions: readonly Omission[],
  joins: readonly Join[],
): SourceRow[] {
  const omitted = new Map(
    omissions.flatMap(({ line, endLine, reason }) =>
      Array.from({ length: endLine - line + 1 }, (_, index) => [line + index, reason] as const),
    ),
  );
  const joined = new Map(joins.map((join) => [join.nextLine, join.reason]));
  const made = nodes.flatMap((node) => {
    const { source } = node.section ?? node.clause;
    return source ? [{ node, source }] : [];
  });
  const rows: SourceRow[] = [];
  let next = 0;
  for (let index = 0; index < lines.length; ) {
    const own: SourceLine[] = [];
    const here: SitePlan['nodes'] = [];
    let last = lines[index]?.number ?? 0;
    for (; index < lines.length && (lines[index]?.number ?? 0) <= last; index += 1) {
      const line = lines[index];
      if (!line) break;
      own.push({
        ...line,
        page: pageOf(line) === pageOf(lines[index - 1]) ? null : pageOf(line),
        omitted: omitted.get(line.number) ?? null,
        joined: joined.get(line.number) ?? null,
      });
      for (; made[next] && (made[next]?.source.line ?? 0) <= line.number; next += 1) {
        const found = made[next];
        if (!found) break;
        here.push(found.node);
        last = Math.max(last, found.source.endLine);
      }
    }
    rows.push({ lines: own, made: here });
  }
  return rows;
}

function pageOf(line: SeedLine | undefined): number | null {
  return line?.place?.kind === 'box' ? line.place.page : null;
}
