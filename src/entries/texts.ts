/** Texts of the content as it stands, for what an address pointed to before a change. */
import { parse } from 'yaml';
import { readBody } from './read.ts';

/**
 * A look-up of what stands at an id: the text of a clause, the number and title of a section; null when
 * the content does not know the id. `files`: paths and texts of `content/`. Unreadable files know nothing.
 */
export function contentTexts(
  files: ReadonlyMap<string, string>,
): (plan: string, id: string) => string | null {
  let texts: Map<string, string> | null = null;
  return (plan, id) => {
    texts ??= readTexts(files);
    return texts.get(`${plan}#${id}`) ?? null;
  };
}

function readTexts(files: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
    if (!path.endsWith('.mdx') || !match) continue;
    const frontmatter = parse(match[1] ?? '');
    const plan: string = frontmatter.plan ?? frontmatter.id;
    const remember = (section: { id: string; number: string | null; title: string }) =>
      texts.set(`${plan}#${section.id}`, `${section.number ?? ''}${section.title}`);
    remember(frontmatter.section);
    for (const node of readBody(frontmatter, match[2] ?? '')) {
      if (node.type === 'heading') remember(node.section);
      if (node.type === 'clause') texts.set(`${plan}#${node.clause.id}`, node.clause.text);
    }
  }
  return texts;
}
