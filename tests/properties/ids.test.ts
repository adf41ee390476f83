/** Over any correction of a seed: an address keeps its text, or leads to it, or says what stood there; never to other text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgersIn } from '../../scripts/lib/content-folder.ts';
import type { CompileResult } from '../../src/pipeline/entries/compile.ts';
import type { IdPolicy } from '../../src/pipeline/entries/settle-ids.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import { AddressPromises, textsOf as textsOfPlan } from '../support/address-promises.ts';
import { applyEdits, corrections, fuzzOf, seedLines } from '../support/edits.ts';
import { compileOne, PLAN } from '../support/one-plan.ts';

type Compiled = Extract<CompileResult, { ok: true }>;

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(`规划\n${lines.join('\n')}`);

function compiled(result: CompileResult): Compiled {
  if (!result.ok) throw new Error(JSON.stringify([result.errors, result.moves]));
  return result;
}

const filesOf = ({ files }: Compiled) => new Map(files.map(({ path, text }) => [path, text]));
const ledgersOf = (result: Compiled) => ledgersIn(filesOf(result));
const textsOf = ({ plans }: Compiled) => textsOfPlan(plans[0] ?? { sections: [], clauses: [] });

/** The plan after an edit, held to the ledger of the plan before it. */
function compileAfter(before: Compiled, lines: readonly string[], idPolicy: IdPolicy): CompileResult {
  return compileOne(bytesOf(lines), {
    ledgers: ledgersOf(before),
    formerOf: contentTexts(filesOf(before)),
    idPolicy,
  });
}

/** What was not touched, and would have the same address without a ledger, has it. */
function expectStaying(before: Compiled, after: Compiled, lines: readonly string[]): void {
  const now = textsOf(after);
  const afresh = textsOf(compiled(compileOne(bytesOf(lines))));
  const untouched = [...textsOf(before)].filter(([id, text]) => afresh.get(id) === text);
  expect(untouched.filter(([id, text]) => now.get(id) !== text)).toEqual([]);
}

describe('addresses', () => {
  it('keep their promises over corrections, one after another', () => {
    fc.assert(
      fc.property(seedLines(40), corrections, corrections, (lines, first, second) => {
        const promises = new AddressPromises();
        const check = (result: Compiled, words: readonly string[]) =>
          promises.check({ ...result, ledgers: ledgersOf(result) }, new Map([[PLAN, words.join('\n')]]));
        const original = compiled(compileOne(bytesOf(lines)));
        check(original, lines);
        const once = applyEdits(lines, first);
        const afterOnce = compiled(compileAfter(original, once, 'accept'));
        check(afterOnce, once);
        expectStaying(original, afterOnce, once);
        const twice = applyEdits(once, second);
        const afterTwice = compiled(compileAfter(afterOnce, twice, 'accept'));
        check(afterTwice, twice);
        expectStaying(afterOnce, afterTwice, twice);
        const back = compiled(compileAfter(afterTwice, lines, 'accept'));
        check(back, lines);
      }),
      // Each case compiles six corpora.
      fuzzOf(20),
    );
  });

  it('stay where they are when nothing is edited, and when only other text is', () => {
    fc.assert(
      fc.property(seedLines(40), corrections, (lines, edits) => {
        const original = compiled(compileOne(bytesOf(lines)));
        const edited = applyEdits(lines, edits);
        const accepted = compiled(compileAfter(original, edited, 'accept'));
        const again = compiled(compileAfter(accepted, edited, 'stop'));
        expect(ledgersOf(again)).toEqual(ledgersOf(accepted));
        expect([...textsOf(again)]).toEqual([...textsOf(accepted)]);
      }),
      fuzzOf(30),
    );
  });

  it('are not moved without a word', () => {
    fc.assert(
      fc.property(seedLines(40), corrections, (lines, edits) => {
        const original = compiled(compileOne(bytesOf(lines)));
        const result = compileAfter(original, applyEdits(lines, edits), 'stop');
        const now = result.ok ? textsOf(result) : new Map<string, string>();
        const moved = [...textsOf(original)].filter(([id, text]) => now.get(id) !== text);
        if (result.ok) expect(moved).toEqual([]);
        else expect(result.moves.details).not.toEqual([]);
      }),
      fuzzOf(30),
    );
  });
});
