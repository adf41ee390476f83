/** What a reader takes away from a checked report: footnotes, the list as Markdown and as a table. */
import { citedPlan } from '../cite/cited-plan.ts';
import { type CitationStyle, citationList } from '../cite/index.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import type { RichTable } from '../takeaway/rich-table.ts';
import type { Item } from '../verify/result.ts';

/** What citations need besides the items. */
export interface CitingSite {
  plans: readonly Row<'plans'>[];
  /** Gives the whole address of a place. */
  addressOf: (plan: string, clause: string | null) => string;
  /** Day of access, ISO 8601. */
  accessed: string;
}

/** True for a quotation whose place in a plan is known. */
const isPlaced = ({ kind, plan, verdict }: Item) =>
  kind === 'quotation' && plan !== null && verdict !== 'joined' && verdict !== 'not-found';

/** The text with a mark of a footnote behind each quotation whose place is known, and the footnotes below, as Markdown. */
export function withFootnotes(
  { text, items }: { text: string; items: readonly Item[] },
  style: CitationStyle,
  { plans, addressOf, accessed }: CitingSite,
): string {
  const byId = new Map(plans.map((plan) => [plan.id, citedPlan({ data: plan })]));
  const characters = [...text];
  const notes: string[] = [];
  let done = 0;
  let copy = '';
  for (const item of items.filter(isPlaced)) {
    const plan = byId.get(item.plan ?? '');
    // A quotation is closed by one mark.
    const isClosed = /[”」』"]/u.test(characters[item.end] ?? '');
    const end = item.end + (isClosed ? 1 : 0);
    if (!plan || end < done) continue;
    const citation = { plan, locus: item.locus, url: addressOf(plan.id, item.clause), accessed };
    notes.push(citationList(style, [citation]).replaceAll(/\r?\n/g, ' '));
    copy += `${characters.slice(done, end).join('')}[^${notes.length}]`;
    done = end;
  }
  const body = copy + characters.slice(done).join('');
  return `${body.trimEnd()}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')}\n`;
}

/** Words of a list. */
export interface ListWords {
  title: string;
  columns: { verdict: string; words: string; place: string; reason: string };
  verdict: (item: Item) => string;
  place: (item: Item) => string;
  reason: (item: Item) => string;
}

/** The list as a table for word processors. */
export function itemTable(
  items: readonly Item[],
  words: ListWords,
  addressOf: CitingSite['addressOf'],
): RichTable {
  return {
    title: words.title,
    columns: [
      { name: words.columns.verdict, width: 12 },
      { name: words.columns.words, width: 40 },
      { name: words.columns.place, width: 20 },
      { name: words.columns.reason, width: 28 },
    ],
    rows: items.map((item) => [
      [{ words: words.verdict(item) }],
      [{ words: item.text }],
      item.plan === null ? [] : [{ words: words.place(item), url: addressOf(item.plan, item.clause) }],
      [{ words: words.reason(item) }],
    ]),
    notes: [],
  };
}

/** A table as Markdown. */
export function tableMarkdown({ title, columns, rows }: RichTable): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${title}`,
    '',
    line(columns.map(({ name }) => cell(name))),
    line(columns.map(() => '---')),
    ...rows.map((cells) =>
      line(
        cells.map((pieces) =>
          pieces.map(({ words, url }) => (url ? `[${cell(words)}](${url})` : cell(words))).join(' '),
        ),
      ),
    ),
    '',
  ].join('\n');
}

/** Name of a file for what is made of another one: `report.docx` → `report-checked.md`. */
export function nameOfCopy(name: string, what: string, ending: string): string {
  return `${name.replace(/\.[^.]*$/u, '')}-${what}.${ending}`;
}
