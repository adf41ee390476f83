/** Messages about what the manifest says of the text of a plan. */
import type { Rule } from './rule.ts';

/** The rows by name. */
export const editorRules = {
  'plan-start': {
    severity: 'error',
    says: 'Unexpected words where the plan {plan} should begin',
    hint: 'Correct `from` of the plan in seeds/manifest.yaml.',
    zh: '清单里 from 所写的起始行，文字与原文不符。改正 from 的行号或文字。',
    example: 'from: { line: 55, text: 乙市发展规划 }    # line 55 has other words',
  },
  'return-not-open': {
    severity: 'error',
    says: 'returns of {plan}: no section {actual} is open on line {line}',
    hint: 'Write the mark as the plan prints it; `npm run inspect` shows the outline. Remove the instruction if it is no longer needed.',
    zh: 'returns 所写的编号，在那一行没有一节是展开着的，这条指令不起作用。用 npm run inspect 看层级，改正编号，或者删去这一条。',
    example: 'returns:\n  - { line: 139, to: 九、, reason: 总结全部六节 }    # no 九、 above line 139',
  },
  'return-no-block': {
    severity: 'error',
    says: 'returns of {plan}: no paragraph begins on line {line}',
    hint: 'Name the first line of a paragraph of the plan; `npm run inspect` shows the lines. Remove the instruction if it is no longer needed.',
    zh: 'returns 所写的那一行，没有自然段从那里开始，这条指令不起作用。改正行号，或者删去这一条。',
    example: 'returns:\n  - { line: 9999, to: 一、, reason: 总结全部六节 }    # the seed has 226 lines',
  },
  'correction-line': {
    severity: 'error',
    says: 'lines: line {line} is not a line of the plan with words',
    hint: '`npm run inspect` shows the lines of the plan with their numbers.',
    zh: 'lines 所写的行号不在这份规划里，或者那一行是空行。用 npm run inspect 看行号。',
    example:
      'lines:\n  - { line: 9999, text: 一、目标, is: text, reason: 不是标题 }    # the seed has 226 lines',
  },
  'join-line': {
    severity: 'error',
    says: 'joins: line {line} is not a line of the plan with words',
    hint: '`npm run inspect` shows the lines of the plan with their numbers.',
    zh: 'joins 所写的行号不在这份规划里，或者那一行是空行。用 npm run inspect 看行号。',
    example: 'joins:\n  - { line: 9999, next: apart, reason: 另起一段 }    # the seed has 226 lines',
  },
  'correction-words': {
    severity: 'error',
    says: 'lines: expected “{expected}” on line {line}',
    hint: 'Copy `text`, `number` and `title` from the file as they stand; a correction with another line number is the usual cause.',
    zh: 'lines 所写的文字与那一行不符。text、number、title 都要照抄原文；多半是行号写错了。',
    example:
      'lines:\n  - { line: 12, text: 二、任务, is: text, reason: 不是标题 }    # line 12 says 三、保障',
  },
  'correction-twice': {
    severity: 'error',
    says: 'lines: line {actual} is already in another correction',
    hint: 'Say of each line once what it is.',
    zh: 'lines 里同一行写了两次。每一行只写一次。',
    example:
      'lines:\n  - { line: 12, to: 14, text: 目录, is: contents, reason: 目录 }\n  - { line: 14, text: 一、, is: text, reason: 目录 }',
  },
  'correction-columns': {
    severity: 'error',
    says: 'lines: the lines from {line} on cannot be read as rows of {expected} cells',
    hint: 'Give each line as many cells as `columns` says, separated by tabs or spaces. Or give each line one cell: the number of lines is then a multiple of `columns`.',
    zh: 'lines 所写的表格，各行的格数与 columns 不符。每行要有同样多的格（用制表符或空格隔开），或者一行一格，行数是列数的倍数。',
    example:
      'lines:\n  - { line: 12, to: 15, text: 指标, is: table, columns: 3, reason: 指标表 }    # four lines of one cell',
  },
  'correction-depth': {
    severity: 'error',
    says: 'lines: no section above line {line} is open for this depth; expected at most {actual}',
    hint: '`npm run inspect` shows the outline. Give the depth that the heading has below the sections above it.',
    zh: 'lines 所写的 depth 太深：上面没有可以容纳它的节。用 npm run inspect 看层级。',
    example:
      'lines:\n  - { line: 12, text: 小标题, is: heading, depth: 4, reason: 小标题 }    # below a chapter',
  },
  'correction-unused': {
    severity: 'error',
    says: 'lines: the correction of line {line} changes nothing',
    hint: 'The program reads the line so by itself. Take the correction out.',
    zh: '这一条更正没有改变任何东西：程序本来就是这样读的。请删去。',
    example:
      'lines:\n  - { line: 2, text: 一、目标, is: heading, depth: 1, reason: 标题 }    # it is one already',
  },
  'join-unused': {
    severity: 'error',
    says: 'joins: the correction of line {line} changes nothing',
    hint: 'The program joins or parts the lines so by itself. Take the correction out.',
    zh: 'joins 的这一条没有改变任何东西：程序本来就是这样接行的。请删去。',
    example: 'joins:\n  - { line: 12, next: apart, reason: 另起一段 }    # a paragraph begins there already',
  },
  'type-unknown': {
    severity: 'error',
    says: 'types: there is no section {actual}',
    hint: '`npm run inspect -- --json` on the seed shows the ids of sections.',
    zh: 'types 里写的节不存在。用 npm run inspect -- --json 看编号。',
    example: 'types:\n  - { at: s99, type: measure, reason: 保障措施 }',
  },
  'fact-unknown': {
    severity: 'error',
    says: 'facts: there is no {what} {actual}',
    hint: '`npm run inspect -- --json` on the seed shows the ids of clauses and indicators.',
    zh: 'facts 里写的条或指标不存在。用 npm run inspect -- --json 看编号。',
    example: 'facts:\n  - { reject: s1-p9-i1, reason: 不是指标 }',
  },
  'fact-words': {
    severity: 'error',
    says: 'facts: {problem}',
    hint: 'Copy `quote` and `number` from the clause as they stand; each must occur once, and the number must say the value.',
    zh: 'facts 里补充的指标与原文不符：quote 和 number 要照抄条款，各出现一次，number 要正是 value 的写法。',
    example: 'facts:\n  - { add: { clause: s1-p1, quote: 达到12家, number: "13", … }, reason: 漏收 }',
  },
  'corrected-by-editor': {
    severity: 'info',
    says: 'By the editor, {expected}: {actual}',
    hint: 'Nothing to do. The site shows it as the editor’s.',
    zh: '这是编者在清单里的更正，页上标明“编者”。不必处理。',
    example: 'lines:\n  - { line: 12, text: 加强领导, is: heading, depth: 2, reason: 印本此处为黑体小标题 }',
  },
} as const satisfies Record<string, Rule>;
