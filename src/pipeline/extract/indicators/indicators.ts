/**
 * Indicators of a clause: which of its quantities are quantified statements, and what each says.
 *
 * Steps: quantities → without decoys → subject (words before or after) → year, kind, scope → quote.
 */
import { fiveYearPlan } from '../../text/five-year-plans.ts';
import { withTrace } from '../../text/rule-trace.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { FactContext } from '../context/fact-context.ts';
import { GROWTH } from '../names/carried.ts';
import { completedNames, IS_PLACE, isElliptic, splitSubjects } from '../names/subject-lists.ts';
import { subjectOf, withSharedAction } from '../names/subjects.ts';
import { FROM_YEAR } from '../names/words-around.ts';
import { type FoundCount, findCounts } from '../numbers/counts.ts';
import { decoyOf } from '../numbers/decoys.ts';
import { maskNames, maskTitles } from '../numbers/masks.ts';
import type { Span } from '../numbers/places.ts';
import { findQuantities, type Quantity } from '../numbers/quantities.ts';
import { DAMAGED } from '../numbers/unread.ts';
import { baseYearOf, REACHES, segmentStart, TRAILING } from '../statements/statements.ts';
import { type Draft, describe } from './describe.ts';
import type { FoundIndicator } from './found.ts';
import { withUniqueQuote } from './quotes.ts';
import { findRanks } from './ranks.ts';
import { fromList, respectiveList, withListedAction } from './respective-lists.ts';

/** After a number with 由 before it: 由10条线路组成 says of what, not from where. */
const CONSISTS = withExamples(
  /^[^，。；]*(?:组成|构成)/u,
  '由企业组成 由企业构成 组成',
  `，由企业组成 。企业组成`,
);
const NEAR = 16;
/** What a text states. Offsets are UTF-16 units. */
export interface TextReading {
  found: FoundIndicator[];
  counts: FoundCount[];
  /** Numbers of statements that nothing names. */
  unnamed: Span[];
}

