/** What a crawler or a reader of web pages wrote above a text: front matter, keys with values, addresses. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import { MOST_BLOCK_LINES, MOST_FRONT_MATTER_LINES, MOST_LINES_ABOVE_BLOCK } from './limits.ts';

interface CrawlerLine {
  use: string;
  /** Matches the recognisable form of the line, in which white space counts. */
  pattern: RegExp;
  /** True when a document prints no such line. Others need a certain one in their block. */
  certain: boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** One row a use. */
export const CRAWLER_LINES: readonly CrawlerLine[] = [
  {
    use: 'key in Latin letters',
    pattern: withExamples(
      /^[-*•]?\s*[A-Za-z][A-Za-z0-9_ -]{1,30}[:：](?:\s.*)?$/u,
      `-AA: *AA: AA: aA: Aa: AA： AA:␣`,
      `又-AA: -AA:等`,
    ),
    certain: false,
    examples: [
      '- corpus_id: tz-20260517-001',
      'title: 甲市规划',
      'Published Time: 2026-05-17',
      'Markdown Content:',
    ],
    counterexamples: ['GDP增长：5%', 'A：甲类', '5G: 建设'],
  },
  {
    use: 'key in Chinese',
    pattern: withExamples(
      /^(?:标题|文件名称|发文(?:单位|机关|时间|日期|字号)|发布(?:单位|机构|时间|日期)|报告人|作者|来源)[：:].{0,120}$/u,
      `标题： 文件名称： 发文单位： 发文机关： 发文时间： 发文日期： 发文字号： 发布单位： 发布机构： 发布时间： 发布日期： 报告人： 作者： 来源：
    标题:
    标题：甲{120}`,
      `又标题：`,
    ),
    certain: false,
    examples: ['标题：甲县2031年工作报告', '发文单位：甲县人民政府', '发文时间：未知', '报告人：张某某'],
    counterexamples: ['标题规范：甲', '一、发文单位：甲县', '报告人应当到会。'],
  },
  {
    use: 'head of the text',
    pattern: withExamples(
      /^(?:正文|全文|正文内容)[：:]$/u,
      `正文： 全文： 正文内容： 正文:`,
      `又正文： 正文：等`,
    ),
    certain: true,
    examples: ['正文：', '全文：'],
    counterexamples: ['正文', '正文：各位代表', '正文共八章：'],
  },
  {
    use: 'remark of HTML',
    pattern: /^<!--[^>]{0,200}-->$/u,
    certain: true,
    examples: ['<!-- INFO END -->'],
    counterexamples: ['<甲>', '--'],
  },
  {
    use: 'key in bold',
    pattern: withExamples(
      /^[-*•]?\s*\*\*(?:(?:发布|更新|检索|抓取|采集|入库)(?:日期|时间|机构)|来源|原文(?:链接|网址)?|链接|网址|分类|主题|标签|标题|作者|附件|关键词|检索关键词|文档类型|文件(?:名称|编号))\*\*\s*[:：].{0,400}$/u,
      `**发布日期**： **更新时间**： **检索机构**： **抓取时间**： **采集时间**： **入库时间**： **来源**： **原文链接**： **原文网址**： **链接**： **网址**： **分类**： **主题**： **标签**： **标题**： **作者**： **附件**： **关键词**： **检索关键词**： **文档类型**： **文件名称**： **文件编号**：
    **来源**: -**发布日期**： ***发布日期**： **原文**：
    **来源**：甲{400}`,
      `又**发布日期**：`,
    ),
    certain: true,
    examples: ['**发布日期**: 2025-12-26', '- **文档类型**：政策类', '**附件**:'],
    counterexamples: ['**一、总体要求**', '**坚持创新**：'],
  },
  {
    use: 'address',
    pattern: withExamples(
      /^(?:[-*•]\s*)?(?:来源(?:URL|网址|链接|地址)?|原文(?:链接|网址|地址)?|网址|链接|出处|URL(?: Source)?|Source)\s*[:：]\s*(?:\[)?https?:.*$/iu,
      `来源URL：http: 来源网址：http: 来源链接：http: 来源地址：http: 原文链接：http: 原文网址：http: 原文地址：http: 网址：http: 链接：http: 出处：http: URL：http: Source：http:
    网址:http: -来源URL：http: *来源URL：http: 来源：http: 原文：http:`,
      `又来源URL：http:`,
    ),
    certain: true,
    examples: [
      '原文链接：https://www.example.cn/a.html',
      'URL Source: https://www.example.cn',
      '来源：https://a.cn/1',
      '来源URL：http://www.example.cn/1.html',
    ],
    counterexamples: ['来源：甲市日报', '申报网址为https://a.cn'],
  },
  {
    use: 'what a program did',
    pattern: withExamples(
      /^(?:>\s*)?(?:本文|本页|本文档|本文件|正文|全文|以上内容|本文正文|内容)由[^。]{0,20}(?:脚本|程序|爬虫|工具|自动|OCR)[^。]{0,40}(?:提取|抓取|采集|生成|转换|识别|整理).{0,240}$/iu,
      `本文由脚本提取 本页由程序抓取 本文档由爬虫采集 本文件由工具生成 正文由软件自动转换 全文由OCR识别 以上内容由脚本整理 本文正文由脚本提取 内容由脚本提取
    本文由脚本甲{40}提取 正文由甲{18}软件自动转换 本文由脚本提取甲{240}`,
      `又本文由脚本提取 本文由脚本。提取`,
    ),
    certain: true,
    examples: [
      '> 本文正文由脚本自甲市官方公开页面提取，仅供检索查阅；以[官方链接](https://www.example.cn/1)发布版本为准。',
      '本文档由程序自动抓取生成',
      '正文由OCR识别，仅供参考。',
    ],
    counterexamples: ['本文由甲市发展改革委负责解释。', '信息由各部门自动采集', '> 一、总体要求'],
  },
  {
    use: 'copyright',
    pattern: withExamples(
      /^(?:>\s*)?(?:依据?|依照|根据|按照)《(?:中华人民共和国)?著作权法》.{0,80}(?:不适用|不受).{0,24}$/u,
      `依《著作权法》不适用 依照《著作权法》不受 根据《著作权法》不受 按照《著作权法》不受
    依《著作权法》甲{80}不适用 依《著作权法》不适用甲{24}`,
      `又依《著作权法》不适用 依《著作权法》不适用甲{80}`,
    ),
    certain: true,
    examples: ['> 依《中华人民共和国著作权法》第五条第一项，国家机关的决议、决定不适用著作权法。'],
    counterexamples: ['根据《中华人民共和国著作权法》，制定本办法。'],
  },
  {
    use: 'number in a collection',
    pattern: /^\s*(?:北大法宝\s*)?【法宝引证码】.{0,40}$/u,
    certain: true,
    examples: ['【法宝引证码】 CLI.12.4638041', '北大法宝【法宝引证码】 CLI.12.4170311'],
    counterexamples: ['【引证】'],
  },
  {
    use: 'title of a part of the page',
    pattern: withExamples(
      /^#{1,4}\s*(?:原件固化|(?:文档)?基本信息|元数据|(?:政策)?(?:全文|原文|正文)|Metadata|文档\s*[:：].{0,80})$/iu,
      `#原件固化 #基本信息 #文档基本信息 #元数据 #正文 #政策全文 #原文 #政策正文 #Metadata #文档：甲 #文档:甲
    #文档：甲{79}甲`,
      `又#原件固化 #原件固化等`,
    ),
    certain: true,
    examples: ['# 原件固化', '## 政策全文', '### 基本信息', '## 文档 ：甲市行动计划.md'],
    counterexamples: ['# 甲市规划', '## 一、总体要求'],
  },
  {
    use: 'link',
    pattern: withExamples(
      /^[-*•]\s*\[[^\]]{1,200}\]\([^)]{1,400}\)(?:\s*\(\w+\))?$/u,
      `-[供](水) *[供](水) -[供](水)(a) -[甲{199}供](水) -[供](甲{399}水) -[供](水)(22)`,
      `又-[供](水) -[供](水)()`,
    ),
    certain: false,
    examples: ['- [附件.pdf](/cmsres/15/1.pdf)'],
    counterexamples: ['[见附件]', '- 附件'],
  },
  {
    use: 'rule',
    pattern: withExamples(/^(?:-{2,}|={3,}|\*{3,})$/u, '-- === ***', `又-- --等`),
    certain: false,
    examples: ['---', '====='],
    counterexamples: ['-', '——'],
  },
];

