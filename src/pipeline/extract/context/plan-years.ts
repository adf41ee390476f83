/** Of what years a plan speaks, and which of its sections look back. */
import { kindOfGenre } from '../../text/genres.ts';
import { withExamples } from '../../text/with-examples.ts';

/** The year a plan starts from, the first year it plans, and the last; null where nothing says so. */
export interface PlanYears {
  base: number | null;
  first: number | null;
  last: number | null;
}

/** Plans of so many years are counted from the year they start from: 2020—2035年. */
const LONG_PERIOD = 10;
const FIVE_YEARS = 5;

/**
 * The years of a plan. A report reviews one year and plans the next: those of its period, or of its title. Of other
 * documents the year before the period is the base, of long ones its first year.
 */
export function planYears(plan: {
  genre: string | null;
  planTitle: string;
  period: readonly [number, number] | null;
  /** ISO 8601. */
  date: string | null;
}): PlanYears {
  const told = isRecord(plan.planTitle) ? yearOfWork(plan.planTitle) : null;
  if (told !== null) return { base: told[0], first: told[0] + 1, last: null };
  if (kindOfGenre(plan.genre) === 'report') {
    const [base, first] = plan.period ??
      reportYears(plan.planTitle) ??
      yearsBeforeAndOf(plan.date) ?? [null, null];
    return { base, first, last: first };
  }
  const until = plan.period === null ? lastYear(plan.planTitle) : null;
  if (until !== null) {
    const given = plan.date === null ? null : Number(plan.date.slice(0, 4));
    const first = given !== null && given <= until ? given : null;
    return { base: first === null ? null : first - 1, first, last: until };
  }
  const [start, last] = plan.period ?? yearOfWork(plan.planTitle) ?? [null, null];
  if (start === null) return { base: null, first: null, last: null };
  const length = last - start;
  const base = length >= LONG_PERIOD && length % FIVE_YEARS === 0 ? start : start - 1;
  return { base, first: base + 1, last };
}

/** 2033年统计公报, 水利发展情况的报告: what it tells was so. The communiqué of a meeting (全会公报) is another kind. */
const RECORD = withExamples(
  /(?:统计|普查|核算|监测|状况|情况)公报|(?:发展|进展|管理|保护|工作|建设|运行)情况(?:的)?(?:专项|综合)?报告$/u,
  '统计公报 普查公报 核算公报 监测公报 状况公报 情况公报 发展情况报告 进展情况的报告 管理情况专项报告 保护情况综合报告 工作情况报告 建设情况报告 运行情况报告',
  `发展情况报告等`,
);

/** True for a title of a document that tells how things were and wants nothing, except in sections that say so. */
export function isRecord(title: string): boolean {
  return RECORD.test(title);
}

/** A report given in a year looks back on the year before. */
function yearsBeforeAndOf(date: string | null): [number, number] | null {
  const year = Number(date?.slice(0, 4));
  return date === null ? null : [year - 1, year];
}

/** 2025年全市教育工作要点, 关于印发《2024年重点任务分工方案》的通知: the only year in such a title is that of the work. */
function yearOfWork(title: string): [number, number] | null {
  const [year, other] = [...title.matchAll(/([0-9]{4})\s*年(?!\s*(?:修订|修正|版|本))/gu)].map((match) =>
    Number(match[1]),
  );
  return year === undefined || other !== undefined ? null : [year, year];
}

/** 2030年前碳达峰行动方案, 到2027年…的意见: the year by which, with none from which. Null for other titles. */
function lastYear(title: string): number | null {
  const years = title.match(/[0-9]{4}\s*年/gu)?.length;
  const until = UNTIL.exec(title)?.[0];
  return until === undefined || years !== 1 ? null : Number(until);
}
const UNTIL = withExamples(
  /(?<=[到至]\s?)[0-9]{4}(?=\s*年(?!级))|(?<![0-9—–－~～至-]\s?)[0-9]{4}(?=\s*年[底末]?[之以]?前(?!期|[一二三四][个季月]))/u,
  '到2030年→2030 至2035年→2035 2030年前→2030 2030年底前→2030 2030年末以前→2030 2030年之前→2030',
  '2021—2030年前 2030年工作要点 2030年前三季度 2030年前期工作',
);

/** What was done in the year before these words: 2022年计划执行情况, but not 执行情况与2023年计划草案. */
const REVIEWED = withExamples(
  /[0-9]{4}\s*年[^与和及]*(?:执行情况|完成情况|实施情况|总结|评估)/u,
  '2030年计划执行情况 2030年计划完成情况 2030年计划实施情况 2030年总结 2030年评估',
  `2030年与划执行情况 2030年和划执行情况`,
);

/** 2022年计划执行情况与2023年计划草案的报告 → 2022, 2023. A title with one year says what was done in it, or plans it. */
function reportYears(title: string): [number, number] | null {
  const years = [...title.matchAll(/([0-9]{4})\s*年/gu)].map((match) => Number(match[1]));
  const [year] = years;
  if (year === undefined) return null;
  const next = years.find((other) => other > year);
  if (next !== undefined) return [year, next];
  return REVIEWED.test(title) ? [year, year + 1] : [year - 1, year];
}

