/** The project of qualitative data analysis, read back: every clause is there once, at its exact place. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { plansQdpx } from '../../src/export/qdpx.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { siteCorpus } from '../support/site-corpus.ts';
import { hasXmllint, schemaFaults } from '../support/xmllint.ts';

const { plans, themes } = siteCorpus({
  dao: [
    '甲市𠮷路规划',
    '前言一段，不在任何一节。',
    '一、总体要求',
    '要建成𠮷路30公里，引进人才。',
    '（一）路面',
    '1．平整。路面要平整。',
    '二、保障',
    '由市交通局负责。',
  ],
  qiao: ['甲市桥梁规划', '一、桥墩', '建桥墩五座。', '加固<桥墩>&桥面。'],
});
const parts = unzipSync(plansQdpx(plans, '编码', { themes, t: MESSAGES.zh }));

interface Read {
  name: string;
  attributes: Record<string, string>;
}
const read: Read[] = [];
const parser = new SaxesParser();
parser.on('opentag', ({ name, attributes }) =>
  read.push({ name, attributes: attributes as Record<string, string> }),
);
parser.write(strFromU8(parts['project.qde'] ?? new Uint8Array())).close();
const all = (name: string) => read.filter((each) => each.name === name).map(({ attributes }) => attributes);

describe('the project', () => {
  it('has a text for each plan, and the file it names', () => {
    const sources = all('TextSource');
    expect(sources.map(({ name }) => name)).toEqual(plans.map(({ data }) => data.title));
    for (const { plainTextPath = '' } of sources)
      expect(parts[plainTextPath.replace('internal://', 'sources/')]).toBeDefined();
  });

  it('selects every clause once, by code points, to the letter', () => {
    const texts = plans.map((_, index) => [
      ...strFromU8(
        parts[all('TextSource')[index]?.['plainTextPath']?.replace('internal://', 'sources/') ?? ''] ??
          new Uint8Array(),
      ),
    ]);
    let source = -1;
    const selected: string[][] = plans.map(() => []);
    for (const { name, attributes } of read) {
      if (name === 'TextSource') source += 1;
      // Clauses are named by their numbers, chapters by their addresses.
      if (name !== 'PlainTextSelection' || attributes['name']?.includes('#')) continue;
      const [start, end] = [Number(attributes['startPosition']), Number(attributes['endPosition'])];
      selected[source]?.push(texts[source]?.slice(start, end).join('') ?? '');
    }
    expect(selected).toEqual(plans.map((plan) => plan.clauses.map(({ text }) => text)));
  });

  it.skipIf(!hasXmllint)('is valid by the schema that REFI publishes', () => {
    const project = strFromU8(parts['project.qde'] ?? new Uint8Array());
    expect(schemaFaults(project, 'refi-qda-project.xsd')).toBe('');
    expect(schemaFaults(project.replace('<CodeBook>', '<Codebook>'), 'refi-qda-project.xsd')).not.toBe('');
  });

  it('has no identifier twice, and refers to codes that it has', () => {
    const guids = read.flatMap(({ attributes }) => attributes['guid'] ?? []);
    expect(new Set(guids).size).toBe(guids.length);
    const codes = new Set(all('Code').map(({ guid }) => guid));
    expect(all('CodeRef').filter(({ targetGUID }) => !codes.has(targetGUID))).toEqual([]);
  });

  it('has the same bytes for the same plans', () => {
    expect(plansQdpx(plans, '编码', { themes, t: MESSAGES.zh })).toEqual(
      plansQdpx(plans, '编码', { themes, t: MESSAGES.zh }),
    );
  });
});
