/** A plan's words on one theme, as the runs of clauses that a reader would take for one excerpt. */
import { pathTo } from '../../pipeline/text/nodes.ts';

/** What grouping needs of a clause and of a section. */
interface ThemedRow {
  section: string;
  themes: readonly string[];
}
interface ThemedSection {
  id: string;
  parent: string | null;
  themes: readonly string[];
}

/** Clauses under the outermost section that carries the theme; `section` null for clauses that carry it alone. */
export interface ThemeExcerpt<Clause> {
  section: string | null;
  clauses: Clause[];
}

/** Excerpts of a plan on a theme, in the order of the text. Both lists in the order of the text. */
export function themeExcerpts<Clause extends ThemedRow>(
  theme: string,
  sections: readonly ThemedSection[],
  clauses: readonly Clause[],
): ThemeExcerpt<Clause>[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const outermost = (id: string): string | null => {
    const path = pathTo(byId, id);
    const other = path.findLastIndex(({ themes }) => !themes.includes(theme));
    return path[other + 1]?.id ?? null;
  };
  const excerpts: ThemeExcerpt<Clause>[] = [];
  for (const clause of clauses) {
    if (!clause.themes.includes(theme)) continue;
    const section = outermost(clause.section);
    const last = excerpts.at(-1);
    if (last && section !== null && last.section === section) last.clauses.push(clause);
    else excerpts.push({ section, clauses: [clause] });
  }
  return excerpts;
}