/** Words of titles of sections that tell what was reached. */
const BACK = withExamples(
  /回顾|概况|概述|自然条件|资源禀赋|(?:环境|资源|区域|地理|自然)特征|(?<!(?:巩固|扩大|放大|拓展|提升|提高|增强)[^，。]{0,4})成效(?!应)|成就|成绩|现状|(?<!(?:夯实|筑牢|打牢|厚植|巩固|强化|增强|奠定).{0,12})(?:发展|工作)基础|(?:[一二三四五几]|近)年来|(?:执行|完成|实施|实现|落实|进展|基本|总体|现实|贫困|发展)情况|目标(?:任务)?(?:总体|基本|全面|全部|均已?|顺利|如期|圆满|胜利|超额|提前|较好)*(?:完成|实现|达成|兑现)|(?:顺利|胜利|超额|较好)(?:地?)(?:实现|完成)[“‘]?[^与和及、，]{0,12}五[”’]?[^与和及、，]{0,12}(?:目标|任务)/u,
  `工作回顾 区域概况 发展概述 自然条件 资源禀赋 环境特征 资源特征 区域特征 地理特征 自然特征 主要成效 主要成就 主要成绩 发展现状 发展基础 工作基础 五年来 近年来 执行情况 完成情况 实施情况 实现情况 落实情况 进展情况 基本情况 总体情况 现实情况 贫困情况 发展情况 目标完成 目标任务完成 目标总体完成 目标基本实现 目标全面达成 目标全部兑现 目标均已完成 目标顺利完成 目标如期完成 目标圆满完成 目标胜利完成 目标超额完成 目标提前完成 目标较好完成 顺利实现“十五五”目标 胜利完成“十五五”任务 超额实现“十五五”任务 较好地完成“十五五”任务
    一年来 二年来 三年来 四年来 几年来 目标均完成 顺利实现十五五”目标 顺利实现“十五五目标
    顺利实现“甲{11}十五五”目标 顺利实现“十五五”甲{12}目标
    顺利实现“十甲五目标`,
  `巩固成效促振兴 扩大改革成效 放大试点成效 拓展成效 提升治理成效 提高成效 增强成效 成效应 夯实发展基础 筑牢发展基础 打牢发展基础 厚植发展基础 巩固发展基础 强化发展基础 增强发展基础 奠定工作基础 顺利实现与十五五”目标 顺利实现和十五五”目标 顺利实现“十五五与目标 顺利实现“十五和”目标
    筑牢甲{12}发展基础`,
);
/** Titles of aims. */
const AIMS = withExamples(/目标|愿景/u, '目标 愿景');
/** Words of titles of sections that say what is wanted. */
const AHEAD = withExamples(/目标|安排|草案|总体要求|愿景|展望/u, '目标 工作安排 计划草案 总体要求 愿景 展望');
/** 目标完成情况 looks back: what was fulfilled is no aim. */
const FULFILLED_AIM = withExamples(
  /[^与和及、，]{0,60}(?=(?:执行|完成|实施|实现|落实|进展)情况)/gu,
  '目标执行情况→目标 目标完成情况→目标 目标实施情况→目标 目标实现情况→目标 目标落实情况→目标 目标进展情况→目标 与标执行情况→标 和标执行情况→标',
);
/** 实现“十四五”目标 says of no aim whether it is still one: the titles above do. */
const ATTAINED_AIM = withExamples(
  /(?:实现|完成|达成|兑现)[^与和及、，]{0,40}目标(?:任务)?/gu,
  '实现“十五五”目标 完成“十五五”目标 达成“十五五”目标 兑现“十五五”目标 实现甲{35}“十五五”目标',
  `实现与十五五”目标 实现和十五五”目标`,
);
/** 确保实现, 为完成…而奋斗: the aim is still one. */
const STRIVING = withExamples(
  /(?:确保|力争|争取|努力|奋力|着力|加快|推动|推进|保障|坚决|坚定|为(?:全面|如期|顺利|圆满|早日)?(?:实现|完成))/u,
  '确保 力争 争取 努力 奋力 着力 加快 推动 推进 保障 坚决 坚定 为完成 为实现 为全面实现 为如期实现 为顺利实现 为圆满实现 为早日实现',
);

