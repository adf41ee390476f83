/** What a number counts: the words before or after it, or the thing of the statement before. */
import { MAGNITUDE, MEASURE } from '../text/measures.ts';
import { CHINESE_NUMBER } from '../text/numerals.ts';
import { fundingName } from './funding.ts';
import {
  actionAtEnd,
  actionAtStart,
  doingNoun,
  doneTo,
  isVerbal,
  plainName,
  shareName,
  withoutPraise,
  withPredicate,
} from './phrases.ts';
import { type Quantity, SHARE_OPERATOR } from './quantities.ts';
import { isChange, relationOf } from './relations.ts';
import {
  baseYearOf,
  CHANGE,
  CHANGES_TO,
  FULFILMENT,
  REACHES,
  STOCK,
  TRAILING,
  tidyName,
  YEARLY,
} from './statements.ts';
import { IS_ATTRIBUTE } from './words.ts';

/** The thing of a statement: its name, the stem that the next statement may go on with, and the place of the quote. */
export interface Subject {
  name: string;
  stem: string;
  start: number;
  end: number;
  /** Where the words of the name stand. */
  named: { start: number; end: number };
  /** What is done to the things (引进), for those that follow in a list; empty for none. */
  action?: string;
  flow?: boolean;
  /** The words do not show that the name is that of the thing. */
  unsure?: boolean;
  /** A total of the thing of the statement before: that one counts what came in. */
  isTotal?: boolean;
}

/** What the subject of a statement may take from the statement before. */
export interface Previous {
  name: string;
  stem: string;
  end: number;
  unit: string;
  number: { start: number; end: number };
  action?: string;
  named: { start: number; end: number };
}

/** 由2018年的 at the end: the number after it is the former value. */
export const FROM_YEAR = /(?:由|从)\s*(?:([0-9]{4})\s*年(?:底|末)?的?\s*)?(?:近|约|不足|不到|超过?)?$/u;
const YEAR_OF = '(?:[0-9]{4}\\s*年(?:底|末)?的?)?';
/** 由2018年的56家 before 提高到. Only after 由: the digits of PM2.5年均浓度降至 are part of a name. */
const FORMER_VALUE = new RegExp(
  `(?:由|从)\\s*${YEAR_OF}\\s*(?:近|约|不足|不到|超过?)?(?:(?:[0-9.,]+\\s*|[百千]分之[${CHINESE_NUMBER}点]+|[${CHINESE_NUMBER}]+)[^\\s0-9]{0,8})?\\s*(?:大幅|大幅度|稳步|逐步|进一步)?(?=${CHANGES_TO})`,
  'u',
);
/** 提高到2021年的 at the end: what it becomes, in that year. */
const BECOMES = new RegExp(`${CHANGES_TO}\\s*${YEAR_OF}\\s*$`, 'u');
/** 力争比2020年, 是2010年的 at the end: what a multiple is one of. */
const MULTIPLE_OF = /(?:力争|争取|预计)?(?:(?:是|为|比|较)[0-9]{4}年的?|在[0-9]{4}年的?基础上(?:实现)?)$/u;
/** 年均增长 at the end: what a ratio says of a thing, no part of it. */
const GROWTH = /(?:年均|同比|实际)*(?:增长|增加|减少|下降|提高|降低|上升)$/u;
/** 比去年提高3位: the change of a rank. */
const RANK_CHANGE = /(?:提高|上升|提升|前移|跃升|下降|后移)$/u;
/** What kind of a number a name asks for: a rate or a share names one. */
const RATE_NAME =
  /(?:率|比重|比例|占比|份额|强度|水平|指数|增[长速幅]|系数|贡献|程度|覆盖面|增长面|[度比])$/u;
const SHARE_OF = /占(.{1,24}?)的?(?:比[重例]|份额)$/u;
/** Longest words before a number that a quote takes in for their verbs alone, in UTF-16 units. */
const SHORT_LEAD = 10;
const CLAUSE_END = /[，。；：,;！？（）()0-9]/u;
/** A short bracket inside a name: 出国（境）培训. */
const INNER_BRACKET = /[（(][^（()）0-9，。；]{1,8}[)）](?=\p{Script=Han})/gu;
/** Longest words after a number that name what it counts, in UTF-16 units: keeps texts without punctuation linear. */
const LONGEST_FOLLOWING = 200;

