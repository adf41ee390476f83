/** Messages about plans in the words of a terminal, in Chinese and English. The Chinese sentence is the one of the table of rules; the words of the place follow it. */
import { isRule, RULES } from '../../src/pipeline/diagnostics/rules.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import type { TerminalLanguage } from './terminal-language.ts';

/** Messages of the commands themselves, which have no row in the table of rules. */
const OF_COMMANDS: Readonly<Record<string, string>> = {
  yaml: '这里不合 YAML 的写法，请改正。',
  'yaml-schema': '这一项的名称或值不对，请对照文件开头的说明改正。',
  'manifest-layout': '清单里的 seeds 应写成一行一项的列表。',
  'content-stale': 'content/ 与原文不一致。运行 npm run content，并提交结果。',
  'content-unreadable':
    '这个文件读不出来，其中有已经给出的地址。从版本库里恢复它；合并分支之后，见 .github/CONTRIBUTING.md 的 merge branches。',
  'file-missing': '没有这个文件，请核对路径。',
  'file-unreadable': '这个文件打不开，请核对路径和权限。',
  'folder-empty': '这个文件夹里没有可以读的文件（.txt、.md、.html、.docx、.pdf）；不查找下一级文件夹。',
  'folder-not-empty': '文件夹不是空的，请换一个。',
  'plan-unknown': '清单里没有这份规划，请核对编号。',
  'seed-known': '这个文件已经收在清单里。',
  'seed-name-taken': 'seeds/ 里已有同名文件，请先改名。',
  option: '命令的选项不对。',
  site: '站点设置（seeds/site.yaml）有误。',
  theme: '主题表有误。',
};

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

/** Lines that say what is wrong and what to do; the first one stands behind the place of the message. */
export function diagnosticLines(
  { rule, reason, hint, actual, expected }: Diagnostic,
  language: TerminalLanguage,
): string[] {
  const label = (name: string) => LABELS[language][name] ?? name;
  if (language === 'en')
    return [
      reason,
      ...(actual === null ? [] : [`${label('actual')} ${actual}`]),
      ...(expected === null ? [] : [`${label('expected')} ${expected}`]),
      `→ ${hint}`,
    ];
  if (!isRule(rule))
    return [OF_COMMANDS[rule] ?? reason, ...(rule in OF_COMMANDS ? [`原文：${reason}`, `→ ${hint}`] : [])];
  const words = {
    ...wordsIn(RULES[rule].says, reason),
    ...(actual && { actual }),
    ...(expected && { expected }),
  };
  return [RULES[rule].zh, ...Object.entries(words).map(([name, word]) => `${label(name)}${word}`)];
}

/** The words that were filled into a template, by their names. */
function wordsIn(template: string, filled: string): Record<string, string> {
  const names = [...template.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
  const literals = template.split(/\{[a-z]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(`^${literals.join('([\\s\\S]*?)')}$`, 'u').exec(filled);
  const words = names.map((name, index) => [name, found?.[index + 1] ?? ''] as const);
  return Object.fromEntries(words.filter(([name, word]) => name !== 'line' && word !== ''));
}
