/** Mistakes of a manifest that no schema sees: each is named at its place, and right ones pass. */
import { describe, expect, it } from 'vitest';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import {
  checkOverrides,
  checkPairs,
  checkPlans,
  checkVerdicts,
  checkVersions,
  inInstructions,
  inManifest,
} from '../../src/pipeline/entries/check-manifest.ts';
import { textOfSeed } from '../../src/pipeline/entries/seed-text.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import type { ManifestPlan } from '../../src/pipeline/schemas/manifest.ts';
import { manifestOf, named, pathAt, placeOf, plan } from '../support/told-manifest.ts';

describe('plans of a manifest', () => {
  it('have each an id and short names of their own', () => {
    const twice = manifestOf(
      [plan('jia')],
      [plan('yi', { short: { zh: '甲jia', en: 'Other' } }), plan('jia', { from: { line: 4, text: '乙' } })],
    );
    expect(named(checkPlans(twice, placeOf))).toEqual([
      expect.stringMatching(/^plan-name-repeated seeds\.1\.plans\.0\.short\.zh: .*甲jia/u),
      expect.stringMatching(/^plan-id-repeated seeds\.1\.plans\.1\.id: .* id jia$/u),
      expect.stringMatching(/^plan-name-repeated seeds\.1\.plans\.1\.short\.zh: .*甲jia/u),
    ]);
    expect(checkPlans(manifestOf([plan('jia')], [plan('yi')]), placeOf)).toEqual([]);
  });

  it('of one seed come in the order of their lines', () => {
    const at = (line: number) => ({ from: { line, text: '甲' } });
    expect(checkPlans(manifestOf([plan('a'), plan('b', at(5)), plan('c', at(6))]), placeOf)).toEqual([]);
    expect(checkPlans(manifestOf([plan('a', at(9))], [plan('b', at(2))]), placeOf)).toEqual([]);
    for (const [second, line] of [
      [plan('b', at(6)), 6],
      [plan('b', at(5)), 5],
      [plan('b'), 1],
    ] as const)
      expect(named(checkPlans(manifestOf([plan('a', at(6)), second]), placeOf))).toEqual([
        expect.stringMatching(
          new RegExp(
            `^plan-order seeds\\.0\\.plans\\.1\\.from\\.line: .*b begins at line ${line}, .*after 6$`,
          ),
        ),
      ]);
    expect(checkPlans(manifestOf([plan('a'), plan('b')]), placeOf)).toHaveLength(1);
  });

  it('that are compared exist, and are two', () => {
    const pairs = (...ids: [string, string][]) => ({
      ...manifestOf([plan('jia')], [plan('yi')]),
      pairs: ids,
    });
    expect(checkPairs(pairs(['jia', 'yi'], ['yi', 'jia']), placeOf)).toEqual([]);
    expect(named(checkPairs(pairs(['yi', 'jia'], ['jia', 'bing'], ['yi', 'yi']), placeOf))).toEqual([
      expect.stringMatching(/^pair-unknown pairs\.1\.1: .*bing/u),
      expect.stringMatching(/^pair-twice pairs\.2\.1: .*yi/u),
    ]);
    expect(checkPairs(manifestOf([plan('jia')]))).toEqual([]);
  });

  it('are versions of one earlier plan each, in no circle', () => {
    const of = (id: string, before: string) => plan(id, { 'version-of': before });
    expect(checkVersions(manifestOf([plan('a')], [of('b', 'a'), of('c', 'b')]), placeOf)).toEqual([]);
    const wrong = (...plans: ManifestPlan[]) => named(checkVersions(manifestOf(plans), placeOf));
    const said = (index: number, words: string) =>
      expect.stringMatching(
        new RegExp(`^version-${words.replace(' ', ` seeds\\.0\\.plans\\.${index}\\.version-of: `)}$`),
      );
    expect(wrong(of('b', 'none'))).toEqual([said(0, 'unknown version-of of b: there is no plan none .*')]);
    expect(wrong(of('b', 'b'))).toEqual([said(0, 'circle version-of of b: b leads back to b')]);
    expect(wrong(of('a', 'b'), of('b', 'a'))).toEqual([
      said(0, 'circle version-of of a: b leads back to a'),
      said(1, 'circle version-of of b: a leads back to b'),
    ]);
    expect(wrong(plan('a'), of('b', 'a'), of('c', 'a'))).toEqual([
      said(2, 'taken version-of of c: a has another later version, b'),
    ]);
    // Only what is in the circle is said to be, not what leads to it.
    expect(wrong(of('a', 'b'), of('b', 'a'), of('c', 'b'))).toEqual([
      said(0, 'circle .*'),
      said(1, 'circle .*'),
      said(2, 'taken version-of of c: b has another later version, a'),
    ]);
  });
});

