/** Makes messages about a text from the table of rules: the words of the row, filled in with those of the place. */
import type { Diagnostic, Word } from '../schemas/diagnostic.ts';
import { BRACED, fill, inLanguage, type MessageLanguage } from './details.ts';
import type { Rule } from './rule.ts';
import { type TextRuleId, textRule } from './text-rules.ts';

/** Names that a template may hold in braces. */
export const PLACEHOLDERS = [
  /** The words found, and the words expected. Both are also fields of the message. */
  'actual',
  'expected',
  /** Line of the message. Filled in by itself. */
  'line',
  /** Id of the plan that the message is about. */
  'plan',
  /** Kind or name of the thing that the message is about. */
  'what',
  /** Why something could not be read or does not hold. */
  'problem',
  /** Places (`seeds/name.txt:12`) of a text before a change, and now. */
  'before',
  'now',
] as const;

/** Words that only the place can say. */
export type Words = Partial<Record<Exclude<(typeof PLACEHOLDERS)[number], 'line'>, Word>>;

/** Place in a file, 1-based. `column` counts code points; it is the start of the line where left out. */
export interface Place {
  line: number;
  column?: number;
}

/** A diagnostic before the name of its file is known. */
export type Remark = Omit<Diagnostic, 'file' | 'rule'> & { rule: TextRuleId };

/** Makes the message of a rule at a line (1-based). */
export function remark(
  rule: TextRuleId,
  line: number,
  { column = 1, ...words }: Words & { column?: number } = {},
): Remark {
  return { rule, ...filled(textRule(rule), { line, column }, words) };
}

/** Makes the message of a rule at a place of a file. */
export function diagnostic(
  rule: TextRuleId,
  { file, ...place }: Place & { file: string },
  words: Words = {},
): Diagnostic {
  return { rule, ...filled(textRule(rule), place, words), file };
}

/** Fills in the words of a row: in English in its fields; as they are, so that any language can say them, where those are not all. */
export function filled(
  { severity, says, hint }: Rule,
  { line, column = 1 }: Place,
  words: Words,
): Omit<Diagnostic, 'file' | 'rule'> {
  const english = Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, inLanguage(word, 'en')]),
  );
  const { actual = null, expected = null } = english;
  const reason = fill(says, { ...english, line: String(line) });
  const more = Object.entries(words).filter(([name, word]) => word !== { actual, expected }[name]);
  return {
    ...{ severity, reason, line, column, actual, expected, hint },
    ...(more.length > 0 && { words: Object.fromEntries(more) }),
  };
}

/** The words of a message in a language, by the names of its row: those of its sentence in their order, then what was found and expected. */
export function wordsIn(
  { says }: Rule,
  { actual, expected, words }: Pick<Diagnostic, 'actual' | 'expected' | 'words'>,
  language: MessageLanguage,
): [name: string, words: string][] {
  const all: Partial<Record<string, Word | null>> = { actual, expected, ...words };
  const names = new Set([...[...says.matchAll(BRACED)].map(([, name = '']) => name), 'actual', 'expected']);
  return [...names].flatMap((name): [string, string][] =>
    all[name] ? [[name, inLanguage(all[name], language)]] : [],
  );
}
