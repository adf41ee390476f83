/** The language in which this run of a command speaks, and words in it. Both languages of a sentence are written where it is said, so that neither can be forgotten. */
import { z } from 'astro/zod';
import { type TerminalLanguage, terminalLanguage } from './terminal-language.ts';

/** The same words in every language of the terminal. */
export type Words = Readonly<Record<TerminalLanguage, string>>;

let language: TerminalLanguage = terminalLanguage(null, process.env);

/** The language of this run. */
export const spoken = (): TerminalLanguage => language;

/** Has this run, the programs that it starts, and the messages of schemas use a language. */
export function speak(wanted: TerminalLanguage): void {
  language = wanted;
  process.env['DUIDU_LANG'] = wanted;
  z.config(wanted === 'zh' ? z.locales.zhCN() : z.locales.en());
}

/** Words in the language of this run. */
export const say = (words: Words): string => words[language];
