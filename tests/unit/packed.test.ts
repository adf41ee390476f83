import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plain } from '../../scripts/lib/packed-file.ts';
import { dataEnding, listEnding, ownEnding } from '../../src/corpus/file-endings.ts';
import { written } from '../../src/export/packed.ts';
import { unpacked } from '../../src/lists/unpacked.ts';
import { FEW_PLANS } from '../../src/pipeline/align/neighbours.ts';
import { dataFile } from '../../src/pipeline/contract/data-index.ts';

describe('files of rows', () => {
  it('are plain where there are few plans', () => {
    expect(dataEnding('clauses', 'json', FEW_PLANS)).toBe('json');
    expect(dataEnding('clauses', 'csv', FEW_PLANS)).toBe('csv');
    expect(listEnding(FEW_PLANS)).toBe('json');
    expect(ownEnding('xml', FEW_PLANS)).toBe('xml');
  });

  it('are packed where there are many, but for those with a row for a plan', () => {
    expect(dataEnding('clauses', 'json', FEW_PLANS + 1)).toBe('json.gz');
    expect(dataEnding('indicators', 'csv', FEW_PLANS + 1)).toBe('csv.gz');
    expect(dataEnding('plans', 'json', FEW_PLANS + 1)).toBe('json');
    expect(listEnding(FEW_PLANS + 1)).toBe('json.gz');
    expect(ownEnding('xml', FEW_PLANS + 1)).toBe('xml.gz');
  });

  it('say the same packed and plain', async () => {
    const text = '[{"text":"疏浚航道，建设码头。"}]';
    for (const ending of ['json', 'json.gz']) {
      const bytes = Buffer.from(written(text, ending));
      expect(plain(bytes)).toBe(text);
      expect(await (await unpacked(new Response(bytes))).text()).toBe(text);
    }
    expect(written(text, 'json')).toBe(text);
    expect(written(text, 'csv.gz')).toEqual(written(text, 'csv.gz'));
    expect(plain(gzipSync(''))).toBe('');
  });

  it('are found by what the index says', () => {
    const files = [{ name: 'indicators', json: 'indicators.json.gz' }];
    expect(dataFile(files, 'indicators')).toBe('indicators.json.gz');
    expect(dataFile([], 'indicators')).toBe('indicators.json');
  });
});
