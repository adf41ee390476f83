/** Words for what the schemas of the files that people write expect. Their own sentences are in English; those of the library are told by their code. */
import { z } from 'astro/zod';
import type { Words } from './spoken.ts';

/** The schemas' own sentences, as `src/pipeline/schemas/` has them. */
export const SCHEMA_WORDS: Readonly<Record<string, string>> = {
  words: '要写字，不能只有空白或标点',
  'lower-case letters, digits and hyphens': '只能用小写拉丁字母、数字和连字符（-）',
  'at most 100 characters': '至多 100 个字符',
  'another id: addresses of the site use this word': '请换一个编号：网站的地址已经用了这个词',
  'the first year, then the last': '先写开始的年份，再写结束的年份',
  'two years: [2021, 2025]': '写成两个年份：[2021, 2025]',
  'a day as 2021-09-30': '日期写成 2021-09-30 的样子',
  'an address that begins with https:// or http://': '应是以 https:// 或 http:// 开头的网址',
  'one instruction a line': '一行只能写一次',
  'a file in seeds/ that ends in .txt, .md, .html, .docx or .pdf: seeds/name.txt':
    '应是 seeds/ 里的 .txt、.md、.html、.docx 或 .pdf 文件，例如 seeds/name.txt',
  'a name without % # ? " < > | * : and control characters: rename the file':
    '文件名里不能有 % # ? " < > | * : 和控制字符，请改名',
  '64 lower-case hexadecimal digits': '应是 64 位小写十六进制数字',
  'names by language: { zh: 中文, en: English }': '按语言写名称：{ zh: 中文, en: English }',
  'words, or words by language: { zh: 中文, en: English }':
    '写一句话，或者按语言写：{ zh: 中文, en: English }',
  'an e-mail address, or an address that begins with https://': '应是电子邮箱，或者以 https:// 开头的网址',
  'a picture in seeds/: seeds/logo.svg': '应是 seeds/ 里的图片，例如 seeds/logo.svg',
  'a host such as https://plans.example.org; a folder on it goes into BASE_PATH':
    '应是 https://plans.example.org 这样的网址；下面的文件夹写在 BASE_PATH 里',
  'a language of the interface: zh, en': '应是界面有的语言：zh、en',
  'a line after the first': 'to 应在 line 之后',
  'a field to change': '至少写一项要改的',
  'a month as 2021-09': '月份写成 2021-09 的样子',
  'a form stands in two groups': '同一个说法写在了两组里',
  'a regular expression': '应是正则表达式',
};

/** What the library calls kinds of values, in words that need no programming. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  array: '列表（[ ]，或者一行一项）',
  tuple: '列表（[ ]）',
  object: '几项内容（{ }，或者一行一项）',
  record: '几项内容（{ }，或者一行一项）',
  boolean: 'true 或 false',
};

/** What is wrong with a value, by the code of the library; by any other in the words of the library, which are in the language of the run. */
function plainChinese(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `没有名为 ${issue.keys.map((key) => `"${key}"`).join('、')} 的项`;
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined || issue.input === null) return '缺少这一项，或者没有写值';
    const found = z.util.parsedType(issue.input);
    return `应是${KINDS[issue.expected] ?? issue.expected}，写的是${KINDS[found] ?? found}`;
  }
  return issue.message;
}

/** What is wrong with a value that a schema refuses, in both languages. The value must be in the issue (`READ_INPUT`). */
export function schemaWords(issue: z.core.$ZodIssue | undefined): Words {
  if (!issue) return { en: '', zh: '' };
  return { en: issue.message, zh: SCHEMA_WORDS[issue.message] ?? plainChinese(issue) };
}

/** Has a schema keep the value in its issues, from which `schemaWords` tells what was written. */
export const READ_INPUT = { reportInput: true };
