/** Over any history of a corpus: an address shows its own text, leads to it, or says what was there; never other words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressed } from '../../src/pipeline/entries/addressed.ts';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { checkLedgers } from '../../src/pipeline/entries/check-ledgers.ts';
import { renamePlan, withdrawPlan } from '../../src/pipeline/entries/former-plans.ts';
import { ledgerFile, parseLedger } from '../../src/pipeline/entries/ledger-file.ts';
import { newLedgers, settlePlans } from '../../src/pipeline/entries/settle-ids.ts';
import type { Addressed } from '../../src/pipeline/plan/record/ledger.ts';
import type { Ledgers } from '../../src/pipeline/schemas/ledger.ts';
import { AddressPromises } from '../support/address-promises.ts';
import { builtText } from '../support/built-text.ts';
import { fuzzOf } from '../support/edits.ts';
import { type Document, document, type Edit, edit, linesOf } from '../support/histories.ts';

/** A plan in the hands of its editor. */
interface EditedPlan {
  id: string;
  text: Document;
  /** Earlier texts, and what was deleted. */
  versions: Document[];
  cut: unknown[];
  state: 'draft' | 'published' | 'withdrawn';
}

type Step =
  | { does: 'edit'; plan: number; edits: readonly Edit[] }
  | { does: 'revert'; plan: number; share: number }
  | { does: 'withdraw' | 'publish' | 'rename'; plan: number };

const plan = fc.integer({ min: 0, max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      plan,
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('revert' as const),
      plan,
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('withdraw' as const, 'publish', 'rename'), plan }),
  },
);

const wordsOf = (text: Document) => ['某市规划', ...linesOf(text)].join('\n');

/** A corpus, its ledgers, and the check of every promise after each run. */
class Corpus {
  readonly plans: EditedPlan[];
  private ledgers: Ledgers = new Map();
  /** What was at each address, as the content would say it. */
  private former = new Map<string, Map<string, Addressed>>();
  private readonly promises = new AddressPromises();
  private readonly known = new Map<string, BuiltPlan>();
  /** Plans under the ids they had when the content was last written. */
  private readonly idBefore = new Map<string, string>();

  constructor(texts: readonly Document[]) {
    this.plans = texts.map((text, index) => ({
      id: `plan-${index}`,
      text,
      versions: [text],
      cut: [],
      state: index === 0 ? 'published' : 'draft',
    }));
    this.run();
  }

  do(step: Step): void {
    const plan = this.plans[step.plan] as EditedPlan;
    if (step.does === 'edit') {
      plan.text = structuredClone(plan.text);
      for (const each of step.edits) each(plan.text, plan.cut);
      plan.versions.push(plan.text);
    } else if (step.does === 'revert') {
      plan.text = plan.versions[Math.floor(step.share * plan.versions.length)] ?? plan.text;
    } else if (step.does === 'publish') {
      plan.state = 'published';
    } else if (plan.state === 'published' && step.does === 'withdraw') {
      plan.state = 'withdrawn';
      const end = { withdrawn: '2030-01-02', title: '某市规划', reason: '发布机关撤下', pages: [] };
      this.ledgers = withdrawPlan(this.ledgers, plan.id, end);
    } else if (plan.state === 'published' && step.does === 'rename') {
      const to = plan.id.endsWith('x') ? plan.id.slice(0, -1) : `${plan.id}x`;
      this.ledgers = renamePlan(this.ledgers, plan.id, to);
      this.promises.rename(plan.id, to);
      this.idBefore.set(to, plan.id);
      plan.id = to;
    }
    this.run();
  }

  /** A text is parsed once, however often its plan has it. */
  private parsed({ id, text }: EditedPlan): BuiltPlan {
    const words = wordsOf(text);
    const known = this.known.get(`${id} ${words}`) ?? builtText(id, words);
    this.known.set(`${id} ${words}`, known);
    return known;
  }

  private run(): void {
    const inManifest = this.plans.filter(({ state }) => state !== 'withdrawn');
    const published = inManifest.filter(({ state }) => state === 'published');
    const input = {
      manifest: {
        seeds: inManifest.map(({ id, state }) => ({
          file: `seeds/${id}.txt`,
          sha256: '',
          plans: [{ id, short: { zh: id, en: id }, ...(state === 'draft' && { draft: true as const }) }],
        })),
      },
      ledgers: this.ledgers,
      formerOf: (id: string, address: string) => {
        const item = this.former.get(this.idBefore.get(id) ?? id)?.get(address);
        return item ? { ...item, source: null } : null;
      },
      idPolicy: 'accept' as const,
      publish: new Set(published.map(({ id }) => id)),
    };
    expect(checkLedgers(input)).toEqual([]);
    const moves = { details: [], summary: [] };
    const settled = settlePlans(
      inManifest.map((plan) => this.parsed(plan)),
      input,
      moves,
    );
    const written = [...newLedgers(settled, input)].map(([id, ledger]) => ledgerFile(id, ledger));
    this.ledgers = new Map(
      written.map(({ path, text }) => [path.replace(/^.*\/|\.json$/g, ''), parseLedger(text)] as const),
    );
    const plans = settled.map(({ item }) => item);
    this.promises.check(
      { plans, ledgers: this.ledgers, moves },
      new Map(published.map(({ id, text }) => [id, wordsOf(text)])),
    );
    for (const { id, state } of inManifest)
      if (state === 'draft') expect(this.ledgers.has(id), `the draft ${id} has a ledger`).toBe(false);
    this.former = new Map(
      plans.map((item) => [item.plan.id, new Map(addressed(item).map((each) => [each.id, each]))]),
    );
    this.idBefore.clear();
  }
}

describe('addresses', () => {
  it('keep their promises through any history of deletions, moves, corrections, withdrawals and returns', () => {
    fc.assert(
      fc.property(
        fc.tuple(document, document),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        (texts, steps) => {
          const corpus = new Corpus(texts);
          for (const each of steps) corpus.do(each);
        },
      ),
      fuzzOf(40),
    );
  });
});
