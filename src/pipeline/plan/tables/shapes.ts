/**
 * Shapes of cells: what the words of one line look like, whatever the column says. One row a shape, the first that fits
 * decides; each has cells that are of it and cells that only look so.
 */

import { isBody } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Mark } from '../tokens/marks.ts';
import {
  LONGEST_BODY_UNITS,
  WIDEST_BODIES_HAN,
  WIDEST_NAME_HAN,
  WIDEST_PHRASE_HAN,
  WIDEST_WORD_HAN,
} from './limits.ts';

const SENTENCE = /[。；;！]/u;

const NUMBER = '[-+±]?[0-9]+(?:[.,，．][0-9]+)*(?:×10[0-9]*)?';
const BEFORE_NUMBER = withExamples(
  '(?:达到|[<>≤≥＜＞≦≧=~～约近达±]|大于|小于|不低于|不少于|不高于|不超过|不足|超过|下降|提高|增长|增加|降低|减少|累计|新增)*',
  `大于→大于 小于→小于 不低于→不低于 不少于→不少于 不高于→不高于 不超过→不超过 不足→不足 超过→超过 下降→下降 提高→提高 增长→增长 增加→增加 降低→降低 减少→减少 累计→累计 达到→达到 达→达 新增→新增 ≥→≥ 于 <于→< >于→>`,
);
const UNIT_WORDS = '[%％‰℃°a-zA-Z²³\\p{Script=Han}]';
const VALUE = withExamples(
  new RegExp(
    `^(?:\\p{Script=Han}{0,10}[≥≤<>＜＞]|${BEFORE_NUMBER})${NUMBER}(?![0-9]*[年月日号第条章])(?:[-—–~～/／:：至]${NUMBER})?(?:${UNIT_WORDS}{0,4}(?:[/／]${UNIT_WORDS}{1,6})?)(?:左右|以上|以下|以内|以外)?(?:[，,][<>≤≥]${NUMBER})?$`,
    'u',
  ),
  `收入≥5 超过5 5平方公里左右 5平方公里以上 5平方公里以下 5平方公里以内 5平方公里以外 5-8 收入≤5 收入<5 收入>5 收入＜5 收入＞5
    5—8 甲{8}收入≥5 528 5-28
    5-8，22 5，228`,
  `5，-8 超过，5 5-，8 5，方公里左右 5。8 5-8，`,
);
const IN_BRACKETS = withExamples(
  /^[〔[（(［【](.+)[〕\]）)］】]$/u,
  `〔供〕 [供〕 〔供] 〔甲供〕`,
  `又〔供〕 〔〕 〔供〕等`,
);
/** A number of things in brackets says how many a group has. */
const COUNT = withExamples(
  /^[（(](?:共)?[0-9]+(?:项|个|条|类|款|家)[）)]$/u,
  `（5项） （5个） （5条） （5类） （5款） （共5家） (5项） （5项) （35项）`,
  `又（5项） （项） （5项）等`,
);
const TIME = withExamples(
  /^(?:(?:19|20)[0-9]{2}(?:年?[-—–~～至][0-9]{2,4}年?|年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[./-][0-9]{1,2})?(?:底|初|末|上半年|下半年)?前?|[0-9]{1,2}月(?:底|初|中旬|份)?前?|长期|持续|持续推进|持续实施|每年|年度|全年|常年|立即|已完成|[一二两三四五六七八九十]{1,3}年|[0-9]{1,2}(?:年|个月|天))$/u,
  `2030年 1999 2026-2030年 2026—30 1990-1999 2030年5月3日 2030.05 2030年底 2030年初 2030年末 2030年上半年 2030年下半年 5月底 5月初 5月中旬 5月份 长期 持续 持续推进 持续实施 每年 年度 全年 常年 立即 已完成 三年 5年 5个月 5天
    一年 二年 两年 四年 五年 六年 七年 八年 九年 十年 2030年5月 2026/30 5月
    22年 25月 2030年25月
    2030年5月23日`,
  `又2030年 2030年等`,
);
const UNIT = withExamples(
  /^(?:[%％‰]|(?:[十百千万亿]{0,2}(?:个|家|件|项|人|人次|户|名|元|美元|吨|公斤|斤|克|公里|米|平方公里|平方米|立方米|公顷|亩|头|只|台|套|辆|座|处|所|张|条|棵|株|次|场|篇|岁|年|天|日|小时|分钟|度|千瓦时|瓦|升|箱|标准煤|吨标准煤|位|分|级|种|类|批|部|本|册|艘|架|床|间|栋|平米|标台|百分点|个百分点|m²|m³|㎡|km|ha|t|kg))(?:[/／](?:\p{Script=Han}|[a-z]){0,6}|每(?:\p{Script=Han}|[a-z]){1,6})?(?:[（(].{1,8}[）)])?)$/u,
  `% 个 家 件 项 人 人次 户 名 元 美元 吨 公斤 斤 克 公里 米 平方公里 平方米 立方米 公顷 亩 头 只 台 套 辆 座 处 所 张 条 棵 株 次 场 篇 岁 年 天 日 小时 分钟 度 千瓦时 瓦 升 箱 标准煤 吨标准煤 位 分 级 种 类 批 部 本 册 艘 架 床 间 栋 平米 标台 百分点 个百分点 m² m³ ㎡ km ha t kg 元/人 元/kwh 元每人 元每kw
    ％ ‰ 元／人 十个 百个
    元／甲{5}人 元每甲{4}kw`,
  `又% %等 元（／人`,
);
const NATURE = withExamples(
  /^(?:预期|约束|指导|引导|监测|倡导|控制|参考|定量|定性)性?(?:指标)?$/u,
  '预期性 约束性 指导性 引导性 监测 倡导性 控制 参考性指标 定量 定性',
  `又预期性 预期性等`,
);
const MARK_ALONE = withExamples(
  /^(?:[0-9]{1,3}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,3}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[A-Z]?[0-9]{1,2}-[0-9]{1,2})$/u,
  `1. （1） ① 十二 Ⅳ 1-2 1． 1、 (1） （1) 一二 三二 四二 五二 六二 七二 八二 九二 Ⅰ Ⅱ Ⅲ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ （一） ㈠ A1-2
    221. （221）
    21-2 1-22`,
  `又1. 1.等`,
);
const BETWEEN_BODIES = withExamples(/[、，,；;/]|\s+/u, `、 甲␣乙 ， , ； ; /`, `甲`);
const IN_BRACKETS_BEHIND = withExamples(/[（(][^（）()]*[）)]?$/u, `（ ( （水养 （） （) （（→（`, `（）养`);
/** Words behind the names of bodies that say what they do, and names of kinds of bodies. */
const WHAT_BODIES_DO = withExamples(
  /(?:牵头|负责|配合|参与|等|按照?职责分工(?:负责)?)+$/u,
  '牵头 负责 配合 参与 等 甲局按职责分工负责→按职责分工负责 甲局按职责分工',
  `头 牵头的`,
);
const KIND_OF_BODIES = withExamples(
  /^(?:各?有关|市级|省级|相关|各).{0,6}(?:部门|单位|区县?|县|市|镇|街道)/u,
  '有关部门 市级部门 省级部门 相关部门 各部门 各单位 各区 各县 各市 各镇 各街道 各甲{6}区',
  `又有关部门`,
);

