/** Who carries out what a text says, and by when: the brackets and labelled lines that stand below a measure. */
import { withoutWhiteSpace } from './white-space.ts';
import { withExamples } from './with-examples.ts';

/** How a body shares a work, the words that say so by what they make of it: it leads, answers for it, or supports it. */
const SHARES = {
  leads: '牵头|主办|主责|主管',
  answers: '责任|负责|承办|实施|落实|督办',
  supports: '配合|参与|参加|协办|协同|协作|协助|支持|指导|督导',
} as const;
export type Share = keyof typeof SHARES;
const ROLE = withExamples(
  Object.values(SHARES).join('|'),
  '牵头 主办 主责 主管 责任 负责 承办 实施 落实 督办 配合 参与 参加 协办 协同 协作 协助 支持 指导 督导',
);
const BODY = withExamples(
  '单位|部门|机构|主体|处室|科室|股室|处|科',
  '单位 部门 机构 主体 处室→处室 科室→科室 股室 处 科',
);
const LEVEL = withExamples(
  '主要|第一|省级|市级|县级|区级|市|县|区',
  '主要 第一 省级 市级→市级 县级→县级 区级→区级 市 县 区',
);
/** Labels of names of bodies: 牵头单位, 配合处室, 主要责任部门, 牵头及配合单位, 牵头. */
const BODY_LABEL = withExamples(
  `(?:${LEVEL})?(?:${ROLE})(?:(?:和|及|与|、|/)(?:${ROLE}))?(?:考核|工作)?(?:${BODY})|牵头|配合|主办|协办`,
  `牵头单位→牵头单位 主要责任部门→主要责任部门 牵头及配合单位→牵头及配合单位 主办和协办处→主办和协办处 负责与参与科室→负责与参与科室 牵头、配合单位→牵头、配合单位 牵头/配合单位→牵头/配合单位 责任考核单位→责任考核单位 责任工作部门→责任工作部门 牵头 配合 主办 协办`,
);
/** Labels of names of people: 责任人, 分管领导. */
const PERSON_LABEL = withExamples(
  `(?:${LEVEL}|具体|直接)?(?:责任|牵头|分管|主管|配合|包[抓联保])(?:[省市县区]级?)?(?:领导|人员?)`,
  `主要责任人→主要责任人 区级责任人→区级责任人 区责任人→区责任人 具体责任人→具体责任人 直接责任人→直接责任人 牵头领导 分管领导 主管人员 配合人员 包抓市级领导 责任人
    包联市级领导 包保市级领导 包抓省级领导 包抓县级领导 包抓区级领导`,
);
/** Labels of the time by which something is to be done: 完成时限, 办结时间, 时间节点. */
const TIME_LABEL = withExamples(
  '(?:计划|预计|拟|拟定)?(?:完成|办结|推进|落实|整改|实施)(?:时限|时间|期限|日期|节点)|时间(?:节点|要求)|时限(?:要求)?|进度(?:要求|安排|节点)',
  `计划完成时限→计划完成时限 预计办结时间→预计办结时间 拟推进期限→拟推进期限 拟定落实日期→拟定落实日期 整改节点 实施时限→实施时限 时间节点 时间要求 时限要求→时限要求 进度要求 进度安排 进度节点 计划成时限`,
);

/** A label with its colon, or in brackets of its own: `牵头单位：`, `【牵头单位】`. */
const labelled = (words: string) =>
  `(?:[【［[〔]\\s*(?:${words})\\s*[】］\\]〕]\\s*[:：]?|(?:${words})\\s*[:：])`;

/** A label after which names of bodies stand, as a pattern. */
export const LABEL_OF_BODIES = withExamples(
  labelled(BODY_LABEL),
  `牵头单位： 【牵头单位】 ［牵头单位】 [牵头单位】 〔牵头单位】 牵头单位:
    【牵头单位］→【牵头单位］ 牵头单位:→牵头单位:`,
);
/** A label of such a line, whatever stands after it, as a pattern. */
export const LABEL_OF_RESPONSIBILITY = withExamples(
  labelled(`${BODY_LABEL}|${PERSON_LABEL}|${TIME_LABEL}`),
  `牵头单位： 【牵头单位】 【完成时限】 责任人： 【责任人】 完成时限： ［责任人】 [责任人】 〔责任人】 责任人:
    【责任人］`,
);

/** A label of the time by which something is to be done, as a pattern. */
export const LABEL_OF_TIME = withExamples(
  labelled(TIME_LABEL),
  `完成时限： 【完成时限】 ［完成时限】 [完成时限】 〔完成时限】 完成时限:
    【完成时限］→【完成时限］`,
);
/** Heads of columns of bodies that share a work: the labels of names of bodies, 责任单位名称. */
export const BODY_COLUMN = withExamples(
  new RegExp(`(?:${ROLE})(?:考核|工作)?(?:${BODY})(?:名称)?$`, 'u'),
  '责任考核单位→责任考核单位 责任工作部门→责任工作部门 牵头单位名称→牵头单位名称',
  `牵头单位，称`,
);
/** Heads of columns of the times by which something is to be done. */
export const TIME_COLUMN = new RegExp(`^(?:${TIME_LABEL})$`, 'u');

/** How the bodies share the work that a label, or the words behind their names, speak of; null where none do. */
export function shareIn(words: string): Share | null {
  const [share] = (Object.keys(SHARES) as Share[]).filter((each) =>
    new RegExp(SHARES[each], 'u').test(words),
  );
  return share ?? null;
}

/** What only such a bracket or line says. */
const RESPONSIBLE = withExamples(
  new RegExp(`责任|牵头|负责|配合|${LABEL_OF_RESPONSIBILITY}`, 'u'),
  '责任在县区 牵头抓总 各县负责 有关部门配合 督办时限：',
);
/** A whole text in one pair of brackets of any kind, with at most one pair inside: `（各县（市、区）政府负责）`. */
const IN_BRACKETS = withExamples(
  /^[（(〔［【](?:[^（()）]|[（(][^（()）]*[）)])*[）)〕］】]$/u,
  `（市商务局负责） （各县（市）政府负责） (市商务局负责） 〔市商务局负责） ［市商务局负责） 【市商务局负责） （各县(市）政府负责） （各县（市)政府负责） （市商务局负责) （市商务局负责〕 （市商务局负责］ （市商务局负责】 （各县（）政府负责） （）`,
  `又（市商务局负责） （（商务局负责） （(商务局负责） （（县（市）政府负责） （各县（(）政府负责） （市商务局负责）等`,
);
const BEGINS_WITH_LABEL = new RegExp(`^${LABEL_OF_RESPONSIBILITY}`, 'u');
/** Enough of a line to hold its label with blanks between the characters, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** True for a text that is one remark in brackets. */
export function isBracketed(text: string): boolean {
  return IN_BRACKETS.test(text.trim());
}

/**
 * True for a line that only says who carries out what stands above it, or by when: `（责任单位：市商务局）`,
 * `牵头处室：基教处`, `完成时限：2024年12月`.
 */
export function isResponsibility(text: string): boolean {
  if (BEGINS_WITH_LABEL.test(withoutWhiteSpace(text.trim().slice(0, LONGEST_LABEL)))) return true;
  return isBracketed(text) && RESPONSIBLE.test(text);
}
