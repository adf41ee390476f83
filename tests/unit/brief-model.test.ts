import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/clauses/passages.ts';
import { briefModel, isBrief, pageModel } from '../../src/compare/pair/brief-model.ts';
import { pairModel } from '../../src/compare/pair/model.ts';
import { foundPair, foundPath, matchesFor } from '../../src/compare/source/found-pair.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import type { Pair, Parallel } from '../../src/pipeline/schemas/comparison.ts';
import { planText } from '../support/plan-text.ts';

const shared = '石料全部用于修建海堤和码头，不得外运。';
const quarry = planText('quarry', [
  { id: 's1', number: '一、', title: '采石', clauses: [`年产三千吨。${shared}`, '采石场分三期关闭。'] },
  { id: 's2', number: '二、', title: '复绿', clauses: ['坡面三年内复绿。'] },
]);
const dam = planText('dam', [
  { id: 's1', number: '一、', title: '码头', clauses: ['码头先建两座。'] },
  { id: 's2', number: '二、', title: '采石', clauses: [`每年五千吨。${shared}`] },
]);
const compared = (plan: typeof quarry) => ({
  id: plan.id,
  sections: plan.sections,
  clauses: plan.clauses.map((clause) => ({ ...clause, themes: [] })),
});
const { parallels, alignments } = compareTwo(compared(quarry), compared(dam));
const pair: Pair = { id: 'quarry~dam', a: 'quarry', b: 'dam', likeness: 0, alignments };
const model = pairModel({
  first: quarry,
  second: dam,
  matches: alignments,
  passages: passagesOf([quarry, dam], parallels),
});
const textsOf = ({ rows }: typeof model) =>
  rows
    .flatMap(({ sides }) => sides)
    .flatMap(({ own, counterparts }) => [own, ...counterparts.map(({ text }) => text)])
    .flatMap((text) => text ?? []);
const words = (of: typeof model) => textsOf(of).flatMap(({ clauses }) => clauses.map(({ text }) => text));

describe('a brief comparison', () => {
  it('keeps the clauses with words in common, every row, and the number of those left out', () => {
    const brief = briefModel(model, 1000);
    expect(words(brief)).toEqual([`年产三千吨。${shared}`, `每年五千吨。${shared}`]);
    expect(brief.rows.map(({ section, shows }) => [section.id, shows])).toEqual(
      model.rows.map(({ section, shows }) => [section.id, shows]),
    );
    const all = textsOf(brief).reduce((sum, { clauses, leftOut }) => sum + clauses.length + leftOut, 0);
    expect(all).toBe(words(model).length);
    expect([isBrief(brief), isBrief(model)]).toEqual([true, false]);
  });

  it('leaves those out that are too long together', () => {
    expect(words(briefModel(model, shared.length + 10))).toEqual([`年产三千吨。${shared}`]);
    expect(words(briefModel(model, 0))).toEqual([]);
  });

  it('is the page of long texts, and of texts that are short when there are few plans only', () => {
    expect(pageModel(model, 600)).toBe(model);
    const long = planText('long', [
      { id: 's1', title: '一', clauses: Array.from({ length: 200 }, () => '坡面三年内复绿。'.repeat(10)) },
    ]);
    const withLong = pairModel({ first: quarry, second: long, matches: [], passages: new Map() });
    expect(pageModel(withLong, 2)).toBe(withLong);
    expect(isBrief(pageModel(withLong, 600))).toBe(true);
  });
});

describe('what was found of two plans', () => {
  const found = foundPair(pair, [
    ...parallels,
    ...parallels.map((parallel): Parallel => ({ ...parallel, formula: true })),
    ...parallels.map((parallel): Parallel => ({ ...parallel, b: { ...parallel.b, plan: 'bridge' } })),
  ]);

  it('is in one file for both orders, without set wordings and passages of other plans', () => {
    expect(foundPath('quarry', 'dam')).toBe(foundPath('dam', 'quarry'));
    expect(found.parallels).toEqual(parallels.filter(({ formula }) => !formula));
  });

  it('gives the model back, whichever plan comes first', () => {
    const modelOf = (first: typeof quarry, second: typeof quarry) =>
      pairModel({
        first,
        second,
        matches: matchesFor(first, JSON.parse(JSON.stringify(found))),
        passages: passagesOf([first, second], found.parallels),
      });
    expect(modelOf(quarry, dam)).toEqual(model);
    const turned = modelOf(dam, quarry);
    expect(turned.plans.map(({ id }) => id)).toEqual(['dam', 'quarry']);
    expect(turned.rows.map(({ section }) => section.id).slice(0, 2)).toEqual(['s0', 's1']);
    expect(turned.counts.matched).toBe(new Set(found.alignments.map(({ b }) => b)).size);
  });
});
