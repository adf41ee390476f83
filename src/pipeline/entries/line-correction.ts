/** The correction of a line in `seeds/manifest.yaml` that a message about it may lead to, to be pasted below the plan and completed. */

import type { RuleId } from '../diagnostics/rules.ts';
import { headingText } from '../text/heading.ts';

/** Sections and clauses with the lines on which they begin. */
export interface PlacedText {
  sections: readonly {
    number: string | null;
    title: string;
    terminator: string;
    source: { line: number } | null;
  }[];
  clauses: readonly { text: string; source: { line: number } }[];
}

/** What a line may really be, by the rule of the message; the first is the likeliest. Other messages ask for no correction of a line. */
const MAY_BE: Partial<Record<RuleId, string>> = {
  'numbering-start': 'heading, text',
  'numbering-skip': 'heading, text',
  'numbering-repeat': 'text, heading',
  'numbering-decrease': 'text, heading',
  'mark-in-sentence': 'heading',
  'heading-repeated': 'contents, furniture, text',
  'headings-repeated': 'contents',
  'heading-untitled': 'heading',
  'contents-shown': 'contents',
  'table-suspected': 'table',
  'table-ragged': 'table',
  'table-row-doubtful': 'table',
  'attribute-outside-table': 'table',
  'foot-suspected': 'furniture',
  'running-header-doubtful': 'furniture',
};

/** What a kind of line must also say. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  heading: ['depth: 1', "number: ''"],
  table: ['columns: 2'],
};

/** Characters of a line that name it. */
const NAMED = 12;

/** Returns the YAML, or null for a message that asks for no correction of a line, or whose line does not begin anything. */
export function lineCorrection(
  { rule, line }: { rule: string; line: number },
  record: PlacedText,
): string | null {
  const kinds = MAY_BE[rule as RuleId]?.split(', ');
  const text = wordsAt(record, line);
  if (!kinds || !text) return null;
  const [kind = '', ...others] = kinds;
  return [
    '        lines:',
    `          - line: ${line}`,
    `            text: ${JSON.stringify([...text].slice(0, NAMED).join(''))}`,
    `            is: ${kind}${others.length > 0 ? ` # or ${others.join(', ')}` : ''}`,
    ...(FIELDS[kind] ?? []).map((field) => `            ${field}`),
    "            reason: ''",
    '',
  ].join('\n');
}

/** The words of the section or clause that begins on a line. */
function wordsAt({ sections, clauses }: PlacedText, line: number): string | null {
  const section = sections.find(({ source }) => source?.line === line);
  if (section) return headingText(section);
  const clause = clauses.find(({ source }) => source.line === line);
  return clause ? (clause.text.split(/[\t\n]/)[0] ?? null) : null;
}
