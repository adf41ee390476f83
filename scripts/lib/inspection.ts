/** An inspection as text for a terminal. */

import { zh } from '../../src/i18n/zh.ts';
import type { Row } from '../../src/pipeline/contract/row-schemas.ts';
import type { Verdict } from '../../src/pipeline/contract/verdict-schema.ts';
import { isRule, RULES } from '../../src/pipeline/diagnostics/rules.ts';
import type { Inspection } from '../../src/pipeline/entries/inspect.ts';
import { FRONT_SECTION_ID } from '../../src/pipeline/text/place.ts';
import { formatCorrectable, inFile, moreWords, visible } from './report.ts';
import { shownPath } from './root.ts';
import { spoken } from './spoken.ts';

/** Characters of a title or cell shown. */
const SHOWN = 48;

/** Prints each plan: front matter, outline, tables, joins, omissions, messages; then the verdict on each. */
export function formatInspection(inspection: Inspection): string {
  const plans = inspection.plans.map((plan) => formatPlan(plan, inspection));
  return visible([...plans, formatVerdicts(inspection.verdict)].join('\n'));
}

/** Prints a line for each plan: what it is, and how many places a person should look at; what is wrong with those that are not readable. */
export function formatSummary({ plans, sections, clauses, verdict }: Inspection): string {
  const count = (rows: readonly { plan: string }[], id: string) =>
    rows.filter(({ plan }) => plan === id).length;
  const lines = verdict.map((each) => {
    const plan = plans.find(({ id }) => id === each.plan);
    if (!plan || each.state === 'unreadable')
      return formatVerdicts([each]).split('\n').slice(1, -1).join('\n');
    const [sectionCount, clauseCount] = [count(sections, plan.id) - 1, count(clauses, plan.id)];
    const period = plan.period?.join('–') ?? null;
    const said = [
      `${short(plan.title)}${words().comma}${period ?? words().noPeriod}`,
      words().size(sectionCount, clauseCount),
      each.state === 'ready' ? words().ready : words().look(each.places),
    ];
    return `  ${plan.id}${words().colon}${said.join(words().semicolon)}`;
  });
  return visible(lines.join('\n'));
}

/** Facts of a plan that are shown. */
const FIELDS = ['title', 'issuer', 'number', 'date', 'month', 'published', 'genre', 'level'] as const;

/** Words of an inspection. */
const WORDS = {
  en: {
    title: 'Verdict',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    noPeriod: 'period 未载',
    size: (sections: number, clauses: number) => `${sections} sections, ${clauses} clauses`,
    ready: 'ready',
    look: (places: number) => `look at ${places} place${places === 1 ? '' : 's'}`,
    these: (places: number) => `look at ${places === 1 ? 'this place' : `these ${places} places`}`,
    unreadable: 'not readable, because',
    unknown: '未载',
    editor: ' (editor)',
    front: 'Front matter',
    outline: 'Outline',
    tables: 'Tables',
    joins: 'Joins',
    omissions: 'Omissions',
    diagnostics: 'Diagnostics',
    tableCount: (count: number) => `${count} tables`,
    table: (hasHeader: boolean, rows: number) => `${hasHeader ? 'with' : 'without'} header, ${rows} rows: `,
  },
  zh: {
    title: '结论',
    colon: '：',
    comma: '，',
    semicolon: '；',
    noPeriod: '规划期未载',
    size: (sections: number, clauses: number) => `${sections} 节，${clauses} 条`,
    ready: '可以发布',
    look: (places: number) => `有 ${places} 处请核对`,
    these: (places: number) => `请核对这 ${places} 处`,
    unreadable: '读不出来，因为',
    unknown: '未载',
    editor: '（编者所加）',
    front: '文件信息',
    outline: '提纲',
    tables: '表格',
    joins: '接起的断行',
    omissions: '略去的行',
    diagnostics: '提示',
    tableCount: (count: number) => `${count} 张表`,
    table: (hasHeader: boolean, rows: number) => `${hasHeader ? '有' : '无'}表头，${rows} 行：`,
  },
};
const words = () => WORDS[spoken()];

/** The name of a fact, as the data call it or as the site does. */
function fieldName(name: (typeof FIELDS)[number]): string {
  if (spoken() === 'en') return name.padEnd(9);
  return (name === 'month' ? '成文月份' : zh.plan[name]).padEnd(4, '　');
}

/** Whether a fact is the editor's; a title says so apart from the other facts. */
function isEditors(plan: Row<'plans'>, name: (typeof FIELDS)[number]): boolean {
  return (name === 'title' ? plan.titleSource : plan.origins[name]) === 'editor';
}

