/** The language in which commands speak of plans: Chinese or English. */

/** A language of the messages on the terminal. */
export type TerminalLanguage = 'zh' | 'en';

/** Variables in which a terminal names its language, the strongest first. */
const LOCALE_VARIABLES = ['DUIDU_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** A language that the messages are not in. */
export class UnknownLanguage extends Error {}

/** Takes `--lang LANGUAGE` or `--lang=LANGUAGE` out of the arguments of a command; null where there is none. */
export function takeLanguageOption(args: string[]): string | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return null;
  const [option = '', value = ''] = args.slice(at);
  const joined = option.includes('=');
  args.splice(at, joined ? 1 : 2);
  return joined ? option.slice('--lang='.length) : value;
}

/** The language that was asked for, else that of the environment, else of the system. Throws for a language that is none. */
export function terminalLanguage(
  asked: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): TerminalLanguage {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== null)
    throw new UnknownLanguage(
      `Unexpected language “${asked}”, expected --lang zh or --lang en / --lang 只能是 zh 或 en，不能是“${asked}”`,
    );
  const named = LOCALE_VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== '',
  );
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('zh') ? 'zh' : 'en';
}
