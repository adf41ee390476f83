/**
 * Indicators of a clause: which of its quantities are quantified statements, and what each says.
 *
 * Steps: quantities → without decoys → subject (words before or after) → year, kind, scope → quote.
 */
import { type FoundCount, findCounts } from './counts.ts';
import { isDecoy, maskNames, maskTitles } from './decoys.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { plainName } from './phrases.ts';
import type { Span } from './places.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { withUniqueQuote } from './quotes.ts';
import { findRanks } from './ranks.ts';
import { relationOf } from './relations.ts';
import type { PlacedValue } from './reread.ts';
import { baseYearOf, CHANGE, REACHES, segmentStart, tidyName } from './statements.ts';
import { completedNames, isElliptic, splitSubjects } from './subject-lists.ts';
import { FROM_YEAR, type Subject, subjectOf, withSharedAction } from './subjects.ts';

/** Longest list of numbers before a quantity, in UTF-16 units. */
const LONGEST_LEAD = 200;
/** Most numbers that several things have respectively. */
const LONGEST_LIST = 30;
/** After a number with 由 before it: 由10条线路组成 says of what, not from where. */
const CONSISTS = /^[^，。；]*(?:组成|构成)/u;
const NEAR = 16;
/** Says of the results that follow in its sentence that they are expected; 比预计提前 says the contrary. */
const FORECAST = /(?<![比较原])预计[^。；！？\n]*$/u;

/** Says that the numbers are how far tasks were fulfilled: 分别完成年度任务的120%和112%. */
const FULFILLED_TASK = /完成[^，。；]{0,10}(?:任务|目标|计划)[^，。；]{0,4}$/u;

/** Where the names of a list end and what is said of all of them begins. */
const SAID =
  /(?:总数|仅为|相当于|是(?=[^，。；]{1,12}的?$)|(?<!不)(?:高于|高出|低于|快于|超出)|(?:与|同)[^，。；]{2,12}(?:相比|(?<=[年期])比)|(?:比|较)(?=[^重例较，。；]{2,16}[增提上下降减高低])|(?<=[率量额值入出资数])占(?=[^，。；]{1,20}$)|(?:同比|实际|年均|累计)*(?:增长|增加(?!值)|提高|提升|上升|递增|下降|降低|减少)[^，。；、]{0,3}$)[^，。；]*$/u;

/** A statement on its way: `stem` is the thing it is about, which the next statement may go on with; for `isTotal` see `Subject`. */
type Draft = FoundIndicator & { stem: string; action: string; isTotal?: boolean; named: Subject['named'] };

/** What a text states. Offsets are UTF-16 units. */
export interface TextReading {
  found: FoundIndicator[];
  counts: FoundCount[];
  /** Numbers of statements that nothing names. */
  unnamed: Span[];
}

/** Finds the indicators of a text. `context` says where the text stands. A quote is empty where the statement is longer than 400 units. */
export function findIndicators(text: string, context: FactContext): FoundIndicator[] {
  return readStatements(text, context).found;
}

/** The same with the counts of the text, and with the numbers of statements that nothing names. */
export function readStatements(text: string, context: FactContext): TextReading {
  const masked = maskNames(text);
  const counts = findCounts(maskTitles(text));
  const isCount = ({ start, end }: Span) =>
    counts.some(({ number }) => number.start < end && start < number.end);
  const quantities = findQuantities(masked).filter(
    (quantity) => !isCount(quantity) && !isDecoy(masked, quantity),
  );
  const drafts: Draft[] = [];
  for (let index = 0; index < quantities.length; ) {
    const { list, taken } = respectiveList(masked, quantities, index);
    const next =
      list.length > 1
        ? fromList(text, masked, list, drafts, context)
        : fromOne(text, masked, quantities[index] as Quantity, drafts, context);
    const previous = drafts.at(-1);
    if (previous && next[0]?.isTotal) drafts[drafts.length - 1] = { ...previous, flow: true };
    drafts.push(...next);
    index += taken;
  }
  const all = [...drafts, ...findRanks(text, masked, drafts, context)];
  const found = all
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((indicator) => withUniqueQuote(text, withoutStem(indicator)));
  return {
    found,
    // 三大领域 within a name is part of it.
    counts: counts.filter(
      (count) => !found.some(({ named }) => named.start <= count.start && count.end <= named.end),
    ),
    unnamed: all.filter(({ name }) => name === '').map(({ number: { start, end } }) => ({ start, end })),
  };
}

