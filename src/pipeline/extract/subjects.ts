/** What a number counts: the words before or after it, or the thing of the statement before. */
import { MAGNITUDE } from '../text/measures.ts';
import { CHINESE_NUMBER } from '../text/numerals.ts';
import { type Quantity, SHARE_OPERATOR } from './quantities.ts';
import {
  baseYearOf,
  CHANGE,
  CHANGES_TO,
  CONTINUES,
  FULFILMENT,
  REACHES,
  STOCK,
  tidyName,
  YEARLY,
} from './statements.ts';

/** The thing of a statement: its name, the stem that the next statement may go on with, and the place of the quote. */
export interface Subject {
  name: string;
  stem: string;
  start: number;
  end: number;
  flow?: boolean;
  /** A total of the thing of the statement before: that one counts what came in. */
  isTotal?: boolean;
}

/** What the subject of a statement may take from the statement before. */
export interface Previous {
  name: string;
  stem: string;
  end: number;
  unit: string;
}

/** 由2018年的 at the end: the number after it is the former value. */
export const FROM_YEAR = /(?:由|从)\s*(?:([0-9]{4})\s*年(?:底|末)?的?\s*)?$/u;
const YEAR_OF = '(?:[0-9]{4}\\s*年(?:底|末)?的?)?';
/** 由2018年的56家 before 提高到. Only after 由: the digits of PM2.5年均浓度降至 are part of a name. */
const FORMER_VALUE = new RegExp(
  `(?:由|从)\\s*${YEAR_OF}\\s*(?:(?:[0-9.,]+|[百千]分之[${CHINESE_NUMBER}点]+|[${CHINESE_NUMBER}]+)[^\\s0-9]{0,8})?\\s*(?=${CHANGES_TO})`,
  'u',
);
/** 提高到2021年的 at the end: what it becomes, in that year. */
const BECOMES = new RegExp(`${CHANGES_TO}\\s*${YEAR_OF}\\s*$`, 'u');
/** 力争比2020年, 是2010年的 at the end: what a multiple is one of. */
const MULTIPLE_OF = /(?:力争|争取|预计)?(?:(?:是|为|比|较)[0-9]{4}年的?|在[0-9]{4}年的?基础上(?:实现)?)$/u;
/** 年均增长 at the end: what a ratio says of a thing, no part of it. */
const GROWTH = /(?:年均|同比|实际)*(?:增长|下降|提高|降低)$/u;

/** 比去年提高3位: the change of a rank. */
const RANK_CHANGE = /(?:提高|上升|提升|前移|跃升|下降|后移)$/u;

const CLAUSE_END = /[，。；：,;！？（）()0-9]/u;

/** Longest words after a number that name what it counts, in UTF-16 units: keeps texts without punctuation linear. */
const LONGEST_FOLLOWING = 200;

