/** Edits of the manifest's text leave everything else as its editor wrote it. */
import { describe, expect, it } from 'vitest';
import { withoutDrafts, withoutPlan, withPlanRenamed, withSeed } from '../../scripts/lib/manifest-text.ts';

const HASH = '0'.repeat(64);
const TEXT = `# of the library
seeds:
  # two in one file
  - file: seeds/a.txt
    sha256: ${HASH}
    plans:
      - id: jia
        short: { zh: 甲, en: Jia }
      # the second
      - id: yi
        short: { zh: 乙, en: Yi }   # checked
        from: { line: 9, text: 乙 }
  # of its own
  - file: seeds/b.txt
    sha256: ${HASH}
    plans:
      - id: bing
        short: { zh: 丙, en: Bing }
        draft: true   # new
# by hand
alignments:
  - sections: [jia#s1, bing#s2]
    verdict: confirmed
    reason: 同一事项
  - sections: [jia#s2, yi#s2]
    verdict: rejected
    reason: 不同
pairs:
  - [jia, bing]
`;
const seed = { file: 'seeds/c.txt', sha256: HASH, plans: [{ id: 'ding', short: { zh: '丁', en: 'Ding' } }] };

describe('a seed that is added', () => {
  it('comes last, after an empty list too', () => {
    expect(withSeed('seeds: []\n', seed)).toBe(
      `seeds:\n  - file: seeds/c.txt\n    sha256: "${HASH}"\n    plans:\n      - id: ding\n        short:\n          zh: 丁\n          en: Ding\n`,
    );
    expect(withSeed(TEXT, seed)).toContain('en: Ding\n# by hand');
  });
});

describe('a plan that is removed', () => {
  it('takes its lines and the verdicts on it, and leaves its seed to the other plan', () => {
    const { text, seed: gone } = withoutPlan(TEXT, 'yi') ?? {};
    expect(gone).toBeNull();
    const lines = TEXT.split('\n');
    expect(text?.split('\n')).toEqual([...lines.slice(0, 9), ...lines.slice(12, 24), ...lines.slice(27)]);
  });

  it('takes its seed along when that has no other', () => {
    const { text, seed: gone } = withoutPlan(TEXT, 'bing') ?? {};
    expect(gone).toBe('seeds/b.txt');
    expect(text).not.toContain('bing');
    expect(text).toContain('- sections: [jia#s2, yi#s2]');
    expect(text).not.toContain('pairs:');
  });

  it('leaves an empty list when it was the last', () => {
    const alone = withSeed('seeds: []\n', seed) ?? '';
    expect(withoutPlan(alone, 'ding')?.text).toBe('seeds: []\n');
  });

  it('must be there', () => expect(withoutPlan(TEXT, 'wu')).toBeNull());

  it('must be on lines of its own, as all that names it', () => {
    const line = 'seeds: [{ file: seeds/a.txt, plans: [{ id: jia }, { id: yi }] }]\n';
    expect(withoutPlan(line, 'yi')).toBeNull();
    const pairs = TEXT.replace('pairs:\n  - [jia, bing]', 'pairs: [[jia, bing], [jia, yi]]');
    expect(withoutPlan(pairs, 'bing')).toBeNull();
  });
});

describe('a plan that is renamed', () => {
  it('has its new id wherever the manifest names it, and nothing else changes', () => {
    expect(withPlanRenamed(TEXT, 'jia', 'jia-145')).toBe(
      TEXT.replace('id: jia', 'id: jia-145').replaceAll('jia#', 'jia-145#').replace('[jia,', '[jia-145,'),
    );
  });

  it('must be there', () => expect(withPlanRenamed(TEXT, 'wu', 'geng')).toBeNull());
});

describe('versions', () => {
  const versions = (...before: (string | null)[]) =>
    before.reduce<string>(
      (text, id, index) =>
        `${text}      - id: v${index + 1}\n        short: { zh: 版${index + 1}, en: V }\n${id === null ? '' : `        version-of: ${id}   # checked\n`}`,
      `seeds:\n  - file: seeds/a.txt\n    sha256: ${HASH}\n    plans:\n`,
    );
  const chain = versions(null, 'v1', 'v2');
  it('name a plan by its new id', () => {
    expect(withPlanRenamed(chain, 'v1', 'first')).toBe(
      chain.replace('id: v1\n', 'id: first\n').replace('version-of: v1 ', 'version-of: first '),
    );
  });
  it('follow the one before that which is removed, or none', () => {
    expect(withoutPlan(chain, 'v2')?.text).toBe(
      versions(null, 'v1', 'v1').replace(/ {6}- id: v2\n.*\n.*\n/, ''),
    );
    expect(withoutPlan(chain, 'v1')?.text).toBe(versions(null, null, 'v2').replace(/ {6}- id: v1\n.*\n/, ''));
    expect(withoutPlan(chain, 'v3')?.text).toBe(versions(null, 'v1'));
  });
  it('must be named on lines of their own', () => {
    const line = chain.replace(/- id: v2\n.*\n.*\n/, '- { id: v2, version-of: v1 }\n');
    expect(withoutPlan(line, 'v1')).toBeNull();
    expect(withPlanRenamed(line, 'v1', 'first')).toBe(
      line.replace('id: v1\n', 'id: first\n').replace('version-of: v1 ', 'version-of: first '),
    );
  });
});

describe('a draft that is published', () => {
  it('is a draft no more, and nothing else changes', () => {
    expect(withoutDrafts(TEXT, new Set(['bing']))).toBe(TEXT.replace('        draft: true   # new\n', ''));
  });

  it('must say so on a line of its own', () => {
    expect(withoutDrafts(TEXT, new Set(['jia']))).toBeNull();
  });
});
