/** What is wrong with the form of a YAML file, in the words of a terminal. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { Words } from './spoken.ts';

/** Mistakes by the code that the library gives them. Those that people make are told one by one, the rest together. */
const MISTAKES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: '缩进不对：同一层的各项要左边对齐',
  TAB_AS_INDENT: '缩进不能用制表符（Tab），要用空格',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号，或者缩进与上面不齐',
  UNEXPECTED_TOKEN: '这里不该有这个符号',
  BAD_SCALAR_START: '这个词不能以这个符号开头，整个词加上引号',
  BAD_DQ_ESCAPE: '双引号里的反斜线不对，改用单引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或者缺了换行；值里有冒号时加引号',
  BLOCK_IN_FLOW: '花括号、方括号里不能换成分行的写法',
  MULTILINE_IMPLICIT_KEY: '这一行少了冒号，或者冒号后面少了空格',
  BAD_ALIAS: '以 * 开头的词要加引号',
  MULTIPLE_DOCS: '文件里只能有一份清单，去掉 ---',
  KEY_OVER_1024_CHARS: '名称过长，可能缺了引号或换行',
  TAG_RESOLVE_FAILED: '以 ! 开头的词要加引号',
};

/** A mistake in the form of a file, as its first line tells it. */
export function yamlWords({ code, message }: YAMLError): Words {
  return { en: message.split('\n')[0] ?? message, zh: MISTAKES[code] ?? '这里不合 YAML 的写法' };
}

/** A name with `：` behind it, or a list with `，` or `：` in it: a Chinese keyboard writes them so. */
const FULL_WIDTH = /^\s*(?:- )?[\w-]+：|[[{][^\]}]*[，：]/u;

/** What to do about a mistake on a line: `genre：规划` and `[2021，2025]` are told of their marks. */
export function yamlHint(line: string): Words {
  return FULL_WIDTH.test(line)
    ? {
        en: 'Write colons and commas in half width, with a space behind them: `genre: 规划`, `[2021, 2025]`.',
        zh: '冒号和逗号要用半角的，后面空一格：genre: 规划，[2021, 2025]。',
      }
    : { en: 'Correct the YAML at this place.', zh: '改正这一处的写法。' };
}

/** Of the mistakes in a file those that do not come of another: all up to the first that is no repetition, in the order of the text. */
export function ownMistakes(errors: readonly YAMLError[]): YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const last = inOrder.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return last < 0 ? inOrder : inOrder.slice(0, last + 1);
}