/** The words that say what is counted: before the number when they end in 达到 and the like or nothing follows; else after it. */
export function subjectOf(
  text: string,
  masked: string,
  quantity: Quantity,
  from: number,
  before: readonly Previous[],
  leading: RegExp,
): Subject {
  const head = text.slice(from, quantity.start);
  const rest = masked.slice(quantity.end, quantity.end + LONGEST_FOLLOWING);
  const stop = rest.search(/[，。；：,;、！？（）()0-9]|分别|达到|增加到|提高到|增长到|年均|户均/u);
  const noun = rest[stop] === '、' ? headNoun(rest) : null;
  const until = noun === null ? stop : rest.search(CLAUSE_END);
  const following = text.slice(quantity.end, quantity.end + (until < 0 ? rest.length : until));
  const after = tidyName(noun ?? following);
  const cleaned = head
    .replace(FORMER_VALUE, '')
    .replace(FROM_YEAR, '')
    .replace(BECOMES, '')
    .replace(REACHES, '')
    .replace(SHARE_OPERATOR, (words, operator: string) => `占${words.slice(operator.length)}`)
    .trim();
  const goesOn = BECOMES.test(head) || FROM_YEAR.test(head);
  const verbal = /突破\s*$/u.test(head) && quantity.comparator !== '>';
  const reaches = goesOn || (!verbal && REACHES.test(head));
  const name = cleaned.replace(/突破$/u, '').replace(leading, '').trim();
  const previous = before.at(-1);
  const share = /^的\p{Script=Han}/u.test(following.trim());

  if (
    quantity.ratio &&
    (share ? name === '' || CONTINUES.test(name) : isShareOf(cleaned, masked, quantity)) &&
    after !== '' &&
    !/^(?:增长|增速|速度)/u.test(after)
  ) {
    // 近三分之二集中在三个行业: of the things spoken of before.
    const whole = /^(?:集中|来自|位于|分布|用于)/u.test(after) ? (previous?.stem ?? '') : '';
    return { name: `${whole}${after}占比`, stem: after, start: from, end: quantity.end + following.length };
  }
  if (quantity.ratio || reaches || after === '') {
    const start = from;
    const suffix = share && /^(?:增长|增速|速度)/u.test(after) ? after : '';
    const end = quantity.end + (suffix ? following.length : 0);
    const plain = cleaned.replace(/\s+/gu, '');
    if (quantity.ratio && FULFILMENT.test(plain)) {
      // 超额完成任务50% is one and a half times the task: no rate of fulfilment. Of what thing only the text before says.
      const stem = previous?.stem ?? '';
      const rate = plain.startsWith('超额') ? '超额完成任务比例' : '目标完成率';
      return { name: stem === '' ? '' : `${stem}${rate}`, stem, start, end };
    }
    const object = name === '' ? objectBefore(text, previous?.end ?? 0, from, leading) : null;
    if (object !== null) return { name: object, stem: object, start, end };
    if (previous && (name === '' || CONTINUES.test(plain.replace(REACHES, '')) || CONTINUES.test(name))) {
      // 增长6%左右，力争达到7%: the same quantity again, not the thing that grows.
      const isAgain = name === '' && (!CHANGE.test(previous.name) || /力争|争取|确保/u.test(head));
      if (isAgain && previous.unit === quantity.unit && baseYearOf(head) === null)
        return { name: previous.name, stem: previous.stem, start, end };
      if (quantity.unit === '位' && RANK_CHANGE.test(plain))
        return { name: `${previous.stem}排名${plain}`, stem: previous.stem, start, end };
      if (/^是上一个五年的?$/u.test(plain))
        return { name: `${previous.stem}与上一个五年之比`, stem: previous.stem, start, end };
      const baseYear = baseYearOf(head);
      const change = plain.replace(/^(?:是|比|较)[0-9]{4}年的?/u, '');
      const extended =
        baseYear === null
          ? `${previous.stem}${plain.replace(/^(?:其中|首次|(?:到|截至)?[0-9]{4}年?(?:底|末)?)+/u, '')}`
          : `${previous.stem}${change === '' ? `与${baseYear}年之比` : `比${baseYear}年${change}`}`;
      // 支持248家……，累计达到504家: what a total follows was what came in.
      return { name: extended, stem: previous.stem, start, end, flow: false, isTotal: STOCK.test(plain) };
    }
    const own = ofPrevious(multipleName(name, baseYearOf(head)) || cleaned || after, previous);
    return {
      name: `${own}${suffix}`,
      stem: own
        .replace(CHANGE, '')
        .replace(/(?:总数|总量|数量)$/u, '')
        .replace(quantity.ratio ? GROWTH : /$/u, ''),
      start,
      end,
    };
  }
  const lead = cleaned.length - name.length;
  const isVerbal =
    name === '' || CHANGE.test(`${name}`) || /(?:了|等|的|与|支持|引进|建设|推动|实施|首批)$/u.test(name);
  if (!isVerbal && !/\p{Script=Han}{2}/u.test(after))
    return { name, stem: name, start: from, end: quantity.end };
  const change = CHANGE.exec(name)?.[0] ?? '';
  const start = lead + change.length === cleaned.length && cleaned.length <= 10 ? from : quantity.start;
  const flow = change !== '' || (YEARLY.test(cleaned) && !/累计/u.test(cleaned));
  return {
    name: `${change}${after}`,
    stem: after,
    start,
    end: quantity.end + following.trimEnd().length,
    flow,
  };
}

