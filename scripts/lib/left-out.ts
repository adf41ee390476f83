/** Numbers that are in no fact as text for a terminal. */
import type { LeftOutNumber } from '../../src/pipeline/extract/left-out.ts';
import { visible } from './report.ts';
import { spoken } from './spoken.ts';

const WORDS = {
  en: {
    title: 'Numbers in no fact',
    line: (text: string) => `“${text}” is no quantity`,
    none: (text: string) => `“${text}” is in no fact, and no rule says why`,
  },
  zh: {
    title: '未列为数据的数字',
    line: (text: string) => `“${text}”不是数量`,
    none: (text: string) => `“${text}”未列为数据，没有规则说明原因`,
  },
};

/** Prints a line for each number: its plan and line, the number as printed, the rule in brackets. */
export function formatNumbers(numbers: readonly ({ plan: string } & LeftOutNumber)[]): string {
  const { title, line, none } = WORDS[spoken()];
  const lines = numbers.map(
    ({ plan, line: at, text, rule }) =>
      `  ${plan}:${at}: ${rule === 'none' ? none(text) : line(text)} [${rule}]`,
  );
  return visible([title, ...lines, ''].join('\n'));
}