/** What of a draft is published. */
function withoutStem(draft: FoundIndicator & Partial<Draft>): FoundIndicator {
  const { stem: _stem, isTotal: _isTotal, action: _action, ...indicator } = draft;
  return indicator;
}

/**
 * Quantities joined by 、 and 和 after 分别, the last perhaps with the unit of all: `84、53、11家`,
 * `3.9 个、27.4 个和 11.5 个百分点`. `taken`: how many of the quantities that uses.
 */
function respectiveList(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): { list: Quantity[]; taken: number } {
  const first = quantities[index] as Quantity;
  const from = Math.max(0, first.start - LONGEST_LEAD);
  const before = text.slice(from, first.start);
  const lead = /(?<![0-9.、\s])(?:[0-9]+(?:\.[0-9]+)?\s*、\s*)+$/u.exec(before);
  if (lead && /分别[^，。；]{0,8}$/u.test(before.slice(0, lead.index))) {
    const values = [...lead[0].matchAll(/[0-9]+(?:\.[0-9]+)?/gu)];
    const bare = values.map((match) => ({
      ...first,
      value: Number(match[0]),
      start: from + lead.index + match.index,
      end: from + lead.index + match.index + match[0].length,
      sharesUnit: true as const,
    }));
    return { list: [...bare, first], taken: 1 };
  }
  const isRespective = /分别/u.test(text.slice(Math.max(0, first.start - 30), first.start));
  // Only shares, and points whose last number alone says that they are, are listed without 分别.
  if (!isRespective && !first.ratio && first.unit !== '个') return { list: [first], taken: 1 };
  const list = [first];
  const limit = Math.min(quantities.length, index + LONGEST_LIST);
  for (let next = index + 1; next < limit; next += 1) {
    const last = list.at(-1) as Quantity;
    const quantity = quantities[next] as Quantity;
    if (!/^\s*(?:、|和|及)\s*$/u.test(text.slice(last.end, quantity.start))) break;
    list.push(quantity);
  }
  const shared = list.at(-1)?.unit ?? '';
  const whole = list.map((item) =>
    shared === '个百分点' && item.unit === '个' ? { ...item, unit: shared, ratio: true } : item,
  );
  const respective = isRespective || whole.every((item) => item.ratio);
  return whole.length > 1 && respective
    ? { list: whole, taken: whole.length }
    : { list: whole.slice(0, 1), taken: 1 };
}