/** Returns the tokens of the block. The title above it is not one of them. */
export function crawlerBlock(tokens: readonly LineToken[]): Set<LineToken> {
  const front = frontMatter(tokens);
  const found = new Set<LineToken>(tokens.slice(0, front));
  let certain = front > 0;
  let index = front;
  const first = tokens
    .slice(front, front + MOST_LINES_ABOVE_BLOCK + 1)
    .findIndex((token) => rowOf(token) !== null);
  if (first < 0) return found;
  const block: LineToken[] = [];
  for (index += first; index < tokens.length && block.length < MOST_BLOCK_LINES; index += 1) {
    const token = tokens[index];
    const row = token ? rowOf(token) : null;
    if (!token || !row) break;
    certain ||= row.certain || token.form.includes('://');
    block.push(token);
  }
  if (certain) for (const token of block) found.add(token);
  return found;
}

/** A line as front matter has them: a key, an item, what goes on. */
const OF_FRONT_MATTER = withExamples(
  /^(?:[\p{L}_][\p{L}\p{N}_-]*\s*:|-\s|\[|\s)/u,
  'title: 标题: _a: a_b-3␣: -␣甲 [a] ␣甲 a:',
  '3a: 甲乙 -甲 a␣b: :a a［',
);

/** Number of tokens of the front matter between two rules `---`, at the very beginning; 0 when there is none. */
function frontMatter(tokens: readonly LineToken[]): number {
  if (withoutWhiteSpace(tokens[0]?.form ?? '') !== '---') return 0;
  const end = tokens.slice(1, MOST_FRONT_MATTER_LINES).findIndex(({ form }) => form === '---');
  const lines = tokens.slice(1, end + 1);
  const keys = lines.filter((token) => OF_FRONT_MATTER.test(token.form));
  return end > 0 && keys.length * 2 >= lines.length ? end + 2 : 0;
}

function rowOf({ form }: LineToken): CrawlerLine | null {
  return CRAWLER_LINES.find(({ pattern }) => pattern.test(form)) ?? null;
}
