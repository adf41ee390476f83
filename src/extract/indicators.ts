/**
 * Indicators of a clause: which of its quantities are quantified statements, and what each says.
 *
 * Steps: quantities → without decoys → subject (words before or after) → year, kind, scope → quote.
 */
import type { Indicator } from '../schemas/facts.ts';
import type { FactContext } from './fact-context.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** An indicator before it has an id and a place; offsets of the quote in the text, UTF-16 units. */
export type FoundIndicator = Omit<Indicator, 'id' | 'clause' | 'source'> & { start: number; end: number };

/** Marks that separate statements. 、 separates items inside one. */
const BOUNDARY = /[，。；：,;！？]/u;
/** What of a number is no statement of quantity, by the words around it. Each row: reason, words before, words after. */
const DECOYS: readonly { reason: string; before?: RegExp; after?: RegExp; unit?: RegExp }[] = [
  { reason: 'size-class', before: /(?:过|超|以上|在)\s*$/u, after: /^(?:以上)?(?:的)?(?:企业|项目)/u },
  {
    reason: 'size-class',
    before: /元[、和](?:[0-9]+\S{0,3}元[、和])*$/u,
    after: /^[、和]?[0-9]*\S{0,3}(?:元)?企业/u,
  },
  { reason: 'size-class', after: /^(?:、[0-9.]+\S{0,2}元)+企业/u },
  { reason: 'size-class', after: /^级/u },
  { reason: 'size-class', before: /[0-9]\s*个超\s*$/u },
  {
    reason: 'threshold',
    before: /^(?!.*(?:控制在|降至|降到|下降到)[^，。；]{0,4}$)/su,
    after: /^(?:的|[，。；]|$)/u,
    unit: /元以下$/u,
  },
  { reason: 'threshold', after: /^（含/u },
  { reason: 'threshold', before: /（含\s*$/u },
  {
    reason: 'subsidy',
    unit: /元|%|％/u,
    before: /(?:最高|补贴|资助|奖励|给予|补助|不超过(?:服务费用)?|按)[^，。；]{0,12}$/u,
    after: /^(?:的(?:比例|标准|财政|资金|补贴|奖|资助|额度)|、最高|以下|[，。；]|$|的财政)/u,
  },
  { reason: 'rule-parameter', before: /(?:按|按照)\s*$/u },
  { reason: 'rule-parameter', before: /(?:技术交易额|合同额|费用)\s*$/u },
  { reason: 'name', after: /^(?:计划|工程(?!技术|中心|研究|实验)|强(?:企业)?|打印)/u },
  { reason: 'ordinal', before: /(?:第|前)\s*$/u },
  { reason: 'share-of-examples', before: /(?:全国|世界|全球)[^，。；]{0,2}$/u, after: /^(?:超过|企业|强)/u },
  { reason: 'one-of', after: /^[^，。；]{0,10}之一/u },
];
const RANK =
  /(?:位居|位列|居于?|排名(?:位列)?|跃居|保持(?:在)?|列)([^，。；、0-9]{0,12}?)第\s*([一二三四五六七八九十]{1,3}|[0-9]{1,3})(?:\s*(位|名))?(?![产、章节条批期个])/gu;
const DIGIT_WORDS = '一二三四五六七八九';
/** Words before a counted thing that are not part of its name. */
const VERBS =
  '累计|引进|引入|建设|建成|打造|形成|实施|支持|推动|培育|突破|开发出|开发(?!区)|实现|组建|建立了?|集聚|聚集|重点引进并支持|引进并支持|选派|认定|筹集|举办|共建|完成|承担|力争|着力|攻克|遴选|转化|组织|围绕|带动|培训|推广(?!量)|获得|拥有|共|等|及|以及|将|再|对接|检查共涵盖|有(?![关效])|达到';
const LEADING = new RegExp(
  `^(?:[“”]十.五[“”](?:期间|时期)?|(?:到|截至)?\\s*[0-9]{4}\\s*年?(?:底|末|全年)?|其中|截至|同期|预计|全年|年内|当年|并|且|还|而|全市|全区|我市|我区|示范区|开发区(?=\\p{Script=Han}{3})|(?:${VERBS}))+`,
  'u',
);
/** Words that say how a stock changed: part of the name, not of the stem. */
const CHANGE = /^(?:新增|新建|新引进|新认定|新组建|新选派|新遴选|新支持|净增|现有|已有)(?:和支持)?/u;
const REACHES =
  /(?:分别)?(?:累计)?(?:达到了?|达|为|超过|突破|超|不少于|不低于|近|约|保持|是|仅为|仅有|增加到|提高到|增长到|上升到|由|从|共计|合计)+\s*$/u;
