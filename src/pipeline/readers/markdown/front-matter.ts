/** Takes the YAML front matter off a text in Markdown. */
import { parse } from 'yaml';

/** Front matter and the text below it. */
export interface FrontMatter {
  /** Lines between the rules, without them. */
  lines: string[];
  /** Values by normalised name. */
  metadata: Record<string, string>;
  /** The text below; its first line is line `bodyLine` of the file. */
  body: string;
  bodyLine: number;
}

/** Names that programs use, by the name in the metadata, most telling first. */
const FRONT_MATTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['title', '标题', '名称'],
  published: ['published', 'pubdate', 'publish_date', 'date', '发布日期', '日期'],
  source: ['source', 'publisher', 'issuer', '来源', '发布机构'],
  author: ['author', 'authors', '作者'],
  column: ['column', 'category', 'categories', '分类'],
  keywords: ['keywords', 'tags', '关键词'],
  description: ['description', 'summary', '摘要'],
  address: ['original_url', 'address', 'url', 'link', '网址', '链接'],
};

/** Longest front matter; a text that begins with a rule may have none further down. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 20_000;
const KEY = /^[\p{L}_][\p{L}\p{N}_ -]{0,60}:(?:\s|$)/mu;
const LONGEST_VALUE = 2_000;

/** Returns the front matter of a text; null where it has none. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!/^---[ \t]*(?:\r\n|\n|\r)/u.test(text.slice(start, start + 80))) return null;
  const head = text.slice(start, start + MOST_CHARACTERS);
  const lines = head.split(/(?<=\n)|(?<=\r)(?!\n)/u).slice(0, MOST_LINES);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*[\r\n]*$/u.test(line));
  if (end < 0) return null;
  const source = lines.slice(1, end).join('');
  if (!KEY.test(source)) return null;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length, 0);
  return {
    lines: lines.slice(1, end).map((line) => line.replace(/[\r\n]+$/u, '')),
    metadata: normalise(values(source)),
    body: text.slice(start + length),
    bodyLine: end + 2,
  };
}

function values(source: string): Record<string, unknown> {
  try {
    const parsed: unknown = parse(source, { schema: 'failsafe', maxAliasCount: 20, logLevel: 'error' });
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    // Not YAML after all: its lines are listed, and nothing is known of it.
    return {};
  }
}

function normalise(found: Record<string, unknown>): Record<string, string> {
  const byName = new Map(Object.entries(found).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const metadata: Record<string, string> = {};
  for (const [name, candidates] of Object.entries(FRONT_MATTER_NAMES)) {
    const value = candidates.map((candidate) => words(byName.get(candidate))).find((each) => each !== '');
    if (value) metadata[name] = value;
  }
  return metadata;
}

function words(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_VALUE);
  if (!Array.isArray(value)) return '';
  return value
    .map(words)
    .filter((each) => each !== '')
    .join('; ')
    .slice(0, LONGEST_VALUE);
}
