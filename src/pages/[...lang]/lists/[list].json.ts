/** The lists of the site as files, in every language: browsers make tables of the rows that a reader chose. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { inEachLocale } from '../../../i18n/index.ts';
import { ui } from '../../../i18n/ui.ts';
import { listFile } from '../../../lists/corpus-list.ts';
import { siteLists } from '../../../open-data/site-lists.ts';

export async function getStaticPaths() {
  const lists = siteLists(await getCorpus());
  return inEachLocale(lists.map(([list, make]) => ({ params: { list }, props: { make } })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { make },
  currentLocale,
}) => {
  const corpus = await getCorpus();
  const speech = ui(currentLocale);
  return Response.json(listFile(make(corpus, speech), corpus.plans, speech));
};
