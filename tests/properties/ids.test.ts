/** Over any correction of a seed: an address keeps its text, or leads to it, or says what stood there; never to other text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompileResult } from '../../src/entries/compile.ts';
import type { IdPolicy } from '../../src/entries/settle-ids.ts';
import { contentTexts } from '../../src/entries/texts.ts';
import { type Ledger, ledgerSchema, type PlanLedger } from '../../src/schemas/ledger.ts';
import { applyEdits, corrections, fuzz, seedLines } from '../support/edits.ts';
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
    textOf: contentTexts(filesOf(before)),
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
  const places = Map.groupBy(now, ([, text]) => text);
  for (const id of [...Object.keys(oldLedger.ids), ...Object.keys(oldLedger.aliases)]) {
    const text = old.get(id) ?? old.get(oldLedger.aliases[id] ?? '') ?? '';
    const target = aliases[id] ?? id;
    if (id in ids) {
      // It stands: with its text, or with a correction of it.
      expect(areAlike(now.get(id) ?? '', text), `${id}: ${text} → ${now.get(id)}`).toBe(true);
    } else if (id in aliases) {
      expect(ids[target], `${id} → ${target}`).toBeDefined();
      expect(now.get(target)).toBe(text);
    } else {
      expect(tombstones[id], `${id} is lost`).toBeDefined();
      // What still stands somewhere, once, is led to and not buried.
      const copies = [...old.values()].filter((each) => each === text).length;
      if (copies === 1) expect(places.get(text)?.length ?? 0, `${id} is buried alive: ${text}`).not.toBe(1);
    }
  }
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
      fuzz,
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
      fuzz,
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
        else expect(result.errors.map(({ rule }) => rule)).toContain('id-moved');
      }),
      fuzz,
    );
  });
});