/** 坚持绿色发展，生态建设取得新成效: a call for it, or what came of it. The titles above say which. */
const CALLS_FOR_RESULTS = withExamples(
  /^(?:坚持|坚定|聚焦|增强|加快|着力|推动|推进|深化|深入|提升|强化|努力|力争|大力|全面|统筹|持续).*(?:(?:取得|见|显|迈出)[^，。]{0,4}|(?:释放|放大|巩固|扩大|彰显)[^，。]{2,10})成[效就绩]$/u,
  `坚持绿色发展，生态建设取得新成效 坚定信心，改革见成效 聚焦主业，实体经济显成效 增强动能，创新迈出新成就 加快转型，产业释放改革成效 着力改革，经济放大试点成效 推动创新，园区巩固整治成效 推进改革，科技扩大开放成效 深化改革，产业彰显绿色转型发展成效 深入治理，生态取得新成绩 提升服务，民生取得新成绩 强化创新，科技取得新成绩 努力奋斗，经济取得新成绩 力争上游，经济取得新成绩 大力治污，生态取得新成绩 全面改革，经济取得新成绩 统筹发展，经济取得新成绩 持续改善，民生取得新成绩 坚定见成效
    坚定见甲{4}成效 着力改革，经济放大甲{8}试点成效`,
  `又坚持绿色发展，生态建设取得新成效 坚持绿色发展，生态建设取得，成效 坚持绿色发展，生态建设取得。成效 加快转型，产业释放，革成效 加快转型，产业释放。革成效 坚持绿色发展，生态建设取得新成效等`,
);
/** 高质量发展成效显著, 改革取得重大成就: what came of it, or below a title of aims what is to come. */
const RESULT_OR_AIM = withExamples(
  /成[效就绩](?:更加?|日益|持续|不断)?(?:显著|明显|突出|凸显|彰显|[^，。]{0,4}$)|(?:取得|显现|迈出)[^，。]{0,8}成[效就绩]/u,
  `成效更显著 成效更加显著人 成效日益显著人 成效持续显著人 成效不断显著人 成效明显进步大 成效突出进步大 成效凸显进步大 成效彰显进步大 发展新成就 取得改革成绩与经验交流 显现改革成绩与经验交流 迈出改革成绩与经验交流
    成效更加显著进步大→成效更加显著 成效日益显著进步大→成效日益显著 成效持续显著进步大→成效持续显著 成效不断显著进步大→成效不断显著
    成绩更显著 取得改革成效与经验交流 取得改革成就与经验交流 成效更甲显著人
    取得甲{6}改革成绩与经验交流`,
  `成效，显著 成效。显著 取得，革成绩与经验交流 取得。革成绩与经验交流`,
);
const NOUN_OF_RESULTS = withExamples(
  /^(?:[“”一二三四五六七八九十、（）()0-9.\s]|主要|发展|工作|建设|取得的?|重大|时期|规划|实施|以来|历史)*成[效就绩]/u,
  '“十五五”时期成就 主要成效 发展成绩 工作成效 建设成就 取得的成就 取得成就 重大成就 规划实施成效 以来成效 历史成就 成效',
  `又“十五五”时期成就`,
);

/** What one title says of where its section looks. */
function waysOf(title: string): { back: boolean; ahead: boolean } {
  const strives = STRIVING.test(title) && AHEAD.test(title);
  const back = BACK.test(title) && !strives && !CALLS_FOR_RESULTS.test(title);
  const aims = strives ? title : title.replace(FULFILLED_AIM, '').replace(ATTAINED_AIM, '');
  return { back, ahead: AHEAD.test(back ? aims.replace(BACK, '') : aims) };
}

/** Where a section looks, by the first title, from its own outwards, that says one thing; null when none does. */
export function outlookOf(titles: readonly string[]): 'back' | 'ahead' | null {
  const ways = titles.map(waysOf);
  const decides = ways.findIndex(({ back, ahead }) => back !== ahead);
  const way = ways[decides];
  if (!way) return null;
  const title = titles[decides] ?? '';
  const mayBeAim = way.back && RESULT_OR_AIM.test(title) && !NOUN_OF_RESULTS.test(title);
  if (
    mayBeAim &&
    titles.slice(decides + 1).some((above, index) => AIMS.test(above) && ways[decides + 1 + index]?.ahead)
  )
    return 'ahead';
  return way.back ? 'back' : 'ahead';
}

/** Titles of what was and is: what stands under them without a year to come is no aim. */
const BACKGROUND = withExamples(
  /回顾|基础|现状|形势|成就|成效|成绩|前\s*言|序\s*言|背景|问题/u,
  '发展回顾 发展基础 现状 面临形势 主要成就 工作成效 主要成绩 前言 序言 编制背景 存在问题',
  '发展目标 重点任务',
);

/** True for a section that describes, below a title of what was and is. `titles`: from its own outwards. */
export function isBackground(type: string | null, titles: readonly string[]): boolean {
  return type === 'context' && titles.some((title) => BACKGROUND.test(title));
}

/** Titles of what is amiss: nothing below them is an aim, whatever years it names. */
const PROBLEMS = withExamples(
  /问题|挑战|短板|不足/u,
  '存在问题 面临挑战 主要短板 差距与不足',
  '问候 重点任务',
);

/** True for a section on what is amiss. */
export function isOfProblems(titles: readonly string[]): boolean {
  return titles.some((title) => PROBLEMS.test(title));
}

/** True for a title of aims that are still ahead. */
export function isOfAims(title: string): boolean {
  return AIMS.test(title) && waysOf(title).ahead && !waysOf(title).back;
}

/** True for a title of results and aims: “十三五”发展成效和“十四五”目标任务. Its paragraphs say where they look. */
export function looksBothWays(title: string): boolean {
  const { back, ahead } = waysOf(title);
  return back && ahead;
}
