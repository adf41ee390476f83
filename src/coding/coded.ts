/** What a filled coding sheet says: which clauses have which codes. */

import type { ClauseFinder } from '../basket/plan-clauses.ts';
import type { Messages } from '../i18n/index.ts';
import { sumOf } from '../pipeline/text/sum.ts';
import { withoutGuard } from '../takeaway/csv.ts';

/** A clause with the codes that a reader gave it. */
export interface CodedClause {
  plan: string;
  clause: string;
  title: string;
  locus: string;
  /** Codes by the names of their columns. */
  codes: { column: string; code: string }[];
  remark: string;
  /** The words in the sheet are no longer those of the clause. */
  changed: boolean;
}

/** A filled sheet; `lost`: rows with codes whose clause is not on the site. */
export interface CodedSheet {
  name: string;
  clauses: readonly CodedClause[];
  lost: number;
}

/** A code with the number of its clauses, in all and in each plan. */
export interface CodeCount {
  column: string;
  code: string;
  count: number;
  plans: ReadonlyMap<string, number>;
}

const ADDRESS = /\/plans\/([a-z0-9-]+)\/#(\S+)$/;

/** Several codes in one cell are separated by these. */
const SEPARATORS = /[；;\n]/;

/** Spreadsheets have their own line breaks, and an apostrophe before what would be a formula. */
const normalized = (text: string) => withoutGuard(text).replace(/\r\n?|\u2028/g, '\n');

/** The plans whose clauses the rows name. */
export function plansIn(rows: readonly (readonly string[])[]): string[] {
  return [...new Set(rows.flatMap((cells) => cells.flatMap((cell) => ADDRESS.exec(cell)?.[1] ?? [])))];
}

/**
 * Reads the rows of a sheet; `coding` are its words in the languages of the site, `find` knows the clauses of the plans it names. Columns
 * that the sheet did not have, or had for codes, are codes, whatever they are called. Null for a sheet of something else.
 */
export function codedSheet(
  name: string,
  [head = [], ...rows]: readonly (readonly string[])[],
  coding: readonly Messages['coding'][],
  find: ClauseFinder,
): CodedSheet | null {
  const named = (key: keyof Messages['coding']['columns']) =>
    head.findIndex((cell) => coding.some(({ columns }) => columns[key] === cell.trim()));
  const [url, text] = [named('url'), named('text')];
  if (url < 0) return null;
  const own = new Set(coding.flatMap(({ columns }) => Object.values(columns)));
  const remark = head.findIndex((cell) => coding.some((words) => words.remark === cell.trim()));
  const codeColumns = head.flatMap((cell, index) => {
    const column = cell.trim();
    return column === '' || own.has(column) || index === remark ? [] : [{ column, index }];
  });
  let lost = 0;
  const coded = rows.flatMap((cells): CodedClause[] => {
    const codes = codeColumns.flatMap(({ column, index }) =>
      (cells[index] ?? '')
        .split(SEPARATORS)
        .map((code) => ({ column, code: code.trim() }))
        .filter(({ code }) => code !== ''),
    );
    const note = (cells[remark] ?? '').trim();
    if (codes.length === 0 && note === '') return [];
    const [, plan = '', clause = ''] = ADDRESS.exec(cells[url]?.trim() ?? '') ?? [];
    const now = find(plan, clause);
    if (!now) {
      lost += 1;
      return [];
    }
    const { title, locus } = now;
    const changed = text >= 0 && normalized(cells[text] ?? '') !== normalized(`${now.lead}${now.text}`);
    return [{ plan: now.plan, clause: now.clause, title, locus, codes, remark: note, changed }];
  });
  return { name, clauses: coded, lost };
}

/** The codes of a sheet, those of a column together, most clauses first. */
export function codeCounts({ clauses }: CodedSheet): CodeCount[] {
  const counts = new Map<string, { column: string; code: string; plans: Map<string, number> }>();
  for (const { plan, codes } of clauses)
    for (const { column, code } of codes) {
      const key = `${column}\n${code}`;
      const known = counts.get(key) ?? { column, code, plans: new Map<string, number>() };
      known.plans.set(plan, (known.plans.get(plan) ?? 0) + 1);
      counts.set(key, known);
    }
  const columns = [...new Set(clauses.flatMap(({ codes }) => codes.map(({ column }) => column)))].sort();
  return [...counts.values()]
    .map((each) => ({ ...each, count: sumOf(each.plans.values(), (count) => count) }))
    .sort(
      (a, b) =>
        columns.indexOf(a.column) - columns.indexOf(b.column) ||
        b.count - a.count ||
        a.code.localeCompare(b.code, 'zh-CN'),
    );
}
