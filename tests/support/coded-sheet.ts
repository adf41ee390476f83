/** A coding sheet of invented plans, filled in. */
import { type ClauseFinder, type PlanClause, planClauses } from '../../src/basket/plan-clauses.ts';
import { type CodedSheet, codeCounts, codedSheet } from '../../src/coding/coded.ts';
import { readSheet } from '../../src/coding/read-sheet.ts';
import { codingSheet } from '../../src/export/coding-sheet.ts';
import { planRecord } from '../../src/export/rows.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { must } from '../../src/pipeline/text/must.ts';
import type { TakenTable } from '../../src/takeaway/table.ts';
import { siteCorpus } from './site-corpus.ts';

const { plans, themes } = siteCorpus({
  dao: [
    '甲市道路规划',
    '一、总体要求',
    '要建成道路30公里，引进人才。',
    '=不是公式的一段。',
    '二、保障',
    '由市交通局负责。',
  ],
  qiao: ['甲市桥梁规划', '一、桥墩', '建桥墩五座。', '加固<桥墩>&桥面。'],
});
const site = {
  themes,
  t: MESSAGES.zh,
  address: (plan: string, clause: string) => `https://example.org/plans/${plan}/#${clause}`,
};
const empty = codingSheet(plans, '编码表', site);
export const known = plans.flatMap((plan) => planClauses(planRecord(plan)));
export const coding = Object.values(MESSAGES).map((t) => t.coding);

/** The sheet with a column renamed and cells filled: by the words of a clause, codes for 编码1 and 编码2, and a remark. */
function filled(
  cells: Readonly<Record<string, readonly [first: string, second: string, remark: string]>>,
): TakenTable {
  const column = (name: string) => empty.columns.findIndex((each) => each.name === name);
  const [text, first, second, remark] = ['条文', '编码1', '编码2', '备注'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  return {
    ...empty,
    columns: empty.columns.map((each) => (each.name === '编码1' ? { ...each, name: '政策工具' } : each)),
    rows: empty.rows.map((row) => {
      const [one, two, note] = cells[String(row[text])] ?? ['', '', ''];
      return row.map((cell, index) =>
        index === first ? one : index === second ? two : index === remark ? note : cell,
      );
    }),
  };
}
export const sheet = filled({
  '要建成道路30公里，引进人才。': ['供给型；环境型', '', '再看'],
  '建桥墩五座。': ['供给型', '甲', ''],
  '=不是公式的一段。': ['', '乙', ''],
});
/** Finds clauses where they are. */
export const among =
  (clauses: readonly PlanClause[]): ClauseFinder =>
  (plan, id) =>
    clauses.find((each) => each.plan === plan && each.clause === id);
export const read = (bytes: Uint8Array) => codedSheet('表', readSheet(bytes), coding, among(known));
export const counts = (coded: CodedSheet | null) =>
  codeCounts(must(coded, 'a coding sheet')).map(({ column, code, count }) => [column, code, count]);
