/** Words that a text reports another document to say: 《养老服务条例》提出 before them, or 该条例要求. */
import { withExamples } from '../text/with-examples.ts';

/** What a document does; 针对该文件要求 and 按照要求 are what the text does itself. */
const SAYS = withExamples(
  /(?:提出|明确|指出|强调|(?<!(?:针对|按照?|根据|对照)[^，。；]*)要求)(?!的)/u,
  `提出 明确 指出 强调 要求`,
  `提出的 要求的 明确的 指出的 强调的 针对该文件要求 按照养老要求 按要求 根据要求 对照要求`,
);
/** The document, named in the sentence or the one before. */
const THIS = withExamples(
  /^[该此](?:意见|通知|规划|方案|纲要|办法|条例|文件|决定)/u,
  `该意见 该通知 该规划 该方案 该纲要 该办法 该条例 该文件 该决定 此意见`,
  `应该意见 该养老意见`,
);
/** Words before and behind names of documents; 《规划》 is how a plan calls itself. */
const NAMED = /^([^《》]*)《.{5,}》([^《》]*)$/u;
const NAME_BEFORE = withExamples(
  /》[^《》。]*$|号[）)]$/u,
  `《养老服务条例》印发 （省令〔2033〕4号） (省令〔2033〕4号)`,
  `《养老服务条例 《养老服务条例》。又 4号）又`,
);
/** Before the name of a document where the text says what it does itself. */
const LED = withExamples(
  /按照|根据|依据|依照|贯彻|落实|结合|围绕|对照|执行/u,
  `按照 根据 依据 依照 贯彻 落实 结合 围绕 对照 执行`,
);

/** True where `before`, the text before some words, tells that a document says them. */
export function isReported(before: string): boolean {
  const sentences = before.split(/[。\n]/u);
  const sentence = sentences.pop() ?? '';
  if (THIS.test(sentence) && NAME_BEFORE.test(sentences.pop() ?? '')) return SAYS.test(sentence);
  const [, head = '', behind = ''] = NAMED.exec(sentence) ?? [];
  return SAYS.test(behind) && !LED.test(head);
}