/** The words after a number up to where they stop to name what it counts, and whether a number cuts them. */
function followingOf(
  text: string,
  masked: string,
  end: number,
): { words: string; noun: string | null; cut: boolean } {
  const rest = masked
    .slice(end, end + LONGEST_FOLLOWING)
    .replace(INNER_BRACKET, (bracket) => '＿'.repeat(bracket.length));
  if (/^\s*(?:和|及|与|以及)/u.test(rest)) return { words: '', noun: null, cut: false };
  const stop = rest.search(/[，。；：,;、！？（）()0-9]|分别|达到|增加到|提高到|增长到|年均|户均/u);
  const clauseEnd = rest.search(CLAUSE_END);
  const clause = clauseEnd < 0 ? rest : rest.slice(0, clauseEnd);
  const noun = rest[stop] === '、' ? headNoun(clause) : null;
  const isList = stop > 0 && rest[stop] === '、' && noun === null && isListOfThings(clause, rest[clauseEnd]);
  const until = noun === null && !isList ? stop : clauseEnd;
  const length = until < 0 ? rest.length : until;
  return { words: text.slice(end, end + length), noun, cut: /[0-9]/u.test(rest[length] ?? '') };
}

/** The words before a number without what leads to it: former values, 达到, 也, 原则上. */
function statedWords(head: string): string {
  let words = head
    .replace(FORMER_VALUE, '')
    .replace(SHARE_OPERATOR, (all, operator: string) => `占${all.slice(operator.length)}`);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words
      .replace(FROM_YEAR, '')
      .replace(BECOMES, '')
      .replace(REACHES, '')
      .replace(TRAILING, '')
      .trimEnd();
  }
  return words.trim();
}

