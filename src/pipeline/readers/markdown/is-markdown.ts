/** Recognises a text that is written in Markdown, by its content. */
import { withExamples } from '../../text/with-examples.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Marks that only Markdown has, each with lines that bear it and lines that only look like it. The tests run every one. */
export interface MarkdownSign {
  pattern: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** Signs of Markdown in one line. Lists, rules and quotes are none: plain texts have them, too. */
export const MARKDOWN_SIGNS: readonly MarkdownSign[] = [
  {
    // A heading.
    pattern: withExamples(
      /^ {0,3}#{1,6}[ \t]+(?!\d+[号#])\S/u,
      `#␣供 #␣␣供 #␣3供 #␣␣号 ␣␣␣#␣供`,
      `又#␣供 #供 #␣3号 #␣3#`,
    ),
    examples: ['# 甲市规划', '### 一、总体要求', '## 2025年目标 ##'],
    counterexamples: ['#1泵站', '＃ 甲市', '#甲市发布#', '# 3号楼', '####', 'C# 语言'],
  },
  {
    // Words in bold.
    pattern: withExamples(
      /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*]{0,200}[^\s*]\*\*(?!\*)/u,
      `**供养** **供**甲 **甲{199}供养**`,
      `甲**供养** 3**供养** **␣养** **供␣** **供***`,
    ),
    examples: ['**发布日期**: 2025-03-10', '第一条 **总则** 本办法'],
    counterexamples: ['** 注：略', '5**3', '合格率***以上', '甲 ** 乙 ** 丙', '指标**（个）、人口**（万人）'],
  },
  {
    // A link or a picture.
    pattern: withExamples(
      /\[[^\][]{1,300}\]\((?:https?:|mailto:|\/|\.|#|[\w-]+\/|[^()\s]{1,200}\.\w{2,5}\))[^()\s]{0,2000}\)?/u,
      `[供](http: [供](a/ [供](-/ [供](水.aa) [供](mailto: [供](/ [供](. [供](# [供](aa/ [供](http:(→[供](http:
    [[甲{300}](http: [供](甲{199}水.aa)`,
      `[]](http: [[](http: [供]((.aa) [供]().aa)`,
    ),
    examples: ['[附件](http://www.example.cn/a.pdf)', '![图1](images/1.png)', '- [甲.pdf](./甲.pdf)'],
    counterexamples: ['[1](见附注)', '甲政发[2021](7)号', '[主题分类] (综合)'],
  },
  {
    // A footnote.
    pattern: /\[\^[\p{L}\p{N}_-]{1,40}\]/u,
    examples: ['参考手册[^1]。', '[^book]: Open Data Handbook'],
    counterexamples: ['[^]', '[1]', '3^2'],
  },
  {
    // A fence of code.
    pattern: withExamples(/^ {0,3}(?:```|~~~)[\w-]{0,20}\s*$/u, '``` ```text ~~~ ~~~3 ~~~-', '又~~~ ~~~等'),
    examples: ['```', '```text'],
    counterexamples: ['~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 裁剪线 ~~~~', '``'],
  },
];

/** Row of dashes below the head of a table. */
const DELIMITERS = withExamples(
  /^ {0,3}\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*){1,200}\|?[ \t]*$/u,
  `-|- -␣|- -|␣-`,
  `又-|- -|-甲`,
);
/** Fewest lines with signs: one alone may be of a plain text. */
const FEWEST_SIGNS = 2;
/** Longest line that is looked at. */
const LONGEST_LINE = 20_000;

/**
 * True for a text in Markdown: it has front matter, a table of pipes, or signs of Markdown on at least two lines.
 * A stray `#` or `*` does not make a plain text one.
 */
export function isMarkdown(text: string): boolean {
  if (splitFrontMatter(text) !== null) return true;
  const lines = text.split(/\r\n|\n|\r/u);
  let signs = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    if (line.includes('-') && DELIMITERS.test(line) && hasPipe(lines[index - 1])) return true;
    if (MARKDOWN_SIGNS.some(({ pattern }) => pattern.test(line))) signs += 1;
    if (signs >= FEWEST_SIGNS) return true;
  }
  return false;
}

function hasPipe(line: string | undefined): boolean {
  return line?.includes('|') ?? false;
}
