/** Over any correction of a seed: an address keeps its text, or leads to it, or says what stood there; never to other text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompileResult } from '../../src/pipeline/entries/compile.ts';
import type { IdPolicy } from '../../src/pipeline/entries/settle-ids.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import { type Ledger, ledgerSchema, type PlanLedger } from '../../src/pipeline/schemas/ledger.ts';
import { applyEdits, corrections, fuzzOf, seedLines } from '../support/edits.ts';
import { compileOne, PLAN } from '../support/one-plan.ts';

type Compiled = Extract<CompileResult, { ok: true }>;

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(`规划\n${lines.join('\n')}`);

function compiled(result: CompileResult): Compiled {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const filesOf = ({ files }: Compiled) => new Map(files.map(({ path, text }) => [path, text]));

function ledgerOf(result: Compiled): Ledger {
  return ledgerSchema.parse(JSON.parse(filesOf(result).get('content/ids.json') ?? ''));
}

/** What stands at each address: text of a clause, number and title of a section. */
function textsOf({ plans }: Compiled): Map<string, string> {
  return new Map(
    plans.flatMap(({ sections, clauses }) => [
      ...sections.map(({ id, number, title }) => [id, `${number ?? ''}${title}`] as const),
      ...clauses.map(({ id, text }) => [id, text] as const),
    ]),
  );
}

/** The plan after an edit, held to the ledger of the plan before it. */
function compileAfter(before: Compiled, lines: readonly string[], idPolicy: IdPolicy): CompileResult {
  return compileOne(bytesOf(lines), {
    ledger: ledgerOf(before),
    formerOf: contentTexts(filesOf(before)),
    idPolicy,
  });
}

/** Whether two texts share at least a third of their pairs of characters: one may be a correction of the other. */
function areAlike(one: string, other: string): boolean {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [a, b] = [pairs(one), pairs(other)];
  return one === other || a.intersection(b).size * 3 >= Math.min(a.size, b.size);
}

/** What was not touched, and would have the same address without a ledger, has it. */
function expectStaying(before: Compiled, after: Compiled, lines: readonly string[]): void {
  const now = textsOf(after);
  const afresh = textsOf(compiled(compileOne(bytesOf(lines))));
  const untouched = [...textsOf(before)].filter(([id, text]) => afresh.get(id) === text);
  expect(untouched.filter(([id, text]) => now.get(id) !== text)).toEqual([]);
}

function expectPromises(before: Compiled, after: Compiled): void {
  const [old, now] = [textsOf(before), textsOf(after)];
  const oldLedger = ledgerOf(before).plans[PLAN] as PlanLedger;
  const { ids, aliases, tombstones } = ledgerOf(after).plans[PLAN] as PlanLedger;
  /** Where a text stands that was not there before. */
  const arrived = (text: string) => [...now].filter(([id, words]) => words === text && old.get(id) !== text);
  for (const [id, text] of old) {
    const [words, target] = [now.get(id), aliases[id]];
    if (words === text) continue;
    if (arrived(text).length > 0) {
      // Its text stands elsewhere: there it leads, and other text, however like it, does not go by its name.
      expect(now.get(target ?? ''), `${id} does not lead to ${text}`).toBe(text);
    } else if (words === undefined) {
      expect(tombstones[id], `${id} is lost`).toBeDefined();
    } else {
      expect(areAlike(words, text), `${id}: ${text} → ${words}`).toBe(true);
    }
  }
  for (const [id, target] of Object.entries(oldLedger.aliases)) {
    // What led to an address goes on leading to what that address means now.
    if (target in ids) expect(aliases[id]).toBe(target);
    else if (target in aliases) expect(aliases[id]).toBe(aliases[target]);
    else expect(tombstones[id], `${id} is lost`).toBeDefined();
  }
  expect(Object.values(aliases).filter((target) => !(target in ids))).toEqual([]);
  const retired = [...Object.keys(aliases), ...Object.keys(tombstones)];
  expect(retired.filter((id) => id in ids)).toEqual([]);
  expect(new Set(Object.keys(ids))).toEqual(new Set(now.keys()));
}

describe('addresses', () => {
  it('keep their promises over corrections, one after another', () => {
    fc.assert(
      fc.property(seedLines(40), corrections, corrections, (lines, first, second) => {
        const original = compiled(compileOne(bytesOf(lines)));
        const once = applyEdits(lines, first);
        const afterOnce = compiled(compileAfter(original, once, 'accept'));
        expectPromises(original, afterOnce);
        expectStaying(original, afterOnce, once);
        const twice = applyEdits(once, second);
        const afterTwice = compiled(compileAfter(afterOnce, twice, 'accept'));
        expectPromises(afterOnce, afterTwice);
        expectStaying(afterOnce, afterTwice, twice);
      }),
      // Each case compiles five corpora.
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
        expect(ledgerOf(again)).toEqual(ledgerOf(accepted));
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
        else expect(result.errors.map(({ rule }) => rule).join(' ')).toMatch(/\bid-(?:moved|changed|lost)\b/);
      }),
      fuzzOf(30),
    );
  });
});
