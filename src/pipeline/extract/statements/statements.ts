/** How a statement of quantity is cut out of a sentence, and the words of it that are not the name of the thing. */
import { asTyped } from '../../text/as-typed.ts';
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { MAGNITUDE, MEASURE, REACHED_MEASURE } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import { NOT } from '../numbers/words.ts';
import { ACTIONS, ADVERBS, PRESENCE, TRAILING_ADVERBS } from './words.ts';

/** Marks that separate statements. 、 separates items inside one. */
const BOUNDARY = /[，。；：,;！？]/u;
/** Times before a name: “十四五”期间, 到2035年底前, 三年内, 近五年来. */
const TIMES = withExamples(
  `(?:到|至|截[至止])?[“"]?(?:${PLAN_NUMBER})五[”"]?(?:规划)?(?:期间|时期|期末|末|以来)?|(?:到|至|截[至止]|自|从|于|在)?\\s*(?:(?:19|20|21)[0-9]{2}\\s*年?\\s*[-—–－~～至到]{1,2}\\s*)?(?:19|20|21)[0-9]{2}\\s*年?(?:[0-9]{1,2}\\s*月)?(?:底|末|初|全年|以来|起)?(?:[之以]?前)?|(?:[0-9]{1,2}|[一二三四五六七八九十])\\s*年(?:之)?内|(?:近?[0-9一二三四五六七八九十]{1,2})年(?:以)?来|前[两三四]年(?!级)|[二三四五六七八九十两](?:年|年间)(?=累计|共|总|累积|完成|${ACTIONS})|(?:[0-9]{1,2}|[两三四五十])年(?=[^，。；0-9]{3,16}(?:累计|共计))|[今去明]年|上半年|全年|年内|年底前|当年|规划期(?:内|末)|期间|时期`,
  `到“十五五”规划末→到“十五五”规划末 至“十五五”末→至“十五五”末 截至“十五五”期间→截至“十五五”期间 “十五五”时期→“十五五”时期 “十五五”期末→“十五五”期末 “十五五”以来→“十五五”以来 到2030年→到2030年 至2030年底→至2030年底 截止2030年末→截止2030年末 自2030年→自2030年 从2030年→从2030年 于2030年→于2030年 在2030年→在2030年 2026年—2030年→2026年—2030年 2030年初→2030年初 2030年全年→2030年全年 2030年以来→2030年以来 2030年起→2030年起 1999年→1999年 1999-2030年→1999-2030年 2100-2110年→2100-2110年 2030年底前→2030年底前 5年内→5年内 三年内→三年内 近五年来 前两年产值 前三年产值 前四年产值 五年间累计→五年间 三年累计→三年 三年共→三年 三年总→三年 三年累积→三年 三年完成→三年 三年引进→三年 五年职工总数累计→五年 五年职工总数共计→五年 10年职工总数共计→10年 今年 上半年 全年 年内 年底前 当年 规划期内→规划期内 规划期末→规划期末 期间 时期 2100年→2100年
    截止“十五五”期间→截止“十五五”期间 至"十五五”末→至"十五五”末 至“十一五”末 至“十二五”末 至“十三五”末 至“十四五”末 至“十六五”末 至“十七五”末 至“十八五”末 至“十九五”末 至“十五五"末→至“十五五"末 截至2030年末→截至2030年末 一年内→一年内 二年内→二年内 四年内→四年内 五年内→五年内 六年内→六年内 七年内→七年内 八年内→八年内 九年内→九年内 十年内→十年内 二年共 四年共 六年共 七年共 八年共 九年共 十年共 两年共 两年职工总数累计 三年职工总数累计 四年职工总数累计 十年职工总数累计 去年 明年
    至“十五甲”末 至甲十五五”末 三年甲{16}累计 甲0年职工总数共计 2100甲 22年内→22年内
    五年甲甲间累计`,
  '前三年级 五年，工总数共计 五年。工总数共计',
);
/** What, behind the name of a place, makes another word or a proper name of it: 合肥市民, 平湖市创新创业大赛. */
const OTHER_WORD = withExamples(
  /^(?:[民区场政域级直内外辖委府长管]|\p{Script=Han}{2,12}(?:大赛|计划|行动|大学|学院|医院|集团|公司|论坛|博览会|奖))/u,
  '民 区 场 政 域 级 直 内 外 辖 委 府 长 管 创新创业大赛 人才计划 绿化行动 师范大学 职业学院 第一医院 建工集团 水务公司 发展论坛 旅游博览会 科技进步奖',
  '用电量 森林覆盖率',
);
/** Times, scopes and adverbs before a name. `scopes`: what the place and its parts are called; `place`: its name, or empty. */
export function leadingWords(scopes: readonly string[], place = ''): RegExp {
  const own = place.length > 2 ? `${asTyped(place)}(?!${OTHER_WORD.source.slice(1)})|` : '';
  const parts = own + scopes.map((scope) => `${asTyped(scope)}|`).join('');
  return new RegExp(
    `^(?:[①-⑳]|${TIMES}|全[省市州盟区县旗]|[我本][省市州区县旗]|${parts}(?:${PRESENCE}|${ADVERBS})(?!率|度|量|额|值|面积)|[，\\s])+`,
    'u',
  );
}
/** Words that say how a stock changed: part of the name, not of the stem. */
export const CHANGE = withExamples(
  /^(?:新增|新建|新获批|新创成|新引进|新认定|新组建|新选派|新遴选|新支持|新集聚|新聚集|新培育|新签约|新备案|新开办|新招引|新吸纳|净增|现有|已有)(?:和支持)?/u,
  '新增 新建 新获批 新创成 新引进 新认定 新组建 新选派 新遴选 新支持 新集聚 新聚集 新培育 新签约 新备案 新开办 新招引 新吸纳 净增 现有 已有',
  `又新增`,
);
/** 提高到, 下降至 …: the value after it is what the thing becomes. */
export const CHANGES_TO = withExamples(
  '(?:(?:提高|增长|增加|上升|提升|扩大|扩展|拓展|扩容|扩围|缩小|发展|下降|降低|减少|缩短|缩减|精简|压缩|压减|收窄|跃升|攀升|回升|回落|恢复|延长|突破|整合|合并|降|增|升|减)(?:到|至)|调整[到至为]|(?<=^\\s*|[由从][^，。；]{1,24})[降增升减]为)',
  `调整到→调整到 调整至→调整至 调整为→调整为 提高到 增长到 增加到 上升到→上升到 提升到→提升到 扩大到 扩展到 拓展到 扩容到 扩围到 缩小到 发展到 下降到→下降到 降低到 减少到 缩短到 缩减到→缩减到 精简到 压缩到 压减到→压减到 收窄到 跃升到→跃升到 攀升到→攀升到 回升到→回升到 回落到→回落到 恢复到→恢复到 整合到→整合到 合并到→合并到 延长到 突破到 降到 增到 升到 减到 提高至 降为→降为 由三成升为→升为 从三成升为→升为 由三成增为→增为 由三成减为→减为 由三成降为→降为 由由成升为`,
  `由，成升为 由。成升为`,
);
/** 达到, 超过, 仅为 … between the name and the number. */
export const REACHES = withExamples(
  new RegExp(
    `(?:分别)?(?:累计)?(?:达到了?|(?<![通直抵到送高多下传表])达|为|${NOT}(?:超过|少于|低于|小于|高于|多于|大于|突破)|超过|突破|(?:迈|跃|登|站)上|跨[上过越入]?|(?<![侦突告打攻爆击])破|超|[至最][少多]|一般|(?:控制|稳定|保持|维持)[在到]|[大小]于或?等于|(?<!不)优于|大于|高于|多于|逾|低于|少于|小于|不足|不到|接近|近|大约|(?<!签)约|保持|是|仅为|仅有|力争|争取|确保|预计|预期|(?<=[\\p{Script=Han}])(?<![存现内外所])在|[≥≧≤≦＞＜><]|${CHANGES_TO}|由|从|共计|合计|(?<=[额值量数入资率速幅]|力争|预计|争取|确保)(?:完成|实现))+\\s*$`,
    'u',
  ),
  `分别累计达到了→分别累计达到了 达到 达 为 不得超过→不得超过 不应少于→不应少于 不能低于→不能低于 不可小于→不可小于 不高于→不高于 不多于→不多于 不大于→不大于 不突破→不突破 不宜超过→不宜超过 保持到→保持到 超过 突破 迈上 跃上→跃上 登上 站上 跨过 破 超 至少 最少 最多 至多 一般 控制在→控制在 稳定到→稳定到 保持在→保持在 维持在→维持在 大于或等于→大于或等于 优于 大于 高于 多于 逾 低于 少于 小于 不足 不到 接近→接近 近 大约→大约 约 保持 是 仅为→仅为 仅有→仅有 力争 争取 确保 预计 预期 扶持在→在 ≥ 提高到→提高到 由 从 共计 合计 总产值完成→完成 投资额实现→实现 力争完成→力争完成 预计实现→预计实现 争取完成→争取完成 确保完成→确保完成
    跨上 跨越 跨入 小于或等于 ≧ ≤ ≦ ＞ ＜ > < 总产量完成 总产数完成 总产入完成 总产资完成 总产率完成 总产速完成 总产幅完成`,
  `下达 传达 表达 高达 多达 通达 直达 侦破 不优于 存在 抵达 到达 送达 告破 打破 攻破 爆破 击破 签约 现在 内在 外在 所在
    达，`,
);
/** Adverbs at the end of the words before a number. */
export const TRAILING = new RegExp(`(?:${TRAILING_ADVERBS})+\\s*$`, 'u');
/** Words of a stock. */
export const STOCK = withExamples(/^(?:总数|总量|累计)/u, '总数 总量 累计', `又总数`);
/** Verbs of what is done in a year: the number after them is no stock, unless 累计 says so. */
export const YEARLY = withExamples(
  /(?:共建|支持|推动|培育|遴选|选派|转化|对接服务|新)[^，。；]{0,4}$/u,
  '共建 支持 推动 培育 遴选 选派 转化 对接服务 新建 新甲甲甲建',
  `共建， 共建。`,
);
/** Serial number glued to the name of a row: 18人均预期寿命. A number with a unit is part of the name: 15分钟生活圈. */
const SERIAL = new RegExp(
  `^[0-9]{1,3}\\s*(?=\\p{Script=Han}{2})(?!\\s*(?:(?:${MAGNITUDE})?(?:${MEASURE}|${REACHED_MEASURE})|千伏|兆瓦|\\p{Script=Han}{1,3}以[上下]|[年级大期周月日后版]))`,
  'u',
);
/** `2.` before a name: its place in a list. */
const LIST_MARK = /^[0-9]{1,2}[.．、](?=[\p{Script=Han}“]|[A-Z]{2})/u;
/** 3118件 before 信访件办结率: how many there are is a fact of its own. */
const COUNT_BEFORE = withExamples(
  /^[0-9.]+[万亿]?(?:多|余)?(?:家|个|项|名|人|户|台套|所|件|起|宗|处|条)(?!以[上下])(?=\p{Script=Han}{2})/u,
  `12家企业 12个项目 12项任务 12名教师 12人培训 12户居民 12台套设备 12所学校 12件信访 12起事故 12宗案件 12处水源 12条河流 12多家企业 12余家企业 1.2万家企业 1.2亿人就业`,
  '12家以上企业 12家以下企业 又12家企业 家企业',
);
/** Rates of fulfilment of a task. */
export const FULFILMENT = withExamples(
  /^超额|完成(?:全年|年度)?(?:目标)?任务/u,
  '超额 完成全年任务 完成年度目标任务 完成任务',
  `又超额`,
);

