/** Takes a theme away: as a table for word processors, as Markdown, as CSV, or as references. Loaded when first asked for. */
import { keepClauses } from '../../basket/keep.ts';
import { asText, type CitationStyle, citationList } from '../../cite/index.ts';
import type { Citation, CitedPlan } from '../../cite/record.ts';
import { onSite, today } from '../../cite/style-choice.ts';
import type { ClauseColumns } from '../../takeaway/clause-table.ts';
import { type ClauseRow, clauseTable } from '../../takeaway/clause-table.ts';
import { copy } from '../../takeaway/copy.ts';
import { fileName } from '../../takeaway/file-name.ts';
import { passagesMarkdown } from '../../takeaway/markdown.ts';
import { type RichTable, type TableCell, tableHtml, tableText } from '../../takeaway/rich-table.ts';
import { saveFile } from '../../takeaway/save.ts';
import type { TakenTable } from '../../takeaway/table.ts';
import { isTableFormat, saveTable } from '../../takeaway/take-table.ts';
import { type TakenGroup, themeWords } from './theme-words.ts';

/** A plan that can be shown, with the address of its page and its short name. */
export interface ThemePlan extends CitedPlan {
  page: string;
  short: string;
}

/** Words for what is taken. */
export interface ThemeTakingWords {
  title: string;
  /** Plan, place, title of the section, words of the clause. */
  columns: readonly string[];
  /** Of the exports for spreadsheets. */
  fields: ClauseColumns;
  relations: { assigned: string; mentioned: string; none: string };
  sources: string;
  comma: string;
  colon: string;
}

/** What the page tells: what it shows is called so, and cited so. */
export interface ThemeTaking {
  /** The address the site was built for, empty for where it is read. */
  site: string;
  /** The folder of the open data. */
  data: string;
  /** The comparison as it is cited; its title goes on with the plans shown. */
  page: CitedPlan;
  plans: readonly ThemePlan[];
  words: ThemeTakingWords;
}

/** What is taken: the groups that are shown, and the style of references. */
interface TakenTheme extends ThemeTaking {
  style: CitationStyle;
  groups: readonly TakenGroup[];
}

/**
 * Takes the plans that the table shows. `form`: table (rich text to the clipboard), copy (Markdown to the clipboard), markdown,
 * csv (files) or reference (to the clipboard). Gives the number of clauses. Throws when the browser forbids it.
 */
export function takeTheme(
  form: string,
  table: HTMLTableElement,
  style: CitationStyle,
  page: ThemeTaking,
): number {
  const theme = { ...page, style, groups: themeWords(table, page.site) };
  hand(form, theme);
  return theme.groups.reduce((sum, { clauses }) => sum + clauses.length, 0);
}

function hand(form: string, theme: TakenTheme): void {
  const file = fileName('theme', theme.page.id.replace('compare-', ''));
  if (form === 'basket') void keepClauses(placesOf(theme), theme.data);
  else if (isTableFormat(form)) void saveTable(form, file, themeTable(theme), richTable(theme));
  else if (form === 'table') {
    const table = richTable(theme);
    copy(tableText(table), tableHtml(table));
  } else if (form === 'markdown') saveFile(`${file}.md`, 'text/markdown', markdown(theme));
  else if (form === 'copy') copy(markdown(theme));
  else copy(citationList(theme.style, references(theme)));
}

/** The clauses that are shown, by plan and id. */
const placesOf = ({ groups }: TakenTheme) =>
  groups.flatMap(({ plan, clauses }) =>
    clauses.map(({ url }) => ({ plan, clause: url.split('#')[1] ?? '' })),
  );

/** The groups with their plans. */
const groupsOf = ({ plans, groups }: TakenTheme) =>
  groups.flatMap((group) => {
    const plan = plans.find(({ id }) => id === group.plan);
    return plan ? [{ ...group, plan }] : [];
  });

const cited = (plan: ThemePlan, { site }: TakenTheme): Citation => ({
  plan,
  locus: '',
  url: onSite(plan.page, site),
  accessed: today(),
});

