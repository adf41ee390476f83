/** Years and spans of years that date what they stand beside, and nothing after it. */
import { withExamples } from '../../text/with-examples.ts';

/** How far from a year its words stand, in UTF-16 units. */
const NEAR = 20;
const FAR = 40;

/** 举办2031年龙舟锦标赛、2032年渔业博览会: before a year in the name of what takes place. */
const TAKES_PLACE = withExamples(
  /(?:[举承协]办|办好|参加|迎接|保障|赛|[、和])了?\s*$/u,
  '举办 承办了 协办 办好 参加 迎接 保障 锦标赛、 锦标赛和 锦标赛',
  '创办 到 举办后',
);
/** The name itself. */
const EVENT = withExamples(
  /^[0-9]{4}\s*年[^，。；、]{2,24}(?:赛|杯|运动会|博览会|论坛|峰会|大会|年会)/u,
  `2030年龙舟锦标赛 2030年足球杯 2030年运河运动会 2030年渔业博览会 2030年渔业论坛 2030年渔业峰会 2030年渔业大会 2030年学术年会
    2030年甲{24}赛`,
  '2030年，锦标赛 2030年。锦标赛 2030年；锦标赛 2030年、锦标赛 到2030年龙舟锦标赛',
);

/** True for the year at `index` of words in the name of an event. */
export const isOfEvent = (words: string, index: number): boolean =>
  TAKES_PLACE.test(words.slice(Math.max(0, index - NEAR), index)) &&
  EVENT.test(words.slice(index, index + FAR));

/** 加强队伍建设，2031年配齐校医: in mid-sentence, with nothing that says by when, a year is that of one work. */
const IN_SENTENCE = /\p{Script=Han}[，；]$/u;
const OF_ONE_WORK = withExamples(
  /^[0-9]{4}年(?=(?:配齐|建成|开工|启动|举办|召开|完成|开展|组织|出台|制定))/u,
  '2030年配齐校医→2030年 2030年建成泵站→2030年 2030年开工建设→2030年 2030年启动试点→2030年 2030年举办展览→2030年 2030年召开大会→2030年 2030年完成改造→2030年 2030年开展普查→2030年 2030年组织演练→2030年 2030年出台办法→2030年 2030年制定标准→2030年',
  '2030年，配齐校医 到2030年建成 2030年底建成',
);

/** True for the year at `index` of words that says when one work is done. */
export const isOfWork = (words: string, index: number): boolean =>
  IN_SENTENCE.test(words.slice(0, index)) && OF_ONE_WORK.test(words.slice(index, index + FAR));

/** 五年来: a paragraph on several years. */
const SEVERAL_YEARS = withExamples(
  /^\s*(?:回顾)?(?:过去的?)?(?<count>[两二三四五])年(?:多|以)?来?[，,]/u,
  '五年来， 两年来， 二年来， 三年来， 四年多来， 五年以来， 过去五年， 过去的五年， 回顾过去五年， 五年来,',
  '一年来， 近五年来， 五年来渔业',
);
/** Growth that is not told to be of one year: 渔业产值增长15%. */
const GROWN = withExamples(
  /(?:^|[，。；])(?![^，。；]*(?:年均|每年|同比|[0-9]{4}年|比上年))[^，。；]*(?:增长|增加|提高|提升|下降|降低|减少)了?(?:[0-9][^，。；]{0,6}[、和])?\s*$/u,
  `渔业产值增长 ，产值增加 。产值提高 ；产值提升了 产值下降 产值降低 产值减少 产值增长15%、 产值增长15%和
    产值增长1甲{6}和`,
  `产值年均增长 产值每年增长 产值同比增长 2030年产值增长 产值比上年增长 产值增长， 产值增长。 产值增长1，和 产值增长1。和 产值增长1；和`,
);

/** Over how many years a growth at `offset` is told, where those open the text; null elsewhere. */
export function yearsOfGrowth(text: string, offset: number): number | null {
  const count = SEVERAL_YEARS.exec(text.slice(0, FAR))?.groups?.['count'];
  if (count === undefined || !GROWN.test(text.slice(Math.max(0, offset - FAR), offset))) return null;
  return '两二三四五'.indexOf(count) < 2 ? 2 : '两二三四五'.indexOf(count) + 1;
}