/** The words that say what is counted: before the number when they end in 达到 and the like or nothing follows; else after it. */
export function subjectOf(
  text: string,
  masked: string,
  quantity: Quantity,
  from: number,
  before: readonly Previous[],
  leading: RegExp,
): Subject {
  const last = before.at(-1);
  const whole = text.slice(from, quantity.start);
  // 100名正职和200名副职: the second number has nothing before it but the first.
  const isJoined =
    last !== undefined &&
    last.end > from &&
    last.end <= quantity.start &&
    /^(?:以?及|[和与、]|\s)*$/u.test(text.slice(last.end, quantity.start)) &&
    /(?:以?及|[和与、])\s*$/u.test(whole);
  // 推动12家实验室转化成果485项: what stands behind the first number names the second.
  const holds =
    last !== undefined &&
    last.number.start >= from &&
    last.number.end <= quantity.start &&
    !FORMER_VALUE.test(whole) &&
    !FROM_YEAR.test(whole) &&
    !BECOMES.test(whole);
  const begins = holds ? last.number.end : from;
  const head = isJoined ? '' : text.slice(begins, quantity.start);
  const { words: following, noun, cut } = followingOf(text, masked, quantity.end);
  const after = tidyName(noun ?? following);
  const cleaned = statedWords(head);
  const goesOn = BECOMES.test(head) || FROM_YEAR.test(head);
  const verbal = /突破\s*$/u.test(head) && quantity.comparator !== '>';
  const name = cleaned.replace(leading, '').trim();
  // 选派不少于1000名…: verbs alone name nothing; the things follow.
  const names = name !== '' && !(isVerbal(name) && /^\p{Script=Han}{2}/u.test(after));
  const reaches =
    goesOn ||
    (!verbal && names && REACHES.test(head)) ||
    (!verbal &&
      name === '' &&
      REACHES.test(head) &&
      !/(?:近|约|超|至少|最多|不[少低]于|不超过|逾|超过)\s*$/u.test(head));
  const previous = last;
  const sameSentence = previous !== undefined && !/[。！？\n]/u.test(masked.slice(previous.end, from));
  const share = /^的\p{Script=Han}/u.test(following.trim());
  const followed = { start: quantity.end, end: quantity.end + following.trimEnd().length };

  const behind = cut ? thingBehind(text, masked, quantity.end + following.length) : null;
  const funded = fundingName(name, following.trim(), text.slice(Math.max(0, from - LONGEST_CLAUSE), from), {
    unit: quantity.unit,
    thing: behind,
  });
  if (funded !== null)
    return {
      name: funded,
      stem: funded.replace(/(?:投资|投入)$/u, ''),
      start: from,
      end: followed.end,
      named: followed,
    };
  if (
    quantity.ratio &&
    (share ? name === '' || relationOf(name) !== null : isShareOf(cleaned, masked, quantity)) &&
    after !== '' &&
    !/^(?:增长|增速|速度)/u.test(after)
  ) {
    const doing = withPredicate(after);
    // 近三分之二集中在三个行业: of the things spoken of before.
    const whole = /^(?:集中|来自|位于|分布|用于)/u.test(after) ? (previous?.stem ?? '') : '';
    const shown = whole === '' && doing ? doingNoun(doing) : `${whole}${after}`;
    return {
      name: `${shown}占比`,
      stem: doing?.noun ?? after,
      start: from,
      end: quantity.end + following.length,
      named: followed,
    };
  }
  if (quantity.ratio || reaches || after === '') {
    const start = from;
    const suffix = share && /^(?:增长|增速|速度)/u.test(after) ? after : '';
    const end = quantity.end + (suffix ? following.length : 0);
    const plain = cleaned.replace(/\s+/gu, '');
    const at = head.indexOf(name);
    const named = { start: begins + Math.max(0, at), end: begins + Math.max(0, at) + name.length };
    const ofBefore = previous?.named ?? named;
    if (quantity.ratio && FULFILMENT.test(plain)) {
      // 超额完成任务50% is one and a half times the task: no rate of fulfilment. Of what thing only the text before says.
      const stem = previous?.stem ?? '';
      const rate = plain.startsWith('超额') ? '超额完成任务比例' : '目标完成率';
      return { name: stem === '' ? '' : `${stem}${rate}`, stem, start, end, named: ofBefore };
    }
    const object = name === '' ? objectBefore(text, previous?.end ?? 0, from, leading) : null;
    if (object !== null) return { name: object, stem: object, start, end, named };
    const relation = relationOf(name) ?? relationOf(plain);
    if (previous && relation !== null) {
      const between = text.slice(previous.end, from);
      const topic = relation === '' ? topicOf(between) : null;
      if (topic !== null) return { name: topic, stem: topic, start, end, named };
      // Behind a full stop, and behind another clause, the thing before may be another.
      const unsure = !sameSentence || (relation === '' && OTHER_CLAUSE.test(between));
      const goes = { stem: previous.stem, start, end, named: ofBefore, unsure };
      // 增长6%左右，力争达到7%: the same quantity again, not the thing that grows.
      const isAgain = name === '' && (!CHANGE.test(previous.name) || /力争|争取|确保/u.test(head));
      if (isAgain && previous.unit === quantity.unit && baseYearOf(head) === null)
        return { ...goes, name: previous.name };
      if (quantity.unit === '位' && RANK_CHANGE.test(plain))
        return { ...goes, name: `${previous.stem}排名${plain}` };
      const isMultiple = relation === '' && baseYearOf(head) !== null;
      const ofAction = isChange(name) || isChange(plain) || isMultiple;
      const thing =
        ofAction && !CHANGE.test(previous.action ?? '')
          ? `${previous.action ?? ''}${previous.stem}`
          : previous.stem;
      const said = isMultiple ? `与${baseYearOf(head)}年之比` : relation;
      // 支持248家……，累计达到504家: what a total follows was what came in.
      return {
        ...goes,
        name: thing.endsWith(said || '？') ? thing : `${thing}${said}`,
        flow: false,
        isTotal: STOCK.test(plain),
      };
    }
    const multiple = multipleName(name, baseYearOf(head)) || cleaned || after;
    const own = completed(plainName(shareName(tidyName(multiple))), previous, sameSentence, quantity);
    const action = actionAtStart(own);
    return {
      name: `${own}${suffix}`,
      stem:
        previous !== undefined && own === `${previous.action ?? ''}${previous.stem}${tidyName(multiple)}`
          ? previous.stem
          : (action === '' ? own.replace(CHANGE, '') : own.slice(action.length))
              .replace(/(?:总数|总量|数量)$/u, '')
              .replace(GROWTH, ''),
      start,
      end,
      named,
      action,
    };
  }
  const lead = cleaned.length - name.length;
  // 建成东门等31条道路: of what follows the words before name some.
  const verbs = name.endsWith('等') ? actionAtStart(name) : actionAtEnd(name);
  const isNoun =
    name !== '' && verbs === '' && !isVerbal(name) && !/(?:了|等|的|与|将|为|对|在|首批)$/u.test(name);
  if (isNoun && !/\p{Script=Han}{2}/u.test(after))
    return {
      name,
      stem: name,
      start: from,
      end: quantity.end,
      named: { start: begins + lead, end: begins + lead + name.length },
    };
  const gap = previous ? text.slice(previous.end, from) : '。';
  const shares =
    name === '' &&
    previous?.action &&
    (/^(?:[、和与及以\s]|其中)*$/u.test(gap) || (/^[，,\s]*$/u.test(gap) && withPredicate(after) === null));
  // 每个县建成1家: for each of what.
  const each =
    verbs !== '' ? (/^每(?!年)[^，。；]{1,12}/u.exec(name.slice(0, -verbs.length))?.[0] ?? '') : '';
  const action = verbs !== '' ? `${each}${verbs}` : shares ? (previous?.action ?? '') : '';
  const change = CHANGE.exec(name)?.[0] ?? '';
  const isShort = lead + verbs.length === cleaned.length && cleaned.length <= SHORT_LEAD;
  const start = isShort && !isJoined && !holds ? from : quantity.start;
  const flow = change !== '' || (YEARLY.test(cleaned) && !/累计/u.test(cleaned));
  const doing = withPredicate(withoutPraise(after));
  const thing = doing ? doing.noun : doneTo(withoutMeasured(withoutPraise(after), quantity.unit));
  const shown = doing ? doingShown(doing, action, behind) : `${action}${thing}`;
  return {
    name: shown,
    stem: doing && action !== '' ? doingNoun(doing) : thing,
    start,
    end: followed.end,
    named: followed,
    action,
    flow,
  };
}