/** Statements about the thing of the statement before: 总数达到…, 占全市比重…, 同比增长…, 是2010年的…倍. */
const CONTINUES =
  /^(?:总数|总量|总额|总规模|累计(?:达到|入选|登记|成交额)?|净增|占[^，。；]*|(?:同比|比去年)?(?:增长|提高|下降|增加)[^，。；]{0,6}|比[0-9]{4}年[^，。；]{0,6}|是[0-9]{4}年的?|比“十.五”时期[^，。；]{0,6}|入选|登记|首次|其中)?$/u;
/** Words of a stock. */
const STOCK = /^(?:总数|总量|累计)/u;
/** Verbs of what is done in a year: the number after them is no stock, unless 累计 says so. */
const YEARLY = /(?:支持|推动|培育|遴选|选派|转化|对接服务|新)[^，。；]{0,4}$/u;
/** Rates of fulfilment of a task. */
const FULFILMENT = /^超额|完成(?:全年)?(?:目标)?任务/u;

/** A statement on its way: `stem` is the thing it is about, which the next statement may go on with. */
type Draft = FoundIndicator & { stem: string };

/** Finds the indicators of a text. `context` says where the text stands. */
export function findIndicators(text: string, context: FactContext): FoundIndicator[] {
  const masked = maskNames(text);
  const quantities = findQuantities(masked).filter((quantity) => !isDecoy(masked, quantity));
  const found: Draft[] = [];
  for (let index = 0; index < quantities.length; ) {
    const { list, taken } = respectiveList(masked, quantities, index);
    const drafts =
      list.length > 1
        ? fromList(text, masked, list, found, context)
        : fromOne(text, masked, quantities[index] as Quantity, found, context);
    found.push(...drafts);
    index += taken;
  }
  found.push(...findRanks(text, masked, found, context));
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ stem: _stem, ...indicator }) => withUniqueQuote(text, indicator));
}

/** Names in 《》 and digits in “” hide their numbers; the length of the text stays. */
function maskNames(text: string): string {
  return text
    .replace(/《[^》]*》/gu, (name) => `${'《'.padEnd(name.length - 1, '＿')}》`)
    .replace(/“[^”]{0,20}”/gu, (name) => name.replace(/[0-9百千万亿]/gu, '＿'))
    .replace(/[〔［[][0-9]{4}[〕］\]]\s*[0-9]+\s*号/gu, (number) => '＿'.repeat(number.length));
}

function isDecoy(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 24);
  const unit = text.slice(quantity.start, quantity.end);
  return DECOYS.some(
    (row) =>
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true) &&
      (row.unit?.test(unit) ?? true),
  );
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
  const list = [quantities[index] as Quantity];
  for (let next = index + 1; next < quantities.length; next += 1) {
    const last = list.at(-1) as Quantity;
    const quantity = quantities[next] as Quantity;
    if (!/^\s*(?:、|和|及)\s*$/u.test(text.slice(last.end, quantity.start))) break;
    list.push(quantity);
  }
  const first = list[0] as Quantity;
  const lead = /((?:[0-9]+(?:\.[0-9]+)?\s*、\s*)+)$/u.exec(text.slice(0, first.start));
  if (lead?.[1] && /分别[^，。；]{0,8}$/u.test(text.slice(0, lead.index))) {
    const values = [...lead[1].matchAll(/[0-9]+(?:\.[0-9]+)?/gu)];
    const bare = values.map((match) => ({
      ...first,
      value: Number(match[0]),
      start: lead.index + match.index,
    }));
    return { list: [...bare, first], taken: 1 };
  }
  const shared = list.at(-1)?.unit ?? '';
  if (shared === '个百分点')
    for (const item of list) if (item.unit === '个') Object.assign(item, { unit: shared, ratio: true });
  const respective =
    /分别/u.test(text.slice(Math.max(0, first.start - 30), first.start)) || list.every((item) => item.ratio);
  return list.length > 1 && respective ? { list, taken: list.length } : { list: [first], taken: 1 };
}

interface Subject {
  name: string;
  stem: string;
  start: number;
  end: number;
  flow?: boolean;
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
  const head = words.replace(/(?:总数)?(?:分别|仅为|是|高于|高出).*$/u, '').replace(REACHES, '');
  const own = splitSubjects(text.slice(from, from + head.length));
  const baseYear = baseYearOf(words);
  const previous = before.slice(-list.length);
  const relation = /总数(?=分别)|(?:仅为|高于|高出|低于)[^，。；]*$/u.exec(words)?.[0]?.trim() ?? '';
  return list.map((quantity, index) => {
    const named = own.length === list.length;
    const inherited = own.length > 0 || previous.length < list.length ? undefined : previous[index];
    const stem = named ? (own[index] ?? '') : (inherited?.stem ?? own.join('、'));
    const name = baseYear === null ? `${stem}${relation}` : `${stem}与${baseYear}年之比`;
    const subject = { name, stem, start: inherited?.start ?? from, end };
    return describe(text, quantity, subject, context, 'respective-list', baseYear);
  });
}

