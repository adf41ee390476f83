/** Compiling with what is known from before gives what compiling afresh gives, and does not do again what has not changed. */
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgersIn } from '../../scripts/lib/content-folder.ts';
import { type CompileInput, type CompileResult, compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import { type Memory, RoundMemory } from '../../src/pipeline/text/memory.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { applyEdits, corrections, fuzzOf, seedLines } from '../support/edits.ts';
import { rules } from '../support/rules.ts';
import { seedFile } from '../support/seed-file.ts';

type Compiled = Extract<CompileResult, { ok: true }>;

/** A corpus of one plan a text, held to what was compiled before. */
function inputOf(texts: readonly string[], before: Compiled | null): CompileInput {
  const bytes = texts.map((text) => new TextEncoder().encode(`规划\n${text}`));
  const file = (index: number) => `seeds/plan-${index}.txt`;
  const files = new Map(before?.files.map(({ path, text }) => [path, text]));
  return {
    manifest: {
      seeds: bytes.map((data, index) => ({
        file: file(index),
        sha256: sha256(data),
        plans: [{ id: `plan-${index}`, short: { zh: `规划${index}`, en: `plan ${index}` }, title: '规划' }],
      })),
    },
    rules,
    seeds: new Map(bytes.map((data, index) => [file(index), seedFile(file(index), data)])),
    ledgers: ledgersIn(files),
    formerOf: contentTexts(files),
    idPolicy: before ? 'accept' : 'reset',
  };
}

function compile(input: CompileInput): Compiled {
  const result = compileCorpus(input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const plans = fc.array(
  seedLines(30).map((lines) => lines.join('\n')),
  { minLength: 2, maxLength: 4 },
);
const edit = fc.tuple(fc.nat(), corrections);

/** A memory of what was written and read again, as a disk gives it back. */
const written = (memory: Memory): Memory => ({
  recall: (kind, input, compute) => memory.recall(kind, input, () => deserialize(serialize(compute()))),
});

describe('a memory', () => {
  it('changes nothing, whatever is edited', () => {
    fc.assert(
      fc.property(plans, fc.array(edit, { minLength: 1, maxLength: 3 }), (originals, edits) => {
        const memory = new RoundMemory();
        let texts = originals;
        let before: Compiled | null = null;
        for (const [which, own] of [null, ...edits].map((each) => each ?? ([0, []] as const))) {
          const place = which % texts.length;
          texts = texts.with(place, applyEdits((texts[place] ?? '').split('\n'), own).join('\n'));
          const input = inputOf(texts, before);
          const fresh = compile(input);
          const remembered = compile({ ...input, memory: written(memory) });
          memory.nextRound();
          expect(remembered.files).toEqual(fresh.files);
          before = fresh;
        }
      }),
      // Each case compiles up to eight corpora.
      { ...fuzzOf(30), numRuns: Math.ceil(fuzzOf(30).numRuns / 3) },
    );
  });

  it('leaves only what was edited to be done again', () => {
    const memory = new RoundMemory();
    const computed: string[] = [];
    const watched: Memory = {
      recall: (kind, input, compute) =>
        memory.recall(kind, input, () => {
          computed.push(kind);
          return compute();
        }),
    };
    const texts = ['一、人才\n引进人才。', '一、金融\n设立基金。', '一、平台\n建设平台。'];
    const first = compile({ ...inputOf(texts, null), memory: watched });
    memory.nextRound();
    computed.length = 0;
    compile({ ...inputOf(texts.with(1, '一、金融\n设立三支基金。'), first), memory: watched });
    expect(Object.fromEntries(Map.groupBy(computed, (kind) => kind))).toEqual({
      plan: ['plan'],
      files: ['files'],
      alignments: ['alignments', 'alignments'],
    });
  });
});