interface ShapeRow {
  shape: string;
  /** `form`: the recognisable form without white space; `mark`: the form of its mark; `width`: its width in Han. */
  test: (form: string, mark: Mark['form'] | undefined, width: number) => boolean;
  /** Share of the lines of ordinary text that are of the shape, in thousandths: counted over plans without tables. */
  usual: number;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** One row a shape. */
export const SHAPES = [
  {
    shape: 'number',
    test: (form) => /^(?:[0-9]{1,3}|1[0-8][0-9]{2}|[3-9][0-9]{3})$/u.test(form),
    usual: 15,
    examples: ['1', '350', '1204'],
    counterexamples: ['2021', '1.', '35%', '12000'],
  },
  {
    shape: 'mark',
    test: (form) => MARK_ALONE.test(form),
    usual: 4,
    examples: ['1.', '（1）', '①', '三', 'Ⅱ'],
    counterexamples: ['1.目标', '（1）目标', '三级'],
  },
  {
    shape: 'dash',
    test: (form) => /^(?:[-—–－―]{1,4}|[/／]|无|／)$/u.test(form),
    usual: 2,
    examples: ['—', '——', '/', '无'],
    counterexamples: ['-5', '——目标', '无线'],
  },
  {
    shape: 'nature',
    test: (form) => NATURE.test(form),
    usual: 1,
    examples: ['约束性', '预期性指标', '定量'],
    counterexamples: ['约束条件', '预期目标'],
  },
  {
    shape: 'total',
    test: (form) => /^(?:合计|小计|总计|共计|合计[：:]?.{0,8})$/u.test(form),
    usual: 1,
    examples: ['合　计', '小计', '总计'],
    counterexamples: ['合作计划', '设计'],
  },
  {
    shape: 'unit',
    test: (form) => UNIT.test(form),
    usual: 3,
    examples: ['%', '万吨', '平方公里', '万m³/小时', '元/人', '万元/', '家'],
    counterexamples: ['家庭', '3家', '人均'],
  },
  {
    shape: 'time',
    test: (form) => TIME.test(form),
    usual: 6,
    examples: ['2021-2025', '2011年6月', '2025年底前', '长期', '2021', '两年'],
    counterexamples: ['2021年目标', '21.5', '年均'],
  },
  {
    shape: 'value',
    test: (form) => VALUE.test(form) || (!COUNT.test(form) && VALUE.test(IN_BRACKETS.exec(form)?.[1] ?? '')),
    usual: 6,
    examples: [
      '7.2',
      '≥90%',
      '〔5.7个百分点〕',
      '<150，≥50',
      '6.5左右',
      '下降15%',
      '3～5',
      '设区市≥25',
      '200元/月',
      '-0.6',
    ],
    counterexamples: ['2021年', '（2项）', '第3条', '1.目标', '3D打印技术应用示范工程'],
  },
  {
    shape: 'marked-text',
    test: (form, mark, width) => mark !== undefined && (SENTENCE.test(form) || width > WIDEST_PHRASE_HAN),
    usual: 150,
    examples: ['（一）加强领导。各县成立专班。', '1. 道路积水深度不超过15厘米；'],
    counterexamples: ['（一）加强领导', '加强领导。'],
  },
  {
    shape: 'chapter',
    test: (_, mark) =>
      ['chapter', 'numbered-chapter', 'numbered-section', 'volume', 'article'].includes(mark ?? ''),
    usual: 40,
    examples: ['一、经济（2项）', '第一章 总则'],
    counterexamples: ['一级指标', '（一）目标'],
  },
  {
    shape: 'part',
    test: (_, mark) => mark === 'part',
    usual: 60,
    examples: ['（一）功能定位'],
    counterexamples: ['（1）目标', '（2项）'],
  },
  {
    shape: 'item',
    test: (_, mark) => mark === 'item' || mark === 'decimal',
    usual: 70,
    examples: ['1.门诊人次数', '12．粮食产量（万吨）'],
    counterexamples: ['1', '2.5亿元', '（1）目标'],
  },
  {
    shape: 'subitem',
    test: (_, mark) => mark === 'subitem' || mark === 'point',
    usual: 30,
    examples: ['（1）北段工程', '①资料'],
    counterexamples: ['（1）', '（一）目标'],
  },
  {
    shape: 'body',
    test: (form, _, width) => !form.includes('。') && width <= WIDEST_BODIES_HAN && isBodies(form),
    usual: 25,
    examples: [
      '市科技局',
      '市科技局、市财政局',
      '各区政府',
      '科技部牵头，公安部等按职责分工负责',
      '各区县政府、市级有关部门',
    ],
    counterexamples: ['由市科技局牵头制定办法', '加快建设公共服务平台', '创新驱动'],
  },
  {
    shape: 'text',
    test: (form, _, width) => SENTENCE.test(form) || width > WIDEST_PHRASE_HAN,
    usual: 320,
    examples: ['把分散的窗口合并，减少群众往返。'],
    counterexamples: ['一窗受理'],
  },
  {
    shape: 'word',
    test: (_, __, width) => width <= WIDEST_WORD_HAN,
    usual: 60,
    examples: ['全市', '一窗受理'],
    counterexamples: ['按月通报工作进度'],
  },
  {
    shape: 'name',
    test: (_, __, width) => width <= WIDEST_NAME_HAN,
    usual: 110,
    examples: ['规模以上工业增加值'],
    counterexamples: ['全市'],
  },
  {
    shape: 'phrase',
    test: () => true,
    usual: 100,
    examples: ['建立由主管部门和行业协会共同参加的跨区域联合会商通报机制'],
    counterexamples: ['全市'],
  },
] as const satisfies readonly ShapeRow[];

/** A shape of cells. */
export type Shape = (typeof SHAPES)[number]['shape'];

/** Natural logarithms of the shares of the shapes in ordinary text. */
export const USUAL: ReadonlyMap<Shape, number> = new Map(
  SHAPES.map(({ shape, usual }) => [shape, Math.log(usual / 1000)]),
);

/** Returns the shape of words by their recognisable form and the marks that it may begin with. */
export function shapeOf(words: string, marks: readonly Mark[]): Shape {
  const form = withoutWhiteSpace(words);
  const width = columnsOf(form) / 2;
  const mark = marks.find(({ weak }) => !weak)?.form;
  return SHAPES.find(({ test }) => test(form, mark, width))?.shape ?? 'phrase';
}

/** Width of text in columns of half a Han. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character < '\u0100' ? 1 : 2;
  return columns;
}

/** True for a list of names of which most are bodies; the last may be cut off by the end of the line. */
function isBodies(form: string): boolean {
  const names = form
    .split(BETWEEN_BODIES)
    .map((name) =>
      name.replace(IN_BRACKETS_BEHIND, '').replace(WHAT_BODIES_DO, '').replace(KIND_OF_BODIES, '部门'),
    )
    .filter((name) => name !== '');
  const bodies = names.filter(
    (name) =>
      name === '部门' ||
      (name.length <= LONGEST_BODY_UNITS &&
        (isBody(name) || /^各.{0,6}(?:区|县|市|镇|街道|部门|单位)$/u.test(name))),
  );
  const isCut = names.length > 1 && bodies.length >= names.length / 2 && bodies[0] === names[0];
  return isCut || (names.length > 0 && bodies.length > names.length / 2);
}
