/** Invented plans through the whole pipeline and back, as the site gets them: without a disk, and without Astro. */
import { corpusOf } from '../../scripts/lib/content-corpus.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { rules } from './rules.ts';
import { seedFile } from './seed-file.ts';

/** The corpus of plans given as lines of text by their ids; the first line of each is its title. */
export function siteCorpus(texts: Readonly<Record<string, readonly string[]>>): Corpus {
  const files = Object.entries(texts).map(([id, lines]) => {
    const bytes = new TextEncoder().encode(lines.join('\n'));
    return { id, file: `seeds/${id}.txt`, bytes };
  });
  const result = compileCorpus({
    manifest: {
      seeds: files.map(({ id, file, bytes }) => ({
        file,
        sha256: sha256(bytes),
        plans: [{ id, short: { zh: id, en: id } }],
      })),
    },
    rules,
    seeds: new Map(files.map(({ file, bytes }) => [file, seedFile(file, bytes)])),
    ledgers: new Map(),
    formerOf: () => null,
    idPolicy: 'reset',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 1));
  return corpusOf(new Map(result.files.map(({ path, text }) => [path, text])));
}
