/** What precedes the first section: which line is the title, the notice, the date, the addressee. */
import type { FrontRole } from '../schemas/clause.ts';
import { isMonth, isoDate, isPostingDate, onlyDateIn } from '../text/dates.ts';
import { type LabelRole, labelled } from '../text/labels.ts';
import { documentNumber, fiveYearPlan, genreOfTitle } from '../text/official-documents.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import { closingRole, isSignature } from './closing.ts';
import { type Chunk, isBlockHeading, type LineJoin } from './paragraphs.ts';
import { joinPassages, type Passage, slicePassage } from './passage.ts';

/** A line of the front matter; role null: a paragraph of the preamble. */
export interface FrontLine {
  passage: Passage;
  role: FrontRole | null;
}

/** The front matter in order, with what it says of the plan. Facts that are not printed are null. */
export interface Front {
  lines: FrontLine[];
  /** Spans of the title printed more than once: every occurrence but the last. */
  repeated: Passage[];
  title: Passage | null;
  issuer: string | null;
  number: string | null;
  /** ISO 8601. */
  date: string | null;
  /** Of the posting on the web page the text was taken from. ISO 8601. */
  published: string | null;
  /** First and last year that the title names, or the line below it. */
  period: [number, number] | null;
  /** The words at the head of the document: title of the notice, or of the plan. */
  heading: string | null;
  joins: LineJoin[];
}

const ADDRESSEE = /^(?!为|根据|按照)[^。]{2,80}(?<!如下)[：:]$/u;
const NOTICE = /(?:通知|批复|公告|通报)$/u;
/** `…第十四个五年规划` / `和2035年远景目标纲要`: the second line of a title that could end before it. */
const TITLE_GOES_ON = /^[和及暨与].{2,30}(?:纲要|规划|意见|方案|计划)$/u;
/** `（2016—2020年）`, `（征求意见稿）` below the title. */
const SUBTITLE = /^[（(][^（）()。，；]{2,30}[）)]$/u;
/** `——甲市“十四五”规划解读` below the title. */
const DASHED = /^(?:[—－-]{2}|[—－]\s*\p{Letter})/u;
/** `——2023年1月10日在甲市第十六届人民代表大会第二次会议上`, `（2021年2月26日甲市第十五届人民代表大会第六次会议批准）`. */
const OCCASION =
  /^(?:[—－-]{1,2}|[（(])\s*[0-9〇○零一二三四五六七八九]{4}\s*年[^。；]{4,80}(?:会议?上|批准|通过|公布|发布)[）)]?$/u;
/** `甲市市长　李明`, `甲市发展和改革委员会主任 李 明`: the name is set apart. */
const SPEAKER =
  /^[\p{Script=Han}、]{0,40}(?:主席|省长|市长|区长|县长|州长|盟长|旗长|乡长|镇长|总理|委员长|主任|部长|厅长|局长|院长|检察长|书记|秘书长)[\s\u3000]+\p{Script=Han}(?:[\s\u3000·]*\p{Script=Han}){1,7}$/u;
/** So many lines stand above a subtitle at most. */
const MOST_LINES_OF_TITLE = 4;
/** A title is printed on so many lines at most. */
const LONGEST_TITLE = 4;
const LONGEST_FRONT_LINE = 60;

/** Reads the paragraphs before the first section; `closing` says what is known of some of them. */
export function readFront(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole> = new Map(),
): Front {
  const joins: LineJoin[] = [];
  const joined = joinTitleLines(paragraphs, closing, joins);
  const titles = joined.filter(
    (passage) => !closing.has(passage) && isTitleLike(passage.text) && labelled(passage.text).length === 0,
  );
  const own = titles.filter((passage) => !isNotice(passage.text));
  const title = own.at(-1) ?? titles.at(-1) ?? null;
  const key = title ? withoutWhiteSpace(title.text) : '';
  const repeated = joined.filter(
    (passage) => passage !== title && withoutWhiteSpace(passage.text) === key && key !== '',
  );
  const lines = joined
    .filter((passage) => !repeated.includes(passage))
    .map((passage): FrontLine => ({ passage, role: closing.get(passage) ?? roleOf(passage, title) }));
  const printed = (role: FrontRole) => lines.find((line) => line.role === role)?.passage.text ?? null;
  const byLabel = (role: LabelRole) => labelledValue(lines, role);
  return {
    lines,
    repeated,
    title: title ?? labelledTitle(joined),
    issuer: namesInARow(lines) ?? byLabel('issuer'),
    number: documentNumber(printed('number') ?? '') ?? byLabel('number'),
    date: printedDate(lines) ?? dayOf(byLabel('date')) ?? dayOfOccasion(lines),
    published: postingDate(lines) ?? dayOf(byLabel('published')),
    period: periodOfTitle(title?.text ?? '') ?? periodOfTitle(printed('subtitle') ?? ''),
    heading: printed('notice-title') ?? title?.text ?? null,
    joins,
  };
}

