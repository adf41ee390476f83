/**
 * What a line can be besides text with a mark: one row a kind, with lines that are of it and lines that only look so.
 * Later stages ask a token for its kinds and choose by context; none matches the words again.
 */

import { beginsHistory, isHistory, isOccasion, isoDate, isoMonth, isPostingDate } from '../../text/dates.ts';
import { labelAlone, labelled } from '../../text/labels.ts';
import { isSignature, namesOf } from '../../text/names.ts';
import { documentNumber, genreOfTitle, orderNumber } from '../../text/official-documents.ts';
import { isResponsibility } from '../../text/responsibility.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import {
  LONGEST_ADDRESSEES_UNITS,
  LONGEST_COPIES_UNITS,
  LONGEST_FRONT_LINE_UNITS,
  LONGEST_PRINTED_UNITS,
  LONGEST_SECTION_NAME_UNITS,
  LONGEST_TITLE_ABOUT_UNITS,
} from './limits.ts';

/** What stands before the numbered sections, and ends with the first of them. */
export const NAMES_BEFORE: ReadonlySet<string> = new Set([
  '前言',
  '引言',
  '序言',
  '导言',
  '序',
  '导语',
  '总则',
]);
/** What is published below a document and is about it. */
const COMPANION = withExamples(
  /^《[^《》]{4,60}》(?:政策|文件)?(?:解读|问答|(?:起草|编制|修订)说明)$/u,
  `《甲乙规划》政策解读 《甲乙规划》文件问答 《甲乙规划》起草说明 《甲乙规划》编制说明 《甲乙规划》修订说明
    《甲{56}甲乙规划》政策解读`,
  `又《甲乙规划》政策解读 《《乙规划》政策解读 《》乙规划》政策解读 《甲乙规划》政策解读等`,
);
/** What stands after them and may have numbered parts of its own. */
const NAMES_AFTER: ReadonlySet<string> = new Set(['附注', '附录', '结语', '结束语', '后记', '附则']);
/** The same with words of what is explained: 《政府工作报告》有关用语说明. */
const GLOSSARY = withExamples(
  /^(?:附[：:]?)?(?:《.{2,12}》)?(?:中?的?(?:有关|相关|部分|主要))?(?:名词|用语|术语|名词术语|专业术语|专业名词|缩略语)(?:解释|注释|说明|释义)$/u,
  `附：名词解释 《报告》中有关用语注释 相关术语说明 部分名词释义 主要名词解释 名词术语解释 专业术语解释 专业名词解释 缩略语解释
    附:名词解释 附名词解释
    《甲{10}报告》中有关用语注释`,
  `又附：名词解释 附：名词解释等`,
);

/** What may be set around a name: ※名词解释※. */
const AROUND_NAME = withExamples(
  /^[※*★◆■]+|[※*★◆■]+$/gu,
  `※甲 甲※ *甲 ★甲 ◆甲 ■甲 甲* 甲★ 甲◆ 甲■ ※※→※※ 甲※※→※※`,
  `又※甲`,
);

