/** Lists of many plans in another language: the words of the plans are written once. */
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { listFile } from '../../src/lists/corpus-list.ts';
import { inItsWords, otherWords } from '../../src/lists/list-words.ts';
import { siteLists } from '../../src/open-data/site-lists.ts';
import { bundledCorpus } from '../support/bundled-corpus.ts';

const zh = speech('zh', MESSAGES.zh, linksBelow('/base'));
const en = speech('en', MESSAGES.en, linksBelow('/base/en'));
const corpus = await bundledCorpus();
const lists = siteLists(corpus);
const filesOf = (name: string) => {
  const make = lists.find(([own]) => own === name)?.[1];
  if (!make) throw new Error(`no list ${name}`);
  return [zh, en].map((own) => listFile(make(corpus, own), corpus.plans, own));
};

describe('a list in other words', () => {
  it.each(lists.map(([name]) => name))('gives every row, column and source of %s again', (name) => {
    const [base, own] = filesOf(name);
    if (!base || !own) throw new Error('no files');
    const file = otherWords(base, own, { of: `/base/lists/${name}.json`, from: '/base', to: '/base/en' });
    expect(inItsWords(base, JSON.parse(JSON.stringify(file)))).toEqual(own);
  });

  it.each(['tasks', 'task-register', 'reference-clauses'])('has none of the words of plans of %s', (name) => {
    const [base, own] = filesOf(name);
    if (!base || !own) throw new Error('no files');
    const file = otherWords(base, own, { of: 'x', from: '/base', to: '/base/en' });
    expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(own).length / 4);
    expect(Object.keys(file.rows)).toEqual([]);
  });

  it('writes out a row whose words are said in two ways', () => {
    const [base, own] = filesOf('plans');
    if (!base || !own) throw new Error('no files');
    const rows = own.rows.map((row, index) => ({ ...row, cells: ['same', String(index)] }));
    const before = base.rows.map((row) => ({ ...row, cells: ['same', 'same'] }));
    const other = { ...own, rows };
    const file = otherWords({ ...base, rows: before }, other, { of: 'x', from: '/base', to: '/base/en' });
    expect(Object.keys(file.rows)).toEqual(rows.slice(1).map((_, index) => String(index + 1)));
    expect(inItsWords({ ...base, rows: before }, file)).toEqual(other);
  });
});
