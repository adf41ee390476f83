/** The lists of the site as files, in every language: browsers make tables of the rows that a reader chose. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { DEFAULT_LOCALE, inEachLocale } from '../../../i18n/index.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { ui } from '../../../i18n/ui.ts';
import { isWrittenOnce } from '../../../i18n/written-once.ts';
import { listFile } from '../../../lists/corpus-list.ts';
import { otherWords } from '../../../lists/list-words.ts';
import { siteLists } from '../../../open-data/site-lists.ts';

export async function getStaticPaths() {
  const lists = siteLists(await getCorpus());
  return inEachLocale(lists.map(([list, make]) => ({ params: { list }, props: { make } })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  params: { list },
  props: { make },
  currentLocale,
}) => {
  const corpus = await getCorpus();
  const fileIn = (speech: Speech) => listFile(make(corpus, speech), corpus.plans, speech);
  const speech = ui(currentLocale);
  if (!isWrittenOnce(speech.locale, corpus.plans.length)) return Response.json(fileIn(speech));
  const atRoot = ui(DEFAULT_LOCALE);
  const way = { of: atRoot.link(`/lists/${list}.json`), from: atRoot.link(''), to: speech.link('') };
  return Response.json(otherWords(fileIn(atRoot), fileIn(speech), way));
};