const BARE_ROMAN = /^[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,6}$/u;
const PAGE_MARK = withExamples(
  /^(?:[-—–―－]+\s*(?:[0-9]{1,4}|[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,6})\s*[-—–―－]+|·\s*[0-9]{1,4}\s*·|~\s*[0-9]{1,4}\s*~|第\s*[0-9]{1,4}\s*页(?:[，,]?\s*共\s*[0-9]{1,4}\s*页)?|[0-9]{1,3}\s*\/\s*[0-9]{1,3})$/u,
  `-␣5␣- -␣IV␣- ·␣5␣· ~␣5␣~ 第5页 5/12 —␣5␣- --5␣- -␣5- -␣5—- ·5␣· ·␣5· ~5␣~ ~␣5~
    5/␣2 5/212 225/12 -␣␣V␣-`,
  `又-␣5␣- ␣5␣- -␣5␣ -␣5␣-等`,
);
const CAPTION = withExamples(
  /^(?:[图表]\s*(?:[A-Z][.．-]?)?[0-9一二三四五六七八九十]{1,3}(?:[-—.．][0-9]{1,2})?)(?![0-9%年月日、，。中])[^。；]{0,60}$/u,
  `图3 表3 图A3 图A.3 图A．3 图一 图3水养 图3甲{60} 图223`,
  `又图3 图3% 图3水。 图3； 图22，3`,
);
/** 附件, with the number of the document that it is annexed to before it. */
const ANNEX_MARK = withExamples(
  /^(?:\p{Script=Han}{2,12}[〔[（(][0-9]{4}[〕\]）)][0-9]{1,4}号)?附件(?:[0-9]{1,2}|[一二三四五六七八九十])?[：:]?$/u,
  `附件12 附件二 附件一 附件三 附件四 附件五 附件六 附件七 附件八 附件九 附件十 附件 附件1： 附件1:`,
  `又附件12 附件12等`,
);
/** A day, a month or a year with nothing after it but a time of day, and what a bracket says that begins with one. */
const DATE_LINE = withExamples(
  /^(?:[0-9]{4}\s*(?:年(?:\s*[0-9]{1,2}\s*月(?:\s*[0-9]{1,2}\s*日)?)?|(?:[-./][0-9]{1,2}){1,2})[\s0-9:：]*|[（(]\s*[0-9]{4}\s*[-年./][^（）()]*[）)])$/u,
  `2030年3月 2030-03-05 （2030年3月） (2030年3月） （2030年3月) 2030年3 2030.03-05 2030年3␣ （2030-3月） （2030年）
    2030年23月 2030-03205 2030-03-0␣`,
  `又2030年3月 （2030年（月） （2030年）月）`,
);
const REMARK = withExamples(
  /^(?:[（(](?:(?:此件|本文|此文)[^（）()]*|(?:主动|依申请)?公开(?:发布)?|联系(?:人|电话|方式|科室|单位|部门)\s*[:：][^（）()]*)[）)]|(?:依申请|主动|不予?)公开|公开(?:方式|属性|类别)\s*[：:]\s*.{2,10}|信息公开(?:选项|属性)\s*[：:]\s*.{2,10})$/u,
  `（此件公开发布） （本文有删减） （此文有删减） （主动公开） （依申请公开） （此件公开） （联系人：甲） （联系电话：5） （联系方式：甲） （联系科室：甲） （联系单位：甲） （联系部门：甲） 依申请公开 主动公开 不予公开 公开方式：主动 公开属性：主动 公开类别：主动 信息公开选项：主动 信息公开属性：主动
    (主动公开） （联系人:甲） （主动公开) 公开方式:主动 信息公开选项:主动 （此件） （公开发布） （联系人：） 不公开
    公开属性：甲{8}主动 信息公开选项：甲{8}主动`,
  `又（此件公开发布） （此件（开发布） （此件）开发布） （联系人：（） （联系人：））`,
);
const COPIES = withExamples(
  /^(?:抄\s*[送报]|主\s*送)\s*[：:][^；]*$/u,
  `抄送： 抄报： 主送： 抄送:`,
  `又抄送： 抄送：；`,
);
const PRINTED = withExamples(
  /[0-9]{1,2}\s*日\s*印(?:发|制)?$/u,
  '5日印发 5日印制 5日印 25日印→25日印',
  `5日印发等`,
);
/** An office as it stands alone in an imprint, above the day of printing. */
const OFFICE = withExamples(
  /^\p{Script=Han}{2,30}(?:办公厅|办公室|秘书处|秘书局)$/u,
  '甲市办公厅 甲市办公室 甲市秘书处 甲市秘书局 甲{28}甲市办公厅',
  `1甲市办公厅 甲市办公厅等`,
);
const NOTICE = withExamples(
  /(?:通知|批复|公告|通报|公布令|的函)(?:[（(][^（）()]{1,20}[）)])?$/u,
  '通知 批复 公告 通报 公布令 甲的函',
  `通知等`,
);
/** A body that issued a document, with its name: 甲市人民政府印发《乙规划》. */
const HEADLINE = withExamples(
  /^(.{2,60}?)(?:关于)?(?:印发|发布|公布)(?:[《〈].{4,80}[》〉]|[^《》]{4,60})$/u,
  `甲市印发《乙县规划》 甲市印发乙县规划 甲市发布乙县规划 甲市公布乙县规划 甲市印发〈乙县规划》 甲市印发《乙县规划〉
    甲{58}甲市印发乙县规划 甲市印发甲{56}乙县规划 甲市印发《甲{76}乙县规划》`,
  `甲市印发《乙县规划《 甲市印发》乙县规划》 甲市印发《乙县规划》等 甲{60}甲市印发乙县规划`,
);
const ORDER = withExamples(
  /^(\p{Script=Han}{2,30})(?:令|公告)$/u,
  '甲市令 甲市公告 甲{28}甲市令',
  `1甲市令 甲市令等`,
);
/** Who issued a document and when, on one line. */
const SIGNED_DATE = withExamples(
  /^(.{2,60}?)[\s　]+(\S.{5,30}日)$/u,
  `供水␣老林场渔港教日 甲{59}水␣老林场渔港教日 供水␣甲{25}老林场渔港教日`,
  `水␣老林场渔港教日 供水␣老林场渔港教日等 甲{60}水␣老林场渔港教日`,
);
/** The same without a blank between them. */
const GLUED_SIGNED_DATE = withExamples(
  /^(.{2,60}[\p{Script=Han}）)])((?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)$/u,
  `甲市政府2030年3月5日 甲市政府1999年3月5日 甲市政）2030年3月5日
    甲{57}甲市政府1999年3月5日 甲市政府2030年23月5日 甲市政府2030年3月25日`,
  `甲市政府2030年3月5日等 甲{60}甲市政府1999年3月5日`,
);
/** How urgent or secret a paper is. */
const HANDLING = withExamples(
  /^(?:[特加平]\s?(?:急|提)|(?:绝密|机密|秘密)(?:★.{1,8})?)$/u,
  '特急 加急 平急 特提 绝密 机密★一年 秘密 机密★甲{6}一年',
  `又特急 特急等`,
);
const DATELINE = withExamples(
  /^新华社\p{Script=Han}{2,6}[0-9]{1,2}月[0-9]{1,2}日电$/u,
  `新华社供水3月3日电 新华社甲{4}供水3月3日电 新华社供水23月3日电 新华社供水3月23日电`,
  `又新华社供水3月3日电 新华社供水3月3日电等`,
);
const SESSION = withExamples(
  /^.{2,12}第\s*[0-9一二三四五六七八九十]{1,3}\s*[届屆].{0,4}第\s*[0-9一二三四五六七八九十]{1,3}\s*[会會]期.{0,16}$/u,
  `供水第3届第3会期 供水第一届第3会期 供水第3屆第3会期 供水第3届第一会期 供水第3届第3會期
    供水第3届甲{4}第3会期 甲{10}供水第3届第3会期 供水第3届第3会期甲{16} 供水第223届第3会期 供水第3届第223会期`,
  `甲{11}供水第3届第3会期`,
);
const HASH_HEADING = /^#{1,6}\s+\S/u;
const PROOF = withExamples(
  /^(?:(?:初校|终校|校对|打字|印数|共印)\s*[：:].{1,60}|[（(]?共印\s*[0-9]+\s*份[）)]?)$/u,
  `初校：甲 终校：甲 校对：甲 打字：甲 印数：5 共印：5 （共印5份） 初校:甲 (共印5份） （共印5份) 共印5份） （共印35份） （共印5份
    初校：甲{59}甲`,
  `又初校：甲 （共印份） （共印5份）等`,
);
/** Whom a notice is for. */
const ADDRESSEES = withExamples(
  /^(?:各|[省市区县州局]?(?:直|属|有关|相关)|驻|国务院各|全[省市区县]各|[^。；：:《，]{2,30}(?:人民政府|委员会|管委会|局|厅|办事处|单位|公司|部门|机构|学校|医院|大学|学院)[，、])[^。；：:《]{2,}[：:]$/u,
  `各县人民政府： 市直单位： 市属企业： 有关单位： 相关单位： 驻市单位： 国务院各部委： 全市各单位： 甲市人民政府，乙局： 甲乙委员会，乙局： 甲乙管委会，乙局： 甲市局，乙局： 甲市厅、乙局： 甲乙办事处，乙局： 甲乙单位，乙局： 甲乙公司，乙局： 甲乙部门，乙局： 甲乙机构，乙局： 甲乙学校，乙局： 甲乙医院，乙局： 甲乙大学，乙局： 甲乙学院，乙局：
    省直单位： 区直单位： 县直单位： 州直单位： 局直单位： 全省各单位： 全区各单位： 全县各单位： 市直单位:
    甲{28}甲市厅、乙局：`,
  `又各县人民政府： 。市人民政府，乙局： ；市人民政府，乙局： 各。人民政府： 各；人民政府： 各县人民政府：等`,
);
/** To whom a report is spoken. */
const SPOKEN_TO = withExamples(
  /^(?:(?:各位|同志们|尊敬的|女士们|主席先生)[^。；]{0,30}|[^。；：:]{2,20}[，、]各位(?:议员|委员|代表|领导|同志)[^。；：:]{0,20})[：:！!]$/u,
  `各位代表： 同志们： 尊敬的主席： 女士们！ 主席先生： 主席、各位议员： 主席、各位委员： 主席、各位代表： 主席、各位领导： 主席、各位同志：
    主席，各位议员： 同志们: 同志们!
    同志们甲{30}： 甲{18}主席、各位议员： 主席、各位议员甲{20}：`,
  `又各位代表： 各位。表： 各位；表： 。席、各位议员： ；席、各位议员： 主席、各位议员。： 主席、各位议员；： 各位代表：等`,
);
/** The name is set apart from the office, or follows that of the head of a government. */
const SPEAKER = withExamples(
  /^(?:[\p{Script=Han}、]{0,40}(?:主\s?席|省\s?长|市\s?长|区长|县\s?长|州长|盟长|旗长|乡长|镇长|总理|委员长|主\s?任|部\s?长|厅长|局\s?长|院\s?长|检察长|书记|秘书长|行政长官|会长|校长)[\s\u3000]+\p{Script=Han}(?:[\s\u3000·]*\p{Script=Han}){1,7}|\p{Script=Han}{2,16}(?:人民政府)?代?(?:省长|市长|县长|区长|州长|盟长|旗长)[\s?]*\p{Script=Han}{2,4}|[省市县区州]\s*长\s*[：:]\s*\p{Script=Han}{2,4}|报告人\s*[：:]\s*\p{Script=Han}.{1,10})$/u,
  `主席␣张三 省长␣张三 市长␣张三 区长␣张三 县长␣张三 州长␣张三 盟长␣张三 旗长␣张三 乡长␣张三 镇长␣张三 总理␣张三 委员长␣张三 主任␣张三 部长␣张三 厅长␣张三 局长␣张三 院长␣张三 检察长␣张三 书记␣张三 秘书长␣张三 行政长官␣张三 会长␣张三 校长␣张三 甲市人民政府代省长张三 甲市人民政府市长张三 甲县人民政府县长张三 甲区人民政府区长张三 甲州人民政府州长张三 甲盟人民政府盟长张三 甲旗人民政府旗长张三 市长：张三 报告人：张三
    省长：张三 县长：张三 区长：张三 州长：张三 市长:张三 报告人:张三 甲主席␣张三 、主席␣张三 主席␣␣张三 主席␣张␣三 市人民政府代省长张三 甲市人民政府代省长?张三 甲市人民政府代省长␣?张三
    市长：甲甲张三 报告人:甲{9}张三 甲市人民政府市长甲甲张三 甲{14}甲市人民政府市长张三 主席␣甲{6}张三
    甲{40}主席␣张三`,
  `1主席␣张三 主席张三 主席␣张三，`,
);
const DASHED = withExamples(
  /^(?:[—―－-]{2,}\s*[^—―－\s-]|[—―－]\s*\p{Letter})/u,
  `——甲 —甲 ―甲 －甲 ―—甲`,
  `又——甲 ——— ——―`,
);
const BRACKETED = withExamples(
  /^[（(][^（）()。，；]{2,40}[）)]$/u,
  `（供水） (供水） （供水) （甲{38}供水）`,
  `又（供水） （（水） （）水） （供水）等`,
);
/** Labels of what a page says of a picture: 记者 李某 摄, 资料图. */
const PICTURE = withExamples(
  /^(?:.{0,60}(?:记者|通讯员|摄影)[^。]{0,20}摄(?:影)?|[^。，；：]{2,30}(?:供图|摄影报道)|(?:图为|资料图|制图|图\s*[|｜：:]).{0,40})$/u,
  `记者张某摄 通讯员张某摄影 摄影张某摄 张三供图 张某某摄影报道 图为甲市 资料图 制图甲 图｜甲 图|甲 图：甲 图:甲
    资料图甲{40} 甲{60}记者张某摄 记者甲{18}张某摄 甲{28}张三供图`,
  `又图为甲市 。三供图 ，三供图 记者张某摄等`,
);