/** 1350家小巨人企业主营业务收入: what is counted are the enterprises. */
function withoutMeasured(noun: string, unit: string): string {
  return /[家户人名所]$/u.test(unit)
    ? noun.replace(/(?:主营业务|营业)?(?:收入|利润|产值|税金)(?:、[^，。；]*)?(?:增[速幅长])?$/u, '')
    : noun;
}

/** The name of things that do something: with a verb of its own before (支持大学生创业) as printed, else 引进机器人的企业. `object`: the things behind the next number, where that cuts the words. */
function doingShown(
  doing: { noun: string; predicate: string },
  action: string,
  object: string | null,
): string {
  const { noun, predicate } = doing;
  const isCut = object !== null && isVerbal(predicate);
  if (isCut && object === '') return `${action}${noun}`;
  const whole = isCut ? `${predicate}${object}` : predicate;
  if (action === '') return doingNoun({ noun, predicate: whole });
  if (/^(?:应用于|用于|集中在|位于|来自|投入)/u.test(predicate)) return `${action}${noun}`;
  return whole.length <= 4 ? `${action}${noun}${whole}` : `${action}${doingNoun({ noun, predicate: whole })}`;
}

/** The things that the number at `offset` counts; empty where no number or no noun stands there. */
function thingBehind(text: string, masked: string, offset: number): string {
  const number = new RegExp(`^\\s*[0-9.,]+\\s*余?多?(?:${MAGNITUDE})?余?多?\\s*(?:${MEASURE})`, 'u').exec(
    text.slice(offset, offset + 30),
  );
  if (!number) return '';
  const words = tidyName(followingOf(text, masked, offset + number[0].length).words);
  return withPredicate(words)?.noun ?? words;
}

/** 500名懂技术、善管理的新型农民, 300名法官、律师等法律人才: the noun behind the attributes. Null where the attributes are not joined by 、. */
function headNoun(clause: string): string | null {
  const [, noun = null] = /、[^、]*(?:的|等(?:各类|方面的?)?)(\p{Script=Han}{2,16})$/u.exec(clause) ?? [];
  return noun;
}

/** 上百个大学、科研机构、园区: things that one number counts; no list where an item does something or has its own number. */
function isListOfThings(clause: string, end: string | undefined): boolean {
  const items = clause.split('、');
  return (
    clause.length <= 40 &&
    !/[0-9]/u.test(end ?? '') &&
    !/(?:增[速幅长]|收入|利润|税金|率|比重)$/u.test(clause) &&
    !new RegExp(`[${CHINESE_NUMBER}]{2,}|[${CHINESE_NUMBER}][个项家名所]`, 'u').test(clause) &&
    items.slice(1).every((item) => actionAtStart(item) === '' && /^[\p{Script=Han}“”A-Za-z]{2,}/u.test(item))
  );
}

/** 八成以上社区建成驿站: a share with nothing before it is one of what follows. */
function isShareOf(head: string, masked: string, { end, unit }: Quantity): boolean {
  if (!['%', '成', ''].includes(unit)) return false;
  return head === '' && /^\p{Script=Han}{3}/u.test(masked.slice(end));
}

/**
 * A name with what the statement before says: 金额 → 贷款金额; 占比 → 占工业炸药比重, and a thing alone with a share
 * (第二产业 47%) likewise.
 */