/** Longest statement before its number, in UTF-16 units. */
const LONGEST_SEGMENT = 400;

/** Start of the statement around `offset`: after the last boundary, or after 、 when the item before it has its own number. */
export function segmentStart(masked: string, offset: number): number {
  let start = Math.max(0, offset - LONGEST_SEGMENT);
  for (let index = offset - 1; index >= start; index -= 1) {
    const character = masked[index] ?? '';
    const opens = character === '（' && !masked.slice(index, offset).includes('）');
    if ((BOUNDARY.test(character) && !leadsNumbers(masked, index)) || opens) {
      start = index + 1;
      break;
    }
    if (
      SEPARATES.test(masked.slice(index, index + 2)) &&
      endsInNumber(masked.slice(Math.max(0, index - ITEM_END), index))
    ) {
      start = index + 1;
      break;
    }
  }
  // 学校（含分校，校区）学生: what stands behind a bracket that closes.
  const closed = /^[^（）]*）(?!.*[（）])/su.exec(masked.slice(start, offset))?.[0].length ?? 0;
  start += closed;
  return start + (ITEM_MARK.exec(masked.slice(start, offset))?.[0].length ?? 0);
}

/** 水电、风电装机分别为：5万千瓦、3万千瓦: a colon before the numbers of what is named before it. */
const leadsNumbers = (masked: string, index: number): boolean =>
  /[：:]/u.test(masked[index] ?? '') &&
  RESPECTIVELY.test(masked.slice(Math.max(0, index - 4), index)) &&
  /^\s*[0-9]/u.test(masked.slice(index + 1, index + 4));