/**
 * The chunks with the dash of a subtitle taken for what it is: the first mark of the text, below a title of a few
 * lines, on a line that is no sentence and opens no list.
 */
export function withoutSubtitleMark(chunks: readonly Chunk[]): Chunk[] {
  const marked = chunks.flatMap((chunk, index) =>
    chunk.type === 'paragraph' && chunk.marker ? [{ chunk, marker: chunk.marker, index }] : [],
  );
  const [first, second] = marked;
  const isSubtitle =
    first !== undefined &&
    first.index > 0 &&
    first.index <= MOST_LINES_OF_TITLE &&
    DASHED.test(first.chunk.passage.text) &&
    isBlockHeading(first.chunk.passage.text, first.marker.length) &&
    second?.marker.form !== 'dash' &&
    chunks
      .slice(0, first.index)
      .every((chunk) => chunk.type === 'paragraph' && !/[。；：:]$/u.test(chunk.passage.text));
  return chunks.map((chunk) =>
    isSubtitle && chunk === first.chunk ? { ...first.chunk, marker: null } : chunk,
  );
}

const FIVE_YEARS = /[“"]?(十[一二三四五六]?)五[”"]|第(十[一二三四五六]?)个五年/u;
const YEAR_RANGE = /([0-9]{4})\s*年?\s*[-—–－~～至]{1,2}\s*([0-9]{4})\s*年?/u;
/** First and last year that a title names: “十四五”, 第十四个五年, （2021—2025年）; null when it names none. */
export function periodOfTitle(title: string): [number, number] | null {
  const range = YEAR_RANGE.exec(title);
  if (range) return [Number(range[1]), Number(range[2])];
  const plan = FIVE_YEARS.exec(title);
  return fiveYearPlan(plan?.[1] ?? plan?.[2] ?? '');
}

/** `天津市静海区人民政府关于印发…的通知` → `天津市静海区人民政府`; null where a title names nobody. */
export function issuerOfTitle(title: string | null): string | null {
  const issuer = title ? /^(.{2,40}?)关于/u.exec(title)?.[1]?.trim() : undefined;
  return issuer && isSignature(issuer) ? issuer : null;
}

/** The names on the first lines of role `issuer` that follow one another, a blank between them, as on one line; null for none. */
export function namesInARow(lines: readonly { role: FrontRole | null; passage: Passage }[]): string | null {
  const first = lines.findIndex(({ role }) => role === 'issuer');
  if (first < 0) return null;
  const after = lines.findIndex(({ role }, index) => index > first && role !== 'issuer');
  const names = lines.slice(first, after < 0 ? lines.length : after).map(({ passage }) => passage.text);
  return [...new Set(names)].join(' ');
}

/** The first date of the document that names its day. */
function printedDate(lines: readonly FrontLine[]): string | null {
  const dates = lines.filter(({ role }) => role === 'date').map(({ passage: { text } }) => isoDate(text));
  return dates.find((date) => date !== null) ?? null;
}

/** `（2017-02-10）` on a line of its own. */
function postingDate(lines: readonly FrontLine[]): string | null {
  const dates = lines
    .filter(({ role }) => role === 'publication')
    .map(({ passage: { text } }) => isoDate(text));
  return dates.find((date) => date !== null) ?? null;
}

/** The title behind 标题：, of a page that prints it nowhere else. */
function labelledTitle(passages: readonly Passage[]): Passage | null {
  for (const passage of passages) {
    const value = labelled(passage.text).find((label) => label.role === 'title')?.value ?? '';
    const start = passage.text.indexOf(value);
    if (value !== '') return slicePassage(passage, start, start + value.length);
  }
  return null;
}

/** The words behind the first label of that role: the page's own register, for what the document does not print itself. */
function labelledValue(lines: readonly FrontLine[], role: LabelRole): string | null {
  const found = lines
    .flatMap(({ passage }) => labelled(passage.text))
    .find((label) => label.role === role && label.value !== '');
  return found?.value ?? null;
}

/** The day of the meeting that heard a report or approved a plan, named below the title. */
function dayOfOccasion(lines: readonly FrontLine[]): string | null {
  const occasion = lines.find(({ role, passage }) => role === 'subtitle' && OCCASION.test(passage.text));
  return occasion ? onlyDateIn(occasion.passage.text) : null;
}

/** `2021-12-10 09:32` → its day. */
function dayOf(value: string | null): string | null {
  return isoDate((value ?? '').replace(/\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$/u, ''));
}

/** Spaced words count as without the blanks: `关 于 … 的 通 知`. */
function isTitleLike(line: string): boolean {
  const text = withoutWhiteSpace(line);
  return text.length <= LONGEST_FRONT_LINE && genreOfTitle(text) !== null && !/[。；，]/u.test(text);
}

function isNotice(line: string): boolean {
  return NOTICE.test(withoutWhiteSpace(line));
}

function isShortLine(text: string): boolean {
  return (
    text.length <= LONGEST_FRONT_LINE &&
    !/[。；：:]|^[（(].*[）)]$/u.test(text) &&
    !DASHED.test(text) &&
    isoDate(text) === null &&
    !isMonth(text) &&
    documentNumber(text) === null &&
    labelled(text).length === 0
  );
}