/** `A、B、C分别达到 x、y 和 z`: one row a subject, from the list before 分别 or from the statements before. */
function fromList(
  text: string,
  masked: string,
  list: readonly Quantity[],
  before: readonly Draft[],
  context: FactContext,
): Draft[] {
  const first = list[0] as Quantity;
  const end = (list.at(-1) as Quantity).end;
  const from = segmentStart(masked, first.start);
  const words = masked.slice(from, first.start);
  const [names = '', behind = ''] = splitOnce(words, '分别');
  const cut = Math.min(SAID.exec(`${names}${behind}`)?.index ?? names.length, names.length);
  const head = names.slice(0, cut);
  const said = relationOfList(`${names.slice(cut)}${behind}`, baseYearOf(words));
  const ofTask = first.ratio && FULFILLED_TASK.test(words);
  const printed =
    head.replace(context.leading, '').trim() === '' || ofTask
      ? []
      : splitSubjects(
          text.slice(from, from + head.trimEnd().length).replace(REACHES, ''),
          context.leading,
          list.length,
        );
  const own = (printed.length === list.length ? completedNames(printed) : printed).map(plainName);
  const baseYear = baseYearOf(words);
  const previous = before.slice(-list.length);
  const years = yearsOf(masked, first.start, list.length);
  // 分别控制在4‰和6‰以下: the operator behind the last holds for all.
  const shared = list.at(-1)?.comparator ?? '=';
  return list.map((each, index) => {
    const isBehind = each.comparator === '=' && ['<=', '>=', '~'].includes(shared);
    const quantity = isBehind ? { ...each, comparator: shared } : each;
    const named = own.length === list.length;
    const inherited = own.length > 0 || previous.length < list.length ? undefined : previous[index];
    const stem = named ? (own[index] ?? '') : (inherited?.stem ?? own.join('、'));
    const completed = named && isElliptic(own) ? `${stem}（${own.join('、')}）` : stem;
    const name = `${completed}${ofTask ? '目标完成率' : said}`;
    const places = inherited?.named ?? { start: from, end: from + head.trimEnd().length };
    const subject = { name, stem, start: inherited?.start ?? from, end, named: places };
    const draft = describe(text, quantity, subject, context, 'respective-list', baseYear);
    return years === null ? draft : { ...draft, year: years[index] ?? null, yearInferred: false };
  });
}

/** What the words of a list say of each of its things: 比2010年增长, 仅为某地（之比）; empty for a mere 达到. */
function relationOfList(words: string, baseYear: number | null): string {
  const bare = words.replace(/\s+/gu, '').replace(/的$/u, '');
  const relation = relationOf(bare.replace(REACHES, '')) ?? relationOf(bare);
  if (relation) return relation;
  if (baseYear !== null) return `与${baseYear}年之比`;
  const other = /^(?:仅为|相当于|是)(\p{Script=Han}{2,12})$/u.exec(bare)?.[1];
  return other ? `与${other}之比` : '';
}

function splitOnce(words: string, mark: string): [string, string] {
  const at = words.lastIndexOf(mark);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + mark.length)];
}

/** 到2025年、2030年和2035年，…分别达到: the year of each value; null where the sentence does not list as many. */
function yearsOf(masked: string, offset: number, count: number): number[] | null {
  const sentence = /[^。；]*$/u.exec(masked.slice(Math.max(0, offset - LONGEST_LEAD), offset))?.[0] ?? '';
  const listed = /(?:[0-9]{4}年(?:底|末)?(?:、|和|及)){1,8}[0-9]{4}年/u.exec(sentence)?.[0] ?? '';
  const years = [...listed.matchAll(/[0-9]{4}/gu)].map(([year]) => Number(year));
  return years.length === count ? years : null;
}

function fromOne(
  text: string,
  masked: string,
  quantity: Quantity,
  before: readonly Draft[],
  context: FactContext,
): Draft[] {
  const from = segmentStart(masked, quantity.start);
  const head = masked.slice(from, quantity.start);
  const both = /^(.{2,30}?[量数额率])和(.{2,30}?[量数额率])(占.*?)$/u.exec(head.replace(REACHES, ''));
  const each =
    /^(.{2,60}?)(?<![平人户年月日亩地])均(?:(?:超过|达到|为|突破|不低于)|(增长|提高|上升|下降|降低))\s*$/u.exec(
      head,
    );
  const names = both
    ? completedNames([both[1] ?? '', both[2] ?? '']).map((name) => `${name}${both[3]}`)
    : each?.[1]
      ? eachOf(each[1], context.leading).map((name) => `${name}${each[2] ?? ''}`)
      : null;
  if (names) {
    return names.map((name) => {
      const stem = name.replace(context.leading, '');
      return describe(
        text,
        quantity,
        {
          name: stem,
          stem,
          start: from,
          end: quantity.end,
          named: { start: from, end: from + head.trimEnd().length },
        },
        context,
        'each',
        null,
      );
    });
  }
  const compound = before.at(-1);
  // 50万千瓦/100万千瓦时: two sizes of one thing.
  if (compound && /^\s*[/／]\s*$/u.test(masked.slice(compound.number.end, quantity.start))) {
    const { name, stem, start, named } = compound;
    const subject = { name, stem, start, end: quantity.end, named };
    return [describe(text, quantity, subject, context, 'compound', null)];
  }
  const fromTo = CONSISTS.test(masked.slice(quantity.end, quantity.end + NEAR)) ? null : FROM_YEAR.exec(head);
  const subject = withSharedAction(
    subjectOf(text, masked, quantity, from, before, context.leading),
    masked,
    from,
    head,
    before.at(-1),
    context.leading,
    quantity.unit,
  );
  const indicator = describe(text, quantity, subject, context, 'statement', baseYearOf(head));
  if (!fromTo) return [indicator];
  const year = fromTo[1] ? Number(fromTo[1]) : context.earlierYear(masked, quantity.start);
  const yearInferred = fromTo[1] === undefined;
  return [
    { ...indicator, year, yearInferred, kind: 'baseline', wanted: false, forecast: false, baseYear: null },
  ];
}