interface KindRow {
  kind: string;
  /** `form`: the recognisable form of the line, without its outer white space. */
  test: (form: string) => boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** One row a kind of line. */
export const LINE_KINDS = [
  {
    kind: 'date',
    test: (form) => isoDate(form) !== null && !isPostingDate(form),
    examples: ['2022年2月14日', '二〇〇四年四月二十七日', '（2021年3月5日）', '中華民國109年12月30日'],
    counterexamples: ['2022-02-14', '2022年', '自2022年2月14日起'],
  },
  {
    kind: 'posting-date',
    test: isPostingDate,
    examples: ['2017-02-10', '2017/2/10', '2021-02-24 19:45', '2024年07月05日 10:12'],
    counterexamples: ['2017年2月10日', '2017-02'],
  },
  {
    kind: 'month',
    test: (form) => isoMonth(form) !== null,
    examples: ['2021年9月', '二〇二一年九月'],
    counterexamples: ['2021年9月1日', '9月'],
  },
  {
    kind: 'date-line',
    test: (form) => DATE_LINE.test(form),
    examples: ['2021年', '2021-12-10 09:32', '（2021年2月26日甲市第十五届人民代表大会第六次会议批准）'],
    counterexamples: ['2021年，全市', '2021年目标'],
  },
  {
    kind: 'occasion',
    test: isOccasion,
    examples: [
      '——2023年1月10日在甲市第十六届人民代表大会第二次会议上',
      '（2021年2月26日甲市第十五届人民代表大会第六次会议批准）',
    ],
    counterexamples: ['2023年1月10日', '2023年全市会议'],
  },
  {
    kind: 'history',
    test: isHistory,
    examples: [
      '2024年5月10日 甲市第十六届人民代表大会常务委员会第十三次会议第二次修订',
      '（2011年12月15日甲市人民政府令第61号公布，根据2019年11月14日甲市人民政府令第168号修订）',
      '1.中华民国八十年五月一日内政部令订定发布全文 24 条',
    ],
    counterexamples: ['2021年3月5日，市政府印发规划。', '自2021年3月5日起施行', '2021年3月5日'],
  },
  {
    kind: 'history-begins',
    test: beginsHistory,
    examples: ['1.中华民国八十年五月一日内政部（80）台内社字第 915261 号令订定发'],
    counterexamples: ['1.2021年3月5日召开会议', '中华民国八十年五月一日'],
  },
  {
    kind: 'handling',
    test: (form) => HANDLING.test(form),
    examples: ['特 急', '机密★1年', '加急'],
    counterexamples: ['特急件办理', '机密文件'],
  },
  {
    kind: 'dateline',
    test: (form) => DATELINE.test(form),
    examples: ['新华社北京2月13日电'],
    counterexamples: ['新华社北京2月13日电 近日，中共中央印发规划。', '新华社'],
  },
  {
    kind: 'session',
    test: (form) => SESSION.test(form),
    examples: ['立法院第 11 届第 2 会期', '立法院第11届第3会期第2次全院委员会'],
    counterexamples: ['第11届', '会期安排'],
  },
  {
    kind: 'document-number',
    test: (form) => documentNumber(form) !== null,
    examples: ['甲政发〔2021〕7号', '甲政发[2021]7号　签发人：张三', '（甲政办秘〔2021〕82号）'],
    counterexamples: ['根据甲政发〔2021〕7号文件', '第7号', '默认|打印〔2021〕7号'],
  },
  {
    kind: 'order-number',
    test: (form) => orderNumber(form) !== null,
    examples: ['第61号', '（第290号）', '第一二八号', '2021年第12号'],
    counterexamples: ['第61号令', '第一号工程'],
  },
  {
    kind: 'order',
    test: (form) => isOrder(form),
    examples: ['甲市人民政府令', '甲市第七届人民代表大会常务委员会公告'],
    counterexamples: ['命令', '甲市人民政府令第61号', '关于招聘的公告'],
  },
  {
    kind: 'label',
    test: (form) => labelled(form).length > 0,
    examples: ['发文机关：甲市人民政府', '索 引 号：000014349/2019-00005', '来源：甲市科委'],
    counterexamples: ['来源广泛', '一、来源'],
  },
  {
    kind: 'label-alone',
    test: (form) => labelAlone(form) !== null,
    examples: ['成文日期', '有 效 性'],
    counterexamples: ['成文日期：', '日期栏'],
  },
  {
    kind: 'annex-mark',
    test: (form) => ANNEX_MARK.test(withoutWhiteSpace(form)),
    examples: ['附件', '附 件', '附件1：', '附件一', '甲发〔2021〕7号附件'],
    counterexamples: ['附件1-1', '附件1 分工表', '附表', '见甲发〔2021〕7号附件中的表'],
  },
  {
    kind: 'section-name',
    test: (form) => isSectionName(form),
    examples: [
      '前  言',
      '名词解释',
      '※名词解释※',
      '《政府工作报告》有关用语说明',
      '结束语',
      '《甲市养老服务条例》解读',
    ],
    counterexamples: ['前言中指出', '名词', '《甲市养老服务条例》', '甲市养老服务条例解读'],
  },
  {
    kind: 'signature',
    test: isSignature,
    examples: [
      '甲市人民政府',
      '甲市科学技术局　甲市财政局',
      '中共甲市委 甲市人民政府',
      '中共中央',
      '行   政   院',
      '甲市卫生健康委员会（代章）',
    ],
    counterexamples: ['甲市人民政府工作报告', '甲市', '请甲市人民政府审议'],
  },
  {
    kind: 'signed-date',
    test: (form) => isSignedDate(form),
    examples: [
      '甲市人民政府　　2021年5月3日',
      '甲市教育局 二〇二一年五月三日',
      '甲市教育局  甲市财政局2021年5月3日',
    ],
    counterexamples: ['甲市人民政府办公室　2021年5月3日印发', '截至2021年5月3日', '2021年5月3日'],
  },
  {
    kind: 'remark',
    test: (form) => REMARK.test(form),
    examples: ['（此件公开发布）', '（本文有删减）', '（联系人：张三）', '公开方式：主动公开', '依申请公开'],
    counterexamples: ['（公开招标）', '公开方式'],
  },
  {
    kind: 'copies',
    test: (form) => form.length <= LONGEST_COPIES_UNITS && COPIES.test(form),
    examples: ['抄送：甲市委各部门，市人大常委会办公厅。', '抄 送：各区'],
    counterexamples: ['抄送范围'],
  },
  {
    kind: 'printed',
    test: (form) => form.length <= LONGEST_PRINTED_UNITS && PRINTED.test(form),
    examples: ['戊市人民政府办公室　2021年5月3日印发', '2021年5月3日 印发', '2021年5月3日印'],
    counterexamples: ['2021年5月3日', '现印发'],
  },
  {
    kind: 'proof',
    test: (form) => PROOF.test(form),
    examples: ['初校：张三 终校：李四', '共印200份'],
    counterexamples: ['校对无误', '印数'],
  },
  {
    kind: 'office',
    test: (form) => OFFICE.test(form),
    examples: ['甲市人民政府办公室', '甲市人民政府办公厅秘书处'],
    counterexamples: ['市政府', '由甲市人民政府办公室负责'],
  },
  {
    kind: 'page-mark',
    test: (form) => PAGE_MARK.test(form),
    examples: ['— 3 —', '- iv -', '·3·', '~ 4 ~', '第 3 页', '第 3 页，共 12 页', '3 / 12'],
    counterexamples: ['3', '8358/244', '—3'],
  },
  {
    kind: 'bare-number',
    test: (form) => /^[0-9]{1,3}$/u.test(form),
    examples: ['3', '128'],
    counterexamples: ['2021', '3.', '3%'],
  },
  {
    kind: 'bare-roman',
    test: (form) => BARE_ROMAN.test(form),
    examples: ['IV', 'xii'],
    counterexamples: ['IV类', 'A'],
  },
  {
    kind: 'caption',
    test: (form) => CAPTION.test(form),
    examples: ['表1 主要指标', '表 D.2 用地结构调整表', '图 2-1　空间布局', '表一：任务分工'],
    counterexamples: ['表1中的指标', '表彰大会', '表1所列。'],
  },
  {
    kind: 'addressees',
    test: (form) => form.length <= LONGEST_ADDRESSEES_UNITS && ADDRESSEES.test(form),
    examples: [
      '各区人民政府，市政府各部门：',
      '市直有关部门：',
      '甲县人民政府、乙县人民政府，有关单位：',
      '省有关单位：',
    ],
    counterexamples: ['各部门要做好以下工作。', '重点任务：'],
  },
  {
    kind: 'spoken-to',
    test: (form) => SPOKEN_TO.test(form),
    examples: ['各位代表：', '同志们：', '各位代表！', '议长、副议长、各位议员女士、先生:'],
    counterexamples: ['各位代表提出意见。', '同志们辛苦了'],
  },
  {
    kind: 'speaker',
    test: (form) => SPEAKER.test(form),
    examples: [
      '甲市市长　李明',
      '甲市发展和改革委员会主任 李 明',
      '院 长  卓某某',
      '甲县人民政府县长李明',
      '乙县县长??李明',
      '市　长：李明',
    ],
    counterexamples: ['校长：甲市第一中学校长', '市长李明', '甲市市长', '甲县县长质量奖管理办法'],
  },
  {
    kind: 'dashed',
    test: (form) => DASHED.test(form),
    examples: ['——甲市“十四五”规划解读', '—在会议上的报告'],
    counterexamples: ['— 3 —', '-5℃', '---'],
  },
  {
    kind: 'bracketed',
    test: (form) => BRACKETED.test(form),
    examples: ['（征求意见稿）', '（2016—2020年）'],
    counterexamples: ['（责任单位：市教育局，市财政局）', '（一）目标'],
  },
  {
    kind: 'responsibility',
    test: isResponsibility,
    examples: ['（责任单位：市商务局）', '牵头单位：市教育局'],
    counterexamples: ['（征求意见稿）', '责任单位'],
  },
  {
    kind: 'hash-heading',
    test: (form) => HASH_HEADING.test(form),
    examples: ['# 甲市发展规划', '## 政策全文'],
    counterexamples: ['#甲市', '## '],
  },
  {
    kind: 'headline',
    test: (form) => isHeadline(form),
    examples: [
      '中共中央 国务院印发《乙战略规划》',
      '甲市人民政府办公室印发《关于支持乙产业的意见》',
      '中共中央 国务院印发乙战略规划',
    ],
    counterexamples: ['近日，甲市人民政府印发《乙规划》', '甲市人民政府印发《乙规划》。', '印发《乙规划》'],
  },
  {
    kind: 'notice-title',
    test: (form) => isTitleLike(form) && NOTICE.test(titleWords(form)),
    examples: [
      '甲市人民政府关于印发乙规划的通知',
      '关 于 申 报 的 通 知',
      '《甲市政府关于印发〈乙规划〉的通知》',
    ],
    counterexamples: ['甲市发展规划', '见通知，'],
  },
  {
    kind: 'title',
    test: isTitleLike,
    examples: [
      '甲市科技创新“十四五”规划',
      '2026年政府工作报告',
      '甲市促进民营经济发展若干措施',
      '# 甲市科技创新规划',
      '**甲市科技创新规划**',
    ],
    counterexamples: ['完善规划体系', '按照规划，', '加强领导'],
  },
  {
    kind: 'picture',
    test: (form) => PICTURE.test(form),
    examples: ['甲市市长王某某作政府工作报告。记者 李某 摄', '图为会议现场', '甲市委宣传部 供图'],
    counterexamples: ['记者站', '摄影协会'],
  },
] as const satisfies readonly KindRow[];

/** A kind of line. */
export type LineKind = (typeof LINE_KINDS)[number]['kind'];

/** Returns the kinds of a line, by its recognisable form without outer white space. */
export function kindsOfLine(form: string): ReadonlySet<LineKind> {
  const kinds = new Set<LineKind>();
  for (const { kind, test } of LINE_KINDS) if (test(form)) kinds.add(kind);
  return kinds;
}

/** True for a line that ends as titles end. Spaced words count as without the spaces: `关 于 … 的 通 知`. */
function isTitleLike(form: string): boolean {
  if (form.length > 2 * LONGEST_TITLE_ABOUT_UNITS) return false;
  const text = titleWords(form);
  const longest = /关于|印发/u.test(text) ? LONGEST_TITLE_ABOUT_UNITS : LONGEST_FRONT_LINE_UNITS;
  if (text.length > longest || genreOfTitle(text) === null) return false;
  return !(text.length > LONGEST_FRONT_LINE_UNITS ? /[。；：:|]/u : /[。；]/u).test(text);
}

/** The words of a title without white space, marks of Markdown, and the brackets 《》 around the whole. */
function titleWords(form: string): string {
  const words = withoutWhiteSpace(form).replace(/^#{1,6}|\*\*|__/gu, '');
  const bare = words.slice(0, bodiesBehind(words) ?? words.length);
  return /^《[^《》]*》$/u.test(bare) ? bare.slice(1, -1) : bare;
}

/** Where the names begin that a list of pages prints behind a title: `关于乙的意见，甲市人民政府`; null for none. */
export function bodiesBehind(title: string): number | null {
  const comma = title.search(/[，,][^，,]*$/u);
  const names = title.slice(comma + 1).replaceAll('/', ' ');
  return comma > 0 && genreOfTitle(title.slice(0, comma)) !== null && isSignature(names) ? comma : null;
}

function isHeadline(form: string): boolean {
  const issuer = HEADLINE.exec(form)?.[1];
  const isNamed = form.endsWith('》') || (genreOfTitle(form) !== null && !NOTICE.test(titleWords(form)));
  return issuer !== undefined && isNamed && isSignature(issuer);
}

function isOrder(form: string): boolean {
  const issuer = ORDER.exec(withoutWhiteSpace(form))?.[1];
  return issuer !== undefined && isSignature(issuer);
}

/** Splits a line that says who signed and when; null for other lines. */
export function signedDate(form: string): { names: string; date: string } | null {
  const [, names = '', date = ''] = GLUED_SIGNED_DATE.exec(form) ?? SIGNED_DATE.exec(form) ?? [];
  return isSignature(names) && namesOf(names).length > 0 && isoDate(date) !== null ? { names, date } : null;
}

function isSignedDate(form: string): boolean {
  return signedDate(form) !== null;
}

/** True for a line that is the name of a section and nothing else: `前  言`. */
function isSectionName(form: string): boolean {
  const name = withoutWhiteSpace(form).replace(AROUND_NAME, '');
  if (COMPANION.test(name)) return true;
  if (form.length > LONGEST_SECTION_NAME_UNITS) return false;
  return NAMES_BEFORE.has(name) || NAMES_AFTER.has(name) || GLOSSARY.test(name);
}
