/** Sections that explain a plan and say nothing of what is to be done. */
import { withExamples } from '../text/with-examples.ts';

/** Their titles. */
export const APPARATUS = withExamples(
  /^(?:名词(?:术语)?解释|(?:专业)?术语解释|名词注释|缩略语.*|附录.*|附则|参考文献)$/u,
  `名词解释 术语解释 缩略语 附录 名词注释 附则 参考文献`,
  `又名词解释 名词解释等`,
);
