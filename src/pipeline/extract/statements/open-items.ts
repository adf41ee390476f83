/** Items of a list of numbers that only its last one completes: 3个千亿级、5个百亿级产业集群. Offsets are UTF-16 units. */
import { MEASURE } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';

const SIZED = withExamples(
  '年?(?:总?产值|营业收入|营收|主营业务收入|销售收入|销售额|规模|产能|税收|投资)?(?:均|都)?(?:超过?|突破|达到?|在)?',
  `产值→产值 年总产值→年总产值 营业收入→营业收入 营收→营收 主营业务收入→主营业务收入 销售收入→销售收入 销售额→销售额 规模→规模 产能→产能 税收→税收 投资→投资 产值均超→产值均超 产值都超过→产值都超过 产值突破→产值突破 产值达到→产值达到 产值在→产值在 值 产值达→产值达`,
);
/** Words that say of what size or level, and not what. */
const ITEM = withExamples(
  new RegExp(
    `^\\s*的?(?<item>${SIZED}(?:[0-9.]*[十百千万亿]+元?级|[千百万]亿(?=[、和](?:[0-9]|若干)[^，。；]{0,12}亿级)|[0-9.]*[十百千万]*亿元(?:以上)?(?!\\p{Script=Han}*级)|[0-9.]+[十百千万]+元(?:以上)?)|(?:国家|世界|[省部市县区乡镇村校])级)(?:以上)?(?:（[^（）]{1,20}）)?`,
    'u',
  ),
  `百亿级 千亿、5个百亿级→千亿 百亿、5个十亿级→百亿 万亿和若干个千亿级→万亿 百亿元级 5亿元 百亿元以上→百亿元以上 500万元 500万元以上→500万元以上 国家级 世界级 市级以上→市级以上
    十亿级 千亿级 万亿级 十亿元以上 千亿元以上 万亿元以上 5十元 5百元 5千元 省级以上 部级以上 县级以上 区级以上 乡级以上 镇级以上 村级以上 校级以上
    千亿、5甲{10}个百亿级`,
  `千亿、5，百亿级 千亿、5。百亿级`,
);
const JOINT = withExamples(
  new RegExp(
    `^\\s*(?:、|和|及|与|以及)\\s*(?:不少于|至少|近|约|超过?)?\\s*(?:[0-9.]+|若干|[一二两三四五六七八九十]+|上?[百千])\\s*余?多?(?:${MEASURE})(?:以上|左右)?`,
    'u',
  ),
  `、5个 和5个 及5个 与5个 以及5个 、不少于5个 、至少5个 、近5个 、约5个 、超过5个 、三个 、百个 、上百个 、5个以上→、5个以上 、5个左右→、5个左右
    、若干个 、一个 、二个 、两个 、四个 、五个 、六个 、七个 、八个 、九个 、十个 、千个
    、25个
    、超25个`,
  `，、5个`,
);
const NOUN = withExamples(
  /^的?(?<noun>[\p{Script=Han}“”]{2,30}?)(?=[，。；、（(,;]|和|$)/u,
  `企业， 企业 企业和
    企业和→企业 企业。 企业； 企业、 企业（ 企业( 企业, 企业; “业，
    甲{28}企业`,
  `1企业， 企业1`,
);
/** Longest list that is read, in UTF-16 units, and most items. */
const LONGEST_LIST = 140;
const MOST_ITEMS = 6;

/** That they make up a pattern: 产业集群发展格局. */
const PATTERN = withExamples(
  /(?:发展|空间)?格局$/u,
  '集群格局 发展格局→发展格局 空间格局→空间格局',
  '格局清晰',
);

/** What an item counts whose noun stands at the end of its list, with its own size or level; null for an item with a noun of its own, or where none follows. */
export function openItem(text: string, end: number): { name: string; length: number } | null {
  const rest = text.slice(end, end + LONGEST_LIST);
  const first = ITEM.exec(rest);
  const item = first?.groups?.['item'];
  if (!first || item === undefined) return null;
  let at = first[0].length;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    const joint = JOINT.exec(rest.slice(at));
    if (!joint) break;
    const next = ITEM.exec(rest.slice(at + joint[0].length));
    if (!next) return null;
    at += joint[0].length + next[0].length;
  }
  if (at === first[0].length) return null;
  const noun = NOUN.exec(rest.slice(at))?.groups?.['noun'];
  if (noun === undefined) return null;
  const joined = /元(?:以上)?$/u.test(item) ? '的' : '';
  // 千亿、百亿级产业集群发展格局: of what level, and of what.
  const level = /^[百千万]亿$/u.test(item) ? '级' : '';
  const thing = noun.replace(PATTERN, '');
  return { name: `${item}${level}${joined}${thing}`, length: first[0].length };
}
