/** Messages about plans in the words of a terminal, in Chinese and English. The Chinese sentence is the one of the table of rules; the words of the place follow it. */
import { wordsIn } from '../../src/pipeline/diagnostics/remark.ts';
import { isRule, RULES } from '../../src/pipeline/diagnostics/rules.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import { spoken } from './spoken.ts';
import type { TerminalLanguage } from './terminal-language.ts';

/** Names of the words that only the place of a message can say. */
const LABELS: Readonly<Record<TerminalLanguage, Readonly<Record<string, string>>>> = {
  en: { actual: 'found:   ', expected: 'expected:' },
  zh: {
    plan: '规划：',
    what: '对象：',
    actual: '实际：',
    expected: '应为：',
    problem: '原因：',
    before: '原在：',
    now: '现在：',
  },
};

/** Lines that say what is wrong and what to do; the first one stands behind the place of the message. Messages of the commands, which have no row in the table of rules, are in the language of the run already. */
export function diagnosticLines(message: Diagnostic, language: TerminalLanguage): string[] {
  const { rule, reason, hint, actual, expected } = message;
  const label = (name: string) => LABELS[language][name] ?? name;
  if (language === 'en' || !isRule(rule))
    return [
      reason,
      ...(actual === null ? [] : [`${label('actual')} ${actual}`]),
      ...(expected === null ? [] : [`${label('expected')} ${expected}`]),
      `→ ${hint}`,
    ];
  const words = wordsIn(RULES[rule], message, language);
  return [RULES[rule].zh, ...words.map(([name, word]) => `${label(name)}${word}`)];
}

/** A message as one line, without what to do about it. */
export function shortMessage(message: Diagnostic): string {
  return spoken() === 'zh' ? diagnosticLines(message, 'zh').join(' ') : message.reason;
}
