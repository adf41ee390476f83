/**
 * Finds the block that programs which collect documents write above the text: `**发布日期**: 2025-03-10`, each label in
 * bold at the beginning of a line. It is about the file, not of the document.
 */
import { withExamples } from '../../text/with-examples.ts';
import type { MarkdownLine } from './line-writer.ts';

/** Labels of such blocks, by the name in the metadata; those that are not kept have none. */
const CRAWLER_LABELS: Readonly<Record<string, string | null>> = {
  发布日期: 'published',
  发布时间: 'published',
  日期: 'published',
  date: 'published',
  发布机构: 'source',
  发布单位: 'source',
  发文机构: 'source',
  机构: 'source',
  来源: 'source',
  source: 'source',
  原文链接: 'address',
  链接: 'address',
  网址: 'address',
  url: 'address',
  关键词: 'keywords',
  检索关键词: 'keywords',
  标签: 'keywords',
  tags: 'keywords',
  作者: 'author',
  author: 'author',
  分类: 'column',
  类别: 'column',
  文档类型: 'column',
  文件名称: null,
  文件编号: null,
  检索时间: null,
  抓取时间: null,
  采集时间: null,
  附件: null,
};
/** Headings that such programs set above the block and above the text. */
const HEADINGS = withExamples(
  /^(?:(?:政策全文|正文|全文|原文|基本信息|文档信息|文档内容|文件内容|内容)$|文档\s*[：:].*\.\w{2,5}$)/u,
  `文档：.aa 文档:.aa 政策全文 正文 全文 原文 基本信息 文档信息 文档内容 文件内容 内容`,
  `又文档：.aa 政策全文等 文档：.aa等`,
);
/** Labels of lines that such programs write below the text. */
const FOOT = withExamples(
  /^(?:更新时间|最后更新|抓取时间|采集时间)\s*[：:]/u,
  `更新时间： 更新时间: 最后更新： 抓取时间： 采集时间：`,
  `又更新时间：`,
);
/** Lines from the beginning in which the block begins, and fewest labels in it. */
const BEGINNING = 8;
const FEWEST_LABELS = 3;
const LONGEST_VALUE = 2_000;

/** Lines of the block, from index `from` to before `to`, and what they say. */
export interface CrawlerBlock {
  from: number;
  to: number;
  /** Index of the line that the program wrote below the text. */
  foot: number | null;
  metadata: Record<string, string>;
}

/** Finds the block; null where a text has none. */
export function findCrawlerBlock(lines: readonly MarkdownLine[]): CrawlerBlock | null {
  const first = lines.findIndex((line, index) => index < BEGINNING && labelOf(line) !== null);
  if (first < 0) return null;
  let to = first;
  let labels = 0;
  const metadata: Record<string, string> = {};
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const label = line ? labelOf(line) : null;
    if (label) {
      labels += 1;
      keep(label, metadata);
    } else if (!line || !isAnnexOfBlock(line)) break;
  }
  if (labels < FEWEST_LABELS) return null;
  const rule = /^[-=_*\s]+$/u.test(lines[to]?.text ?? '') ? 1 : 0;
  if (isHeading(lines[to + rule])) to += rule + 1;
  let from = first;
  while (isHeading(lines[from - 1])) from -= 1;
  return { from, to, foot: FOOT.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : null, metadata };
}

function labelOf({ text, boldLead }: MarkdownLine): { label: string; value: string } | null {
  const match = /^([^：:]{1,12})\s*[：:]\s*/u.exec(text);
  const label = (match?.[1] ?? '').replace(/\s+/gu, '').toLowerCase();
  // The colon is bold itself or follows the bold label.
  const isBold = match !== null && boldLead >= (match[1] ?? '').trimEnd().length;
  if (!match || !isBold || !Object.hasOwn(CRAWLER_LABELS, label)) return null;
  return { label, value: text.slice(match[0].length).trim() };
}

function keep({ label, value }: { label: string; value: string }, metadata: Record<string, string>): void {
  const isAddress = /^https?:/iu.test(value);
  const name = isAddress ? 'address' : CRAWLER_LABELS[label];
  if (!name || value === '' || /^(?:无|暂无)$/u.test(value) || metadata[name]) return;
  metadata[name] = value.slice(0, LONGEST_VALUE);
}

/** True for the links below a label 附件. */
function isAnnexOfBlock({ linked, characters }: MarkdownLine): boolean {
  return linked > characters / 2;
}

function isHeading(line: MarkdownLine | undefined): boolean {
  return line?.heading !== undefined && HEADINGS.test(line.text.trim());
}
