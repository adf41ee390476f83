/** What holds for every real seed, whatever the parser's rules are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planFaults } from '../../scripts/lib/check/plan-faults.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { compiled, compileSeeds, linesOf, manifest } from '../support/seeds.ts';

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

/** Hashes of the five files as they were received. */
const RECEIVED: Record<string, string> = {
  'seeds/000_596793141971acf2.txt': '6c92230e7ea7db9ec31e3918c83a01f60f717e5d2fc7bcfdda4ca809684d5be0',
  'seeds/001_786626b6dbdfeddd.txt': '5c799789aea03c499a74ab6c97e2f7e5cc789586e2807798f9ec79cbdac89f55',
  'seeds/002_240bfd8bbd972290.txt': '1ce67824eee5ab6414da07d291cd30912e3a74699265f33e2abb3ca70dc7b5db',
  'seeds/003_039a8d2ff7969dff.txt': '7585f7464241f010e29e462ebcb20a3af2151f593a53bb0462acfb103b0c3c68',
  'seeds/004_be33313261e92299.txt': '219194a79d0a74ff9dec2db52382078db5cc3b8990a945c3b62563857432ae7a',
};

describe('the seeds', () => {
  it.each(Object.entries(RECEIVED))('%s is untouched', (file, hash) => {
    expect(sha256(readFileSync(new URL(`../../${file}`, import.meta.url)))).toBe(hash);
  });

  it('are all in the manifest', () => {
    expect(manifest.seeds.map((seed) => seed.file)).toEqual(expect.arrayContaining(Object.keys(RECEIVED)));
  });
});

describe.each(compiled.plans.map((plan) => [plan.plan.id, plan] as const))('%s', (id, built) => {
  const { plan, clauses } = built;

  it('holds what `npm run check` asks of any plan: characters, ids, outline, title, facts', () => {
    expect(planFaults(built, linesOf(id))).toEqual([]);
  });

  it('points every clause at the place of its words', () => {
    const lines = new Map(linesOf(id).map((line) => [line.number, line.text]));
    for (const clause of clauses) {
      const { line, column } = clause.source;
      const first = [...(lines.get(line) ?? '')].slice(column - 1).join('');
      const words = clause.rows?.[0]?.[0] ?? clause.text;
      expect(first.slice(0, 4), clause.id).toBe(words.slice(0, Math.min(4, first.length)));
    }
  });

  it('has a title, printed or marked as the editor’s', () => {
    expect(plan.title.length).toBeGreaterThan(5);
    const printed = withoutSpace(
      linesOf(id)
        .map((line) => line.text)
        .join(''),
    ).includes(withoutSpace(plan.title));
    expect(plan.titleSource).toBe(printed ? 'printed' : 'editor');
  });
});

describe('a second run', () => {
  it('changes no byte', () => {
    const some = manifest.seeds.slice(1, 3);
    expect(compileSeeds(some).files).toEqual(compileSeeds(some).files);
  });
});
