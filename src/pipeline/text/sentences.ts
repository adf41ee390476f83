/** Where Chinese sentences end. */
import { withExamples } from './with-examples.ts';

/** Marks that end a sentence: 。！？ and their half-width forms in Chinese text. */
export const SENTENCE_END = /[。！？!?]/u;

/** Closing brackets and quotes that may follow the mark that ends a sentence. */
const CLOSERS = /[”’"'）)》〉】」』\]〕]+$/u;

/** A sentence that ends before a bracket. */
const ENDS_BEFORE_BRACKET = withExamples(
  /[。！？；][（(][^（）()]*[）)]$/u,
  '甲。（责任单位：乙）→。（责任单位：乙） 甲！(乙) 甲？（） 甲；（乙)',
  `甲，（乙） 甲。乙（丙） 甲。（乙）丙 甲。（乙（丙）） 甲（乙） 甲。(（乙) 甲。（(乙） 甲。（(） 甲。（（）
    甲。（。（丙））`,
);

/**
 * True when `text` can be the end of a paragraph: it ends in 。！？；：… (closing brackets and quotes
 * after the mark do not count), or in a bracketed remark that follows a complete sentence, as in
 * `……产业化。（市科委等部门按职责分工负责）`.
 */
export function endsParagraph(text: string): boolean {
  const trimmed = text.trimEnd();
  const core = trimmed.replace(CLOSERS, '');
  if (/[。！？!?；;：:…]$/u.test(core)) return true;
  return ENDS_BEFORE_BRACKET.test(trimmed);
}

/** What an item of a list ends with that has no full stop: a measure, 等. */
const MEASURED = withExamples(/(?:以上|以下|以内|左右|等)$/u, '以上 以下 以内 左右 等', `以上的`);

/** True for running text that stops in mid-sentence: what follows is its end. Names and titles hold no 。 and no comma. */
export function stopsInSentence(text: string): boolean {
  const trimmed = text.trimEnd();
  return /[，。]/u.test(trimmed) && /[\p{Script=Han}、，]$/u.test(trimmed) && !MEASURED.test(trimmed);
}
