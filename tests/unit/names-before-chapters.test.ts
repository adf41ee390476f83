/** Names of parts without a number, before the numbered chapters and behind them, and annexes at the end. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../support/draft.ts';
import { parseText } from '../support/parse-text.ts';

const BODY = ['一、目标', '建设管网，保障供水。', '二、措施', '加强养护，稳定水价。'];

describe('a name above the chapters', () => {
  it.each(['前言', '引言', '序言', '导言', '序', '导语', '总则', '前　言'])(
    '%s is a heading beside them',
    (name) => {
      expect(outlineOf('甲市供水规划', name, '水是生命之源，本规划明确今后五年的任务。', ...BODY)).toEqual([
        `1 · ${name}`,
        '1 一、 目标',
        '1 二、 措施',
      ]);
    },
  );
  it.each(['供水', '关于水价'])('%s is none', (name) => {
    expect(outlineOf('甲市供水规划', name, '水是生命之源，本规划明确今后五年的任务。', ...BODY)).toEqual([
      '1 一、 目标',
      '1 二、 措施',
    ]);
  });
});

describe('at the end', () => {
  const rolesOf = (...lines: string[]) =>
    parseText(['甲市供水规划', ...BODY, ...lines].join('\n'))
      .clauses.filter(({ source }) => source.line > 5)
      .map(({ role, text }) => `${role ?? '–'} ${text}`);
  it('annexes are named, one by one', () => {
    const list = ['附件：1.管网建设计划', '2.水价调整方案', '甲市水务局', '2031年3月1日'];
    expect(rolesOf(...list).map((line) => line.split(' ')[0])).toEqual([
      'annexes',
      'annexes',
      'issuer',
      'date',
    ]);
  });
});
