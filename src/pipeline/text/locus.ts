/**
 * Where something is printed, in words. In plans these are the marks from the top down, 三、（一）2．第1段; in articles the
 * words of laws, 第三条第二款, 第三条第（一）项第1目.
 */
import { chineseNumeral } from './numerals.ts';
import { placeInSection } from './place.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/** What a locus says of a section. */
export interface LocusSection {
  number: string | null;
  title: string;
  form: string;
}

const ARTICLE = 'article';
/** Forms that number the parts of an article. */
const PARTS_OF_ARTICLE: ReadonlySet<string> = new Set([
  'chapter',
  'part',
  'item',
  'subitem',
  'point',
  'decimal',
]);
/** What the parts of an article are called, by their level below it. */
const LEVELS = ['项', '目'];
/** Punctuation between a number and what it numbers, no part of the number. */
const AFTER_NUMBER = /[、．.：:，,\s]+$/u;

/** The words for each section of a path, from the top down. */
function wordsOf(path: readonly LocusSection[]): string[] {
  let level = -1;
  let inArticle = false;
  return path.map(({ number, title, form }) => {
    if (form === ARTICLE) {
      inArticle = true;
      level = -1;
    } else if (inArticle && number && PARTS_OF_ARTICLE.has(form)) {
      level += 1;
      const name = LEVELS[level];
      if (name !== undefined) return `第${number.replace(AFTER_NUMBER, '')}${name}`;
    }
    return number && form !== 'dash' ? number : inQuotationMarks(title);
  });
}

/** The printed locus of a section; unnumbered sections by their title in quotation marks. */
export function locus(path: readonly LocusSection[]): string {
  return wordsOf(path).join('');
}

/** What else is known of a clause: the caption of a table, and whether it is the only paragraph of its section. */
interface ClauseWords {
  caption?: string;
  alone?: boolean;
}

/** The place of a clause or table row within the last section of its path. Empty where that says it already. */
function placeWithin(path: readonly LocusSection[], id: string, { caption, alone }: ClauseWords): string {
  const place = placeInSection(id, caption);
  const paragraph = /^第([0-9]+)段$/u.exec(place)?.[1];
  const last = path.at(-1);
  if (paragraph === undefined || last === undefined) return place;
  if (last.form === ARTICLE) {
    // An article of one paragraph is cited by its number alone.
    if (alone) return '';
    return `第${/[0-9０-９]/u.test(last.number ?? '') ? paragraph : chineseNumeral(Number(paragraph))}款`;
  }
  return paragraph === '1' && isPartOfArticle(path) ? '' : place;
}

/** True when a path ends in a numbered part of an article. */
function isPartOfArticle(path: readonly LocusSection[]): boolean {
  const last = path.at(-1);
  return path.some(({ form }) => form === ARTICLE) && last !== undefined && PARTS_OF_ARTICLE.has(last.form);
}

/** The printed locus of a clause or table row: 三、（一）2．第1段, 三、（五）表3, 第三条第二款. */
export function locusOfClause(path: readonly LocusSection[], id: string, words: ClauseWords = {}): string {
  return `${locus(path)}${placeWithin(path, id, words)}`;
}

/** The place of a clause as a label beside it, where its section is in sight: 第1段, 第二款, 第（一）项. */
export function placeLabel(path: readonly LocusSection[], id: string, words: ClauseWords = {}): string {
  return placeWithin(path, id, words) || (wordsOf(path).at(-1) ?? '');
}

/** Returns the ids of the clauses that are the only paragraph of their section. Tables are no paragraphs. */
export function loneParagraphs(
  clauses: readonly { id: string; section: string; kind: string }[],
): ReadonlySet<string> {
  const paragraphs = Map.groupBy(
    clauses.filter(({ kind }) => kind !== 'table'),
    ({ section }) => section,
  );
  return new Set(
    [...paragraphs.values()].flatMap((own) => (own.length === 1 ? own.map(({ id }) => id) : [])),
  );
}
