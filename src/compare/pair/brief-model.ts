/**
 * A comparison whose page stays light: texts that are long, or of many plans, are left out but for the clauses with words
 * in common. Everything else of the model stays: the rows, their counterparts, what has none.
 */
import { FEW_PLANS } from '../../pipeline/align/neighbours.ts';
import type { PairModel, SideModel } from './model.ts';
import type { SectionModel } from './section-model.ts';

/** Most UTF-16 units of text on a page: 70,000 come to some 60 kB compressed. Of many plans there are many pages. */
const MOST_UNITS_OF_FEW = 70_000;
const MOST_UNITS_OF_MANY = 8_000;

/** Returns the model of a page in a corpus of so many plans: the whole one where its texts are short enough, else a brief one. */
export function pageModel(model: PairModel, plans: number): PairModel {
  const most = plans <= FEW_PLANS ? MOST_UNITS_OF_FEW : MOST_UNITS_OF_MANY;
  const units = textsOf(model).reduce((sum, { clauses }) => sum + unitsOf(clauses), 0);
  return units <= most ? model : briefModel(model, most);
}

/** True when a model lacks clauses. */
export const isBrief = (model: PairModel): boolean => textsOf(model).some(({ leftOut }) => leftOut > 0);

/** Leaves out clauses without passages in common, and those with some that go beyond `most` units of text, counted from the top. */
export function briefModel(model: PairModel, most: number): PairModel {
  let left = most;
  const brief = (text: SectionModel): SectionModel => {
    const clauses = text.clauses.filter(({ marks, text: words }) => {
      if (marks.length === 0 || words.length > left) return false;
      left -= words.length;
      return true;
    });
    return { ...text, clauses, leftOut: text.leftOut + text.clauses.length - clauses.length };
  };
  const briefSide = (side: SideModel): SideModel => ({
    ...side,
    own: side.own && brief(side.own),
    counterparts: side.counterparts.map((counterpart) => ({
      ...counterpart,
      text: counterpart.text && brief(counterpart.text),
    })),
  });
  return {
    ...model,
    rows: model.rows.map((row) => ({
      ...row,
      sides: [briefSide(row.sides[0]), briefSide(row.sides[1])],
    })),
  };
}

const textsOf = ({ rows }: PairModel): SectionModel[] =>
  rows
    .flatMap(({ sides }) => sides)
    .flatMap(({ own, counterparts }) => [own, ...counterparts.map(({ text }) => text)])
    .filter((text) => text !== null);

const unitsOf = (clauses: SectionModel['clauses']) => clauses.reduce((sum, { text }) => sum + text.length, 0);
