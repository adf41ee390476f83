/** Words of lists of bodies: their labels and ends, how bodies share the work, what is no name. */
import { LABEL_OF_BODIES, LABEL_OF_RESPONSIBILITY } from '../../text/responsibility.ts';
import { withExamples } from '../../text/with-examples.ts';

/** `责任单位：`, `牵头部门：`: every item after it is a name. */
export const LABEL = new RegExp(`^\\s*${LABEL_OF_BODIES}`, 'u');
/** `完成时限：`, `适用范围：`: what stands after it is no name. */
export const OTHER_LABEL = withExamples(/^[^:：]{1,10}[:：]/u, `供: 供： 甲{9}供:`, `:: ：: ：供:`);
/** Any label of responsibility, wherever it stands. */
export const LABELS = new RegExp(LABEL_OF_RESPONSIBILITY, 'gu');
/** How the bodies share the work, after their names. Bounded, so that no text makes it slow. */
export const ENDING = withExamples(
  /等?\s?(?:分别)?(?:[按依]照?(?:各自)?(?:工作)?职责(?:分工)?|分工)?(?:共同|负责|牵头|抓总|配合|参与|协同|指导|落实|办理){0,4}$/u,
  `甲局等负责→等负责 甲局共同负责→共同负责 甲局牵头→牵头 甲局牵头抓总→牵头抓总 甲局配合→配合 甲局参与→参与 甲局协同→协同 甲局指导→指导 甲局落实→落实
    甲局依职责办理→依职责办理 甲局按照各自工作职责落实→按照各自工作职责落实 甲局分工负责→分工负责 甲局办理→办理
    甲局甲头`,
);
/** Each body has a part of the work: 财政局、民政局分别负责. */
export const APART = /分别/u;
/** What a list says of those below it: 以下均需各县区落实，不再列出. */
export const OF_OTHERS = withExamples(
  /[。；;，,]\s*(?:以下(?!简称)|下同|后同|[^。；;，,]{0,12}均[需由]).*/u,
  `甲局负责；以下均需各县区落实，不再列出→；以下均需各县区落实，不再列出 甲局,以下不再列出→,以下不再列出 甲局，下同→，下同 甲局。各项工作均由各县组织→。各项工作均由各县组织 甲局;后同→;后同 甲局，均需配合→，均需配合
    甲局。甲{8}各项工作均由各县组织`,
  '以下单位负责 甲局，以下简称乙',
);
/** Words that say only that those who answer for a work see it through: 各县区人民政府负责落实. */
export const SEES_THROUGH = withExamples(
  /^(?:分别|负责|组织|具体|抓好){0,2}落实$/u,
  '落实 负责落实 组织落实 分别负责落实 具体落实 抓好落实',
  '配合落实 等负责落实 落实办理',
);
/** How one body of a list shares the work. */
export const MARK = withExamples(
  /[（(](?:牵头|主责|负责|配合)(?:单位|部门)?[）)]$/u,
  `（牵头） （主责单位） （负责部门） （配合） (牵头） （牵头)`,
  `（牵头）等`,
);
/** 市科委会同市教委: the first leads, the second supports. */
export const TOGETHER = /会同/u;
/** 等和各省, 等及各县区: the list ends, and one more body follows. */
export const ONE_MORE = withExamples(/^等(?:以?及|和|与)/u, '等和 等及 等与 等以及', '甲局等和');
export const AND_SO_ON = withExamples(
  /^等(?:以?及|和|与)?/u,
  '等和→等和 等及→等及 等以及→等以及 等与→等与 等',
  '甲局等',
);
/** Stands for those that are not named, and for no body of its own: 等有关部门、单位. */
export const MORE_UNNAMED = withExamples(
  /^(?:有关|相关|其[他它])?(?:部门|单位|机构|企业)$/u,
  '部门 有关部门 相关单位 其他机构 其它企业',
  '省有关部门 部门办公室',
);
/** 等有关部门, 等单位: what a list ends with instead of more names. */
export const COLLECTIVE_END = withExamples(
  /等(?=[^、]{0,60}(?:部门|单位|政府|机构))/u,
  '等有关部门 等单位 等县区政府 等科研机构 等甲{60}单位',
);
/** Stands for bodies without naming one. */
export const UNNAMED = withExamples(
  /^各|有关|相关|成员单位$/u,
  '各县 市有关处 市相关处 领导小组成员单位',
  `又各县 领导小组成员单位等`,
);
/** 各区政府, 市有关部门: bodies, though without a name. */
export const UNNAMED_BODY = withExamples(
  /^(?:各|有关|相关).{0,8}[区县市州盟旗镇乡街]$|(?:部门|单位|机构|政府|委局|委办局|街道|乡镇|镇街)$/u,
  `各县区 有关县 相关县 科研部门 下属单位 派出机构 市政府 各委局 各委办局 各街道 沿江乡镇 相邻镇街 各县市 各县州 各县盟 各县旗 各县镇 各县乡 各县街
    各甲{7}县区`,
  `又各县区 各县区等 科研部门等`,
);
/** Between two bodies: 有关部门及各地区, 市民政局和市财政局. Within a name, too: 市工业和信息化局. */
export const JOINED = withExamples(/以及|[及和与]/gu, `以及→以及 和 及 与`);
/** 各县（市、区）, 高新区: places whose administration is meant. */
export const AREA = withExamples(
  /^各.{0,8}[区县市镇乡街]$|(?:开发|经开|保税|综保|新|园|示范|度假|管理)区$/u,
  `各县区 经济开发区 甲乙经开区 空港保税区 空港综保区 城东新区 产业园区 应用示范区 旅游度假区 林场管理区 各县县 各县市 各县镇 各县乡 各县街
    各甲{7}县区`,
  `又各县区 各县区等 经济开发区等`,
);
/** Parts of a body: 基教科, 规划处室. */
export const OFFICE = withExamples(
  /(?:科|科室|处室|中队)$/u,
  '教育科 行政科室 审批处室 执法中队',
  `教育科等`,
);
/** Is no name, even in a labelled list: a date by which, a manner in which, a rule for what follows. */
export const NO_NAME = withExamples(
  /[0-9]|^(?:以下|以上|上述)|均[需由]|(?:完成|推进|实施|开展|坚持|执行|长期|下同)$/u,
  `5 以下单位 以上单位 上述单位 均需 完成 推进 实施 开展 坚持 执行 长期 下同 均由`,
  `又以下单位 完成等`,
);
/** Words in no name that only its neighbours make one: 由其按程序办理的事项. */
export const NO_UNKNOWN_NAME = /[的了按将对在“”]/u;
/** 列第一位者为牵头单位，下同: holds for the whole document. */
export const FIRST_LEADS = withExamples(
  /(?:(?:列|排)(?:在)?第一(?:位)?|(?<=[（(])第一位)的?者?(?:单位|部门)?(?:均)?为(?:牵头|主责|负责)/u,
  '（第一位为牵头 (第一位为牵头 列第一的为牵头 排在第一位者为主责 列第一单位为负责 列第一部门均为负责',
);
/** 逗号前为牵头单位，下同: the same. */
export const LEAD_BEFORE_COMMA = withExamples(
  /[逗分]号(?:之)?前(?:面)?的?(?:单位|部门)?(?:均)?为(?:牵头|主责|负责)/u,
  '逗号前为牵头 分号前的单位均为主责 逗号之前为负责 逗号前面的部门为牵头',
);
/** A bracket that says only so. */
export const HOW_LISTED = withExamples(
  new RegExp(`[（(](?:${FIRST_LEADS.source}|${LEAD_BEFORE_COMMA.source})[^（()）]*[）)]`, 'u'),
  '（排在第一为牵头单位，下同） (逗号前为牵头单位)',
  '（市教委、市科委，逗号前为牵头单位） (逗号前为牵头（位)',
);