const RESPECTIVELY = withExamples(
  /分别(?:为|是|达到?)$/u,
  '装机分别为 产值分别是 面积分别达 人数分别达到',
  '分别为3 为 分别增长',
);
/** 和 that stands for “and”, and 、. */
const SEPARATES = withExamples(/^(?:、|和(?![美谐平睦]))/u, '、 和', '和美 和谐 和平 和睦 又、');
/** （1）学校12所；（2）教师300名: the mark of an item within a paragraph. */
const ITEM_MARK = withExamples(
  /^\s*(?:[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]\s*)?/u,
  '（1）学校→（1） (12)学校→(12) （十一）学校→（十一） ␣（2）␣学校→␣（2）␣ ␣学校→␣',
);
/** How much of an item is looked at for its number, in UTF-16 units. */
const ITEM_END = 16;
/** 2020年, 2011至2015年, 5年内, PM2.5, CO2: digits that are no number of an item. */
const NO_NUMBER = withExamples(
  /(?:[0-9]{4}\s*年?\s*[-—–~～至到]\s*)?[0-9]{4}\s*年(?:底|末|初)?|[0-9]{1,2}\s*年[内来间]|[A-Za-z][0-9.]+/gu,
  `2030年底→2030年底 2030年末→2030年末 2030年初→2030年初 5年内 PM2.5 5年来 5年间 2030年 a030年底 P.2.5 M2.5→M2.5
    25年内→25年内`,
  `203A年底`,
);

