/** An inspection as text for a terminal. */
import type { Inspection } from '../../src/entries/inspect.ts';
import { formatDiagnostic, visible } from './report.ts';

/** Characters of a title or cell shown. */
const SHOWN = 48;

/** Front matter, outline, tables, joins, omissions, diagnostics, in this order. */
export function formatInspection(inspection: Inspection): string {
  const { plan, sections, clauses, tables, omissions, diagnostics } = inspection;
  const lines = [
    `${plan.id}  ${plan.source.file}:${plan.source.line}–${plan.source.endLine}  (${plan.encoding})`,
    `  ${sections.length - 1} sections, ${clauses.length} clauses, ${tables.length} tables`,
    '',
    'Front matter',
    ...(['title', 'issuer', 'number', 'date', 'month', 'published', 'genre', 'level'] as const).map(
      (name) =>
        `  ${name.padEnd(9)} ${plan[name] ?? '未载'}${plan.origins[name] === 'editor' ? ' (editor)' : ''}`,
    ),
    ...clauses
      .filter((clause) => clause.section === 's0')
      .map(
        (clause) => `  ${at(clause.source.line)} ${(clause.role ?? 'text').padEnd(12)} ${short(clause.text)}`,
      ),
    '',
    'Outline',
    ...sections
      .filter((section) => section.form !== 'front')
      .map((section) => {
        const own = clauses.filter((clause) => clause.section === section.id).length;
        const name = `${'  '.repeat(section.depth)}${section.number ?? '·'} ${short(section.title)}`;
        return `  ${at(section.source?.line ?? 0)} ${name}  [${section.id} ${section.form}/${section.kind} ${own}${section.type ? ` ${section.type}` : ''}]`;
      }),
    ...part(
      'Tables',
      tables.map(
        (table) =>
          `${at(table.source.line)} ${table.id} ${table.header.length > 0 ? 'with' : 'without'} header, ${table.rows.length} rows: ${short(table.caption ?? table.rows[0]?.join(' | ') ?? '')}`,
      ),
    ),
    ...part(
      'Joins',
      omissions.flatMap((change) =>
        change.change === 'join'
          ? [`${at(change.line)} + ${change.nextLine} ${change.reason}: …${change.before}｜${change.after}…`]
          : [],
      ),
    ),
    ...part(
      'Omissions',
      omissions.flatMap((change) =>
        change.change === 'omission' ? [`${at(change.line)} ${change.reason}: ${short(change.text)}`] : [],
      ),
    ),
    ...part(
      'Diagnostics',
      diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll('\n', '\n  ')),
    ),
  ];
  return visible(`${lines.join('\n')}\n`);
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
