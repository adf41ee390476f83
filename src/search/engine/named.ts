/** Pages whose name holds what was typed: series and themes, which a search through the texts alone would not find. */
import { foldForm } from '../../pipeline/text/find.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';
import type { NamedPage } from '../index-file/records.ts';

/** Most pages that are offered. */
const MOST = 8;

/**
 * The pages whose name in any language has all the words, each as typed or in another form, shortest names first; then
 * those of some themes.
 */
export function pagesNamed(
  pages: readonly NamedPage[],
  words: readonly (readonly string[])[],
  themes: readonly string[] = [],
): NamedPage[] {
  const named = called(pages, words);
  const more = themes.flatMap((theme) => pages.filter(({ kind, id }) => kind === 'theme' && id === theme));
  return [...named, ...more.filter((page) => !named.includes(page))];
}

function called(pages: readonly NamedPage[], words: readonly (readonly string[])[]): NamedPage[] {
  const wanted = words.map((forms) => forms.map(searchForm).filter((form) => foldForm(form).length > 1));
  if (wanted.some((forms) => forms.length === 0)) return [];
  return pages
    .filter(({ name }) =>
      wanted.every((forms) => forms.some((form) => Object.values(name).some(holds(form)))),
    )
    .sort((a, b) => a.name.zh.length - b.name.zh.length)
    .slice(0, MOST);
}

/** Chinese stands anywhere in a name; a Latin word begins where a word of the name begins: ai is not in chain. */
function holds(form: string): (name: string) => boolean {
  if (!/^[\p{Script=Latin}\s]+$/u.test(form))
    return (name) => foldForm(searchForm(name)).includes(foldForm(form));
  const atWord = new RegExp(`(?<!\\p{L})${form.trim()}`, 'u');
  return (name) => atWord.test(searchForm(name));
}