/** 三百家, 五十余项, 十二个百分点 at the end. */
const NUMBER_IN_WORDS = withExamples(
  new RegExp(
    `翻[一两二三]?番$|(?:全[国省市球]|世界)第[一二三四五六七八九十]{1,2}位?$|[十百千万亿][一二三四五六七八九]?[余多]?(?:${MEASURE})$`,
    'u',
  ),
  `全国第一 全省第二 全市第三位 全球第四 世界第五 全国第六 全国第七 全国第八 全国第九 全国第十 翻两番 十三家 翻一番 翻二番 翻三番 百三家 千三家 万三家 亿三家 十一家 十二家 十四家 十五家 十六家 十七家 十八家 十九家
    十十家`,
  '全国第一批 十，家 翻两番， 十三家，',
);

/** 36微克/立方米, 120元/平方米 at the end. */
const NUMBER_PER = withExamples(
  /[0-9]\s*[^\s，。；：、0-9]{1,4}[/／](?:每)?[^\s，。；：、]{1,4}$/u,
  `3供/水 3供／水 3甲甲甲供/水 3供/甲甲甲水`,
  `3␣/水 3，/水 3供/␣ 3供/， 3供/水，`,
);

/** 116个国家: what a number counts, behind it. */
const COUNTED_AT_END = withExamples(
  /[0-9]\s*[个家名所项](?!百分点|工作日)\p{Script=Han}{2,3}$/u,
  '12个国家 12家医院 12名教师 12所学校 12项任务',
  '12个 12个月 提高12个百分点 缩短12个工作日 医院12家 12个国家和地区',
);

