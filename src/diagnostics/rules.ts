/**
 * Every message of the pipeline about a plan, one row each. The page of the guide that explains them is made from this table.
 *
 * `error`: the plan cannot be published as it is. `warning`: the reading may be wrong here, a person should look.
 * `info`: worth knowing, nothing to do.
 */
import type { Diagnostic } from '../schemas/diagnostic.ts';

/** One row of the table. */
export interface Rule {
  severity: Diagnostic['severity'];
  /** What was found and what was expected, in one line. `{actual}` and `{expected}` stand for the words of the place. */
  says: string;
  /** What to do. */
  hint: string;
  /** A few lines of a text in which the rule speaks. */
  example: string;
}

const rules = {
  'title-missing': {
    severity: 'error',
    says: 'Expected a line with the title of the plan before its text, found none',
    hint: 'Supply the title: `title` of the plan in seeds/manifest.yaml, or `--title` of `npm run add`. It will be marked as the editor’s.',
    example: '一、发展基础\n过去五年……',
  },
  'outline-empty': {
    severity: 'warning',
    says: 'Expected numbered headings, found none; the whole text is kept as plain paragraphs and tables',
    hint: 'Look at the lines. If the plan marks its headings in a way that no rule knows, each paragraph still has its address.',
    example: '甲市发展规划\n过去五年……。\n今后五年……。',
  },
  'numbering-start': {
    severity: 'warning',
    says: 'Unexpected number {actual} at the beginning of a list, expected number {expected}',
    hint: 'Kept as printed. If a heading before it was not recognised, look at the lines above.',
    example: '一、目标\n（二）具体目标',
  },
  'numbering-skip': {
    severity: 'warning',
    says: 'Unexpected number {actual}, expected number {expected} of its list',
    hint: 'Kept as printed. If a heading before it was not recognised, look at the lines between the two.',
    example: '一、目标\n三、任务',
  },
  'numbering-repeat': {
    severity: 'warning',
    says: 'Unexpected second number {actual}, expected number {expected} of its list',
    hint: 'Kept as printed. If one of the two is no heading, look at both lines.',
    example: '一、目标\n一、任务',
  },
  'numbering-decrease': {
    severity: 'warning',
    says: 'Unexpected number {actual} after a higher one, expected number {expected} of its list',
    hint: 'Kept as printed. If a heading between the two was not recognised, look at the lines between them.',
    example: '一、目标\n三、任务\n二、措施',
  },
  'mark-in-sentence': {
    severity: 'warning',
    says: 'Unexpected mark {actual} after a line that stops in mid-sentence; taken as text',
    hint: 'If it is a heading, the paragraph before it lacks its full stop; see the joins of the report.',
    example: '重点加快\n三、（一）所列工程的建设。',
  },
  'table-suspected': {
    severity: 'warning',
    says: 'Expected a table that can be read, found lines that look like one but fit no columns: {actual}; kept as lines',
    hint: 'Set the cells of the table apart by tabs in the seed, or leave it: no character is lost.',
    example: '序号\n指标\n2025年\n1\n粮食产量',
  },
  'table-ragged': {
    severity: 'warning',
    says: 'Unexpected rows with another number of cells than the table has columns ({expected}): {actual}',
    hint: 'Compare the rows with the printed table; the cells are kept in the order in which they were read.',
    example: '序号\t指标\t2025年\n1\t粮食产量',
  },
  'contents-shown': {
    severity: 'warning',
    says: 'Unexpected table of contents among the text: {actual}',
    hint: 'Compare these lines with the print. If they are a table of contents, its headings are shown twice: delete them in the seed.',
    example: '目录\n第一章 总则……1\n第二章 附则……9',
  },
  'foot-suspected': {
    severity: 'warning',
    says: 'Unexpected short lines at the end of the text that may be links of the web page, from “{actual}” on',
    hint: 'Compare these lines with the print. If they belong to the web page, delete them in the seed.',
    example: '加强组织领导。\n市科技局\n市财政局\n网站地图',
  },
  'page-number-glued': {
    severity: 'warning',
    says: 'Unexpected numbers that count up at the beginning or end of lines {actual}; they may be page numbers and were kept',
    hint: 'Compare these lines with the print. If the numbers are those of pages, delete them in the seed.',
    example: '创新环境\n1不断优化',
  },
  'running-header-doubtful': {
    severity: 'warning',
    says: 'Unexpected line that repeats where pages end: “{actual}”; it may be a running header or the head of a table and was kept',
    hint: 'Compare the line with the print. If it is a running header, delete it in the seed.',
    example: '— 1 —\n序号\n— 2 —\n序号',
  },
  'omission-refused': {
    severity: 'warning',
    says: 'Expected furniture of the page, found a line that may hold text ({expected}): “{actual}”; kept',
    hint: 'Compare the line with the print. If it belongs to the page, delete it in the seed.',
    example: '— 1 —\n专栏1 重点工程\n— 2 —\n专栏1 重点工程',
  },
  'budget-spent': {
    severity: 'warning',
    says: 'Looking for tables took more work than a text of this length may need; from here on lines stay paragraphs',
    hint: 'Compare the tables below this line with the print. The text itself is complete.',
    example: '序号\n任务\n序号\n任务\n……',
  },
} as const satisfies Record<string, Rule>;

/** Name of a rule. */
export type RuleId = keyof typeof rules;

/** The rules by name. */
export const RULES: Readonly<Record<RuleId, Rule>> = rules;
