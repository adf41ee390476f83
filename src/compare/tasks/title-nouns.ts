/** Titles that name the same things with other verbs: 加快科技成果转化 and 支持科技创新成果加速转化. */

import { wordSegmenter } from '../../pipeline/text/word-segmenter.ts';

/** What is done in any field; words such as 转化 and 治理 say of which matter a title is. */
const VERBS = new Set(
  '加快 加速 加强 加大 支持 推进 推动 促进 完善 健全 建立 强化 提升 提高 优化 深化 做好 大力 积极 全面 深入 持续 着力 进一步 切实 鼓励 引导 开展 实施 构建 打造 创新 有效 有序 稳步 不断 扎实 的 和 与 及 对 等'.split(
    ' ',
  ),
);
/** Fewest things and characters of them that a title names. */
const LEAST_NOUNS = 3;
const LEAST_CHARACTERS = 6;

const nounsOf = (title: string): string[] =>
  [...wordSegmenter.segment(title)]
    .filter(({ isWordLike, segment }) => isWordLike && !VERBS.has(segment))
    .map(({ segment }) => segment);

/** Whether two titles name the same things, three at least. */
export function hasSameNouns(one: string, other: string): boolean {
  const [ones, others] = [new Set(nounsOf(one)), new Set(nounsOf(other))];
  return (
    ones.size >= LEAST_NOUNS &&
    [...ones].join('').length >= LEAST_CHARACTERS &&
    ones.size === others.size &&
    [...ones].every((noun) => others.has(noun))
  );
}
