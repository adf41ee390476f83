/**
 * Every message of the pipeline about a plan, one row each. The page of the guide that explains them is made from this table.
 *
 * `error`: the plan cannot be published as it is. `warning`: the reading may be wrong here, a person should look.
 * `info`: worth knowing, nothing to do.
 */
import { addressRules } from './address-rules.ts';
import { fileRules } from './file-rules.ts';
import type { Rule } from './rule.ts';

const rules = {
  'title-missing': {
    severity: 'error',
    says: 'Expected a line with the title of the plan before its text, found none',
    hint: 'Supply the title: `title` of the plan in seeds/manifest.yaml, or `--title` of `npm run add`. It will be marked as the editor’s.',
    zh: '正文之前没有可以当作标题的一行。在清单里补 title，或者给 npm run add 加 --title；补的标题会标明“编者所加”。',
    example: '一、发展基础\n过去五年……',
  },
  'issuer-unsure': {
    severity: 'info',
    says: 'Expected the name of who issued the plan above its date, in its title or at its head, found it only as who posted the page: {actual}',
    hint: 'Supply the issuer: `issuer` of the plan in seeds/manifest.yaml. The page names who posts it, which may be another body.',
    zh: '落款、标题和版头都没有发文机关，只有网页标出的发布机构；发布网页的不一定是发文机关。核对后在清单里补 issuer。',
    example: '发布机构：甲市统计局\n甲市统计公报\n一、综合\n……',
  },
  'place-missing': {
    severity: 'info',
    says: 'Expected the name of a place in the title of {plan} or in its issuer, found none',
    hint: 'Supply the place: `place` of the plan in seeds/manifest.yaml. Its values are joined with those of no other plan until then.',
    zh: '标题和发文机关都没有地名。在清单里补 place；在此之前，它的指标不与任何别的规划连成序列。',
    example: '综合交通运输发展规划\n一、总体要求\n……',
  },
  'text-missing': {
    severity: 'warning',
    says: 'Expected the text of a plan, found only titles, names, dates and parts of a page',
    hint: 'Look at the file: it may be a list of links, or a page whose document is in an attachment.',
    zh: '只有标题、名称、日期和网页栏目，没有正文。文件可能是列表页，或者正文在附件里。',
    example: '甲市人民政府关于印发规划的通知\n发布日期：2021-05-03',
  },
  'document-missing': {
    severity: 'error',
    says: 'Expected a document, found lines of a web page only: {actual}',
    hint: 'Look at the file: it may be the front page of a site that was saved in place of the document.',
    zh: '文件里只有网页的栏目和新闻标题，没有正文。可能误存了网站首页；请重新取得文件。',
    example: '首页|登录|邮箱\n甲市召开会议\n乙项目开工\n……',
  },
  'outline-empty': {
    severity: 'warning',
    says: 'Expected numbered headings, found none; the whole text is kept as plain paragraphs and tables',
    hint: 'Look at the lines. If the plan marks its headings in a way that no rule knows, each paragraph still has its address.',
    zh: '没有找到带编号的标题，全文按自然段和表格保存。请看原文用的是哪一种标题；每一段仍有自己的地址。',
    example: '甲市发展规划\n过去五年……。\n今后五年……。',
  },
  'numbering-start': {
    severity: 'warning',
    says: 'Unexpected number {actual} at the beginning of a list, expected number {expected}',
    hint: 'Kept as printed. If a heading before it was not recognised, look at the lines above.',
    zh: '一列编号不是从一开始。编号照印；请看前面是否有标题没有认出来。',
    example: '一、目标\n（二）具体目标',
  },
  'numbering-skip': {
    severity: 'warning',
    says: 'Unexpected number {actual}, expected number {expected} of its list',
    hint: 'Kept as printed. If a heading before it was not recognised, look at the lines between the two.',
    zh: '编号跳过了中间的数。编号照印；请看两者之间是否有标题没有认出来。',
    example: '一、目标\n三、任务',
  },
  'numbering-repeat': {
    severity: 'warning',
    says: 'Unexpected second number {actual}, expected number {expected} of its list',
    hint: 'Kept as printed. If one of the two is no heading, look at both lines.',
    zh: '同一个编号出现两次。编号照印；请看其中一处是否不是标题。',
    example: '一、目标\n一、任务',
  },
  'numbering-decrease': {
    severity: 'warning',
    says: 'Unexpected number {actual} after a higher one, expected number {expected} of its list',
    hint: 'Kept as printed. If a heading between the two was not recognised, look at the lines between them.',
    zh: '较小的编号排在较大的后面。编号照印；请看两者之间是否有标题没有认出来。',
    example: '一、目标\n三、任务\n二、措施',
  },
  'mark-in-sentence': {
    severity: 'warning',
    says: 'Unexpected mark {actual} after a line that stops in mid-sentence; taken as text',
    hint: 'If it is a heading, the paragraph before it lacks its full stop; see the joins of the report.',
    zh: '前一行的句子没有写完，这一行却以编号开头，已当作正文接上。若确是标题，前一段缺句号。',
    example: '重点加快\n三、（一）所列工程的建设。',
  },
  'table-suspected': {
    severity: 'warning',
    says: 'Expected a table that can be read, found lines that look like one but fit no columns: {actual}; kept as lines',
    hint: 'Say so under `lines` in the manifest (`is: table`, `columns`), or leave it: no character is lost.',
    zh: '几行文字像表格，但分不出列，已逐行保存。可以在清单的 lines 里写明（is: table，columns）；不改也不会丢字。',
    example: '序号\n指标\n2025年\n1\n粮食产量',
  },
  'table-ragged': {
    severity: 'warning',
    says: 'Unexpected rows with another number of cells than the table has columns ({expected}): {actual}',
    hint: 'Compare the rows with the printed table; the cells are kept in the order in which they were read.',
    zh: '表中有的行，格数与列数不同。请与印本核对；各格按读到的次序保存。',
    example: '序号\t指标\t2025年\n1\t粮食产量',
  },
  'table-row-doubtful': {
    severity: 'warning',
    says: 'Expected cells like those above and below them, found rows with others; the columns were told by their words alone: {actual}',
    hint: 'Compare the rows with the printed table. Tabs between the cells of the seed make the columns certain.',
    zh: '表格的列是按文字推断的，有的行与上下各行不一致。请与印本核对；在清单的 lines 里写明（is: table，columns），列就确定了。',
    example: '指标  2025年  2030年\n粮食产量  12  20\n公路里程  30  42\n专利  300',
  },
  'heading-repeated': {
    severity: 'warning',
    says: 'Unexpected second heading {actual}',
    hint: 'Look at both lines: one may be an entry of the contents, or a running header.',
    zh: '同一个标题出现两次。请看其中一处是否是目录条目或页眉。',
    example: '第一章 总则\n……\n第一章 总则',
  },
  'headings-repeated': {
    severity: 'warning',
    says: 'Unexpected second run of headings: {actual} of them stand twice',
    hint: 'Look at the first of them: the table of contents may have been taken for text, or the file holds the text twice.',
    zh: '许多标题出现两遍：可能把目录当作了正文，也可能文件里全文印了两遍。请从第一处看起。',
    example: '第一章 总则\n第二章 目标\n第一章 总则\n为了……',
  },
  'heading-untitled': {
    severity: 'warning',
    says: 'Expected a title behind {actual}, found none',
    hint: 'Look at the line below: the title may stand there in a form that no rule knows.',
    zh: '章节编号后面没有标题。标题可能在下一行，而没有认出来。',
    example: '第二章\n加快发展现代产业，巩固壮大实体经济根基，推动制造业优化升级。',
  },
  'attribute-outside-table': {
    severity: 'warning',
    says: 'Expected the nature of indicators (binding, expected) in a table, found it on {actual} lines of its own',
    hint: 'The lines around are cells of a table that was not recognised; no character is lost. Say so under `lines` in the manifest (`is: table`, `columns`) to have a table.',
    zh: '“约束性”“预期性”单独成行而不在表里：前后几行应是没有认出来的表格。文字不会丢；在清单的 lines 里写明（is: table，columns）可以成表。',
    example: '粮食产量\n30\n约束性',
  },
  'clauses-unended': {
    severity: 'warning',
    says: 'Unexpected many paragraphs that end in mid-sentence: {actual}',
    hint: 'Look at some of them: lines of one paragraph may not have been put together, or cells of a table stand as lines.',
    zh: '许多段落没有写完就断了：可能一段的几行没有接起来，也可能是表格的各格。请抽看几处。',
    example: '推动高质量\n发展',
  },
  'line-ends-missing': {
    severity: 'warning',
    says: 'Unexpected line that holds many paragraphs, as where a text has lost its line ends',
    hint: 'Take the text again from its source, with a line for each paragraph.',
    zh: '一行里有许多段落，像是丢了换行；程序在编号前断开了段落，请核对。最好从来源重新取得原文，一段一行。',
    example: '甲市办法为了……制定本办法。资金由……',
  },
  'contents-shown': {
    severity: 'warning',
    says: 'Unexpected table of contents among the text: {actual}',
    hint: 'Compare these lines with the print. If they are a table of contents, its headings are shown twice: say so under `lines` in the manifest (`is: contents`).',
    zh: '正文里像是混进了目录。请与印本核对；若是目录，标题会出现两遍，请在清单的 lines 里写明（is: contents）。',
    example: '目录\n第一章 总则……1\n第二章 附则……9',
  },
  'foot-suspected': {
    severity: 'warning',
    says: 'Unexpected short lines at the end of the text that may be links of the web page, from “{actual}” on',
    hint: 'Compare these lines with the print. If they belong to the web page, say so under `lines` in the manifest (`is: furniture`).',
    zh: '文末有许多短行，像是网页上的链接。若不属于文件本身，请在清单的 lines 里写明（is: furniture）。',
    example: '加强组织领导。\n市科技局\n市财政局\n网站地图',
  },
  'page-number-glued': {
    severity: 'warning',
    says: 'Unexpected numbers that count up at the beginning or end of lines {actual}; they may be page numbers and were kept',
    hint: 'Compare these lines with the print. If the numbers are those of pages, take the text again from its source: no instruction takes out a part of a line.',
    zh: '行首或行尾有逐次递增的数字，可能是粘连的页码，已保留。请与印本核对。',
    example: '创新环境\n1不断优化',
  },
  'running-header-doubtful': {
    severity: 'warning',
    says: 'Unexpected line that repeats where pages end: “{actual}”; it may be a running header or the head of a table and was kept',
    hint: 'Compare the line with the print. If it is a running header, say so under `lines` in the manifest (`is: furniture`).',
    zh: '换页处反复出现同一行，可能是页眉，也可能是表头，已保留。请核对；若是页眉，在清单的 lines 里写明（is: furniture）。',
    example: '— 1 —\n序号\n— 2 —\n序号',
  },
  'omission-refused': {
    severity: 'warning',
    says: 'Expected furniture of the page, found a line that may hold text ({expected}): “{actual}”; kept',
    hint: 'Compare the line with the print. If it belongs to the page, say so under `lines` in the manifest (`is: furniture`).',
    zh: '这一行像页眉页码，但可能有正文内容，已保留。请核对；若不是正文，在清单的 lines 里写明（is: furniture）。',
    example: '— 1 —\n专栏1 重点工程\n— 2 —\n专栏1 重点工程',
  },
  'budget-spent': {
    severity: 'warning',
    says: 'Looking for tables took more work than a text of this length may need; from here on lines stay paragraphs',
    hint: 'Compare the tables below this line with the print. The text itself is complete.',
    zh: '找表格用去的计算量超出了文字长度应有的限度，此后各行都当作自然段。请核对这一行以后的表格；文字没有缺失。',
    example: '序号\n任务\n序号\n任务\n……',
  },
  'title-supplied': {
    severity: 'info',
    says: 'Found no line with the title of the plan before its text; the title of the manifest is used',
    hint: 'Nothing to do. The title is marked as the editor’s.',
    zh: '原文没有印标题，用的是清单里的标题，页上标明“编者所加”。不必处理。',
    example: 'title: 甲市发展规划    # seeds/manifest.yaml',
  },

  // The manifest.
  'plan-id-repeated': {
    severity: 'error',
    says: 'Unexpected second plan with the id {actual}',
    hint: 'Give each plan its own id.',
    zh: '两份规划用了同一个 id。每份规划的 id 都要不同。',
    example: '- id: jia-plan\n- id: jia-plan',
  },
  'plan-name-repeated': {
    severity: 'error',
    says: 'Unexpected second plan with the short name {actual}, which {expected} has on line {before}',
    hint: 'Give each plan its own short names: readers tell plans apart by them.',
    zh: '两份规划用了同一个简称，读者分不清。每份规划的 short 都要不同。',
    example:
      '- id: jia-plan\n  short: { zh: 规划, en: Plan }\n- id: yi-plan\n  short: { zh: 规划, en: Plan B }',
  },
  'plan-order': {
    severity: 'error',
    says: 'Unexpected order of the plans of one seed: {plan} begins at line {actual}, expected a line after {expected}',
    hint: 'List the plans of a seed in the order of their first lines, with `from` for all but the first.',
    zh: '同一个文件里的几份规划，次序与起始行不符。按起始行的先后排列，除第一份外都要写 from。',
    example: '- id: second\n  from: { line: 55, text: 乙 }\n- id: first\n  from: { line: 10, text: 甲 }',
  },
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
    says: '{what}: line {line} is no line of the plan that holds words',
    hint: '`npm run inspect` shows the lines of the plan with their numbers.',
    zh: 'lines 或 joins 所写的行号不在这份规划里，或者那一行是空行。用 npm run inspect 看行号。',
    example:
      'lines:\n  - { line: 9999, text: 一、目标, is: text, reason: 不是标题 }    # the seed has 226 lines',
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
    says: 'lines: the lines from {line} on are no rows of {expected} cells',
    hint: 'Each line must hold so many cells, set apart by tabs or spaces, or one cell; then the number of lines is a multiple of the columns.',
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
    says: '{what}: the correction of line {line} changes nothing',
    hint: 'The program reads the line so by itself. Take the correction out.',
    zh: '这一条更正没有改变任何东西：程序本来就是这样读的。请删去。',
    example:
      'lines:\n  - { line: 2, text: 一、目标, is: heading, depth: 1, reason: 标题 }    # it is one already',
  },
  'fact-unknown': {
    severity: 'error',
    says: '{what}: there is no {actual}',
    hint: '`npm run inspect -- --json` on the seed shows the ids of sections, clauses and indicators.',
    zh: 'types 或 facts 里写的节、条或指标不存在。用 npm run inspect -- --json 看编号。',
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
  'override-unknown': {
    severity: 'error',
    says: 'theme-overrides of {plan}: there is no {what} {actual}',
    hint: '`npm run inspect` on the seed shows the ids; the themes are in content/themes.json.',
    zh: 'theme-overrides 里的节、条或主题不存在。用 npm run inspect 看编号，主题见 content/themes.json。',
    example: 'theme-overrides:\n  - { at: s99, themes: [talent], reason: 人才工作 }',
  },
  'alignment-unknown': {
    severity: 'error',
    says: 'alignments: there is no section {actual}',
    hint: 'Copy the plan and the id from the address of the section on its reading page.',
    zh: 'alignments 里写的节不存在。从全文页那一节的地址里抄规划和编号。',
    example:
      'alignments:\n  - { sections: [jia-plan#s99, yi-plan#s1], verdict: confirmed, reason: 同一事项 }',
  },
  'pair-unknown': {
    severity: 'error',
    says: 'Expected two plans of this manifest under pairs, found {actual}',
    hint: 'Copy the ids of two different plans from above.',
    zh: 'pairs 里写的规划不存在，或者同一份写了两次。从清单里抄两份不同规划的编号。',
    example: 'pairs:\n  - [jia-plan, no-such-plan]',
  },
  'version-unknown': {
    severity: 'error',
    says: 'Expected the version of {plan} before it under version-of, a plan of this manifest without another later version, found {actual}',
    hint: 'Name the version that came just before, by its id. Versions follow one another without a circle.',
    zh: 'version-of 写的应是同一文献紧接着的前一版：清单里有的另一份规划，没有别的后一版，也不能互相循环。',
    example: 'id: jia-rules-2024\nversion-of: no-such-plan',
  },

  // Facts.
  'indicator-unquotable': {
    severity: 'warning',
    says: 'Left out the indicator {what}, “{actual}”: {problem}',
    hint: 'Compare the clause with the printed plan: a passage may have been copied twice.',
    zh: '条款里有指标，但它的原句出现不止一次，或者太长，不能引用，没有收入。请与印本核对，看是否重复抄录。',
    example: '新增企业12家。新增企业12家。',
  },
  fact: {
    severity: 'warning',
    says: 'Left out the indicator {what}: {problem}',
    hint: 'Read the number in the printed plan. A second reading, independent of the rules that found it, does not give the same value.',
    zh: '第二遍独立核对时，数值与原文的字不一致，这个指标没有收入。请看原文的数字是怎样写的。',
    example: '企业达到12.5.3万家。',
  },
  'number-unread': {
    severity: 'warning',
    says: 'Expected a number with a known unit in a statement, found “{actual}”',
    hint: 'Read the sentence or the row: its number is not among the indicators. A unit that is missing is a row of src/pipeline/text/measures.ts.',
    zh: '“达到、控制在、不少于”之后或者指标表里的数字没有读懂（单位不认识，或者写法有歧义），没有收入，也没有猜。请看原文。',
    example: '水位控制在3.5弧以内。',
  },

  'name-unsure': {
    severity: 'info',
    says: 'Expected words that say what is counted, found “{actual}”',
    hint: 'Read the sentence: the indicator stands in the data with this name, marked as unsure.',
    zh: '这个数字统计的是什么，从句子里看不确切（例如只写“企业”“投资”）。指标照样收入，名称标为不确定。请看原句。',
    example: '全年完成投资10亿元。',
  },

  'years-unknown': {
    severity: 'info',
    says: 'Expected a title, a heading or words that say of what years the plan speaks, found none; values without a year: {actual}',
    hint: 'Give the plan a period in the manifest where its years are known: the values stand in the data without a year.',
    zh: '题名、标题和正文都没有说明是哪一年、哪几年，所以这些数值没有年份，也没有猜。知道年份的，请在清单里写上期间（period）。',
    example: '企业达到12家。',
  },

  ...addressRules,
  ...fileRules,
} as const satisfies Record<string, Rule>;

/** Name of a rule. */
export type RuleId = keyof typeof rules;

/** The rules by name. */
export const RULES: Readonly<Record<RuleId, Rule>> = rules;

/** Whether a name is that of a rule. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}
