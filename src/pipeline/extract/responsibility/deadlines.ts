/** By when something is to be done: labelled times, times in responsibility brackets, and sentences that say so. */
import type { Deadline } from '../../schemas/facts.ts';
import { LABEL_OF_RESPONSIBILITY, LABEL_OF_TIME } from '../../text/responsibility.ts';
import { withExamples } from '../../text/with-examples.ts';
import { findWorkRemarks } from './work-remarks.ts';

/** A time before it has an id and a place in the seed: offsets of the quote are UTF-16 units of the text. */
export type FoundDeadline = Pick<Deadline, 'quote' | 'words' | 'by' | 'ongoing' | 'rule'> & {
  start: number;
  end: number;
};

const YEAR = '20[0-9]{2}\\s*年';
const DAY = withExamples(
  '[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*日|底|末|初|中旬|上旬|下旬)?',
  `3月 3月5日 3月底 3月末 3月初 3月中旬 3月上旬 3月下旬 3月5日→3月5日 3月底→3月底 3月末→3月末 3月初→3月初 3月中旬→3月中旬 3月上旬→3月上旬 3月下旬→3月下旬
    23月→23月 3月25日→3月25日`,
);
const PART_OF_YEAR = withExamples(
  '第?[一二三四]季度(?:末|底)?|[上下]半年|年[底末中内]|底|末',
  `第一季度末→第一季度末 二季度底→二季度底 上半年 下半年 年底 年末 年中 年内 底 末 年末→年末 年底→年底 三季度底→三季度底 四季度底→四季度底 第一季度`,
);
/** A time with its year or without. */
const TIME = withExamples(
  `(?:${YEAR}\\s*(?:${DAY}|${PART_OF_YEAR})?|${DAY}|第?[一二三四]季度(?:末|底)?|[上下]半年|年[底末内])`,
  `2031年3月→2031年3月 2031年底→2031年底 3月底→3月底 第二季度末→第二季度末 三季度底→三季度底 上半年→上半年 年底→年底 年末→年末 年内→年内
    一季度底 四季度底 下半年
    三季度甲 2031年甲`,
);
const BEFORE = withExamples('(?:之?前|以前)', '前 6月之前→之前 以前→以前');
/** What is done by a time, and nothing that only goes on until it. */
const DONE = withExamples(
  '(?:全[面部]|基本|按时|力争|争取|如期|按期|要|率先)*(?:完成|建成|办结|出台|印发|发布|实现|达到|投入使用|投用|投产|竣工|开工|启动|取得|形成|制定|上报|报送|落实到位|到位|通车|开通|上线)',
  `全面完成→全面完成 全部建成→全部建成 基本办结→基本办结 按时出台→按时出台 力争印发→力争印发 争取发布→争取发布 如期实现→如期实现 按期达到→按期达到 要投入使用→要投入使用 率先投用→率先投用 投产 竣工 开工 启动 取得 形成 制定 上报 报送 落实到位 到位 通车 开通 上线 落实到位→落实到位`,
);
/** Work without an end. */
const ONGOING = withExamples(
  /长期|持续|常年|常态|全年|每年|每月|每季度|经常/u,
  '长期坚持 持续推进 常年开展 常态化 全年 每年一次 每月调度 每季度通报 经常走访',
);
/** Words that alone, in a bracket or a cell, say in which manner the work goes on. */
const MANNER = withExamples(
  /^(?:长期|持续|常年|全年|常态化?|按(?:进度|计划|时序|时间节点|要求|期)|分(?:年度|阶段|步|批))(?:坚持|推进|实施|开展|执行|落实|进行|抓好)?$/u,
  '长期坚持 持续推进 常年开展 全年实施 常态化执行 常态 按进度落实 按计划进行 按时序 按时间节点 按要求抓好 按期 分年度实施 分阶段 分步推进 分批',
  `又长期坚持 长期坚持等`,
);

