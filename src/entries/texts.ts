/** Texts of the content as it stands, for what an address pointed to before a change. */
import { parse } from 'yaml';
import { once } from '../text/memory.ts';
import { addressed } from './addressed.ts';
import { readBody } from './read.ts';

/**
 * A look-up of what stands at an id: the text of a clause, the number and title of a section; null when
 * the content does not know the id. `files`: paths and texts of `content/`. Only the files of plans that are asked for are read.
 */
export const contentTexts = once((files: ReadonlyMap<string, string>) => {
  const known = new Map<string, Map<string, string>>();
  return (plan: string, id: string): string | null => {
    const texts = known.get(plan) ?? readTexts(plan, files);
    known.set(plan, texts);
    return texts.get(id) ?? null;
  };
});

/** Texts of a plan by id: its own file and those in the folders of its name. */
function readTexts(plan: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    if (path !== `content/plans/${plan}.mdx` && path.split('/').at(-2) !== plan) continue;
    const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
    if (!path.endsWith('.mdx') || !match) continue;
    const frontmatter = parse(match[1] ?? '');
    const clauses = readBody(frontmatter, match[2] ?? '').flatMap((node) =>
      node.type === 'clause' ? [node.clause] : [],
    );
    const sections = [frontmatter.section, ...frontmatter.subsections];
    for (const each of addressed({ sections, clauses })) texts.set(each.id, each.text);
  }
  return texts;
}
