/** Forms of support by the words of a text. */
import { describe, expect, it } from 'vitest';
import { SUPPORT_FORMS, supportFormsIn } from '../../src/pipeline/text/support-forms.ts';

describe.each(SUPPORT_FORMS)('$name', ({ name, examples, counterexamples }) => {
  it.each(examples)('is named in %s', (text) => expect(supportFormsIn(text)).toContain(name));
  it.each(counterexamples)('is not named in %s', (text) => expect(supportFormsIn(text)).not.toContain(name));
});
