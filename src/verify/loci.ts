/** Places as a report names them, 第三章, 三、（一）2．第1段, held against the outline of a plan. */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { ordinalValue } from '../pipeline/text/numerals.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import { wordsOnly } from './form.ts';

const NUMERAL = '[一二三四五六七八九十百]{1,5}';
const DIGITS = '[0-9０-９]{1,3}';

/** One part of a place: what is counted, and which. */
export interface LocusPart {
  level: keyof typeof LEVELS | 'titled';
  value: number;
  /** Of a part named by its heading. */
  title?: string;
}

type Section = Pick<Row<'sections'>, 'form' | 'number' | 'depth' | 'title'>;
const ofForm =
  (...forms: string[]) =>
  ({ form }: Section) =>
    forms.includes(form);

/** Parts of a place: how they are written, and the sections that they count. */
const LEVELS = {
  volume: { written: `第(?:${NUMERAL}|${DIGITS})[篇编]`, counts: ofForm('volume') },
  chapter: { written: `第(?:${NUMERAL}|${DIGITS})章`, counts: ofForm('numbered-chapter', 'chapter') },
  top: { written: `第(?:${NUMERAL}|${DIGITS})大?部分`, counts: ({ depth }: Section) => depth === 1 },
  section: { written: `第(?:${NUMERAL}|${DIGITS})节`, counts: ofForm('numbered-section', 'part') },
  article: { written: `第(?:${NUMERAL}|${DIGITS})条`, counts: ofForm('article') },
  comma: { written: `${NUMERAL}、`, counts: ofForm('chapter') },
  brackets: { written: `[（(]${NUMERAL}[）)]`, counts: ofForm('part') },
  stop: { written: `${DIGITS}[．.](?![0-9０-９])`, counts: ofForm('item', 'decimal') },
  digits: { written: `[（(]${DIGITS}[）)]`, counts: ofForm('subitem') },
  // 专栏56. may be the sixth item of the fifth.
  box: { written: `专栏(?:${NUMERAL}|${DIGITS})(?![0-9０-９.．、）)①-⑳])`, counts: ofForm('box') },
  paragraph: { written: `第(?:${NUMERAL}|${DIGITS})[段款]`, counts: () => false },
} as const;

const NAMES = Object.keys(LEVELS) as (keyof typeof LEVELS)[];
const ANY = new RegExp(NAMES.map((name) => `(?<${name}>${LEVELS[name].written})`).join('|'), 'gu');

/** A place named in words, [start, end) in UTF-16 units: parts that follow each other. */
export interface NamedLocus {
  start: number;
  end: number;
  parts: LocusPart[];
}

/** Finds the places that words name. */
export function lociIn(words: string): NamedLocus[] {
  const found: NamedLocus[] = [];
  for (const match of words.matchAll(ANY)) {
    const name = NAMES.find((each) => match.groups?.[each] !== undefined);
    const value = valueIn(match[0]);
    if (name === undefined || value === null) continue;
    const last = found.at(-1);
    if (last && isOne(words.slice(last.end, match.index), name)) {
      last.end = match.index + match[0].length;
      last.parts.push({ level: name, value });
    } else
      found.push({ start: match.index, end: match.index + match[0].length, parts: [{ level: name, value }] });
  }
  return found;
}

/** A part of a plan by its heading: “保障措施”一章 */
const TITLED = withExamples(
  /[“「『《](?<title>[^“”「」『』《》]{2,24})[”」』》](?:这?一|的)?(?:章节?|节|部分|篇|编)(?!程|约)/gu,
  '“保障措施”一章→保障措施 「重点任务」部分→重点任务 『总体要求』这一节→总体要求 《组织实施》的篇→组织实施 “甲乙”编→甲乙 “甲乙”章节→甲乙 “甲{24}”章→甲{24}',
  '“甲”章 “甲{25}”章 “甲乙”工程 “甲乙”章程 “甲乙”节约 甲乙一章',
);

/** Finds the last part that words name by its heading; null for none. */
export function titledPart(words: string): { part: LocusPart; words: string } | null {
  const last = [...words.matchAll(TITLED)].at(-1);
  const title = last?.groups?.['title'];
  return last && title !== undefined
    ? { part: { level: 'titled', value: 0, title: wordsOnly(title) }, words: last[0] }
    : null;
}

/** True for what may stand inside a place: the heading of a part in marks; before a paragraph the number of a part of any form. */
function isOne(between: string, next: LocusPart['level']): boolean {
  const plain = between.replace(/[“「][^“”「」]*[”」]/gu, '');
  return plain === '' || (next === 'paragraph' && !/[，。；：,;“「《]/u.test(plain));
}

/** Value of the first number in a part of a place, or in the number of a section; null where there is none. */
function valueIn(words: string): number | null {
  const numeral = new RegExp(`${NUMERAL}|[0-9]+`, 'u').exec(words.normalize('NFKC'))?.[0];
  return numeral === undefined ? null : ordinalValue(numeral);
}

/**
 * Tells whether a place that is named can be the one found. `path` has the sections around it, `all` those of the plan: a
 * part that the plan does not count says nothing.
 */
export function agrees(
  parts: readonly LocusPart[],
  { path, clause, all }: { path: readonly Section[]; clause: string | null; all: readonly Section[] },
): boolean {
  let from = 0;
  return parts.every(({ level, value, title = '' }, index) => {
    if (level === 'titled') {
      const isSo = (section: Section) => wordsOnly(section.title ?? '') === title;
      return !all.some(isSo) || path.some(isSo);
    }
    if (level === 'paragraph') {
      const paragraph = /-p([0-9]+)/u.exec(clause ?? '')?.[1];
      return paragraph === undefined || Number(paragraph) === value;
    }
    const { counts } = LEVELS[level];
    if (!all.some(counts)) return true;
    const isIt = (section: Section) => valueIn(section.number ?? '') === value;
    if (level === 'box' && !all.some((section) => counts(section) && isIt(section))) return true;
    const rest = path.slice(from);
    // Behind another part the next section of its level is meant: 第三章第二节 is not a section in a box there.
    const at = rest.findIndex((section) => counts(section) && (index > 0 || isIt(section)));
    const found = rest[at];
    from += at + 1;
    return found !== undefined && isIt(found);
  });
}
