/** Forms of subjects: each names the thing of its examples, and of none of its counterexamples. */
import { expect, it } from 'vitest';
import type { SubjectForm } from '../../src/pipeline/extract/names/subject.ts';

import { RULE_TABLES } from '../../src/pipeline/text/rule-table.ts';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const forms = ['subjects around', 'subjects before'].flatMap(
  (name) => (RULE_TABLES.get(name) ?? []) as SubjectForm<never>[],
);
const found = (text: string) => findIndicators(text, contextOfAims());

it.each(forms.map((form) => [form.id, form] as const))('%s', (id, { examples, counterexamples }) => {
  for (const [text, name] of examples)
    expect(
      found(text)
        .filter(({ why }) => why?.includes(id))
        .map((each) => each.name),
      text,
    ).toContain(name);
  for (const text of counterexamples) {
    expect(found(text).length, text).toBeGreaterThan(0);
    expect(
      found(text).flatMap(({ why }) => why ?? []),
      text,
    ).not.toContain(id);
  }
});