/** Why lines were left out or joined. */
const reasonWords = <Reason extends string>(reason: Reason, chinese: Readonly<Record<Reason, string>>) =>
  spoken() === 'zh' ? chinese[reason] : reason;

/** Places shown of one kind of message. */
const MOST_PLACES = 8;

/** Prints the verdict on each plan: what to look at, or what is wrong, each kind of it once with its places. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap(({ plan, state, places, because }) => {
    const verdict =
      state === 'ready' ? words().ready : state === 'look' ? words().these(places) : words().unreadable;
    const kinds = [...Map.groupBy(because, ({ rule }) => rule).values()];
    return [`  ${plan}${words().colon}${verdict}`, ...kinds.flatMap((kind) => formatKind(kind, state))];
  });
  return [words().title, ...lines, ''].join('\n');
}

/** What a rule says, and below it where: the file once, then further lines of it. */
function formatKind(kind: Verdict['because'], state: Verdict['state']): string[] {
  const [first] = kind;
  if (!first) return [];
  const { file, rule, reason } = first;
  const row = isRule(rule) ? RULES[rule] : null;
  const said = spoken() === 'zh' ? row?.zh : state === 'look' ? row?.hint : null;
  const places = [...new Set(kind.map(({ line, place }) => `:${line}${inFile(place)}`))];
  const more = places.length - MOST_PLACES;
  const where = [...places.slice(0, MOST_PLACES), ...(more > 0 ? [moreWords(more)] : [])].join(words().comma);
  return [`    ${said ?? reason} [${rule}]`, `      ${shownPath(file)}${where}`];
}

function formatPlan(plan: Row<'plans'>, inspection: Inspection): string {
  const own = <Of extends { plan: string }>(rows: readonly Of[]) =>
    rows.filter((row) => row.plan === plan.id);
  const [sections, clauses, tables] = [
    own(inspection.sections),
    own(inspection.clauses),
    own(inspection.tables),
  ];
  const [omissions, diagnostics] = [own(inspection.omissions), own(inspection.diagnostics)];
  const lines = [
    `${plan.id}  ${plan.source.file}:${plan.source.line}–${plan.source.endLine}  (${plan.format}, ${plan.encoding})`,
    `  ${words().size(sections.length - 1, clauses.length)}${words().comma}${words().tableCount(tables.length)}`,
    '',
    words().front,
    ...FIELDS.map(
      (name) =>
        `  ${fieldName(name)} ${plan[name] ?? words().unknown}${isEditors(plan, name) ? words().editor : ''}`,
    ),
    ...clauses
      .filter((clause) => clause.section === FRONT_SECTION_ID)
      .map(
        (clause) => `  ${at(clause.source.line)} ${(clause.role ?? 'text').padEnd(12)} ${short(clause.text)}`,
      ),
    '',
    words().outline,
    ...sections
      .filter((section) => section.form !== 'front')
      .map((section) => {
        const { length } = clauses.filter((clause) => clause.section === section.id);
        const name = `${'  '.repeat(section.depth)}${section.number ?? '·'} ${short(section.title)}`;
        return `  ${at(section.source?.line ?? 0)} ${name}  [${section.id} ${section.form}/${section.kind} ${length}${section.type ? ` ${section.type}` : ''}]`;
      }),
    ...part(
      words().tables,
      tables.map(
        (table) =>
          `${at(table.source.line)} ${table.id} ${words().table(table.header.length > 0, table.rows.length)}${short(table.caption ?? table.rows[0]?.join(' | ') ?? '')}`,
      ),
    ),
    ...part(
      words().joins,
      omissions.flatMap((change) =>
        change.change === 'join'
          ? [
              `${at(change.line)} + ${change.nextLine} ${reasonWords(change.reason, zh.plan.joinReasons)}: …${change.before}｜${change.after}…`,
            ]
          : [],
      ),
    ),
    ...part(
      words().omissions,
      omissions.flatMap((change) =>
        change.change === 'omission'
          ? [`${at(change.line)} ${reasonWords(change.reason, zh.plan.reasons)}: ${short(change.text)}`]
          : [],
      ),
    ),
    ...part(
      words().diagnostics,
      diagnostics.map((diagnostic) =>
        formatCorrectable(diagnostic, { sections, clauses }).replaceAll('\n', '\n  '),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function at(line: number): string {
  return String(line).padStart(5);
}

function short(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN).join('')}…`;
}
