/** Reads the values of YAML front matter. */
import { parse } from 'yaml';

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

const LONGEST_VALUE = 2_000;

/** Returns the values of front matter by normalised name; none where it is no YAML. */
export function frontMetadata(source: string): Record<string, string> {
  return normalise(values(source));
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
