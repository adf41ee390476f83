/** Plans as a sheet for content analysis: a row for each clause, with what is known of it and empty columns for codes. */

import { clauseLocus } from '../corpus/locus.ts';
import type { SiteClause, SitePlan, SiteTheme } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { runInOf } from '../corpus/quoted.ts';
import type { Messages } from '../i18n/index.ts';
import { headingName } from '../pipeline/text/heading.ts';
import type { TakenCell, TakenColumn, TakenTable } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';

/** Empty columns for the codes of a reader. */
const CODES = 4;

/** What the sheet needs beside the plans. */
interface CodingSite {
  themes: readonly SiteTheme[];
  t: Messages;
  /** The address of a clause. */
  address: (plan: string, clause: string) => string;
}

/** Numbers from 1 in the order in which the values come. */
function numbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  };
}

/**
 * The numbers of all clauses, 文本—章节—条款, by `<plan>/<clause>`: the plan in the order given, the section in its plan (0 before the
 * first), the clause in its section. Every clause has one, no two the same.
 */
export function codingNumbers(plans: readonly SitePlan[]): ReadonlyMap<string, string> {
  return new Map(
    plans.flatMap((plan, index) => {
      const sectionNumber = numbering();
      const inSection = new Map<string, number>();
      for (const { id } of plan.sections) sectionNumber(id);
      return plan.clauses.map(({ id, section }): [string, string] => {
        const place = (inSection.get(section) ?? 0) + 1;
        inSection.set(section, place);
        const chapter =
          plan.sectionById.has(section) && section !== plan.section.id ? sectionNumber(section) : 0;
        return [`${plan.id}/${id}`, `${index + 1}-${chapter}-${place}`];
      });
    }),
  );
}

const COLUMNS: readonly { key: keyof Messages['coding']['columns']; width: number }[] = [
  { key: 'number', width: WIDTH.word },
  { key: 'plan', width: WIDTH.name },
  { key: 'locus', width: WIDTH.name },
  { key: 'section', width: WIDTH.name },
  { key: 'text', width: WIDTH.text },
  { key: 'characters', width: WIDTH.number },
  { key: 'type', width: WIDTH.word },
  { key: 'themes', width: WIDTH.name },
  { key: 'agencies', width: WIDTH.name },
  { key: 'indicators', width: WIDTH.word },
  { key: 'url', width: WIDTH.words },
];

/** Returns the sheet of plans. */
export function codingSheet(
  plans: readonly SitePlan[],
  title: string,
  { themes, t, address }: CodingSite,
): TakenTable {
  const { columns, code, remark } = t.coding;
  const numbers = codingNumbers(plans);
  const themeNames = new Map(themes.map((theme) => [theme.id, theme.zh]));
  const row = (plan: SitePlan, clause: SiteClause): TakenCell[] => {
    const own = plan.agencies.filter((list) => list.clause === clause.id).flatMap((list) => list.agencies);
    const url = address(plan.id, clause.id);
    const text = `${runInOf(clause)}${clause.text}`;
    return [
      numbers.get(`${plan.id}/${clause.id}`) ?? '',
      plan.data.title,
      [{ words: clauseLocus(clause), url }],
      pathOf(plan, clause.section).map(headingName).join(' › '),
      text,
      [...text.replace(/\s/gu, '')].length,
      clause.type === null ? '' : (t.types[clause.type as keyof typeof t.types] ?? clause.type),
      clause.themes.map((id) => themeNames.get(id) ?? id).join('；'),
      [...new Set(own)].join('；'),
      plan.indicators.filter((indicator) => indicator.clause === clause.id).length,
      url,
      ...Array<null>(CODES + 1).fill(null),
    ];
  };
  const empty: TakenColumn[] = Array.from({ length: CODES }, (_, index) => ({
    name: `${code}${index + 1}`,
    width: WIDTH.word,
  }));
  return {
    title,
    columns: [
      ...COLUMNS.map(({ key, width }) => ({ name: columns[key], width })),
      ...empty,
      { name: remark, width: WIDTH.name },
    ],
    rows: plans.flatMap((plan) => plan.clauses.map((clause) => row(plan, clause))),
    sources: { heading: '', references: [] },
  };
}
