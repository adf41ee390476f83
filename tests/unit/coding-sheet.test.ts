/** The coding sheet: every clause once, under a number of its own, with totals that add up. */
import { describe, expect, it } from 'vitest';
import { codingNumbers, codingSheet } from '../../src/export/coding-sheet.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const { plans, themes } = siteCorpus({
  dao: [
    '甲市道路规划',
    '前言一段，不在任何一节。',
    '一、总体要求',
    '要建成道路30公里。',
    '（一）路面',
    '1．平整。路面要平整。',
    '二、保障',
    '由市交通局负责。',
  ],
  qiao: ['甲市桥梁规划', '一、桥墩', '建桥墩五座。', '加固桥墩。'],
});
const sheet = codingSheet(plans, '编码表', {
  themes,
  t: MESSAGES.zh,
  address: (plan, clause) => `https://example.org/plans/${plan}/#${clause}`,
});
const clauses = plans.flatMap((plan) => plan.clauses);

describe('the coding sheet', () => {
  it('has every clause once, each under a number of its own', () => {
    expect(sheet.rows).toHaveLength(clauses.length);
    const numbers = [...codingNumbers(plans).values()];
    expect(new Set(numbers).size).toBe(clauses.length);
    expect(numbers.every((number) => /^\d+-\d+-\d+$/.test(number))).toBe(true);
    expect(sheet.rows.map(([number]) => number)).toEqual(numbers);
    expect(numbers.at(-1)).toBe('2-1-2');
  });

  it('counts the indicators of each clause, so that the sum is that of the plans', () => {
    const column = sheet.columns.findIndex(({ name }) => name === MESSAGES.zh.coding.columns.indicators);
    const sum = sheet.rows.reduce((total, cells) => total + Number(cells[column]), 0);
    expect(sum).toBe(plans.reduce((total, plan) => total + plan.indicators.length, 0));
    expect(sum).toBeGreaterThan(0);
  });

  it('leaves columns for codes empty', () => {
    const width = sheet.columns.length;
    expect(sheet.rows.every((cells) => cells.length === width)).toBe(true);
    expect(
      sheet.columns.filter(({ name }) => name.startsWith(MESSAGES.zh.coding.code)).length,
    ).toBeGreaterThan(2);
    expect(sheet.rows.every((cells) => cells.slice(-5).every((cell) => cell === null))).toBe(true);
  });
});
