/** Things that do something themselves: 56家企业引进机器人, 推动12家医院开展会诊. */

import { withExamples } from '../../text/with-examples.ts';
import { rewritten } from '../rewrites/rewrites.ts';
import { PREDICATE_REWRITES } from '../rewrites/things.ts';
import { isVerbal, NOUN_OF_VERB } from '../statements/actions.ts';
import { BRINGING, PREDICATES } from '../statements/words.ts';

const NOUN_AFTER_ALL = new RegExp(`^(?:${PREDICATES})(?:${NOUN_OF_VERB})(?!\\p{Script=Han}{2})`, 'u');
/** Places of one letter, before what they do. */
const SMALL_PLACE = withExamples(
  '[县村](?=通过|入选|获|达到|实现|完成|建成)',
  '县通过→县 县入选→县 村获→村 村达到→村 村实现→村 县完成→县 村建成→村',
);
const PREDICATE = new RegExp(
  `^(?<noun>${SMALL_PLACE}|[^，。；]{2,24}?)(?<predicate>(?:${PREDICATES})[^，。；]*)$`,
  'u',
);

/**
 * Where the things that are counted do something themselves, both: 企业|引进了机器人. Null for a noun alone. The nouns of
 * verbs (…项目实施中心, …开展情况) are none.
 */
export function withPredicate(words: string): { noun: string; predicate: string } | null {
  const { noun = '', predicate = '' } = PREDICATE.exec(words)?.groups ?? {};
  if (noun === '' || predicate === '' || /[的、和与及在为对以]$|^(?:了|等)/u.test(noun)) return null;
  // 培训基地, 用于改造的技术: what looks like a verb is part of the noun.
  if (
    /“[^”]*$/u.test(noun) ||
    NOUN_AFTER_ALL.test(predicate) ||
    (!/^(?:应用于|用于|位于|来自)/u.test(predicate) &&
      /的\p{Script=Han}{2,}$/u.test(predicate) &&
      !/了/u.test(predicate))
  )
    return null;
  // 企业在主板完成上市: where they do it belongs to what they do.
  const where =
    /(?<=^\p{Script=Han}{2,})在(?![校职建岗孵编册园线营用读轨库产售线])[^，。；]{2,16}$/u.exec(noun)?.[0] ??
    '';
  if (where !== '') return { noun: noun.slice(0, -where.length), predicate: `${where}${predicate}` };
  // 减排项目并通过平台调度: what is done besides.
  if (/(?<=\p{Script=Han}{2})(?<!合)并$/u.test(noun))
    return { noun: noun.slice(0, -1), predicate: `并${predicate}` };
  const thing = noun.replace(HOW_DONE, '');
  return thing === '' || isVerbal(thing)
    ? null
    : { noun: thing, predicate: predicate.replace(/(?<=^..?)了/u, '') };
}

/** How they do it, before it. */
const HOW_DONE = withExamples(
  /(?:相继|先后|陆续|成功|顺利|圆满|悉数|正式|全部|全面|如期|按期|提前|均|都|(?<![创更革刷全])新|累计|已经?|将|可能?|直接|基本|稳定|年内|现已|首次)+$/u,
  '相继 先后 陆续 成功 顺利 圆满 悉数 正式 全部 全面 如期 按期 提前 均 都 新 累计 已经→已经 已 将 可能→可能 可 直接 基本 稳定 年内 现已→现已 首次',
  `继 相继等 技术创新 城市更新 机制革新 纪录刷新 设备全新`,
);

/** What only makes others do something: 推动12家实验室转化成果. */
const CAUSES = withExamples(
  /^(?:(?:重点|大力)?(?:推动|支持|鼓励|引导|带动|组织|发动|动员|帮助|指导|促进|推进|帮扶)[、和及与]?)+$/u,
  '重点推动 大力支持 推动 支持 鼓励 引导 带动 组织 发动 动员 帮助 指导 促进 推进 帮扶 重点推动、 重点推动和',
  `又重点推动 重点推动等`,
);
/** What brings things in or makes them: that they come is said twice in 引进50家机构落户. */
const BRINGS = new RegExp(`(?:${BRINGING})$`, 'u');
const COMES = withExamples(
  /^(?:落户|来\p{Script=Han}|入驻|集聚|实现|落地|给予)/u,
  '落户 来华 入驻 集聚 实现 落地 给予',
  `又落户`,
);
/** How work goes on: 30家平台加快建设 says of which things, not of which of them. */
const GOES_ON = withExamples(
  /^[让并][^，。；]{2,}$|^(?:加快|有序|稳步|全面|扎实|全部|顺利|正式|即将|持续)(?:推进|建设|实施|运行|运营|开展|启动|开工|完工|竣工|投用)+$|^(?:全面|接续|顺利|相继|陆续)落地$|^(?:在|面?向)?全[国省市](?:范围内?)?(?:复制)?推广$|^登台出演$|^(?:撬动|延伸|赋能|助力)[^的]{2,}$|^先行先试$|^(?:聚力|竞相|抱团|有序)\p{Script=Han}{2}$/u,
  `让居民办事 并通过验收 加快推进 稳步建设 有序推进实施 稳步实施 全面运行 扎实运营 全部开展 顺利启动 正式开工 即将完工 持续竣工 持续投用 全面落地 接续落地 顺利落地 相继落地 陆续落地 全市推广 在全市推广 向全市复制推广 面向全国范围内推广 登台出演 撬动投资 延伸产业 赋能产业 助力振兴 先行先试 聚力攻坚 竞相发展 抱团发展 有序发展
    全省推广 面向全国范围推广`,
  `窗口让居民办事 让居民办事， 撬动投资的 又加快推进 加快 加快推进等 有序推进实施等
    ，全面落地 全面落地， ，登台出演 登台出演， ，延伸产业 ，聚力攻坚 ，全省推广 全省推广，
    ，先行先试 先行先试，`,
);

/**
 * The name of things that do something themselves. `action`: what is done to them by others: 支持大学生创业 is short enough
 * to keep as it is.
 */
export function shownDoing(action: string, { noun, predicate }: { noun: string; predicate: string }): string {
  if (GOES_ON.test(predicate)) return CAUSES.test(action) ? noun : `${action}${noun}`;
  if (action === '') return doingNoun({ noun, predicate });
  if (CAUSES.test(action) && COMES.test(predicate) && predicate.length > SHORT_PREDICATE) return noun;
  if (BRINGS.test(action) && COMES.test(predicate)) return `${action}${noun}`;
  if (predicate.length <= SHORT_PREDICATE) return `${action}${noun}${predicate}`;
  return `${CAUSES.test(action) ? '' : action}${doingNoun({ noun, predicate })}`;
}
const SHORT_PREDICATE = 4;

/** 企业 + 引进机器人 → 引进机器人的企业; 企业 + 上市 → 上市企业. */
export function doingNoun({ noun, predicate }: { noun: string; predicate: string }): string {
  // 项目入选省重点项目: the things are named already.
  if (predicate.endsWith(noun)) return predicate;
  const said = rewritten(predicate, PREDICATE_REWRITES);
  if (said !== predicate) return doingNoun({ noun, predicate: said });
  return predicate.length <= 2 || /^(?:上市挂牌|挂牌上市|建成投产|开工建设|投产达效)$/u.test(predicate)
    ? `${predicate}${noun}`
    : `${predicate}的${noun}`;
}
