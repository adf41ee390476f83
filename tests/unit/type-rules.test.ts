/** Types of sections: each row decides the type of the section in 【】 of its examples, and of none of its counterexamples. */
import { expect, it } from 'vitest';
import { givingSections } from '../../src/pipeline/extract/support/support.ts';
import { TYPE_RULES } from '../../src/pipeline/extract/types/rules.ts';
import { assignTypes } from '../../src/pipeline/extract/types/types.ts';
import { parseText } from '../support/parse-text.ts';

/** The row that decides the type of the section in 【】; `example`: a kind of document, and its lines between “ / ”. */
function decider(example: string): string | null {
  const [genre = '', outline = ''] = example.split(': ');
  const marked = /【(.+)】/u.exec(outline)?.[1] ?? '';
  const lines = outline
    .replaceAll(/[【】]/gu, '')
    .split(' / ')
    .flatMap((line) => (line.includes('。') || /^附件/u.test(line) ? [line] : [line, '内容。']));
  const plan = parseText(`乙市${genre}\n${lines.join('\n')}\n`);
  const types = assignTypes(plan.sections, genre, givingSections(plan.clauses));
  const holding = plan.clauses.find(({ text }) => text.includes(marked))?.section;
  const section =
    plan.sections.find(({ form, title }) => form !== 'front' && title.includes(marked))?.id ?? holding;
  expect(section, example).toBeDefined();
  const decided = types.get(section ?? '');
  return TYPE_RULES.find((row) => row === decided)?.id ?? null;
}

it.each(TYPE_RULES.map((row) => [row.id, row] as const))('%s', (id, { examples, counterexamples }) => {
  for (const example of examples) expect(decider(example), example).toBe(id);
  for (const example of counterexamples) expect(decider(example), example).not.toBe(id);
});
