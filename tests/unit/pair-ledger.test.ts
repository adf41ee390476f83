import { describe, expect, it } from 'vitest';
import { type CompileInput, compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { type PairLedger, pairLedgerSchema } from '../../src/pipeline/schemas/comparison.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { rules } from '../support/rules.ts';
import { seedFile } from '../support/seed-file.ts';

const SUBJECTS = ['海水淡化', '现代种业'];
const ids = (plans: number) => Array.from({ length: plans }, (_, index) => `plan-${index}`);

/** Compiles so many plans on two subjects; those of the numbers are drafts. */
function compile(
  plans: number,
  input: Partial<CompileInput> = {},
  pairs?: [string, string][],
  drafts: readonly number[] = [],
) {
  const files = ids(plans).map((id, index) => {
    const subject = SUBJECTS[index % 2];
    const text = `第${index}区${subject}发展规划\n一、${subject}任务\n建设${subject}基地第${index}期，推广${subject}技术。\n`;
    return { id, file: `seeds/${id}.txt`, bytes: new TextEncoder().encode(text) };
  });
  return compileCorpus({
    manifest: {
      seeds: files.map(({ id, file, bytes }, index) => ({
        file,
        sha256: sha256(bytes),
        plans: [{ id, ...(drafts.includes(index) && { draft: true }), short: { zh: id, en: id } }],
      })),
      ...(pairs && { pairs }),
    },
    rules,
    seeds: new Map(files.map(({ file, bytes }) => [file, seedFile(file, bytes)])),
    ledgers: new Map(),
    publish: new Set(ids(plans).filter((_, index) => !drafts.includes(index))),
    formerOf: () => null,
    idPolicy: 'stop',
    ...input,
  });
}

/** The pairs of the ledger, and those that have a file. */
function pairsOf(result: ReturnType<typeof compile>): { ledger: PairLedger['pairs']; files: string[] } {
  if (!result.ok) throw new Error(result.errors.map(({ reason }) => reason).join());
  const ledger = result.files.find(({ path }) => path === 'content/pair-ledger.json');
  const names = result.files.map(({ path }) => /^content\/pairs\/(.*)\.json$/.exec(path)?.[1] ?? '');
  return {
    ledger: pairLedgerSchema.parse(JSON.parse(ledger?.text ?? '')).pairs,
    files: names.filter((name) => name !== ''),
  };
}

describe('the ledger of pairs', () => {
  const few = pairsOf(compile(6));
  const many = pairsOf(compile(24));

  it('names every pair with a page', () => {
    expect(few.ledger).toEqual(few.files);
    expect(few.ledger).toHaveLength(15);
    expect(many.ledger).toEqual(many.files);
  });

  it('keeps pairs when more plans come than are all set side by side', () => {
    expect(many.ledger).not.toEqual(expect.arrayContaining(few.ledger));
    const kept = pairsOf(compile(24, { knownPairs: few.ledger }));
    expect(kept.ledger).toEqual(expect.arrayContaining([...few.ledger, ...many.ledger]));
    expect(kept.files).toEqual(kept.ledger);
  });

  it('names a pair whichever of the two the manifest has first, and none of plans that are gone', () => {
    const kept = pairsOf(compile(24, { knownPairs: ['plan-5~plan-0', 'plan-0~plan-99'] }));
    expect(kept.ledger).toContain('plan-0~plan-5');
    expect(kept.ledger.join()).not.toContain('plan-99');
  });

  it('keeps no pair of a draft, whose addresses are not given out', () => {
    const known = ['plan-0~plan-1', 'plan-0~plan-3'];
    const kept = pairsOf(compile(24, { knownPairs: known }, undefined, [1]));
    expect(kept.ledger).toContain('plan-0~plan-3');
    expect(kept.ledger.filter((pair) => pair.split('~').includes('plan-1'))).toEqual([]);
    expect(kept.files).not.toContain('plan-0~plan-1');
    expect(kept.files.some((pair) => pair.split('~').includes('plan-1'))).toBe(true);
  });

  it('starts afresh with the ledger of ids', () => {
    const fresh = pairsOf(compile(24, { knownPairs: few.ledger, idPolicy: 'reset' }));
    expect(fresh.ledger).toEqual(many.ledger);
  });
});

describe('pairs in the manifest', () => {
  it('have a page whatever they have in common', () => {
    expect(pairsOf(compile(24, {}, [['plan-3', 'plan-0']])).files).toContain('plan-0~plan-3');
  });

  it('are refused where a plan is unknown or the same', () => {
    const problems = (pair: [string, string]) => {
      const result = compile(2, {}, [pair]);
      return result.ok ? [] : result.errors.map(({ rule, actual }) => `${rule} ${actual}`);
    };
    expect(problems(['plan-0', 'plan-7'])).toEqual(['pair-unknown plan-7']);
    expect(problems(['plan-1', 'plan-1'])).toEqual(['pair-twice plan-1']);
    expect(problems(['plan-0', 'plan-1'])).toEqual([]);
  });
});
