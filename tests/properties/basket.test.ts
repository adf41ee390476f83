/** Over any history of a corpus: an item of a basket never stands for other words than its clause has, unless it says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseNow, itemState } from '../../src/basket/item-state.ts';
import { EMPTY_BASKET, withClauses } from '../../src/basket/model.ts';
import { addressed } from '../../src/pipeline/entries/addressed.ts';
import { newLedgers, settlePlans } from '../../src/pipeline/entries/settle-ids.ts';
import type { Addressed } from '../../src/pipeline/plan/record/ledger.ts';
import type { Ledgers } from '../../src/pipeline/schemas/ledger.ts';
import { inReadingOrder, runInHeadings } from '../../src/pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../../src/pipeline/text/place.ts';
import { builtText } from '../support/built-text.ts';
import { fuzzOf } from '../support/edits.ts';
import { type Document, document, edit, linesOf } from '../support/histories.ts';

const ID = 'city';

/** A plan that is corrected again and again; its ledger goes along, as in a repository. */
class Corrected {
  private ledgers: Ledgers = new Map();
  private former = new Map<string, Addressed>();

  /** The clauses of the plan as the site has them now. */
  publish(text: Document): ClauseNow[] {
    const input = {
      manifest: {
        seeds: [{ file: 'seeds/city.txt', sha256: '', plans: [{ id: ID, short: { zh: ID, en: ID } }] }],
      },
      ledgers: this.ledgers,
      formerOf: (_: string, address: string) => {
        const item = this.former.get(address);
        return item ? { ...item, source: null } : null;
      },
      idPolicy: 'accept' as const,
      publish: new Set([ID]),
    };
    const built = builtText(ID, ['某市规划', ...linesOf(text)].join('\n'));
    const settled = settlePlans([built], input, { details: [], summary: [] });
    this.ledgers = newLedgers(settled, input);
    return settled.flatMap(({ item: { sections, clauses } }) => {
      this.former = new Map(addressed({ sections, clauses }).map((each) => [each.id, each]));
      const titled = sections.filter(({ id }) => id !== FRONT_SECTION_ID);
      const leads = runInHeadings(inReadingOrder(titled, clauses));
      return clauses.map(({ id, hash, text: words }) => ({
        clause: id,
        hash,
        lead: leads.get(id) ?? '',
        text: words,
        locus: id,
      }));
    });
  }
}

describe('a basket', () => {
  it('says of every item what has become of its words, whatever is done to the corpus', () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (text, corrections) => {
          const corpus = new Corrected();
          const taken = corpus
            .publish(text)
            .map((clause) => ({ ...clause, plan: ID, title: '某市规划', taken: '2030-01-02' }));
          const { items } = withClauses(EMPTY_BASKET, taken);
          const cut: unknown[] = [];
          for (const edits of corrections) {
            for (const each of edits) each(text, cut);
            const now = corpus.publish(text);
            const wordsAt = new Map(now.map(({ clause, lead, text: words }) => [clause, lead + words]));
            for (const item of items) {
              const words = item.lead + item.text;
              const state = itemState(item, now);
              if (state.kind === 'same') expect(wordsAt.get(item.clause)).toBe(words);
              else if (state.kind === 'moved') expect(wordsAt.get(state.now.clause)).toBe(words);
              else expect([...wordsAt.values()]).not.toContain(words);
              if (state.kind === 'gone') expect(wordsAt.has(item.clause)).toBe(false);
            }
          }
        },
      ),
      fuzzOf(40),
    );
  });
});
