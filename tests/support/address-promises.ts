/** What every address that was given out must do after an edit, checked without the code of the ledger. */
import { expect } from 'vitest';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { formerPlans } from '../../src/pipeline/entries/former-plans.ts';
import type { Moves } from '../../src/pipeline/entries/moves.ts';
import type { Addresses } from '../../src/pipeline/plan/record/ledger.ts';
import type { Ledgers } from '../../src/pipeline/schemas/ledger.ts';

/** What a run gave: the plans with their final ids, the ledgers, and every address that moved. */
export interface Run {
  plans: readonly Pick<BuiltPlan, 'plan' | 'sections' | 'clauses'>[];
  ledgers: Ledgers;
  moves: Moves;
}

/** What is at each address of a plan: text of a clause, cells of a row, number and title of a section. */
export function textsOf({ sections, clauses }: Pick<BuiltPlan, 'sections' | 'clauses'>): Map<string, string> {
  const texts = new Map(sections.map(({ id, number, title }) => [id, `${number ?? ''}${title}`]));
  for (const { id, text, rows, table } of clauses) {
    texts.set(id, text);
    for (const [index, cells] of (rows ?? []).slice(table?.header ? 1 : 0).entries())
      texts.set(table?.rowIds?.[index] ?? `${id}-r${index + 1}`, cells.join('\t'));
  }
  return texts;
}

/** Everything that one plan ever published. */
class PublishedPlan {
  /** Texts that an address had or was said to be corrected to, the last one last. */
  readonly states = new Map<string, string[]>();
  private shown = new Map<string, string>();
  /** Whole texts that were published, with what was at their addresses. */
  private readonly versions = new Map<string, Map<string, string>>();

  /** `version`: all the words of the plan; `corrected`: ids whose correction was said. */
  check(
    texts: Map<string, string>,
    addresses: Addresses,
    version: string,
    corrected: ReadonlySet<string>,
  ): void {
    const everPublished = new Set([...this.states.values()].flat());
    const present = new Set(texts.values());
    for (const [id, states] of this.states) {
      const [last = '', text] = [states.at(-1), texts.get(id)];
      const { to, gone } = addresses.get(id) ?? expect.fail(`${id} is forgotten`);
      if (text !== undefined) {
        expect([to, gone], `${id} shows its text and leads away`).toEqual([undefined, undefined]);
        if (states.includes(text)) {
          states.push(text);
          continue;
        }
        expect(corrected, `${id} shows other words, which is not said: ${last} → ${text}`).toContain(id);
        expect(present, `${id} shows other words, its own are elsewhere: ${last} → ${text}`).not.toContain(
          last,
        );
        expect(everPublished, `${id} shows the words of another address: ${text}`).not.toContain(text);
        expect(areAlike(last, text), `${id}: ${last} → ${text}`).toBe(true);
        states.push(text);
      } else if (to !== undefined) {
        const there = [texts.get(to), ...(this.states.get(to) ?? [])];
        expect(texts.has(to), `${id} leads to ${to}, which shows nothing`).toBe(true);
        expect(
          states.some((state) => there.includes(state)),
          `${id} leads to other words: ${last} → ${texts.get(to)}`,
        ).toBe(true);
      } else {
        expect(gone, `${id} is lost`).toBeDefined();
        expect(
          states.some((state) => state.startsWith(gone ?? '')),
          `${id} says that something else was there: ${gone}`,
        ).toBe(true);
        const came = [...texts].filter(([other, words]) => words === last && this.shown.get(other) !== last);
        expect(came, `${id} does not lead to its text, which came back`).toEqual([]);
      }
    }
    for (const [id, text] of this.versions.get(version) ?? [])
      expect(texts.get(id), `${id} does not have its text back`).toBe(text);
    for (const [id, text] of texts) if (!this.states.has(id)) this.states.set(id, [text]);
    expect(new Set(addresses.keys())).toEqual(new Set(this.states.keys()));
    this.shown = texts;
    this.versions.set(version, texts);
  }
}

/** The addresses of all plans that were ever published, from one run to the next. */
export class AddressPromises {
  private readonly plans = new Map<string, PublishedPlan>();

  /** Checks what a run gave. `versions`: the words of each plan that is published now, by id. */
  check(run: Run, versions: ReadonlyMap<string, string>): void {
    const former = new Map(formerPlans(run.ledgers).map((each) => [each.id, each]));
    const addressesOf = (id: string): Addresses => run.ledgers.get(id)?.addresses ?? new Map();
    for (const [id, version] of versions) {
      const plan = this.plans.get(id) ?? new PublishedPlan();
      this.plans.set(id, plan);
      const now = run.plans.find((built) => built.plan.id === id) ?? expect.fail(`${id} is gone`);
      plan.check(textsOf(now), addressesOf(id), version, correctedIn(run, id));
    }
    for (const [id, plan] of this.plans) {
      if (versions.has(id)) continue;
      const { now, withdrawn } = former.get(id) ?? expect.fail(`the plan ${id} is forgotten`);
      if (now === null) expect(withdrawn).not.toBeNull();
      else expect([...versions.keys()], `${id} leads to no plan`).toContain(now);
      const kept = now === null ? this.lastId(id, run.ledgers) : now;
      expect(new Set(addressesOf(kept).keys())).toEqual(new Set(plan.states.keys()));
    }
  }

  /** The id under which a withdrawn plan was published last. */
  private lastId(id: string, ledgers: Ledgers): string {
    const end = ledgers.get(id)?.end;
    return end && 'renamed' in end ? this.lastId(end.renamed, ledgers) : id;
  }

  /** A plan goes on under another id. */
  rename(from: string, to: string): void {
    const plan = this.plans.get(from);
    if (plan) this.plans.set(to, plan);
  }
}

const correctedIn = ({ moves }: Run, plan: string) =>
  new Set(
    moves.details.flatMap(({ rule, reason, expected }) =>
      rule === 'id-corrected' && reason.includes(`${plan}#`) ? [expected ?? ''] : [],
    ),
  );

/** Tells whether two texts share at least a third of their pairs of characters: one may be a correction of the other. */
function areAlike(one: string, other: string): boolean {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [a, b] = [pairs(one), pairs(other)];
  return a.intersection(b).size * 3 >= Math.min(a.size, b.size);
}