function completed(
  name: string,
  previous: Previous | undefined,
  sameSentence: boolean,
  { ratio, unit }: Quantity,
): string {
  // 绿地面积仅为邻市的1/5
  const { thing, other } = (ratio && COMPARED_WITH.exec(name)?.groups) || {};
  if (thing !== undefined) return `${thing}与${other}之比`;
  if (!previous || !sameSentence) return name;
  const share = SHARE_OF.exec(previous.name)?.[1];
  if (share !== undefined && ratio && unit === previous.unit) {
    if (name !== '' && !RATE_NAME.test(name) && !GROWTH.test(name) && !/占/u.test(name))
      return `${name}占${share}比重`;
  }
  if (IS_ATTRIBUTE.test(name) && !previous.stem.endsWith(name))
    return `${name.endsWith('率') ? '' : (previous.action ?? '')}${previous.stem}${name}`;
  return name;
}

/** 人均生产总值比2020年, of 翻一番: what it is a multiple of goes behind the name. Other names as they are. */
function multipleName(name: string, baseYear: number | null): string {
  const plain = name.replace(/\s+/gu, '');
  const thing = baseYear === null ? plain : plain.replace(MULTIPLE_OF, '');
  return thing === plain || thing === '' ? name : `${thing}与${baseYear}年之比`;
}

/** 养老床位仅为邻市, before a share: the thing, and whose it is compared with. */
const COMPARED_WITH =
  /^(?<thing>[^，。；]{2,30}?)(?:仅为|相当于|约为|(?<=面积|数|额|率|量|水平)(?:是|为))(?<other>\p{Script=Han}{2,12})$/u;
/** A clause with words of its own between two statements. */
const OTHER_CLAUSE = /[；。]\s*[^，。；\s]{2,}[^，。；]*，\s*$/u;
/** 乡镇卫生院则更为薄弱，仅有3所: what the clause before is about. */
const TOPIC =
  /(?:^|[；。，])\s*(?<topic>\p{Script=Han}{2,10}?)(?:资源|力量)?(?:则|相对|还|仍|十分|非常|比较|更为|更加|明显|尤其|严重|较|偏)(?:\p{Script=Han}{1,8})，\s*$/u;

function topicOf(between: string): string | null {
  return TOPIC.exec(between)?.groups?.topic ?? null;
}

/** Longest clause that may name the object of the next, in UTF-16 units. */
const LONGEST_CLAUSE = 80;

/** Where the clause before a time or a mere 达到 does something to a thing, the thing: 建设工业互联网平台，到2027年达到50个. Null elsewhere. */
function objectBefore(text: string, previousEnd: number, from: number, leading: RegExp): string | null {
  const start = Math.max(previousEnd, from - LONGEST_CLAUSE);
  const before = text.slice(start, from).trimEnd();
  if (!before.endsWith('，')) return null;
  const clauses = before.slice(0, -1).split(/[，。；：！？]/u);
  if (clauses.length === 1 && start > previousEnd) return null;
  const words = (clauses.at(-1) ?? '').trim().replace(/^[一二三四五六七八九十]是/u, '');
  const action = actionAtStart(words);
  const object = (action === '' ? words : words.slice(words.indexOf(action) + action.length)).replace(
    leading,
    '',
  );
  if (object === words || /[0-9、]/u.test(object)) return null;
  return /^[\p{Script=Han}“”A-Za-z]{3,16}$/u.test(object) ? tidyName(object) : null;
}

const measureOf = (unit: string) => unit.replace(new RegExp(`^(?:${MAGNITUDE})`, 'u'), '');

/** 新增A 12家，B 65家: the change holds for the bare items that follow in the sentence; 选拔A 10名、B 100名: so does what is done, within the list. */
export function withSharedAction(
  subject: Subject,
  masked: string,
  from: number,
  head: string,
  previous: Previous | undefined,
  leading: RegExp,
  unit: string,
): Subject {
  const action = previous?.action ?? '';
  if (
    !previous ||
    action === '' ||
    subject.action ||
    subject.name.startsWith(action) ||
    /^(?:再|下岗)/u.test(subject.name)
  )
    return subject;
  const isNew = /^(?:新增|新建|新认定)/u.test(CHANGE.exec(previous.name)?.[0] ?? '');
  const gap = masked.slice(previous.end, from);
  const bare =
    (!isNew || !REACHES.test(head)) &&
    !leading.test(head.trim()) &&
    !CHANGE.test(subject.name) &&
    previous.stem !== subject.stem;
  const alike = measureOf(previous.unit) === measureOf(unit);
  const inList = isNew ? !/[。；;]/u.test(gap) : /^\s*[、和及与]\s*$/u.test(gap);
  return inList && bare && alike
    ? { ...subject, name: `${action}${subject.name}`, action, ...(isNew ? { flow: true } : {}) }
    : subject;
}
