/** Policy instruments: the tables of rules, the records of a plan, and the counts of the page. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  instrumentMatrix,
  instrumentRows,
  markedWords,
  planPages,
} from '../../src/facts/instruments/instrument-rows.ts';
import { INSTRUMENT_CONTEXTS } from '../../src/pipeline/extract/instruments/contexts.ts';
import { findInstruments, INSTRUMENT_RULES } from '../../src/pipeline/extract/instruments/instruments.ts';
import { groupOf, INSTRUMENT_KINDS } from '../../src/pipeline/schemas/instrument-kinds.ts';
import { must } from '../../src/pipeline/text/must.ts';
import {
  keptReadings,
  measureWords,
  printReadings,
  programAgreement,
  readerAgreement,
  sheetReadings,
  sumOf,
} from '../support/instruments.ts';
import { siteCorpus } from '../support/site-corpus.ts';

describe.each(INSTRUMENT_RULES)('the rule $id', ({ id, kind, examples, counterexamples }) => {
  it.each(examples)('finds in %s the words %s', (text, words) => {
    const found = findInstruments(text).find((each) => each.kind === kind);
    expect(found && [found.rule, text.slice(found.start, found.end)]).toEqual([id, words]);
  });
  it.each(counterexamples)('finds nothing in %s', (text) => {
    expect(findInstruments(text).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe.each(INSTRUMENT_CONTEXTS)('the context $id', ({ kinds, examples, counterexamples }) => {
  const kindsIn = (text: string) => findInstruments(text).filter(({ kind }) => kinds.includes(kind));
  it.each(examples)('leaves %s without them', (text) => expect(kindsIn(text)).toEqual([]));
  it.each(counterexamples)('leaves %s one', (text) => expect(kindsIn(text)).not.toEqual([]));
});

it('each kind has a rule and a group, and no two rules have one id', () => {
  expect(new Set(INSTRUMENT_RULES.map(({ kind }) => kind))).toEqual(new Set(INSTRUMENT_KINDS));
  expect(new Set(INSTRUMENT_RULES.map(({ id }) => id)).size).toBe(INSTRUMENT_RULES.length);
  expect([groupOf('funds'), groupOf('tax'), groupOf('pilots')]).toEqual(['supply', 'environment', 'demand']);
});

it('a text names a kind once, in the order of the words', () => {
  expect(findInstruments('加大宣传力度，设立专项资金，安排财政补助。').map(({ kind }) => kind)).toEqual([
    'publicity',
    'funds',
  ]);
});

it('radicals that PDF files print for characters are recognised, and the words stand as printed', () => {
  const printed = '加强⼈才队伍建设';
  const [found] = findInstruments(printed);
  expect([found?.kind, printed.slice(found?.start, found?.end)]).toEqual(['talent', '⼈才队伍']);
});

describe('the instruments of a corpus', () => {
  const corpus = siteCorpus({
    harbour: [
      '甲市港口发展规划（2021—2025年）',
      '一、发展现状',
      '“十三五”期间，设立专项资金，开展了三项试点。',
      '二、重点任务',
      '（一）疏浚航道',
      '港口畅通。𠮷港设立专项资金，开展智慧港口试点。',
      '（二）引进人才',
      '引进航运人才，给予补助。',
    ],
    notes: ['甲市港口情况说明', '一、发展现状', '港口运行平稳。'],
  });
  const plan = must(corpus.plans[0], 'a plan');
  it('are those of its tasks and measures, with their words in code points', () => {
    const rows = instrumentRows(corpus);
    expect(rows.map(({ instrument }) => [instrument.kind, instrument.words])).toEqual([
      ['funds', '专项资金'],
      ['pilots', '试点'],
      ['talent', '引进航运人才'],
      ['funds', '补助'],
    ]);
    const [first] = rows;
    expect(markedWords(must(first, 'a row'))).toEqual({
      before: '𠮷港设立',
      marked: '专项资金',
      after: '，开展智慧港口试点。',
      isPart: { before: true, after: false },
    });
  });
  it('are counted by plan, of plans that have work', () => {
    const [page] = planPages(corpus);
    expect(page.items).toEqual([plan]);
    const counts = (instrumentMatrix(corpus, page.items).get('funds') ?? []).map(({ count, of }) => [
      count,
      of,
    ]);
    expect(counts).toEqual([[2, 2]]);
  });
});

describe('the agreement with readings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'));
  const write = (name: string, lines: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  };
  const measures = write('measures.tsv', [
    'n\ttext\tline\tmeasure',
    '1\ta.txt\t4\t设立专项资金，开展试点。',
    '2\ta.txt\t4\t加大宣传力度。',
  ]);
  const first = write('first.tsv', [
    'n\tkinds\tmaybe',
    '1\tfunds:专项资金\tpilots:试点',
    '2\tpublicity:宣传\t',
  ]);
  const second = write('second.tsv', ['n\tkinds\tmaybe', '1\tfunds:专项资金 | market:试点\t', '2\t\t']);
  const read = sheetReadings(measures, [first, second]);
  it('leaves out what a reader was unsure of, and tells measures of one line apart', () => {
    const words = measureWords(measures);
    const { byKind, differences } = programAgreement(read, words);
    expect(sumOf(byKind)).toEqual({ right: 3, found: 5, expected: 4 });
    expect(differences.map((each) => each.split(': ')[1]?.slice(0, 8))).toEqual([
      '+ pilots',
      '- market',
      '+ public',
    ]);
    expect(sumOf(must(readerAgreement(read) ?? undefined, 'two readers'))).toEqual({
      right: 1,
      found: 2,
      expected: 2,
    });
  });
  it('is the same from places and kinds, which hold no words of a text', () => {
    const kept = write('kept.tsv', printReadings(read).replace(/\n$/u, '').split('\n'));
    expect(keptReadings(kept)).toEqual(read);
    expect(printReadings(read)).not.toMatch(/\p{Script=Han}/u);
  });
});
