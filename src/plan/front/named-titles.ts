/** What a notice, or the sentence below it, says that it carries: 关于印发《甲市乙规划》的通知, 现将《甲市乙规划》印发给你们. */

import { isSignature } from '../../text/names.ts';
import { genreOfTitle } from '../../text/official-documents.ts';
import { titlesIn } from '../../text/titles.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { isKind, type Token } from '../tokens/token.ts';

/** A document that another line names. */
export interface Named {
  /** Its title where it is named. */
  passage: Passage;
  /** Several documents are named together: this is what they are called in one. */
  several: boolean;
}

const ISSUES = '(?:印\\s*发|转\\s*发|批\\s*转|发\\s*布|公\\s*布|颁\\s*布|颁\\s*发|下\\s*达)';
const NOTICE = '(?:的\\s*)?(?:通\\s*知|公\\s*告|通\\s*告|函|决\\s*定|命\\s*令)(?:[（(][^（）()]*[）)])?\\s*$';
const IN_NOTICE = new RegExp(`^(.*?)(?:关\\s*于\\s*)?${ISSUES}\\s*(.{4,}?)\\s*${NOTICE}`, 'u');
const IN_HEADLINE = new RegExp(`^(.{2,60}?)(?:关于)?${ISSUES}\\s*([《〈].+[》〉])$`, 'u');
/** Shortest title that a notice names, in UTF-16 units. */
const SHORTEST_NAME = 4;

/** Returns what the title of a notice says that it issues; null for other titles. */
export function issuedBy({ form, passage }: Pick<Token, 'form' | 'passage'>): Named | null {
  const match = IN_HEADLINE.exec(form) ?? IN_NOTICE.exec(form);
  const [, before = '', words = ''] = match ?? [];
  if (!match || !isWhoIssues(before)) return null;
  const start = form.indexOf(words, before.length);
  const titles = titlesIn(words);
  const [whole] = titles;
  const isOne = whole?.[0] === 1 && whole[1] === words.length - 1;
  const several = titles.length > 1 && titles[0]?.[0] === 1;
  if (several) return null;
  const name = isOne ? words.slice(1, -1) : words;
  const isTitle = isOne || /^《.+》/u.test(name) || /[）)》]$/u.test(name) || genreOfTitle(name) !== null;
  if (name.length < SHORTEST_NAME || !isTitle) return null;
  const from = start + (isOne ? 1 : 0);
  const found = slicePassage(passage, from, from + name.length);
  return found && { passage: found, several: false };
}

/** What stands before 印发: nothing, 关于, or who does it. `**` and `#` are marks of Markdown. */
function isWhoIssues(words: string): boolean {
  const plain = words.replace(/[#*\s]+/gu, ' ').trim();
  return (
    plain === '' || /关于$/u.test(plain) || isSignature(plain) || /(?:等[^，。]{0,8}部门|单位)$/u.test(plain)
  );
}

/** What a sentence says of a document that it carries. */
const CARRIED =
  '(?:[（(]以下(?:简称|称)[^（）()]*[）)])?\\s*(?:等)?\\s*(?:已|业已|业经|经|现|印发|予以|全文|主要内容|公布|发布|转发|下发)';
const SENTENCE = new RegExp(
  `^(?:[^《》。]{0,40}(?:将|印发|发布|公布|转发|下达))?\\s*((?:《[^。]*?》[、和及]?\\s*)+)${CARRIED}`,
  'u',
);

/** Returns the documents that a sentence of a notice carries; none for other sentences. */
export function carriedBy({ form, passage }: Token): Passage[] {
  const match = SENTENCE.exec(form.slice(0, LONGEST_OPENING));
  const words = match?.[1];
  if (!words) return [];
  const start = form.indexOf(words);
  return titlesIn(words).flatMap(([from, to]) => {
    const title = slicePassage(passage, start + from, start + to);
    return title && title.text.length >= SHORTEST_NAME ? [title] : [];
  });
}

/** Longest part of a sentence that names what it carries, in UTF-16 units. */
const LONGEST_OPENING = 400;

/** Everything but letters and numbers, and what may differ between two prints of one title. */
const NOT_COMPARED = /[^\p{Letter}\p{Number}]/gu;
/** Share of pairs of characters that two prints of one title have in common. */
const LIKE = 0.62;

/** Returns a title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(NOT_COMPARED, '');
}

/** True when two prints can be of one title: equal but for brackets, one a part of the other, or much alike. */
export function isSameTitle(a: string, b: string): boolean {
  const [short = '', long = ''] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length);
  if (short.length < SHORTEST_NAME) return short !== '' && short === long;
  if (long.includes(short) && short.length * 2 >= long.length) return true;
  const pairs = pairsOf(short);
  const shared = [...pairs].filter((pair) => long.includes(pair)).length;
  return shared >= LIKE * pairs.size && short.length * 3 >= long.length;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** True for a line that issues something else: the title of a notice, or a headline. */
export function isIssuing(token: Token): boolean {
  return isKind(token, 'notice-title', 'headline');
}