/** A time in a bracket, which says that something is done or that it is the last. */
const IN_BRACKETS = withExamples(
  new RegExp(
    `(?:^|(?<=[，,；;。、\\s]))\\s*(?<words>${TIME}${BEFORE}?)(?:(?:${DONE})[^，,；;。]{0,20}|(?<=前|底|末))\\s*(?=[，,；;。]|$)`,
    'gu',
  ),
  `2031年6月底前完成 局牵头，2031年底前 局牵头,2031年底 局牵头；2031年底 局牵头;2031年底 局牵头。2031年底 局牵头、2031年底 局牵头␣2031年底 3月底完成初稿 3月底前，局牵头 3月末
    3月底前,局牵头 3月底前；局牵头 3月底前;局牵头 3月底前。局牵头
    3月底完成甲{18}初稿`,
  `：3月末 3月末、`,
);
/** A time in a sentence: 2031年6月底前完成. */
const IN_SENTENCES = withExamples(
  new RegExp(
    `(?<![自从比较由于与同0-9]|以来)(?:(?<words>${TIME}${BEFORE})[，,]?|(?<=[，,；;。、：:（(]|^)(?<words2>(?:${YEAR})?(?:${DAY}|年底))(?=完成))\\s*${DONE}`,
    'gu',
  ),
  `2031年6月底前完成 2031年6月底前，完成 力争，2031年6月完成 力争；年底完成 计划：2031年6月1日完成 （年底完成
    2031年6月完成
    2031年6月底前,完成 ,年底完成 ;年底完成 。年底完成 、年底完成 :年底完成 (年底完成`,
  '自6月前建成 2029年以来6月底前完成 “年底完成',
);
const LABELLED = new RegExp(`${LABEL_OF_TIME}\\s*`, 'gu');
/** Where a labelled time ends: the next label, or the end of the list. */
const LABELLED_END = withExamples(
  new RegExp(`[；;。）)〕】\\]\\n\\t]|${LABEL_OF_RESPONSIBILITY}|$`, 'u'),
  '局；厅→； 局;厅→; 局。→。 局）→） 局)→) 局〕→〕 局】→】 局]→] 局⏎厅→⏎ 局　责任单位：厅→责任单位： 局',
);
/** Longest labelled time, in UTF-16 units. */
const LONGEST = 40;

/**
 * Returns the times of a text in its order. `year`: the one year that the plan is for, which dates 年底前; null where it is
 * for several. What the sentences of a review (`reviews`) tell is done.
 */
export function findDeadlines(text: string, year: number | null, reviews = false): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  const add = (start: number, quote: string, words: string, rule: string) => {
    const end = start + quote.length;
    if (found.some((each) => each.start < end && start < each.end)) return;
    found.push({ start, end, quote, ...readDeadline(words, year), rule });
  };
  for (const { 0: label, index } of text.matchAll(LABELLED)) {
    const behind = text.slice(index + label.length, index + label.length + LONGEST);
    const words = behind.slice(0, LABELLED_END.exec(behind)?.index).trim();
    if (words !== '') add(index, `${label}${words}`, words, 'labelled');
  }
  for (const { start, inside } of findWorkRemarks(text)) {
    const from = text.indexOf(inside, start);
    for (const match of inside.matchAll(IN_BRACKETS)) {
      const quote = match[0].trim();
      add(from + match.index + match[0].indexOf(quote), quote, match.groups?.['words'] ?? '', 'bracket');
    }
    for (const { 0: part, index } of inside.matchAll(/[^，,；;。、]+/gu))
      if (MANNER.test(part.trim()))
        add(from + index + part.indexOf(part.trim()), part.trim(), part.trim(), 'bracket');
  }
  for (const { 0: quote, index, groups } of reviews ? [] : text.matchAll(IN_SENTENCES))
    add(index, quote, groups?.['words'] ?? groups?.['words2'] ?? '', 'sentence');
  return found.sort((a, b) => a.start - b.start);
}

/** Reads a time that stands alone, such as a cell of a column 完成时限. */
export function readDeadline(words: string, year: number | null): Pick<Deadline, 'words' | 'by' | 'ongoing'> {
  const ongoing = ONGOING.test(words);
  return { words, by: endOf(words, year), ongoing };
}

const QUARTERS = '一二三四';

/** The last day, month or year that words name, as exactly as they do. */
function endOf(words: string, year: number | null): string | null {
  const printed = [...words.matchAll(/(20[0-9]{2})\s*年/gu)].at(-1);
  const at = printed ? Number(printed[1]) : year;
  const rest = printed ? words.slice(printed.index + printed[0].length) : words;
  const month = monthIn(rest);
  if (at === null || (!printed && month === null)) return null;
  const day = /月\s*([0-9]{1,2})\s*日/u.exec(rest)?.[1];
  const parts = [at, ...(month === null ? [] : [month, ...(day === undefined ? [] : [Number(day)])])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function monthIn(words: string): number | null {
  const month = /([0-9]{1,2})\s*月/u.exec(words)?.[1];
  if (month !== undefined) return Number(month);
  const quarter = /([一二三四])季度/u.exec(words)?.[1];
  if (quarter !== undefined) return 3 * (QUARTERS.indexOf(quarter) + 1);
  if (/上半年/u.test(words)) return 6;
  return /下半年|^\s*年?[底末]/u.test(words) ? 12 : null;
}