function roleOf(passage: Passage, title: Passage | null): FrontRole | null {
  const { text } = passage;
  if (passage === title) return 'title';
  if (isoDate(text) !== null) return isPostingDate(text) ? 'publication' : 'date';
  if (isMonth(text)) return 'date';
  if (documentNumber(text) !== null) return 'number';
  if (labelled(text).length > 0) return 'publication';
  const closing = closingRole(text);
  if (closing !== null) return closing;
  if (isTitleLike(text) && isNotice(text)) return 'notice-title';
  if (ADDRESSEE.test(text)) return 'addressee';
  const isBelowTitle = title !== null && (title.spans[0]?.line ?? 0) < (passage.spans[0]?.line ?? 0);
  if (isBelowTitle && (SUBTITLE.test(text) || DASHED.test(text) || OCCASION.test(text))) return 'subtitle';
  if (isBelowTitle && SPEAKER.test(text)) return 'speaker';
  if (isShortLine(text)) {
    if (isSignature(text)) return 'issuer';
    return isBelowTitle ? 'subtitle' : 'other';
  }
  return null;
}

/** Joins a title that is printed on two or three short lines: the last one ends as titles end, those before do not. */
function joinTitleLines(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  joins: LineJoin[],
): Passage[] {
  const result: Passage[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const first = paragraphs[index] as Passage;
    const titles = new Set(
      result.flatMap(({ text }) => (isTitleLike(text) ? [withoutWhiteSpace(text)] : [])),
    );
    const length = titleLength(paragraphs, closing, index, titles);
    let whole = first;
    for (const next of paragraphs.slice(index + 1, index + length)) {
      joins.push({
        line: whole.spans.at(-1)?.line ?? 0,
        nextLine: next.spans[0]?.line ?? 0,
        reason: 'title',
      });
      whole = joinPassages([whole, next], '');
    }
    result.push(whole);
    index += length - 1;
  }
  return result;
}

/**
 * Number of paragraphs from `index` on that make one title; 1 when the line stands for itself. `titles` are those
 * before it: one that is printed again is whole.
 */
function titleLength(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  index: number,
  titles: ReadonlySet<string>,
): number {
  const about = lengthOfTitleAbout(paragraphs, closing, index);
  if (about !== null) return about;
  if (isNameOnly(paragraphs, index)) return 1;
  let text = '';
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = paragraphs[index + length - 1];
    const next = line?.text;
    if (next === undefined || closing.has(line as Passage) || !isShortLine(next) || /[！？]$/u.test(next))
      return 1;
    if (length > 1 && titles.has(withoutWhiteSpace(next))) return 1;
    text += next;
    const goesOn = TITLE_GOES_ON.test(paragraphs[index + length]?.text ?? '');
    if (isTitleLike(next) && !goesOn) return isTitleLike(text) ? length : 1;
  }
  return 1;
}

/** A shorter line is no title by itself: `甲市人民政府` / `工作报告`. In Han. */
const SHORTEST_WHOLE_TITLE = 10;

/**
 * True for the name of who issued a document, on a cover or below a title. It opens the title that follows only where
 * that goes on with it: `甲市人民政府` / `关于印发…的通知`, with the names of others between the two, or a few words.
 */
function isNameOnly(paragraphs: readonly Passage[], index: number): boolean {
  const text = (at: number) => paragraphs[at]?.text ?? '';
  if (!isSignature(text(index))) return false;
  let next = index + 1;
  while (isSignature(text(next)) && next - index < LONGEST_TITLE) next += 1;
  return (
    !/^(?:关于|印发|转发|批转)/u.test(text(next)) &&
    withoutWhiteSpace(text(next)).length >= SHORTEST_WHOLE_TITLE
  );
}

/** The words with which a title that says 关于 ends: `…执行情况与…计划草案的报告`. */
const END_OF_TITLE_ABOUT = /的[^的]{1,6}(?:[（(][^（）()]*[）)])?$/u;

/**
 * Number of paragraphs of a title that says 关于 in its first line and 的报告, 的通知 … in its last, though a line
 * before may end as titles do (`关于甲市2022年国民经济和社会发展计划` / `执行情况的报告`); null for other titles.
 */
function lengthOfTitleAbout(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  index: number,
): number | null {
  if (!/关于/u.test(paragraphs[index]?.text ?? '')) return null;
  let isComplete = false;
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = paragraphs[index + length - 1];
    if (!line || closing.has(line) || !isShortLine(line.text)) return null;
    // Another title begins, or the name of who issued the one that is complete.
    if (length > 1 && (/关于/u.test(line.text) || (isComplete && isSignature(line.text)))) return null;
    if (isTitleLike(line.text)) {
      if (END_OF_TITLE_ABOUT.test(withoutWhiteSpace(line.text))) return length;
      isComplete = true;
    }
  }
  return null;
}
