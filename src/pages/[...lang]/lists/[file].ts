/** The lists of the site as files, in every language: browsers make tables of the rows that a reader chose. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { listEnding } from '../../../corpus/file-endings.ts';
import { written } from '../../../export/packed.ts';
import { DEFAULT_LOCALE, inEachLocale } from '../../../i18n/index.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { ui } from '../../../i18n/ui.ts';
import { isWrittenOnce } from '../../../i18n/written-once.ts';
import { listFile } from '../../../lists/corpus-list.ts';
import { otherWords } from '../../../lists/list-words.ts';
import { siteLists } from '../../../open-data/site-lists.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const ending = listEnding(corpus.plans.length);
  return inEachLocale(
    siteLists(corpus).map(([list, make]) => ({ params: { file: `${list}.${ending}` }, props: { make } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  params: { file },
  props: { make },
  currentLocale,
}) => {
  const corpus = await getCorpus();
  const fileIn = (speech: Speech) => listFile(make(corpus, speech), corpus.plans, speech);
  const speech = ui(currentLocale);
  const answer = (list: unknown) => new Response(written(JSON.stringify(list), file ?? ''));
  if (!isWrittenOnce(speech.locale, corpus.plans.length)) return answer(fileIn(speech));
  const atRoot = ui(DEFAULT_LOCALE);
  const way = { of: atRoot.link(`/lists/${file}`), from: atRoot.link(''), to: speech.link('') };
  return answer(otherWords(fileIn(atRoot), fileIn(speech), way));
};
