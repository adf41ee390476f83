/** How the values of the manifest are named in messages. */
import { describe, expect, it } from 'vitest';
import { nameInManifest } from '../../src/pipeline/entries/check-manifest.ts';

const MANIFEST = { seeds: [{ file: 'seeds/a.txt', plans: [{ id: 'jia' }, { id: 7 }] }, {}] };

describe('a value of the manifest', () => {
  it.each([
    [['seeds', 0, 'plans', 0, 'level'], 'plan jia, level'],
    [['seeds', 0, 'plans', 0, 'short', 'zh'], 'plan jia, short.zh'],
    [['seeds', 0, 'plans', 0], 'plan jia'],
    [['seeds', 0, 'plans', 1, 'id'], 'seed seeds/a.txt, plans.1.id'],
    [['seeds', 0, 'plans'], 'seed seeds/a.txt, plans'],
    [['seeds', 1, 'sha256'], 'seeds.1.sha256'],
    [['alignments', 0, 'reason'], 'alignments.0.reason'],
    [[], ''],
  ])('at %j is named by its plan, its seed or its path', (path, name) => {
    expect(nameInManifest(MANIFEST, path)).toBe(name);
  });

  it('is named by its path where the manifest is not a mapping', () => {
    expect(nameInManifest(null, ['seeds', 0, 'file'])).toBe('seeds.0.file');
  });
});
