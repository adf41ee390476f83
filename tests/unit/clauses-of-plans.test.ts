/** The clauses of a plan as the basket takes them, and the record that they come from. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planClauses, recordSource } from '../../src/basket/plan-clauses.ts';
import { planRecordOf } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const [plan] = siteCorpus({
  harbour: ['甲市港口规划', '一、任务', '（一）疏浚航道。航道加深到十五米。', '二、保障', '落实资金。'],
}).plans;

describe('the clauses of a plan', () => {
  it('have their words, place, and the heading that their paragraph opens with', () => {
    if (!plan) throw new Error('no plan');
    const taken = planClauses(planRecordOf(plan));
    expect(taken.map(({ plan: id, title, lead, text }) => [id, title, lead, text])).toEqual([
      ['harbour', '甲市港口规划', '', '甲市港口规划'],
      ['harbour', '甲市港口规划', '（一）疏浚航道。', '航道加深到十五米。'],
      ['harbour', '甲市港口规划', '', '落实资金。'],
    ]);
    expect(taken.map(({ clause }) => clause)).toEqual(['s0-p1', 's1-1-p1', 's2-p1']);
  });
});

describe('the record of a plan', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answers = (...statuses: number[]) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      const status = statuses[asked.length - 1] ?? 200;
      return { status, ok: status === 200, json: async () => ({ plan: { id: 'harbour' } }) };
    });
    return asked;
  };

  it('is fetched once', async () => {
    const asked = answers();
    const recordOf = recordSource('/data/');
    expect(await recordOf('harbour')).toEqual({ plan: { id: 'harbour' } });
    expect(await recordOf('harbour')).toEqual({ plan: { id: 'harbour' } });
    expect(asked).toEqual(['/data/plans/harbour.json']);
  });

  it('is null for a plan that is not there', async () => {
    answers(404, 404);
    expect(await recordSource('/data/')('none')).toBeNull();
  });

  it('is that of the new id where the plan was renamed', async () => {
    const files: Record<string, unknown> = {
      '/data/index.json': { former: { haven: 'harbour' } },
      '/data/plans/harbour.json': { plan: { id: 'harbour' } },
    };
    vi.stubGlobal('fetch', async (address: string) => ({
      status: address in files ? 200 : 404,
      ok: address in files,
      json: async () => files[address],
    }));
    const recordOf = recordSource('/data/');
    expect(await recordOf('haven')).toEqual({ plan: { id: 'harbour' } });
    expect(await recordOf('none')).toBeNull();
    // A name that every object has is no id.
    expect(await recordOf('constructor')).toBeNull();
  });

  it('is asked for again when it could not be had', async () => {
    const asked = answers(500);
    const recordOf = recordSource('/data/');
    await expect(recordOf('harbour')).rejects.toThrow('500');
    expect(await recordOf('harbour')).toEqual({ plan: { id: 'harbour' } });
    expect(asked).toHaveLength(2);
  });
});