/** The comparison itself: the view that is shown. */
function comparison(theme: TakenTheme): Citation {
  const { page, site, words } = theme;
  const names = groupsOf(theme).map(({ plan }) => plan.short);
  return {
    plan: { ...page, title: `${page.title}${words.colon}${names.join(words.comma)}` },
    locus: '',
    url: onSite(`${location.pathname}${location.search}`, site),
    accessed: today(),
  };
}

/** Widths of the columns of the rich table, in hundredths: plan, place, title of the section, words of the clause. */
const WIDTHS = [11, 15, 18, 56] as const;

/** A row for each clause; what a plan has not and what it says elsewhere after its clauses; references below. */
function richTable(theme: TakenTheme): RichTable {
  const { title, comma, colon } = theme.words;
  const columns = WIDTHS.map((width, index) => ({ name: theme.words.columns[index] ?? '', width }));
  const rows = groupsOf(theme).flatMap(({ plan, clauses, gap, mentioned }): TableCell[][] => {
    const name = [{ words: plan.short }];
    const last = (words: string, pieces: TableCell = []) => [
      name,
      [{ words: '' }],
      [{ words: '' }],
      [{ words }, ...pieces],
    ];
    const places = mentioned.places.flatMap(({ locus, url }, index) => [
      ...(index > 0 ? [{ words: comma }] : []),
      { words: locus, url },
    ]);
    return [
      ...clauses.map(({ locus, url, heading, text }) => [
        name,
        [{ words: locus, url }],
        [{ words: heading }],
        [{ words: text }],
      ]),
      ...(gap === '' ? [] : [last(gap)]),
      ...(places.length > 0 ? [last(`${mentioned.words}${colon}`, places)] : []),
    ];
  });
  return { title, columns, rows, notes: [theme.words.sources, ...sources(theme)] };
}

/** The comparison, then its plans. */
const references = (theme: TakenTheme) => [
  comparison(theme),
  ...groupsOf(theme).map(({ plan }) => cited(plan, theme)),
];

const sources = (theme: TakenTheme) => references(theme).map((citation) => asText(citation, theme.style));

/** A row for each clause, for each that names the theme elsewhere (without its words), and for each plan without any. */
function themeTable(theme: TakenTheme): TakenTable {
  const { assigned, mentioned: named, none } = theme.words.relations;
  const rows = groupsOf(theme).flatMap(({ plan, clauses, gap, mentioned }): ClauseRow[] => {
    const row = (locus: string, url: string, more: Partial<ClauseRow>): ClauseRow => ({
      plan: plan.title,
      locus,
      url,
      text: '',
      citation: asText({ ...cited(plan, theme), locus, url }, theme.style),
      ...more,
    });
    return [
      ...clauses.map(({ locus, text, url, path }) =>
        row(locus, url, { text, section: path, relation: assigned }),
      ),
      ...(gap === '' ? [] : [row('', onSite(plan.page, theme.site), { relation: none })]),
      ...mentioned.places.map(({ locus, url }) => row(locus, url, { relation: named })),
    ];
  });
  return clauseTable(theme.words.title, theme.words.fields, rows, {
    heading: theme.words.sources,
    references: sources(theme),
  });
}

/** A heading for each plan, its clauses as quotations, then what it has not and what it says elsewhere; references last. */
function markdown(theme: TakenTheme): string {
  const groups = groupsOf(theme).map(({ plan, clauses, gap, mentioned }) => ({
    heading: plan.title,
    passages: clauses.map(({ locus, path, text, url }) => ({
      plan: plan.title,
      locus: path === '' ? locus : `${locus}（${path}）`,
      text,
      url,
    })),
    notes: [
      ...(gap === '' ? [] : [{ words: gap, url: '' }]),
      ...mentioned.places.map(({ locus, url }) => ({
        words: `${theme.words.relations.mentioned}${theme.words.colon}${locus}`,
        url,
      })),
    ],
  }));
  const sourceGroup = {
    heading: theme.words.sources,
    passages: [],
    notes: sources(theme).map((words) => ({ words, url: '' })),
  };
  return passagesMarkdown(theme.words.title, [...groups, sourceGroup]);
}
