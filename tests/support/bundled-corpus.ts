/** The bundled plans, compiled afresh, as the site gets them. */
import type { Corpus } from '../../src/corpus/model.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { once } from '../../src/pipeline/text/once.ts';
import { compiled } from './seeds.ts';
import { recordsOf } from './site-corpus.ts';

const corpusOf = once(
  ({ files }: typeof compiled): Corpus =>
    readCorpus(recordsOf(new Map(files.map(({ path, text }) => [path, text])))),
);

/** The corpus, made once. */
export const bundledCorpus = (): Corpus => corpusOf(compiled);
