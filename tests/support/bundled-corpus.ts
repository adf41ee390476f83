/** The bundled plans, compiled afresh, as the site gets them. */
import { corpusOf } from '../../scripts/lib/content-corpus.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { once } from '../../src/pipeline/text/once.ts';
import { compiled } from './seeds.ts';

const madeOf = once(
  ({ files }: typeof compiled): Corpus => corpusOf(new Map(files.map(({ path, text }) => [path, text]))),
);

/** The corpus, made once. */
export const bundledCorpus = (): Corpus => madeOf(compiled);