/** The things that are all of one value; a list that only its last name completes is one. */
function eachOf(head: string, leading: RegExp): string[] {
  const names = completedNames(splitSubjects(head, leading));
  return isElliptic(names) ? [names.join('、')] : [...names];
}

function describe(
  text: string,
  quantity: Quantity,
  subject: Subject,
  context: FactContext,
  rule: string,
  baseYear: number | null,
): Draft {
  const words = text.slice(Math.max(subject.start, quantity.start - LONGEST_LEAD), quantity.start);
  // Of money, 累计 makes another quantity; of things it only says that they are all counted.
  const summed = /元/u.test(quantity.unit) && /累计/u.test(words) && !/累计/u.test(subject.name);
  const when = { ...context.when(text, quantity.start), ...yearBehind(text, quantity.end) };
  const plain = tidyName(subject.name);
  // 回程班列占45.6%, 老年人占常住人口的16.8%.
  const share = quantity.ratio
    ? /占$/u.test(plain)
      ? '比'
      : /占\p{Script=Han}{2,12}(?<![比占][重例率]|占比|率|[增下][长降]|提高|上升|降低|减少)$/u.test(plain)
        ? '比重'
        : ''
    : '';
  const name = `${summed ? '累计' : ''}${plain}${share}`;
  return {
    quote: '',
    start: subject.start,
    end: Math.max(subject.end, quantity.end),
    name,
    stem: tidyName(subject.stem),
    value: quantity.value,
    value2: quantity.value2,
    comparator: quantity.comparator,
    unit: quantity.unit,
    number: numberOf(quantity),
    ...when,
    wanted: when.kind === 'target',
    forecast:
      when.kind === 'baseline' &&
      FORECAST.test(text.slice(Math.max(0, quantity.start - LONGEST_LEAD), quantity.start)),
    scope: context.scope(text, subject.start, words),
    per: /每年|年均(?=[增提下降减新上递复]|$)|[/／]年$/u.test(`${words}${quantity.unit}`) ? '年' : null,
    baseYear,
    flow: subject.flow ?? CHANGE.test(name),
    isTotal: subject.isTotal ?? false,
    action: subject.action ?? '',
    unsure: subject.unsure ?? false,
    said: { start: subject.start, end: Math.max(subject.end, quantity.end) },
    named: subject.named,
    binding: null,
    note: null,
    rule,
  };
}

/** 93%（2025年）: the year printed behind a value. */
function yearBehind(text: string, end: number): { year: number; yearInferred: boolean } | null {
  const year = /^\s*[（(]\s*([0-9]{4})\s*年(?:底|末)?\s*[）)]/u.exec(text.slice(end, end + 16))?.[1];
  return year === undefined ? null : { year: Number(year), yearInferred: false };
}

/** The place of a quantity, for the second reading. */
function numberOf({ start, end, value, value2, unit, sharesUnit }: Quantity): PlacedValue {
  return { start, end, value, value2, unit: sharesUnit ? '' : unit };
}
