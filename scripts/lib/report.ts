/** How messages are shown, and how a command ends when its input is wrong. */

import { zh } from '../../src/i18n/zh.ts';
import { placeWords } from '../../src/pipeline/diagnostics/place-words.ts';
import { lineCorrection, type PlacedText } from '../../src/pipeline/entries/line-correction.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import type { Place } from '../../src/pipeline/schemas/place.ts';
import { CommandError } from './command.ts';
import { diagnosticLines } from './diagnostic-words.ts';
import { shownPath } from './root.ts';
import { say, speak, spoken, type Words } from './spoken.ts';
import { diskErrorWords, usageErrorWords } from './system-errors.ts';
import { takeLanguageOption, terminalLanguage, UnknownLanguage } from './terminal-language.ts';

/** Bad input: printed message by message, then exit code 1. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} error(s) in the input`);
    this.name = 'InputError';
    this.diagnostics = diagnostics;
  }
}

/** What is wrong with a file as a whole, and what to do, in the language of this run. */
export function fileMessage(file: string, rule: string, reason: Words, hint: Words): Diagnostic {
  const place = { file, line: 1, column: 1, actual: null, expected: null };
  return { ...place, rule, severity: 'error', reason: say(reason), hint: say(hint) };
}

/** The same as an error that ends a command. */
export function fileError(file: string, rule: string, reason: Words, hint: Words): InputError {
  return new InputError([fileMessage(file, rule, reason, hint)]);
}

/** `seeds/file.pdf:12:1 (page 3): reason [rule]`, then what was found, what was expected and what to do. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, place, rule } = diagnostic;
  const [first = '', ...more] = diagnosticLines(diagnostic, spoken()).map(visible);
  const where = `${visible(shownPath(file))}:${line}:${column}${inFile(place)}`;
  return [`${where}: ${first} [${rule}]`, ...more.map((words) => `  ${words}`)].join('\n');
}

/** A message, and below it the correction in the manifest that it may lead to. */
export function formatCorrectable(diagnostic: Diagnostic, text: PlacedText): string {
  const correction = lineCorrection(diagnostic, text);
  const said = formatDiagnostic(diagnostic);
  if (correction === null) return said;
  const intro = say({
    en: '  Correction for the manifest, once it has a reason:',
    zh: '  清单里的改正写法（补上理由）：',
  });
  return [said, intro, visible(correction.trimEnd())].join('\n');
}

/** ` (page 3)`: where a line is in a file that is no plain text. */
export function inFile(place: Place | undefined): string {
  if (!place) return '';
  return spoken() === 'zh' ? `（${zh.source.place(place)}）` : ` (${placeWords(place)})`;
}

/** Messages shown of a list. */
const MOST_SHOWN = 50;

/** Diagnostics one below the other; of a long list the first, and how many more there are. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const more = diagnostics.length - MOST_SHOWN;
  const shown = diagnostics.slice(0, MOST_SHOWN).map(formatDiagnostic);
  return [...shown, ...(more > 0 ? [moreWords(more)] : [])].join('\n');
}

/** Says how many more of a list there are than are shown. */
export const moreWords = (count: number): string =>
  say({ en: `… and ${count} more`, zh: `……另有 ${count} 条` });

/** Control characters made visible: text of a seed must not steer the terminal, nor turn its lines around. */
export function visible(text: string): string {
  return text.replace(
    /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu,
    (character) => `\\u{${character.charCodeAt(0).toString(16).padStart(2, '0')}}`,
  );
}

/** Says how a command is called, and ends it with exit code 1. */
export function refuse(usage: Words): void {
  console.error(say(usage));
  process.exitCode = 1;
}

/** Runs a command, in the language that `--lang zh|en` or the environment asks for; input errors and failed programs end it with their messages and exit code 1, other errors with their stack. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    speak(terminalLanguage(takeLanguageOption(process.argv), process.env));
    await run();
  } catch (error) {
    if (error instanceof InputError) {
      const { length } = error.diagnostics;
      console.error(formatDiagnostics(error.diagnostics));
      console.error(
        say({ en: `${length} error(s). Nothing was written.`, zh: `${length} 处错误，什么也没有写入。` }),
      );
    } else if (error instanceof CommandError || error instanceof UnknownLanguage)
      console.error(error.message);
    else console.error(usageErrorWords(error) ?? diskErrorWords(error) ?? error);
    process.exitCode = 1;
  }
}