/** True for an item with its own number: 企业12家, 企业三百家, but not 2020年城镇. */
function endsInNumber(item: string): boolean {
  const words = item.replace(NO_NUMBER, '').replace(/(?:[（(][^（()）]{1,3}[)）]|以[上下内]|左右)$/u, '');
  return (
    (/[0-9](?:\s*[^\s，。；：、]{0,4})?$/u.test(words.slice(-6)) && !COUNTED_AT_END.test(words)) ||
    NUMBER_PER.test(words) ||
    NUMBER_IN_WORDS.test(item)
  );
}

/** 是“十二五”末的, at the end: the plan a value is a multiple of. */
const OF_PLAN = withExamples(
  new RegExp(`(?:是|为|相当于)[“"]?(${PLAN_NUMBER})五[”"]?(?:期?末|末期)的\\s*$`, 'u'),
  `是“十五五”末的 为“十五五”期末的 相当于“十五五”末期的 是"十五五"末的
    是“十一五”末的 是“十二五”末的 是“十三五”末的 是“十四五”末的 是“十六五”末的 是“十七五”末的 是“十八五”末的 是“十九五”末的`,
  '是“十五五”末的两倍 是“十五五”的',
);

const BASE_YEAR = withExamples(
  /(?:是|比|较|为|相?较于|相对于?)\s*([0-9]{4})\s*年|在\s*([0-9]{4})\s*年(?:的)?基础上/u,
  '是2010年 比2010年 较2010年 为2010年 较于2010年 相对于2010年 在2010年基础上',
  '2010年的 在2010年',
);
/** 是2010年的, 比2010年, 在2010年基础上: the year a value is compared with. */
export function baseYearOf(head: string): number | null {
  const match = BASE_YEAR.exec(head);
  if (match) return Number(match[1] ?? match[2]);
  const plan = OF_PLAN.exec(head)?.[1];
  return plan === undefined ? null : (fiveYearPlan(plan)?.[1] ?? null);
}

/** Particles and adverbs at the end of a name. */
const AT_END_OF_NAME = withExamples(
  /(?:[的了、，和＋]|(?<!参)与|(?<!惠)及|达到|分别|首次|预计|力争|争取|确保)+$/u,
  '学校的 学校了 学校、 学校， 学校和 学校＋ 学校与 学校及 收入达到 收入分别 项目首次 收入预计 收入力争 收入争取 收入确保 学校及其和→和',
  '公众参与 政策惠及 的学校',
);

/** The name without blanks and without the particles at its ends. */
export function tidyName(name: string): string {
  return (
    name
      .replace(/\s+/gu, '')
      // 学校〔25〕: the mark of a note.
      .replace(/[〔［[][0-9]{1,3}[〕］\]]|[〔［[]$/gu, '')
      .replace(
        /^(?:[的了、，（(]|与(?!\p{Script=Han}{2,6}(?:合同|贸易|进出口|技术|交易|合作)))+|^“(?=[^”]*$)/gu,
        '',
      )
      .replace(SERIAL, '')
      .replace(LIST_MARK, '')
      .replace(COUNT_BEFORE, '')
      .replace(
        /(?<=\p{Script=Han}{2})(?:到|至|在|于)20[0-9]{2}年(?:底|末)?$|(?<=\p{Script=Han}{3})(?<![平均同优中高初上下一二三特劣相对])等$/u,
        '',
      )
      .replace(AT_END_OF_NAME, '')
  );
}
