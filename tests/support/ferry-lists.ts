/** The lists of the site of invented plans, and the addresses whose ids are made of names. */
import { MESSAGES } from '../../src/i18n/index.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { siteLists } from '../../src/open-data/site-lists.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { ferryPlans } from './ferry-plans.ts';

const corpus = ferryPlans();
export const zh = speech('zh', MESSAGES.zh, linksBelow(''));
const lists = new Map(siteLists(corpus).map(([name, make]) => [name, make(corpus, zh)]));

/** A list by its name. */
export const list = (name: string) => must(lists.get(name), name);

/** Address of a series by its name. */
export function seriesLink(name: string): string {
  const series = must(
    corpus.series.find((each) => each.name === name),
    name,
  );
  return `/series/${series.id}/`;
}

/** Address of a document by its title. */
export function documentLink(title: string): string {
  return must([...listOf('references')].find(([words]) => words === `《${title}》`)?.[1], title);
}

/** Address of a body by its name. */
export function agencyLink(name: string): string {
  return must([...listOf('agencies')].find(([words]) => words === name)?.[1], name);
}

/** Words and addresses of the first cells of a list. */
export function* listOf(name: string): Generator<[string, string]> {
  for (const { cells } of list(name).rows)
    for (const cell of cells.slice(0, 1))
      if (Array.isArray(cell)) for (const { words, url } of cell) yield [words, url ?? ''];
}
