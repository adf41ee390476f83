/** No page number, running header or line of a web page holds what only a document holds; tables of contents that are shown are told. */
import { expect, it } from 'vitest';
import { audit } from '../../src/pipeline/plan/page/audit.ts';
import { remarksOnContents } from '../../src/pipeline/plan/page/page-remarks.ts';
import type { OmissionReason } from '../../src/pipeline/schemas/omission.ts';
import { runAlone } from '../support/draft.ts';

const LONG = '甲市渡口发展规划编制工作领导小组办公室关于印发专项规划主要任务分工方案征求意见稿的说明';
const tokensOf = (...lines: string[]) => runAlone('page', ...lines).before.tokens;

/** What is objected to the omission of a line, below another one. */
function objection(reason: OmissionReason, line: string, above = '甲市渡口规划'): string | null {
  const tokens = tokensOf(above, line);
  const last = tokens.at(-1);
  if (!last) throw new Error('no line');
  return audit(tokens, new Map([[last, reason]])).get(last) ?? null;
}

it.each([
  ['专栏1 渡口改造工程', 'box heading'],
  ['专栏', 'box heading'],
  ['信息来源：甲市交通局', 'label'],
  ['渡船\t艘\t20', 'cells'],
  ['新建渡口三处。', 'sentence'],
  ['新建渡口三处；', 'sentence'],
  [LONG.repeat(3), 'sentence'],
  ['2021年6月1日', 'date'],
  ['附件1', 'annex'],
  ['表1 渡口一览', 'annex'],
  ['甲市渡口规划', null],
  ['— 3 —', null],
])('%s as a running header', (line, objected) => {
  expect(objection('running-header', line)).toBe(objected);
});

it('a number below 专栏 or 图 is not the number of a page', () => {
  for (const above of ['专栏', '图', '表', '附件', '附表', '附图', '附录'])
    expect(objection('page-number', '3', above), above).toBe('number of something');
  expect(objection('page-number', '3')).toBe(null);
  expect(objection('running-header', '3', '专栏')).toBe(null);
  expect(objection('page-number', '3', '专栏一')).toBe(null);
});

it('a heading between headings is no line of a web page', () => {
  const tokens = tokensOf('第一章 总则', '第二章 任务', '新建渡口三处。', '第三章 保障', '第四章 附则');
  const shownBut = (...indexes: number[]) =>
    [
      ...audit(
        tokens,
        new Map(indexes.flatMap((index) => (tokens[index] ? [[tokens[index], 'web-page']] : []))),
      ).entries(),
    ].map(([token, reason]) => `${token.text} ${reason}`);
  expect(shownBut(1)).toEqual(['第二章 任务 heading']);
  expect(shownBut(1, 3)).toEqual(['第二章 任务 heading', '第三章 保障 heading']);
  // Above the first one that is shown and below the last one, and of what is no heading.
  expect(shownBut(0)).toEqual([]);
  expect(shownBut(4)).toEqual([]);
  expect(shownBut(2)).toEqual([]);
});

it('a table of contents that is shown is told where it begins', () => {
  const told = (...lines: string[]) =>
    remarksOnContents(tokensOf(...lines)).map(({ rule, line }) => `${rule} ${line}`);
  const entries = [...'一二三四五'].map((number) => `${number}、目标………3`);
  expect(told('甲市规划', ...entries, '新建渡口三处。')).toEqual(['contents-shown 2']);
  expect(told('甲市规划', '正文。', ...entries)).toEqual(['contents-shown 3']);
  expect(told('甲市规划', ...entries.slice(1), '新建渡口三处。', ...entries.slice(1))).toEqual([]);
  expect(told('目　录', '新建渡口三处。')).toEqual(['contents-shown 1']);
  expect(told('目次')).toEqual(['contents-shown 1']);
  expect(told('甲市规划', '新建渡口三处。')).toEqual([]);
});
