/** Chinese words for what the schemas of the files that people write expect. Their own sentences are in English; those of the library come in the language of the run. */
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
  数字: '数',
  array: '列表（[ ]，或者一行一项）',
  数组: '列表（[ ]，或者一行一项）',
  tuple: '列表（[ ]）',
  object: '几项内容（{ }，或者一行一项）',
  record: '几项内容（{ }，或者一行一项）',
  boolean: 'true 或 false',
};

/** A sentence of the library in words that need no programming: 期望 string，实际接收 undefined says that something is missing. */
function plainChinese(message: string): string {
  const unknown = /^出现未知的键\(key\): (.*)$/u.exec(message);
  if (unknown) return `没有名为 ${unknown[1]} 的项`;
  const [, wanted, found] = /^无效输入：期望 (\S+)，实际接收 (\S+)$/u.exec(message) ?? [];
  if (wanted === undefined || found === undefined) return message;
  if (found === 'undefined' || /null/.test(found)) return '缺少这一项，或者没有写值';
  return `应是${KINDS[wanted] ?? wanted}，写的是${KINDS[found] ?? found}`;
}

/** A sentence of a schema in both languages. */
export function schemaWords(message: string): Words {
  return { en: message, zh: SCHEMA_WORDS[message] ?? plainChinese(message) };
}
