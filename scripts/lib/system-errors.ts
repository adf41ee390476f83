/** What Node.js and the disk refuse, in the words of a terminal. */
import { say, type Words } from './spoken.ts';

/** The code of an error of Node.js; an empty string for any other. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Mistakes in the options of a command by the codes of `parseArgs`; `{option}` is what was typed. */
const USAGE_ERRORS: Readonly<Record<string, Words>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: {
    en: 'Unexpected option {option}. .github/COMMANDS.md lists the options of every command.',
    zh: '没有选项 {option}。各命令的选项见 .github/OWN-CORPUS.zh-CN.md。',
  },
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
    en: 'Unexpected value of the option {option}: it takes a word behind it, or takes none.',
    zh: '选项 {option} 的值不对：后面要写一个值，或者不该有值。',
  },
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: {
    en: 'Unexpected argument {option}: this command takes options only.',
    zh: '这个命令只有选项，不能再写 {option}。',
  },
};

/** What is wrong with the options of a command, as `parseArgs` reports it; null for any other error. */
export function usageErrorWords(error: unknown): string | null {
  const words = USAGE_ERRORS[codeOf(error)];
  if (!words || !(error instanceof Error)) return null;
  const option = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return say(words).replace('{option}', () => option);
}

/** A disk that is full, read-only or not ours. */
const DISK_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了',
  EDQUOT: '磁盘配额用完了',
  EROFS: '磁盘是只读的',
  EACCES: '没有权限',
  EPERM: '没有权限',
};

/** Says which file the disk refuses and why; no trace says more. Null for any other error. */
export function diskErrorWords(error: unknown): string | null {
  const zh = DISK_ERRORS[codeOf(error)];
  if (zh === undefined || !(error instanceof Error)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? `：${error.path}` : '';
  return say({ en: error.message, zh: `${zh}${path}（${error.message}）` });
}