/** Reads the indicators and counts of a text, and the numbers of statements that nothing names. `context` says where the text appears. A quote is empty where the statement is longer than 400 units. */
export function readStatements(text: string, context: FactContext): TextReading {
  const masked = maskNames(text);
  const counts = findCounts(maskTitles(text));
  const isCount = ({ start, end }: Span) =>
    counts.some(({ number }) => number.start < end && start < number.end);
  const quantities = findQuantities(masked).filter(
    (quantity) => !isCount(quantity) && decoyOf(masked, quantity) === null,
  );
  const drafts: Draft[] = [];
  for (let index = 0; index < quantities.length; ) {
    const { list, taken } = respectiveList(masked, quantities, index);
    const { made, rulesOf } = withTrace(() =>
      list.length > 1
        ? fromList(text, masked, list, drafts, context)
        : fromOne(text, masked, quantities[index] as Quantity, drafts, context),
    );
    const previous = drafts.at(-1);
    const next = made.map((draft) => ({
      ...draft,
      // A number that a damaged file leaves unread stands between: what is carried on may be of that one.
      unsure:
        draft.unsure || masked.slice(previous?.number.end ?? 0, draft.number.start).search(DAMAGED) >= 0,
      why: [...rulesOf(draft.name), ...(draft.why ?? [])],
    }));
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
  const each = eachBefore(head, masked.slice(quantity.end, quantity.end + NEAR), context.leading);
  const soMany = eachOfList(head, quantity, before.at(-1), context.leading);
  const alike = quantity.ratio ? growthList(head, context.leading) : null;
  const rates = rateList(text.slice(from, quantity.start).replace(REACHES, '').replace(TRAILING, '').trim());
  const done = before.slice(-2);
  if (BOTH_FULFILLED.test(head) && done.length === 2)
    return done.map(({ stem, action, named }) => {
      const name = `${action}${stem}目标完成率`;
      const subject = { name, stem, start: from, end: quantity.end, named };
      return describe(text, quantity, subject, context, 'each', null);
    });
  const [first, second] = done;
  const changed = BOTH_CHANGED.exec(head)?.groups?.['change'];
  if (
    changed !== undefined &&
    first !== undefined &&
    second !== undefined &&
    quantity.ratio &&
    /^[^。；！？]*，[^。；！？]*$/u.test(masked.slice(first.number.end, second.number.start)) &&
    /^[^，。；]*，\s*$/u.test(masked.slice(second.number.end, from)) &&
    !NEXT_VALUE.test(masked.slice(quantity.end, quantity.end + NEAR))
  )
    return done.map(({ stem, named }) => {
      const subject = { name: `${stem}${changed}`, stem, start: from, end: quantity.end, named };
      return describe(text, quantity, subject, context, 'each', null);
    });
  const rated = RATE_OF_BOTH.exec(head)?.groups?.['rate'];
  const [one, other] = done;
  if (
    rated !== undefined &&
    other !== undefined &&
    one?.unit === other.unit &&
    /^\s*[、和]/u.test(masked.slice(one.number.end, other.number.start)) &&
    !/[。；]/u.test(masked.slice(other.number.end, quantity.start))
  ) {
    const stem = `${one.stem.replace(/^办[复理]/u, '')}、${other.stem}`;
    const subject = { name: `${stem}${rated}`, stem, start: from, end: quantity.end, named: other.named };
    return [describe(text, quantity, subject, context, 'each', null)];
  }
  const names = both
    ? completedNames([both[1] ?? '', both[2] ?? '']).map((name) => `${name}${both[3]}`)
    : (each ?? soMany?.names ?? rates ?? alike);
  if (names) {
    return names.map((name) => {
      const own = name.replace(context.leading, '');
      const stem = soMany?.thing ?? (quantity.ratio ? own.replace(GROWTH, '') : own);
      return describe(
        text,
        quantity,
        {
          name: own,
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
  const subject = withSharedAction(subjectOf(text, masked, quantity, from, before, context.leading), {
    masked,
    from,
    head,
    previous: before.at(-1),
    leading: context.leading,
    unit: quantity.unit,
  });
  const indicator = describe(text, quantity, subject, context, 'statement', baseYearOf(head));
  if (!fromTo) return [indicator];
  const year = fromTo[1]
    ? Number(fromTo[1])
    : (fiveYearPlan(fromTo[2] ?? '')?.[1] ?? context.earlierYear(masked, quantity.start));
  const yearInferred = fromTo[1] === undefined;
  return [
    {
      ...indicator,
      why: [...(indicator.why ?? []), 'starting-point'],
      year,
      yearInferred,
      kind: 'baseline',
      wanted: false,
      forecast: false,
      baseYear: null,
    },
  ];
}

/** 饮用水达标率、污水处理率, 饮用水达标率和污水处理率 before one number: it is that of each. Null for any other words. */
function rateList(head: string): string[] | null {
  const parts = head.split(BETWEEN_RATES);
  const isRate = (part: string) => /^[^，。；、0-9占]{3,40}率$/u.test(part);
  return parts.length > 1 && parts.length <= 4 && parts.every(isRate) ? parts : null;
}

const BETWEEN_RATES = withExamples(
  /、|(?<=率)(?:和|及|以及|与)/u,
  '达标率、 达标率和→和 达标率及→及 达标率以及→以及 达标率与→与',
);

/** 养老保险和医疗保险参保率, 工业投资、技改投资增长 before one number: things that end alike, each with the rate. Null for any other words. */
function growthList(head: string, leading: RegExp): readonly string[] | null {
  const words = head.replace(REACHES, '').replace(TRAILING, '').trim();
  const rate = RATE_OF_ALIKE.exec(words)?.[0] ?? '';
  const things = splitSubjects(words.slice(0, words.length - rate.length), leading);
  const end = things.at(-1)?.slice(-LENGTH_OF_KIND) ?? '';
  const areAlike = things.every((thing) => thing.length > LENGTH_OF_KIND && thing.endsWith(end));
  if (rate === '' || things.length < 2 || !areAlike || /[0-9占比较等]/u.test(words)) return null;
  return things.map((thing) => `${thing}${rate}`);
}
const RATE_OF_ALIKE = withExamples(
  /(?:参保率|缴存率|覆盖率|(?:同比|年均)?(?:增长|增速|增幅|下降))$/u,
  '养老保险参保率 公积金缴存率 医疗服务覆盖率 工业投资增长 技改投资增速 居民收入增幅 事故起数下降 工业投资同比增长→同比增长 工业投资年均增长→年均增长',
  `养老保险参保率等`,
);
/** Of 保险, 投资: the kind of things that a list ends in. */
const LENGTH_OF_KIND = 2;

/** 新增学位300个，新增床位200张，分别完成年度任务的120%: of the things of the two statements before. */
const BOTH_FULFILLED = withExamples(
  /^\s*(?:均|分别)(?:超额)?完成[^，。；]{0,6}任务的?\s*$/u,
  '均完成任务 分别完成任务 均完成甲{6}任务',
  `又均完成任务 均完成，任务 均完成。任务 均完成任务等`,
);
/** 游客达3万人，收入达4亿元，分别增长20%: both grow by as much. */
const BOTH_CHANGED = withExamples(
  /^\s*(?:分别|双双)(?:同比)?(?<change>增长|提高|下降|降低)\s*$/u,
  '分别增长→分别增长 双双同比提高 分别下降 双双降低',
  '又分别增长 分别增长5',
);
/** 代表建议84件、委员提案65件，办复率: of both. */
const RATE_OF_BOTH = withExamples(
  /^\s*(?<rate>(?:按时|按期)?(?:办复|办结|答复|回复|满意)率)(?:均|都)?(?:达到?|为)?\s*$/u,
  '按时办复率均达到 按期办结率都为 答复率 回复率 满意率 按时办复率均达',
  `又按时办复率均达到 按时办复率均达到等`,
);
/** 甲、乙均增长, 甲和乙双双突破, 城乡居民收入分别增长: of each of which things. */
const OF_EACH = withExamples(
  /^(?<things>.{2,60}?)(?:(?<![平人户年月日亩地])均|双双|(?<apart>分别))(?:同比|实际|年均)*(?:超过?|达到?|[增升降]至|为|突破|不低于|(?<change>增长|提高|上升|下降|降低)|(?<task>完成[^，。；]{0,6}任务的?))\s*$/u,
  `收入、利润均同比增长 收入、利润双双实际提高 收入、利润分别年均上升 收入、利润均下降 收入、利润均降低 收入、利润均增至 收入、利润均升至 收入、利润均降至 收入、利润均超过 收入、利润均达到 收入、利润均为 收入、利润均突破 收入、利润均不低于 收入、利润均完成任务
    收入、利润均同比增长→收入、利润 收入、利润均超 收入、利润均达
    甲{55}收入、利润均为 收入、利润均完成甲{6}任务`,
  `收入、利平均同比增长 收入、利人均同比增长 收入、利润均完成，任务 收入、利润均完成。任务 收入、利润均同比增长等
    甲{60}收入、利润均为`,
);
/** Another value of a list that is printed apart. */
const NEXT_VALUE = withExamples(
  /^\s*[、，和及]\s*(?:同比)?(?:增长|提高|提升|上升|上涨|下降|下跌|降低|减少|回落)?\s*[0-9]/u,
  '、8 和同比增长8 ，提高8 及提升8 、上升8 、上涨8 、下降8 、下跌8 、降低8 、减少8 、回落8',
  `又、8`,
);

/** The names of things that are all of one value; a list that only its last name completes is one. Null where one thing has it. */
function eachBefore(head: string, behind: string, leading: RegExp): string[] | null {
  const { things, apart, change = '', task } = OF_EACH.exec(head)?.groups ?? {};
  if (things === undefined || (apart !== undefined && NEXT_VALUE.test(behind))) return null;
  const names = completedNames(splitSubjects(things, leading, apart === undefined ? 0 : 2));
  if (apart !== undefined && names.length < 2) return null;
  // 甲、乙均达到万亿元规模: what of them is so large.
  const size = /^\s*规模(?!\p{Script=Han})/u.test(behind) ? '规模' : '';
  const said = task === undefined ? change || size : '目标完成率';
  return (isElliptic(names) ? [names.join('、')] : names).map((name) => `${name}${said}`);
}

/** 甲县、乙县各; 新开工、竣工项目各: so many of each. */
const SO_MANY_EACH = withExamples(
  /^(?<things>[^，。；（）]{2,60}(?:、|[和与及])[^，。；（）]{1,30}?)各\s*$/u,
  `公园、广场各 公园和广场各 公园与广场各 公园及广场各 甲{58}公园、广场各 公园、甲{28}广场各`,
  `，公园、广场各 。园、广场各 公园甲广场各 公园、，场各 公园、。场各 公园、广场各等`,
);

/** The names of things of each of which there are as many; those of places are of the thing of the statement before. Null elsewhere. */
function eachOfList(
  head: string,
  { unit, ratio }: Quantity,
  previous: Draft | undefined,
  leading: RegExp,
): { names: string[]; thing?: string } | null {
  const things = SO_MANY_EACH.exec(head)?.groups?.['things'];
  if (things === undefined || ratio) return null;
  const names = [...completedNames(splitSubjects(things, leading))];
  if (names.length < 2) return null;
  if (!names.some((name) => IS_PLACE.test(name))) return { names: withListedAction(names) };
  if (previous?.unit !== unit) return null;
  return { names: names.map((name) => `${name}${previous.stem}`), thing: previous.stem };
}
