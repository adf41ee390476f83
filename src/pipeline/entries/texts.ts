/** Texts of the content as it stands, for what an address pointed to before a change. */
import { parse } from 'yaml';
import type { Addressed } from '../plan/record/ledger.ts';
import type { Section } from '../schemas/section.ts';
import type { Source } from '../schemas/source.ts';
import { once } from '../text/once.ts';
import { addressed } from './addressed.ts';
import { readBody } from './read.ts';

/**
 * What an id pointed to, and its place in the seed as it was then: a row has that of its table, a section without words of
 * its own none.
 */
export interface FormerText extends Addressed {
  source: Source | null;
}

/**
 * Looks up what an id points to in the content as it is: the text of a clause or table row, the number and title of a
 * section; null when the content does not know the id. `files`: paths and texts of `content/`. Only the files of plans that are asked for are read.
 */
export const contentTexts = once((files: ReadonlyMap<string, string>) => {
  const known = new Map<string, ReturnType<typeof readTexts>>();
  return (plan: string, id: string): FormerText | null => {
    const texts = known.get(plan) ?? readTexts(plan, files);
    known.set(plan, texts);
    return texts.get(id) ?? null;
  };
});

/** Texts of a plan by id: its own file and those in the folders of its name. */
function readTexts(plan: string, files: ReadonlyMap<string, string>): Map<string, FormerText> {
  const texts = new Map<string, FormerText>();
  for (const [path, text] of files) {
    if (path !== `content/plans/${plan}.mdx` && path.split('/').at(-2) !== plan) continue;
    const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
    if (!path.endsWith('.mdx') || !match) continue;
    const frontmatter = parse(match[1] ?? '');
    const clauses = readBody(frontmatter, match[2] ?? '').flatMap((node) =>
      node.type === 'clause' ? [node.clause] : [],
    );
    const sections: Section[] = [frontmatter.section, ...frontmatter.subsections];
    for (const section of sections)
      for (const each of addressed({ sections: [section], clauses: [] }))
        texts.set(each.id, { ...each, source: section.source });
    for (const clause of clauses)
      for (const each of addressed({ sections: [], clauses: [clause] }))
        texts.set(each.id, { ...each, source: clause.source });
  }
  return texts;
}