function splitSubjects(head: string): string[] {
  return head
    .replace(LEADING, '')
    .split(/、|和|以及/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
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
  const each = /^(.{2,40}?)均(?:超过|达到|为|突破|不低于)\s*$/u.exec(head);
  const names = both
    ? [`${both[1]}${both[3]}`, `${both[2]}${both[3]}`]
    : each?.[1]
      ? splitSubjects(each[1])
      : null;
  if (names) {
    return names.map((name) => {
      const stem = name.replace(LEADING, '');
      return describe(
        text,
        quantity,
        { name: stem, stem, start: from, end: quantity.end },
        context,
        'each',
        null,
      );
    });
  }
  const fromTo = /(?:由|从)(?:([0-9]{4})\s*年的?)?\s*$/u.exec(head);
  const subject = withSharedChange(
    subjectOf(text, masked, quantity, from, before),
    masked,
    from,
    head,
    before.at(-1),
  );
  const indicator = describe(text, quantity, subject, context, 'statement', baseYearOf(head));
  if (!fromTo) return [indicator];
  const year = fromTo[1] ? Number(fromTo[1]) : context.earlierYear(masked, quantity.start);
  return [{ ...indicator, year, kind: 'baseline', baseYear: null }];
}

/** 新增A 12家，B 65家: the change holds for the bare items that follow in the sentence. */
function withSharedChange(
  subject: Subject,
  masked: string,
  from: number,
  head: string,
  previous: Draft | undefined,
): Subject {
  const change = previous ? CHANGE.exec(previous.name)?.[0] : undefined;
  if (!previous || change === undefined || !/^(?:新增|新建|新认定)/u.test(change)) return subject;
  const sameSentence = !/[。；;]/u.test(masked.slice(previous.end, from));
  const bare =
    !REACHES.test(head) &&
    !LEADING.test(head.trim()) &&
    !CHANGE.test(subject.name) &&
    previous.stem !== subject.stem;
  return sameSentence && bare ? { ...subject, name: `${change}${subject.name}`, flow: true } : subject;
}

/** The words that say what is counted: before the number when they end in 达到 and the like or nothing follows; else after it. */
function subjectOf(
  text: string,
  masked: string,
  quantity: Quantity,
  from: number,
  before: readonly Draft[],
): Subject {
  const head = text.slice(from, quantity.start);
  const rest = masked.slice(quantity.end);
  const stop = rest.search(/[，。；：,;、！？（）()0-9]|分别|达到|增加到|提高到|增长到/u);
  const following = text.slice(quantity.end, quantity.end + (stop < 0 ? rest.length : stop));
  const after = tidyName(following);
  const cleaned = head
    .replace(/[0-9.]+\S{0,3}?(?=(?:提高|增长|增加|上升)到)/u, '')
    .replace(/(?:由|从)(?:[0-9]{4}\s*年的?)?\s*(?=(?:提高|增长|增加|上升)到|$)/u, '')
    .replace(REACHES, '')
    .trim();
  const goesOn =
    /(?:提高|增长|增加|上升)到\s*$/u.test(head) || /(?:由|从)(?:[0-9]{4}\s*年的?)?\s*$/u.test(head);
  const verbal = /突破\s*$/u.test(head) && quantity.comparator !== '>';
  const reaches = goesOn || (!verbal && REACHES.test(head));
  const name = cleaned.replace(/突破$/u, '').replace(LEADING, '').trim();
  const previous = before.at(-1);
  const share = /^的\p{Script=Han}/u.test(following.trim());

  if (
    quantity.ratio &&
    share &&
    (name === '' || CONTINUES.test(name)) &&
    after !== '' &&
    !/^(?:增长|增速|速度)/u.test(after)
  ) {
    return { name: `${after}占比`, stem: after, start: from, end: quantity.end + following.length };
  }
  if (quantity.ratio || reaches || after === '') {
    const start = from;
    const suffix = share && /^(?:增长|增速|速度)/u.test(after) ? after : '';
    const end = quantity.end + (suffix ? following.length : 0);
    const plain = cleaned.replace(/\s+/gu, '');
    if (previous && quantity.ratio && FULFILMENT.test(plain))
      return { name: `${previous.stem}目标完成率`, stem: previous.stem, start, end };
    if (previous && (name === '' || CONTINUES.test(plain.replace(REACHES, '')) || CONTINUES.test(name))) {
      const baseYear = baseYearOf(head);
      const change = plain.replace(/^(?:是|比)[0-9]{4}年的?/u, '');
      const extended =
        baseYear === null
          ? `${previous.stem}${plain.replace(/^(?:其中|首次)/u, '')}`
          : `${previous.stem}${change === '' ? `与${baseYear}年之比` : `比${baseYear}年${change}`}`;
      // 支持248家……，累计达到504家: what a total follows was what came in.
      if (STOCK.test(plain)) previous.flow = true;
      return { name: extended, stem: previous.stem, start, end, flow: false };
    }
    const own = name || cleaned || after;
    return {
      name: `${own}${suffix}`,
      stem: own.replace(CHANGE, '').replace(/(?:总数|总量|数量)$/u, ''),
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

/** Start of the statement around `offset`: after the last boundary, or after 、 when the item before it has its own number. */
function segmentStart(masked: string, offset: number): number {
  let start = 0;
  for (let index = offset - 1; index >= 0; index -= 1) {
    const character = masked[index] ?? '';
    if (BOUNDARY.test(character) || (character === '（' && !masked.slice(index, offset).includes('）'))) {
      start = index + 1;
      break;
    }
    if (
      /[、和]/u.test(character) &&
      /[0-9](?:\s*[^\s，。；：]{0,4})?$/u.test(masked.slice(Math.max(0, index - 6), index))
    ) {
      start = index + 1;
      break;
    }
  }
  while (/\s/u.test(masked[start] ?? '')) start += 1;
  return start;
}

/** 是2010年的, 比2010年: the year a value is compared with. */
function baseYearOf(head: string): number | null {
  const match = /(?:是|比|较|为)\s*([0-9]{4})\s*年/u.exec(head);
  return match ? Number(match[1]) : null;
}

function describe(
  text: string,
  quantity: Quantity,
  subject: Subject,
  context: FactContext,
  rule: string,
  baseYear: number | null,
): Draft {
  // Of money, 累计 makes another quantity; of things it only says that they are all counted.
  const summed =
    /元/u.test(quantity.unit) &&
    /累计/u.test(text.slice(subject.start, quantity.start)) &&
    !/累计/u.test(subject.name);
  const name = `${summed ? '累计' : ''}${tidyName(subject.name)}`;
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
    ...context.when(text, quantity.start),
    scope: context.scope(text, subject.start, text.slice(subject.start, quantity.start)),
    per: /每年|年均|[/／]年$/u.test(`${text.slice(subject.start, quantity.start)}${quantity.unit}`)
      ? '年'
      : null,
    baseYear,
    flow: subject.flow ?? CHANGE.test(name),
    note: null,
    rule,
  };
}

function tidyName(name: string): string {
  return name
    .replace(/\s+/gu, '')
    .replace(/^[的了与、，（(]+/u, '')
    .replace(/(?:[的了、，和与及]|达到|分别|首次)+$/u, '');
}

/** 位居全国第三: the place of the thing just spoken of, or of what stands before the words. */
function findRanks(text: string, masked: string, found: readonly Draft[], context: FactContext): Draft[] {
  return [...masked.matchAll(RANK)].map((match) => {
    const start = segmentStart(masked, match.index);
    const end = match.index + match[0].length;
    const words = text
      .slice(start, match.index)
      .replace(LEADING, '')
      .replace(/连续\s*[0-9]+\s*年$/u, '');
    const before = found.filter((indicator) => indicator.start < start).at(-1);
    const own = tidyName(words) || before?.stem || '';
    return {
      quote: '',
      start,
      end,
      name: `${own}${tidyName(match[1] ?? '')}排名`,
      stem: own,
      value: rankValue(match[2] ?? ''),
      value2: null,
      comparator: '=',
      unit: match[3] ?? '',
      ...context.when(text, match.index),
      kind: 'rank',
      scope: context.scope(text, start, words),
      per: null,
      baseYear: null,
      flow: false,
      note: null,
      rule: 'rank',
    };
  });
}

function rankValue(numeral: string): number {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral);
  if (numeral === '十') return 10;
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  return (
    (numeral.includes('十') ? (DIGIT_WORDS.indexOf(tens || '一') + 1) * 10 : 0) +
    (units ? DIGIT_WORDS.indexOf(units) + 1 : 0)
  );
}

/** The quote as it stands in the text, lengthened to the left until it occurs once. */
function withUniqueQuote(text: string, indicator: FoundIndicator): FoundIndicator {
  let { start } = indicator;
  let quote = text.slice(start, indicator.end).trim();
  while (start > 0 && text.indexOf(quote) !== text.lastIndexOf(quote)) {
    start -= 1;
    quote = text.slice(start, indicator.end);
  }
  return { ...indicator, start, quote: quote.trim() };
}
