import { describe, expect, it } from 'vitest';
import { findMarker, NUMBERING_FORMS } from '../../src/plan/lines/markers.ts';

const examples = NUMBERING_FORMS.flatMap((row) => row.examples.map((text) => ({ form: row.form, text })));
const counterexamples = NUMBERING_FORMS.flatMap((row) =>
  row.counterexamples.map((text) => ({ form: row.form, text })),
);

describe('a mark at the start of a line', () => {
  it.each(examples)('$text is a $form', ({ form, text }) => {
    expect(findMarker(text)?.form).toBe(form);
  });

  it.each(counterexamples)('$text is no $form', ({ form, text }) => {
    expect(findMarker(text)?.form).not.toBe(form);
  });

  it.each([
    ['（十一）人口与健康领域', 11],
    ['第一百零三条 略', 103],
    ['１２．环境', 12],
    ['⑫ 其他', 12],
    ['1.10 通则', 10],
    ['二十一是加强督查。', 21],
    ['——集成电路。', null],
  ])('%s has the value %s', (text, value) => {
    expect(findMarker(text)?.value).toBe(value);
  });

  it('keeps the mark as long as it is printed, without the blank after it', () => {
    expect(findMarker('17. 加强组织领导。')?.length).toBe(3);
    expect(findMarker('专栏 1 数字基础设施')?.length).toBe(4);
  });
});
