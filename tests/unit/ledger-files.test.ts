/** The ledgers of plans against the manifest, plans with other ids, and the files of ledgers. */
import { describe, expect, it } from 'vitest';
import { checkLedgers } from '../../src/pipeline/entries/check-ledgers.ts';
import {
  formerPlans,
  pagesOfPlan,
  renamePlan,
  standingId,
  withdrawPlan,
} from '../../src/pipeline/entries/former-plans.ts';
import { LedgerError, ledgerFile, parseLedger } from '../../src/pipeline/entries/ledger-file.ts';
import type { Ledgers, PlanEnd } from '../../src/pipeline/schemas/ledger.ts';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';
import { manifestOf, named, placeOf, plan } from '../support/told-manifest.ts';

describe('ledgers', () => {
  const ledger = (end: PlanEnd | null = null) => ({ addresses: new Map(), end });
  const gone = { withdrawn: '2026-01-02', title: '甲', reason: '误收', pages: [] };
  const checked = (
    manifest: Manifest,
    ledgers: Ledgers,
    more: Partial<Parameters<typeof checkLedgers>[0]> = {},
  ) =>
    named(
      checkLedgers(
        { manifest, ledgers, idPolicy: 'keep', knownSeries: {} as never, ...more } as never,
        placeOf,
      ),
    );

  it('agree with the plans of the manifest', () => {
    const kept = new Map([['jia', ledger()]]);
    expect(checked(manifestOf([plan('jia')], [plan('yi', { draft: true })]), kept)).toEqual([]);
    expect(checked(manifestOf([plan('jia', { draft: true })]), kept)).toEqual([
      expect.stringMatching(/^draft-published seeds\.0\.plans\.0\.draft: .*jia/u),
    ]);
    expect(checked(manifestOf([plan('jia')], [plan('yi')]), kept)).toEqual([
      expect.stringMatching(/^ledger-missing seeds\.1\.plans\.0\.id: .*content\/ids\/yi\.json/u),
    ]);
    expect(checked(manifestOf([plan('jia')], [plan('yi')]), kept, { publish: new Set(['yi']) })).toEqual([]);
    expect(checked(manifestOf([plan('yi')]), kept, { idPolicy: 'reset' })).toEqual([]);
    expect(checked(manifestOf([plan('jia')]), kept, { knownSeries: null })).toEqual([
      expect.stringMatching(/^series-missing /u),
    ]);
    expect(checked(manifestOf([plan('yi', { draft: true })]), new Map(), { knownSeries: null })).toEqual([]);
  });

  it('lose no plan, but those that were withdrawn or got another id', () => {
    const renamed = new Map([
      ['jia', ledger({ renamed: 'yi' })],
      ['yi', ledger()],
    ]);
    expect(checked(manifestOf([plan('yi')]), renamed)).toEqual([]);
    expect(checked(manifestOf([plan('yi')], [plan('jia')]), renamed)).toEqual([
      expect.stringMatching(/^plan-id-given-up seeds\.1\.plans\.0\.id: .*jia/u),
    ]);
    expect(checked(manifestOf(), renamed)).toEqual([
      expect.stringMatching(/^plan-lost : .*plan jia /u),
      expect.stringMatching(/^plan-lost : .*plan yi /u),
    ]);
    expect(checked(manifestOf(), new Map([['jia', ledger(gone)]]))).toEqual([]);
    const both = new Map([
      ['jia', ledger({ renamed: 'yi' })],
      ['yi', ledger(gone)],
    ]);
    expect(checked(manifestOf(), both)).toEqual([]);
  });

  it('follow a plan that gets another id, or is withdrawn', () => {
    const ledgers: Ledgers = new Map([
      ['yi', ledger()],
      ['jia', ledger()],
      ['bing', ledger()],
    ]);
    const renamed = renamePlan(renamePlan(ledgers, 'jia', 'ding'), 'ding', 'wu');
    expect([standingId(renamed, 'jia'), standingId(renamed, 'ding'), standingId(renamed, 'yi')]).toEqual([
      'wu',
      'wu',
      'yi',
    ]);
    expect(renamed.get('wu')).toBe(ledgers.get('jia'));
    const former = formerPlans(withdrawPlan(renamed, 'yi', { ...gone, pages: ['compare/bing'] }));
    const led = { title: null, withdrawn: null, reason: null, pages: [] };
    expect(former).toEqual([
      { id: 'ding', now: 'wu', ...led },
      { id: 'jia', now: 'wu', ...led },
      { id: 'yi', now: null, ...gone, pages: ['compare/bing'] },
    ]);
    expect(formerPlans(withdrawPlan(renamed, 'wu', gone)).map(({ id, now }) => [id, now])).toEqual([
      ['ding', null],
      ['jia', null],
      ['wu', null],
    ]);
    expect(formerPlans(ledgers)).toEqual([]);
    // Its own earlier ids come back; those of others do not.
    expect(standingId(renamePlan(renamed, 'wu', 'jia'), 'ding')).toBe('jia');
    expect(() => renamePlan(ledgers, 'jia', 'yi')).toThrow('yi was given out');
    expect(() => renamePlan(renamed, 'jia', 'ji')).toThrow('no longer published');
    expect(() => renamePlan(ledgers, 'none', 'ji')).toThrow();
    const round: Ledgers = new Map([
      ['a', ledger({ renamed: 'b' })],
      ['b', ledger({ renamed: 'a' })],
    ]);
    expect(() => standingId(round, 'a')).toThrow('circle');
  });

  it('say which pages a plan has besides its own', () => {
    const files = ['plans/jia.mdx', 'tasks/jia/s1.mdx', 'pairs/jia~yi.json', 'pairs/bing~jia.json'];
    const pages = files
      .concat('pairs/bing~yi.json', 'tasks/yi/s1.mdx', 'series.json')
      .map((file) => `content/${file}`);
    expect(pagesOfPlan('jia', pages)).toEqual(['tasks/s1', 'compare/yi', 'compare/bing']);
    expect(pagesOfPlan('ding', pages)).toEqual([]);
  });

  it('are files with an address a line, which branches may put together', () => {
    const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
    const addresses = new Map([
      ['s10', { hash: one }],
      ['s2', { hash: two, was: [three] }],
    ]);
    const { path, text } = ledgerFile('jia', { addresses, end: { renamed: 'yi' } });
    expect([path, text.split('\n')]).toEqual([
      'content/ids/jia.json',
      [
        '{',
        `"s2": {"hash":"${two}","was":["${three}"]},`,
        `"s10": {"hash":"${one}"},`,
        '"plan": {"renamed":"yi"},',
        '"generatedBy": "npm run content"',
        '}',
        '',
      ],
    ]);
    expect(parseLedger(text)).toEqual({ addresses, end: { renamed: 'yi' } });
    expect(parseLedger(text.replace(/"plan".*\n/u, '').replaceAll('\n', '\r\n'))).toEqual({
      addresses,
      end: null,
    });
    const merged = `{\n"s1": {"hash":"${one}"},\n"s1": {"hash":"${two}","was":["${one}"]},\n"s1": {"hash":"${one}"}\n}`;
    expect(parseLedger(merged).addresses.get('s1')).toEqual({ hash: one, was: [two] });
  });

  it('name the line that cannot be read', () => {
    const hash = '1'.repeat(64);
    const wrong = (text: string) => {
      try {
        return parseLedger(text);
      } catch (error) {
        return error instanceof LedgerError ? `${error.name} ${error.line} ${error.message}` : error;
      }
    };
    expect(wrong('{\nnonsense\n}')).toMatch(/^LedgerError 2 .*found nonsense$/u);
    expect(wrong(`{\n"s1": {"hash":"12"},`)).toMatch(/^LedgerError 2 s1: /u);
    expect(wrong(`{\n\n"s1": {"hash":"${hash}","to":"s2","gone":"甲"},`)).toMatch(
      /^LedgerError 3 s1: either/u,
    );
    expect(wrong(`"plan": {"renamed":7}`)).toMatch(/^LedgerError 1 plan: /u);
    expect(wrong(`"s1": {"hash":"${hash}"}\n"s1": {"hash":"${'2'.repeat(64)}"}`)).toMatch(
      /^LedgerError 2 s1: two branches/u,
    );
  });
});