/** 500名懂技术、善管理的新型农民: the noun behind the attributes. Null where the attributes are not joined by 、. */
function headNoun(rest: string): string | null {
  const end = rest.search(CLAUSE_END);
  const clause = end < 0 ? rest : rest.slice(0, end);
  const [, noun = null] = /、[^、]*的(\p{Script=Han}{2,16})$/u.exec(clause) ?? [];
  return noun;
}

/** 八成以上社区建成驿站: a share with nothing before it is one of what follows. */
function isShareOf(head: string, masked: string, { end, unit }: Quantity): boolean {
  if (!['%', '成', ''].includes(unit)) return false;
  return head === '' && /^\p{Script=Han}{3}/u.test(masked.slice(end));
}

/** 贷款4.1万笔、金额178.6亿元: a word that says only what is measured, with the thing of the statement before. */
function ofPrevious(name: string, previous: Previous | undefined): string {
  const isBare = /^(?:金额|总额|数量|总数|规模|任务|平均规模|合计)$/u.test(name.trim());
  return isBare && previous ? `${previous.stem}${name.trim()}` : name;
}

/** 人均生产总值比2020年, of 翻一番: what it is a multiple of goes behind the name. Other names as they are. */
function multipleName(name: string, baseYear: number | null): string {
  const plain = name.replace(/\s+/gu, '');
  const thing = baseYear === null ? plain : plain.replace(MULTIPLE_OF, '');
  return thing === plain || thing === '' ? name : `${thing}与${baseYear}年之比`;
}

/** Longest clause that may name the object of the next, in UTF-16 units. */
const LONGEST_CLAUSE = 80;

/** Where the clause before a time or a mere 达到 does something to a thing, the thing: 建设工业互联网平台，到2027年达到50个. Null elsewhere. */
function objectBefore(text: string, previousEnd: number, from: number, leading: RegExp): string | null {
  const start = Math.max(previousEnd, from - LONGEST_CLAUSE);
  const before = text.slice(start, from).trimEnd();
  if (!before.endsWith('，')) return null;
  const clauses = before.slice(0, -1).split(/[，。：；！？]/u);
  if (clauses.length === 1 && start > previousEnd) return null;
  const words = (clauses.at(-1) ?? '').trim().replace(/^[一二三四五六七八九十]是/u, '');
  const object = words.replace(leading, '');
  if (object === words || /[0-9、]/u.test(object)) return null;
  return /^[\p{Script=Han}“”A-Za-z]{3,16}$/u.test(object) ? tidyName(object) : null;
}

const measureOf = (unit: string) => unit.replace(new RegExp(`^(?:${MAGNITUDE})`, 'u'), '');

/** 新增A 12家，B 65家: the change holds for the bare items that follow in the sentence. */
export function withSharedChange(
  subject: Subject,
  masked: string,
  from: number,
  head: string,
  previous: Previous | undefined,
  leading: RegExp,
  unit: string,
): Subject {
  const change = previous ? CHANGE.exec(previous.name)?.[0] : undefined;
  if (!previous || change === undefined || !/^(?:新增|新建|新认定)/u.test(change)) return subject;
  const sameSentence = !/[。；;]/u.test(masked.slice(previous.end, from));
  const bare =
    !REACHES.test(head) &&
    !leading.test(head.trim()) &&
    !CHANGE.test(subject.name) &&
    previous.stem !== subject.stem;
  const alike = measureOf(previous.unit) === measureOf(unit);
  return sameSentence && bare && alike
    ? { ...subject, name: `${change}${subject.name}`, flow: true }
    : subject;
}
