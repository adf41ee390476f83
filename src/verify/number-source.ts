/** Whether a number of a report is of the plan that is named last before it, or of what was named since. */
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { Mention } from './mentions.ts';

/** Before a document from which nothing is taken: 根据《…》. */
const IN_PASSING = withExamples(
  /(?:根据|按照|依据|依照|遵照|落实|贯彻|对照|结合|衔接)$/u,
  '根据 按照 依据 依照 遵照 落实 贯彻 对照 结合 衔接',
  '根据甲 规定',
);
/** The state of today, of which a plan made before says nothing; a year behind is another time. */
const NOW = withExamples(
  /(?:目前|现在|如今|当前|现阶段|现已|截至|截止|去年|今年|上年|实际)(?!.*(?:19|20)[0-9]{2}年)/su,
  '目前 现在 如今 当前 现阶段 现已 截至6月→截至 截止6月→截止 去年 今年 上年 实际',
  '目前5%，到2035年 目前5%，1999年',
);
/** Everywhere, or the end of the name of a place with the character before it: 乙市. */
const PLACE = withExamples(
  /全[国球]|世界|\p{Script=Han}[省市县州盟旗区](?![级域场民长委政直属内外间块值城下份区])/gu,
  '全国 全球 世界 乙省 乙市 乙县 乙州 乙盟 乙旗 乙区',
  '市场 乙市场 省级',
);
/** Before 市 and 区 where they are no names: 全市, 园区. */
const NO_NAME =
  /[全我本各该此城开发示范园社地灌景郊校库牧功能试实验税成护山港老新主省市县区][省市县州盟旗区]/u;

/** True where something since the plan was named may have the number: another document, or the state of today. `between` is what stands between them in the block from `start` on. */
export function isOfOther(between: string, start: number, mentions: readonly Mention[]): boolean {
  const sentence = between.slice(Math.max(...[...'。；！？\n'].map((mark) => between.lastIndexOf(mark))) + 1);
  const isSource = (each: Mention) =>
    each.plan === null && each.start >= start && !IN_PASSING.test(between.slice(0, each.start - start));
  return NOW.test(sentence) || mentions.some((each) => each.end <= start + between.length && isSource(each));
}

/** Returns a place that words name and that none of some texts has; null for none. */
export function otherPlace(words: string, texts: readonly string[]): string | null {
  const places: readonly string[] = words.replace(/《[^《》]*》/gu, '').match(PLACE) ?? [];
  return places.find((place) => !NO_NAME.test(place) && !texts.some((text) => text.includes(place))) ?? null;
}
