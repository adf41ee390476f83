/** Checks addresses of plans that a report gives: do they lead anywhere, and do they have the quotation beside them? */

import type { CheckedBlock, RawItem } from './checked.ts';
import type { CorpusText } from './corpus-text.ts';
import { planAddress } from './said-behind.ts';

/** Makes an item of each address of a plan. Addresses of other sites make none. The value `address` is that of an item whose address is behind its words. */
export function addressItems({ block, quotations }: CheckedBlock, corpus: CorpusText): RawItem[] {
  const isOwn = (plan: string) => corpus.corpus.plans.some((each) => each.plan.id === plan);
  return block.links.flatMap(({ url, start, end, hidden }): RawItem[] => {
    const given = planAddress(url);
    if (!given) return [];
    const named = corpus.addressNow(given);
    const place = corpus.placeOfId(named.plan, named.id);
    const item = {
      kind: 'address' as const,
      start,
      end,
      differences: [],
      printed: null,
      others: [],
      // Of an address that nobody sees the item has the words before it.
      values: hidden ? { address: url } : ({} as Record<string, string>),
    };
    if (!place) {
      // A site with other plans may have the same form of addresses.
      if (!isOwn(named.plan) && named.id === '') return [];
      return [
        { ...item, verdict: 'not-found', rule: 'address-nowhere', plan: null, clause: null, locus: '' },
      ];
    }
    const beside = quotations.find(({ said }) => said.address?.link?.start === start)?.item ?? null;
    if (!beside) return [{ ...item, ...place, verdict: 'exact', rule: 'address-exists' }];
    if (beside.rule === 'other-address')
      return [
        {
          ...item,
          plan: beside.plan,
          clause: beside.clause,
          locus: beside.locus,
          verdict: 'elsewhere',
          rule: 'address-wrong',
          printed: `${url.slice(0, url.indexOf('/plans/'))}/plans/${beside.plan}/#${beside.clause}`,
        },
      ];
    const isThere = beside.verdict === 'exact' || beside.verdict === 'near';
    return [
      {
        ...item,
        ...place,
        verdict: isThere ? 'exact' : 'not-checked',
        rule: isThere ? 'address-holds' : 'address-unsure',
      },
    ];
  });
}
