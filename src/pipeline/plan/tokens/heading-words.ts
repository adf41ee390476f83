/** Which words can be a heading: on a line of its own behind a mark, or as the short sentence that opens a paragraph. */

import { SENTENCE_END } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import {
  LONGEST_BLOCK_HEADING_UNITS,
  LONGEST_COLON_TITLE_UNITS,
  LONGEST_LIKE_LEAD_UNITS,
  LONGEST_WORK_NAME_UNITS,
  SHORTEST_TEXT_BEHIND_COLON_UNITS,
} from './limits.ts';
import type { Mark } from './marks.ts';

/** A colon, but none of a time of day or a ratio: 17:30, 3:2. */
export const COLON = withExamples(/(?<![0-9])[：:]|[：:](?![0-9])/u, `甲：5 5：甲 甲:5 5:甲`, `甲甲5`);

/** How the names of works end: `天然气管网连通工程`. */
export const WORKS_NAME = withExamples(
  /(?:工程|行动|计划|项目|专项|平台|基地|中心|园区|试点|示范区)$/u,
  '工程 行动 计划 项目 专项 平台 基地 中心 园区 试点 示范区',
  `工程等`,
);

/** True when words with a mark can be a heading on a line of its own. */
export function isBlockHeading(form: string, mark: Mark): boolean {
  const words = form.slice(mark.length).trim();
  const core = words.replace(/[：:]$/u, '');
  if (core !== words && /[，,]/u.test(core)) return false;
  if (core === '' || core.length > (core === words ? LONGEST_BLOCK_HEADING_UNITS : LONGEST_COLON_TITLE_UNITS))
    return false;
  return !SENTENCE_END.test(core) && !/[；;…]/u.test(core) && !COLON.test(core) && !/[，、,]$/u.test(core);
}

/** How sentences begin that tell something and name nothing. */
const TELLS = withExamples(
  /^(?:我们|这|那|同时|此外|目前|当前|今年|去年|过去|[一二三四五]年来|为了|根据|到\p{Number}|必须|特别|实践|成绩|回顾|展望|面对|总的|但|与此|各位|现将|其中|本|全[市省县区](?:上下|各级)|经[\p{Script=Han}]{0,6}同意|有的|如|对于?|在)/u,
  `我们 这 那 同时 此外 目前 当前 今年 去年 过去 五年来 为了 根据 到2030 必须 特别 实践 成绩 回顾 展望 面对 总的 但 与此 各位 现将 其中 本 全市上下 全市各级 经批准同意 有的 如 对 在
    一年来 二年来 三年来 四年来 全省上下 全县上下 全区上下
    经甲{4}批准同意`,
  `又我们`,
);

/**
 * How short sentences read that state or demand something and name no section: 渔业是立县之本, 各校必须开齐课程, 要稳住粮价,
 * 教育兴则国家兴.
 */
const STATES = withExamples(
  /(?<!求|凡|还)是(?![否非]|金山银山)|必须|应当|不能|不会|不可避免|不得|没有|取决于|会同|提出了|(?<![重主需必紧次纲摘概提])要(?![素点件闻塞害求约务领职道诀义地])|(?<![规原细准法守总附通否])则/u,
  '是 必须 应当 不能 不会 不可避免 不得 没有 取决于 会同 提出了 要 则',
  `实事求是 凡是 还是 是否 金山银山是金山银山 是非 重要 主要 要素 要点 规则 原则`,
);

/** True for a lead that is a statement. */
export function states(lead: string): boolean {
  return STATES.test(lead);
}

/** How sentences of rules read: 本办法自印发之日起施行, 单位应当在公告中注明. */
const RULES = withExamples(
  /应当|必须|不得|是指|自.{1,20}起(?:施行|实施|执行|生效)|有效期/u,
  `应当 必须 不得 是指 自发布之日起施行 自发布之日起实施 自发布之日起执行 自发布之日起生效 有效期
    自甲{16}发布之日起施行`,
);
/** The same below articles, where a mark mostly stands before a condition: 家庭收入符合标准, 期限为5年, 未滿五年者. */
const CONDITION = withExamples(
  /[为為]\s?[0-9]|符合|(?<!目)的$|[^作记患学使读]者$|施行$/u,
  `为5 符合 以上的 经营者 施行 為5`,
  '目的 以上的等 经作者 经记者 经营者等 施行等',
);

/** True for the first sentence of a marked paragraph that is a rule and no title. `inRules`: the text has articles. */
export function isRule(sentence: string, inRules: boolean): boolean {
  return RULES.test(sentence) || (inRules && CONDITION.test(sentence));
}

/**
 * Returns the UTF-16 offset of the 。 that closes a lead, a short sentence that opens a paragraph and names what it is about
 * (坚持市场主导。发挥市场……), with text behind it; null for other words. Numbers and dates make no lead.
 */
export function leadEnd(form: string): number | null {
  const end = form.slice(0, LONGEST_LIKE_LEAD_UNITS + 1).indexOf('。');
  if (end < 2) return null;
  const lead = form.slice(0, end);
  // 甲乡风电基地（400万千瓦）: how large a work is, beside its name.
  return /[0-9：；！？]/u.test(lead.replace(SIZE, '')) ||
    TELLS.test(lead) ||
    !/[\p{Letter}\p{Number}]/u.test(form.slice(end + 1))
    ? null
    : end;
}

/**
 * Returns the UTF-16 offset of the colon behind the name of works that opens a paragraph (`节水减排工程：推进……`); null for
 * other words.
 */
export function worksLeadEnd(form: string): number | null {
  const end = colonEnd(form, LONGEST_WORK_NAME_UNITS);
  return end !== null && WORKS_NAME.test(form.slice(0, end)) ? end : null;
}

/** The same behind a short name of whatever the paragraph is about: `实地调研：……。` */
export function wordLeadEnd(form: string): number | null {
  const end = colonEnd(form, LONGEST_COLON_TITLE_UNITS);
  return end !== null &&
    form.length - end > SHORTEST_TEXT_BEHIND_COLON_UNITS &&
    SENTENCE_END.test(form.slice(-1))
    ? end
    : null;
}

function colonEnd(form: string, longest: number): number | null {
  const end = form.slice(0, longest + 1).search(COLON);
  const lead = form.slice(0, end);
  return end < 2 ||
    /[0-9，；。！？,]/u.test(lead) ||
    TELLS.test(lead) ||
    !/[\p{Letter}\p{Number}]/u.test(form.slice(end + 1))
    ? null
    : end;
}

/** How large a work is, in brackets behind its name. */
const SIZE = withExamples(
  /(?<=\p{Script=Han}{4})[（(][0-9.]+[^（）()，。；0-9]{1,8}[）)]$/u,
  `供水养老（3港） 供水养老(3港） 供水养老（.港） 供水养老（3港) 供水养老（33港）
    供水养老（3甲{7}港）`,
  `供水养老（港） 供水养老（3（） 供水养老（3）） 供水养老（3港）等`,
);

/** Returns how many commas a lead has: leads beside each other are of the same build. */
export function commasOf(lead: string): number {
  return lead.match(/[，、]/gu)?.length ?? 0;
}
