import { describe, expect, it } from 'vitest';
import type { SiteClause, SitePlan } from '../../src/corpus/model.ts';
import { planMarkdown } from '../../src/export/plan-markdown.ts';

/** The text of a plan of one clause, without the front matter and the id. */
function printed(clause: Partial<SiteClause>): string {
  const whole = { id: 's0-p1', role: null, rows: null, table: null, text: '', ...clause };
  const data = { title: '规划', source: { file: 'seeds/a.txt', line: 1, endLine: 2 } };
  const markdown = planMarkdown(
    { data, nodes: [{ type: 'clause', clause: whole }] } as unknown as SitePlan,
    '/plans/a/',
  );
  return markdown.replace(/^---\n.*?\n---\n\n/su, '').replace('\n\n<!-- s0-p1 -->\n', '');
}

describe('a plan as Markdown', () => {
  it('has the title as its heading, and marks escaped', () => {
    expect(printed({ role: 'title', text: '规划' })).toBe('# 规划');
    expect(printed({ text: '*强调* 1. 项目' })).toBe('\\*强调\\* 1. 项目');
  });

  it('prints a table without header below an empty one, a cell in one line, rows filled up', () => {
    const rows = [['甲'], ['乙\n丙', '丁']];
    expect(printed({ rows, table: { header: false, columns: 2 } }).split('\n')).toEqual([
      '|     |   |',
      '| --- | - |',
      '| 甲   |   |',
      '| 乙 丙 | 丁 |',
    ]);
  });

  it('prints a long text of marks in time that grows with it, not with its square', {
    timeout: 20_000,
  }, () => {
    expect(printed({ text: '*_'.repeat(60_000) })).toBe('\\*\\_'.repeat(60_000));
  });
});
