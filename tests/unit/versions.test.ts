/** Versions of one document: which follow one another, and what each piece of the later one was before. */
import { describe, expect, it } from 'vitest';
import { type Piece, versionRows, wordRuns } from '../../src/compare/versions/version-rows.ts';
import { versionBefore, versionsOf } from '../../src/corpus/versions.ts';
import { checkVersions } from '../../src/pipeline/entries/check-manifest.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const pieces = (...texts: readonly (readonly [number: string, text: string])[]): Piece[] =>
  texts.map(([number, text], order) => ({ id: `s${order + 1}`, number, title: '', text, order }));
const changes = (before: Piece[], after: Piece[]) =>
  versionRows(before, after).map(({ change, before: former, after: piece }) => [
    change,
    former?.number ?? null,
    piece?.number ?? null,
  ]);

const SHIPS = '渡船应当每年检验一次，未经检验的不得载客。';
const PIERS = '码头由所在地的镇管理，经费列入镇的预算。';
const FARES = '票价由物价部门核定，公示后执行。';

describe('the pieces of two versions', () => {
  it('stay, change and keep their number', () => {
    expect(
      changes(
        pieces(['第一条', SHIPS], ['第二条', PIERS]),
        pieces(['第一条', SHIPS], ['第二条', PIERS.replace('镇的预算', '区级预算')]),
      ),
    ).toEqual([
      ['same', '第一条', '第一条'],
      ['changed', '第二条', '第二条'],
    ]);
  });

  it('are the same under another number when one is new before them', () => {
    expect(
      changes(
        pieces(['第一条', SHIPS], ['第二条', PIERS]),
        pieces(['第一条', FARES], ['第二条', SHIPS], ['第三条', PIERS]),
      ),
    ).toEqual([
      ['added', null, '第一条'],
      ['same', '第一条', '第二条'],
      ['same', '第二条', '第三条'],
    ]);
  });

  it('are gone where they stood', () => {
    expect(
      changes(
        pieces(['第一条', SHIPS], ['第二条', FARES], ['第三条', PIERS]),
        pieces(['第一条', SHIPS], ['第二条', PIERS]),
      ),
    ).toEqual([
      ['same', '第一条', '第一条'],
      ['deleted', '第二条', null],
      ['same', '第三条', '第二条'],
    ]);
  });

  it('have moved when the order of the others says so', () => {
    const rows = changes(
      pieces(['第一条', FARES], ['第二条', SHIPS], ['第三条', PIERS]),
      pieces(['第一条', SHIPS], ['第二条', PIERS], ['第三条', FARES]),
    );
    expect(rows).toEqual([
      ['same', '第二条', '第一条'],
      ['same', '第三条', '第二条'],
      ['moved', '第一条', '第三条'],
    ]);
  });

  it('are not one for sharing a number only', () => {
    expect(changes(pieces(['第一条', SHIPS]), pieces(['第一条', FARES]))).toEqual([
      ['added', null, '第一条'],
      ['deleted', '第一条', null],
    ]);
  });
});

describe('the words of two versions', () => {
  it('give both texts back', () => {
    const [before, after] = ['每年补助200元，由镇发放。', '每年补助300元，由区里发放。'];
    const runs = wordRuns(before, after);
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ words }) => words)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('deleted')).toBe(after);
    expect(runs).toContainEqual({ kind: 'deleted', words: '200' });
  });
});

describe('the versions of a document', () => {
  const text = (title: string, day: string) => [title, '甲市人民政府', day, '第一章 总则', `第一条 ${SHIPS}`];

  it('follow one another by their days, where title and issuer are the same', () => {
    const corpus = siteCorpus({
      later: text('甲市渡口管理办法（2024年修订）', '2024年3月1日'),
      first: text('甲市渡口管理办法', '2010年5月1日'),
      other: text('甲市码头管理办法', '2012年5月1日'),
    });
    const [later, first, other] = corpus.plans;
    if (!later || !first || !other) throw new Error('expected three plans');
    expect(versionBefore(corpus, later)).toBe(first);
    expect(versionsOf(corpus, first)).toEqual([first, later]);
    expect(versionsOf(corpus, other)).toEqual([other]);
  });
});

describe('documents of one title and issuer', () => {
  const report = (day: string) => ['甲市政府工作报告', '甲市人民政府', day, '一、去年工作', '修缮码头四处。'];
  const plan = (title: string, day: string) => [title, '甲市人民政府', day, '一、任务', '修缮码头四处。'];

  it('are no versions when each is of its own year', () => {
    const corpus = siteCorpus({ a: report('2020年1月8日'), b: report('2021年1月9日') });
    for (const each of corpus.plans) expect(versionBefore(corpus, each)).toBeNull();
  });

  it('are versions when they plan for the same years', () => {
    const corpus = siteCorpus({
      draft: plan('甲市渡口发展“十四五”规划', '2021年2月1日'),
      final: plan('甲市渡口发展“十四五”规划', '2021年9月1日'),
    });
    const [draft, final] = corpus.plans;
    if (!draft || !final) throw new Error('expected two plans');
    expect(versionBefore(corpus, final)).toBe(draft);
  });
});

describe('version-of in the manifest', () => {
  const plan = (id: string, before?: string) => ({
    id,
    short: { zh: id, en: id },
    ...(before && { 'version-of': before }),
  });
  const rules = (...plans: ReturnType<typeof plan>[]) =>
    checkVersions({ seeds: [{ file: 'seeds/a.txt', sha256: '0'.repeat(64), plans }] }).map(
      ({ rule }) => rule,
    );

  it('names another plan of the manifest', () => {
    expect(rules(plan('new', 'old'), plan('old'))).toEqual([]);
    expect(rules(plan('new', 'none'))).toEqual(['version-unknown']);
  });

  it('makes no circle and no second way on', () => {
    expect(rules(plan('a', 'a'))).toEqual(['version-circle']);
    expect(rules(plan('a', 'b'), plan('b', 'a'))).toEqual(['version-circle', 'version-circle']);
    expect(rules(plan('a', 'old'), plan('b', 'old'), plan('old'))).toEqual(['version-taken']);
  });
});