describe('what a manifest says of sections and lines', () => {
  const built = [
    { plan: { id: 'jia' }, sections: [{ id: 's1' }], clauses: [{ id: 's1-p1' }] },
  ] as unknown as BuiltPlan[];

  it('is of sections, clauses and themes that exist', () => {
    const at = (section: string, ...themes: string[]) => ({ at: section, themes, reason: '甲' });
    const said = manifestOf([
      plan('jia', {
        types: [{ at: 's1' }, { at: 's8' }] as never,
        'theme-overrides': [at('s1-p1', 'talent'), at('s9', 'talent', 'magic')] as never,
      }),
    ]);
    const themes = [{ id: 'talent' }] as never;
    expect(named(checkOverrides(said, built, themes, placeOf))).toEqual([
      expect.stringMatching(/^type-unknown seeds\.0\.plans\.0\.types\.1: types: .*s8$/u),
      expect.stringMatching(/^override-unknown .*\.theme-overrides\.1\.at: .*section or clause s9$/u),
      expect.stringMatching(/^override-unknown .*\.theme-overrides\.1\.themes\.1: .*theme magic$/u),
    ]);
    // A plan that could not be built has no ids to compare with.
    expect(
      checkOverrides(manifestOf([plan('yi', { types: [{ at: 's8' }] as never })]), built, themes),
    ).toEqual([]);
  });

  it('compares sections that exist', () => {
    const verdict = (...sections: string[]) => ({ sections }) as never;
    const verdicts = [verdict('jia#s1', 'jia#s1-p1'), verdict('yi#s1', 'jia#s1')];
    expect(named(checkVerdicts(verdicts, built, placeOf))).toEqual([
      expect.stringMatching(/^alignment-unknown alignments\.0\.sections\.1: .*jia#s1-p1$/u),
      expect.stringMatching(/^alignment-unknown alignments\.1\.sections\.0: .*yi#s1$/u),
    ]);
  });

  it('is where errors of those lines are shown', () => {
    const entry = plan('jia', {
      returns: [{ line: 4 }, { line: 7 }] as never,
      lines: [{ line: 7 }] as never,
      joins: [{ line: 9 }, { line: 7 }] as never,
      facts: [{ reject: 's1-p1-i1' }, { reject: 's1-p9-i1' }] as never,
    });
    const error = (rule: string, line: number) =>
      ({ rule, line, column: 2, file: 'seeds/0.txt' }) as Diagnostic;
    const shown = (rule: string, line: number) => {
      const [moved] = inInstructions([error(rule, line)], entry, (...path) => inManifest(placeOf, ...path));
      return moved?.file === 'seeds/0.txt' ? moved.line : pathAt(moved?.line ?? 0);
    };
    expect(shown('return-not-open', 7)).toBe('returns.1');
    expect(shown('return-no-block', 4)).toBe('returns.0');
    for (const rule of ['line', 'words', 'twice', 'columns', 'depth', 'unused'])
      expect(shown(`correction-${rule}`, 7)).toBe('lines.0');
    for (const rule of ['join-line', 'join-unused']) {
      expect(shown(rule, 9)).toBe('joins.0');
      // `lines` speaks of the same line.
      expect(shown(rule, 7)).toBe('joins.1');
    }
    expect(shown('correction-depth', 9)).toBe(9);
    expect(shown('return-not-open', 9)).toBe(9);
    expect(shown('correction-line', 5)).toBe(5);
    expect(shown('fact-unknown', 5)).toBe('facts.1');
    expect(shown('fact-words', 5)).toBe('facts.1');
  });

  it('is of seeds that are there, unchanged', () => {
    const [seed] = manifestOf([plan('jia')]).seeds;
    const place = { file: 'seeds/manifest.yaml', line: 2, column: 5 };
    const tried = (read: object | null) => {
      const errors: Diagnostic[] = [];
      const document = seed && textOfSeed(seed, read as never, place, errors);
      return [document, ...errors.map(({ rule, file, line }) => `${rule} ${file}:${line}`)];
    };
    expect(tried(null)).toEqual([null, 'seed-missing seeds/manifest.yaml:2']);
    expect(tried({ hash: '0', document: 'read', problem: null })).toEqual(['read']);
    expect(tried({ hash: '1', document: 'read', problem: null })).toEqual([
      null,
      'seed-changed seeds/0.txt:1',
    ]);
    const problem = { rule: 'empty-file', file: 'seeds/0.txt', line: 9 };
    expect(tried({ hash: '0', document: null, problem })).toEqual([null, 'empty-file seeds/0.txt:9']);
  });
});
