/**
 * Sections that every plan has, whatever its subject: guiding thought, principles, goals, the situation. That both are called so
 * makes them no counterparts; that the plans are about one subject, or that they say the same, does.
 */
import { withExamples } from '../text/with-examples.ts';

/** What the titles of such sections are made of. */
const ROLES = withExamples(
  /^(?:指导|总体|基本|主要|重点|发展|面临|工作|编制|现状|形势|思想|思路|要求|方针|原则|目标|任务|基础|成绩|成就|成效|问题|环境|机遇|挑战|背景|回顾|前言|规划|存在|的|[和与及、\s]|20[0-9]{2}年?)+$/u,
  `指导 总体 基本 主要 重点 发展 面临 工作 编制 现状 形势 思想 思路 要求 方针 原则 目标 任务 基础 成绩 成就 成效 问题 环境 机遇 挑战 背景 回顾 前言 规划 存在 的 和 与 及 、 2030 2030年 目标目标`,
  `又目标 目标等`,
);
/** And that of a chapter of measures, which may be all of a plan or what one task needs. */
const MEANS = withExamples(
  /^(?:主要|重要|重点)?(?:举措|措施)$/u,
  `举措 措施 主要举措 重要举措 重点措施`,
  `又举措 措施等 又主要举措 主要举措等`,
);
/** The place at the head of a title: 甲市, 乙省丙县. */
const PLACES = withExamples(
  /^(?:[^《“]{2,8}?[省市县区州旗])+/u,
  `供水省 供水市 供水县 供水区 供水州 供水旗 供水省供水市→供水省供水市 甲{7}供省`,
  `供省 供《水省 供“水省 《供水省 “供水省`,
);
/** Words of titles that tell nothing of a subject. */
const COMMON = withExamples(
  /十[一二三四五六七]五|时期|年|规划|纲要|方案|意见|措施|若干|通知|办法|计划|行动|实施|关于|推进|推动|促进|加快|加强|做好|落实|贯彻|建设|发展|工作|指导|体系|高质量|人民政府|办公厅|委员会|国家/gu,
  `十一五 十二五 十三五 十四五 十五五 十六五 十七五 时期 年 规划 纲要 方案 意见 措施 若干 通知 办法 计划 行动 实施 关于 推进 推动 促进 加快 加强 做好 落实 贯彻 建设 发展 工作 指导 体系 高质量 人民政府 办公厅 委员会 国家`,
);
/** Fewest pairs of letters in common of titles with one subject: a term of three letters, or two terms. */
const LEAST_COMMON = 2;
/** Sections that have so many words in common say the same, whatever their plans are about. */
const SAME_WORDS = 0.2;

/** The pairs of letters of what a title is about. */
function subjectPairs(title: string): Set<string> {
  const parts = title
    .replace(PLACES, '')
    .replace(COMMON, ' ')
    .split(/\P{L}+/u);
  return new Set(
    parts.flatMap((part) =>
      [...part].flatMap((letter, at, all) => (at === 0 ? [] : [`${all[at - 1]}${letter}`])),
    ),
  );
}

/** Whether the titles of two plans name subjects that have nothing in common; false where one has no title. */
export function areOfOtherSubjects(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const [first, second] = [subjectPairs(one), subjectPairs(other)];
  // What one is about can be a term of two letters: 水利.
  const least = Math.max(1, Math.min(LEAST_COMMON, first.size, second.size));
  return [...first].filter((pair) => second.has(pair)).length < least;
}

/** Whether one of two titles says only what a section is for and the other names a matter: 主要任务, which are all of a plan, beside 防治洪涝. */
export const isFrameBesideMatter = (one: string, other: string): boolean =>
  ![one, other].some((title) => MEANS.test(title)) &&
  [one, other].filter((title) => ROLES.test(title)).length === 1;

/** Whether two titles say only what a section is for, and the words below them, `words` of them alike, do not make up for that. */
export const areMereFrames = (one: string, other: string, words: number): boolean =>
  words < SAME_WORDS && [one, other].every((title) => ROLES.test(title));
