/** A text through the parser, and the parser's answer as lines a reviewer can read. */
import { readFileSync } from 'node:fs';
import { type ParsedPlan, parsePlan } from '../../src/pipeline/plan/parse.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';

const FILE = 'input.txt';

export function parseText(text: string): ParsedPlan {
  return parsePlan({ file: FILE, lines: splitLines(text) });
}

export function parseFixture(path: string): ParsedPlan {
  return parseText(readFileSync(path, 'utf8'));
}

/** Front matter, outline with clauses, joins, omissions and remarks, one line each. */
export function outlineText(plan: ParsedPlan): string {
  const rows = inReadingOrder(plan.sections, plan.clauses).map((node) => {
    if (node.type === 'section') {
      const { id, depth, form, kind, number, title, terminator } = node.section;
      return `${'  '.repeat(depth)}${id} ${form}/${kind} [${number ?? ''}] ${title}${terminator ? ` ‹${terminator}›` : ''}`;
    }
    const { clause } = node;
    const depth = plan.sections.find((section) => section.id === clause.section)?.depth ?? 0;
    const place =
      clause.source.line === clause.source.endLine
        ? `${clause.source.line}`
        : `${clause.source.line}–${clause.source.endLine}`;
    const table = clause.table ? ` (${clause.table.header ? 'with' : 'without'} header)` : '';
    const words = clause.rows
      ? clause.rows.map((row) => row.join(' | ').replaceAll('\n', ' ¶ ')).join(' // ')
      : clause.text;
    return `${'  '.repeat(depth)}  ${clause.id} ${clause.role ?? clause.kind}${table} @${place}: ${words}`;
  });
  return [
    `title ${plan.printed.title ?? '–'} | issuer ${plan.printed.issuer ?? '–'} | number ${plan.printed.number ?? '–'} | date ${plan.printed.date ?? plan.printed.month ?? '–'}`,
    ...rows,
    ...plan.joins.map(
      (join) => `join ${join.line}+${join.nextLine} ${join.reason}: ${join.before}｜${join.after}`,
    ),
    ...plan.omissions.map((omission) => `omission @${omission.line} ${omission.reason}: ${omission.text}`),
    ...plan.diagnostics.map(
      (diagnostic) => `${diagnostic.severity} @${diagnostic.line} ${diagnostic.rule}: ${diagnostic.reason}`,
    ),
    '',
  ].join('\n');
}
