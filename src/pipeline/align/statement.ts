/**
 * Whether words say something, or name something only. That two plans name the same thing (危险废物集中收集试点, 城市信息模型基础平台, 森林覆盖率)
 * shows that it is of their time and field; that they say the same of it shows that one was at the other's hand.
 */

import { withExamples } from '../text/with-examples.ts';

const ADVERB = withExamples(
  '(?:共同|大力|积极|着力|重点|进一步|加快|深入|全面|不断|努力|切实|坚决|严格|稳步|有序|统筹|科学|持续|及时|依法|主动|充分|扎实|适度|超前|严厉|有效|合理|定期|优先|逐步)*',
  `共同→共同 大力→大力 积极→积极 着力→着力 重点→重点 进一步→进一步 加快→加快 深入→深入 全面→全面 不断→不断 努力→努力 切实→切实 坚决→坚决 严格→严格 稳步→稳步 有序→有序 统筹→统筹 科学→科学 持续→持续 及时→及时 依法→依法 主动→主动 充分→充分 扎实→扎实 适度→适度 超前→超前 严厉→严厉 有效→有效 合理→合理 定期→定期 优先→优先 逐步→逐步 稳步有序→稳步有序
    甲同`,
);
const VERB = [
  withExamples(
    '支持|鼓励|推动|推进|加强|加大|加快|深入|全面|建设|建立|健全|完善|提升|提高|促进|培育|引进|实施|突破|落实|开展|打造|构建|优化|深化|引导|组织|利用',
    '支持 鼓励 推动 推进 加强 加大 加快 深入 全面 建设 建立 健全 完善 提升 提高 促进 培育 引进 实施 突破 落实 开展 打造 构建 优化 深化 引导 组织 利用',
  ),
  withExamples(
    '通过|采取|依托|围绕|实现|形成|发挥|强化|扩大|拓展|探索|制定|修建|保障|增加|减少|改善|做好|发展|聚焦|购买|转化|投资|进入|达到|开启|迈出|增强|巩固|推广|营造',
    '通过 采取 依托 围绕 实现 形成 发挥 强化 扩大 拓展 探索 制定 修建 保障 增加 减少 改善 做好 发展 聚焦 购买 转化 投资 进入 达到 开启 迈出 增强 巩固 推广 营造',
  ),
].join('|');
const MORE_VERBS = withExamples(
  '倡导|带动|输出|控制|管控|防止|禁止|严禁|限制|淘汰|修复|改造|整治|治理(?!体系|能力)|调整|明确|确定|编制|修订|做大|做强|坚持|保护|提供|设立|按照|优先|率先|规范|推行|普及|选派|举办|吸引|争取|加密|新建|改建|扩建|统一|降低|拓宽|接受|查处|打击|督促|取得|恢复|部署|执行|承担|设置|减轻|缓解|遏制|激发|释放|挖掘|畅通|压实|夯实|补齐|筑牢|守住|树立|弘扬|传承|宣传|纳入|列入|研发|严控|压减|协助|配合|联合(?!国)|参与|助力|助推|对接|承接|谋划|筹建|申报|动员|帮助|扶持|资助|奖励|补贴|开放|开通|更新|更换|配备|配置|安装|铺设|疏浚|加固',
  '倡导 带动 输出 控制 管控 防止 禁止 严禁 限制 淘汰 修复 改造 整治 治理 调整 明确 确定 编制 修订 做大 做强 坚持 保护 提供 设立 按照 优先 率先 规范 推行 普及 选派 举办 吸引 争取 加密 新建 改建 扩建 统一 降低 拓宽 接受 查处 打击 督促 取得 恢复 部署 执行 承担 设置 减轻 缓解 遏制 激发 释放 挖掘 畅通 压实 夯实 补齐 筑牢 守住 树立 弘扬 传承 宣传 纳入 列入 研发 严控 压减 协助 配合 联合 参与 助力 助推 对接 承接 谋划 筹建 申报 动员 帮助 扶持 资助 奖励 补贴 开放 开通 更新 更换 配备 配置 安装 铺设 疏浚 加固',
  '联合国 治理体系 治理能力',
);

/** What a sentence says is done, rather than what a thing is called: among the names of a list. */
const ACTION = new RegExp(`^(?:${ADVERB}(?:${VERB}))|[为将把对向使被让由]|的`, 'u');
/** The verb before what is done to it. */
const LED_BY_ACTION = new RegExp(`^${ADVERB}(?:${VERB}|${MORE_VERBS})`, 'u');
/** 将…贯穿于…, 对…进行…, 为…提供… */
const LED_BY_CASE = withExamples(
  /^(?:[将把对为使让由]|在[^，。；]+率先)/u,
  `将 把 在供率先 在甲供率先`,
  `又将 在，率先 在。率先 在率先`,
);
/** What makes a sentence wherever it stands in a clause: 没有根本改变, 要实现密闭, 设立中心, 更加, 力量薄弱 */
const PREDICATE = withExamples(
  /(?<![重需主首纲必摘概紧险])要(?!素|求|点|件|道|害|务)|(?<![供响适反相效])应当?(?!急|用|对)|不得|必须|没有|不断|更加|愈加|日益|正在|已经?|尚未|得到|达到|达\s*[0-9]|实现|成为|形成|设立|提供|建成|超过|薄弱|不足|弱化|滞后|缺乏|突出|明显|显著|不应|率先|取得|进行|恢复到|督促|纳入|接受|用于|积极[开推]/u,
  `要 养老要 应 已 达3 不得 必须 没有 不断 更加 愈加 日益 正在 尚未 得到 达到 实现 成为 形成 设立 提供 建成 超过 薄弱 不足 弱化 滞后 缺乏 突出 明显 显著 率先 取得 进行 恢复到 督促 纳入 接受 用于 积极开展 积极推动 不应→不应`,
  `重要 需要 要素 要求 要点 要件 要道 要害 要务 应急 应用 应对 供应 响应 适应 反应 相应 效应`,
);
/** Least of a passage that says of a thing only that it goes on, in units of the comparison form. */
const LEAST_DONE = 22;
/** 新建住宅中装配式住宅比例: the name of a quantity, though it begins as work does. */
const QUANTITY = withExamples(
  /^(?:新建|新增|既有|改建|改造|更新)[^，。；]*(?:比例|比重|占比|率|面积|规模|总量|数量)$/u,
  `新建供比例 新建比例 新增比例 既有比例 改建比例 改造比例 更新比例 新建比重 新建占比 新建率 新建面积 新建规模 新建总量 新建数量`,
  `又新建供比例 新建，比例 新建。比例 新建供比例等`,
);
/** Least that a clause holds besides its verb, in UTF-16 units. */
const LEAST_OBJECT = 4;
/** Least cell of a table that can be a sentence, in UTF-16 units. */
const LEAST_CELL = 15;
/** Names of so many units in the same order are no chance, in the comparison form. */
const MUCH = 30;
/** Least of a passage that may break off before what it speaks of, in units of the comparison form: 实施一批具有前瞻性的 */
const LEAST_OPEN = 20;

/** Whether words tell of something that is done, rather than name it. */
export const tellsAction = (words: string) => ACTION.test(words) || PREDICATE.test(words);

/** A clause without the verb that leads it, and the adverbs before that. */
export const withoutVerb = (clause: string) => clause.replace(LED_BY_ACTION, '');

/** What is known of a passage besides its words: units that both sides share, and whether a number differs. */
interface PassageOf {
  shared: number;
  hasChanged: boolean;
}

/**
 * True where a clause of the words says something: 大力推进牧区电网改造, 产业结构没有根本改变. False for names, for the names of quantities with
 * other numbers (人均公园绿地面积达到15平方米, 人均公园绿地面积达到12平方米), for heads of
 * tables, and for what breaks off before its object.
 */
export function isStatement(words: string, { shared, hasChanged }: PassageOf): boolean {
  const cells = words.split(/[\t\n]+/u);
  // What stands in cells of a table one after another is no sentence: one of them must be.
  if (cells.length > 1)
    return cells.some(
      (cell) =>
        cell.length >= LEAST_CELL &&
        !isQuantity(cell) &&
        isStatement(cell, { shared: cell.length, hasChanged }),
    );
  if (shared < LEAST_OPEN && /的$/u.test(words)) return false;
  if (shared < MUCH && (OPEN_AIM.test(words) || isMereValue(words))) return false;
  const clauses = words
    .split(/[，。；：？！,;:?!\n\t]/u)
    .map((clause) => clause.replace(/^[\s“”‘’"（()）]+/u, ''))
    .filter((clause) => clause !== '');
  const isLed = clauses.some(
    (clause) =>
      LED_BY_CASE.test(clause) ||
      (!(shared < LEAST_DONE && isNamed(clause)) &&
        !QUANTITY.test(clause) &&
        LED_BY_ACTION.test(clause) &&
        withoutVerb(clause).length >= LEAST_OBJECT),
  );
  return (
    isLed ||
    (!hasChanged && shared >= MUCH) ||
    (!hasChanged && clauses.some((clause) => PREDICATE.test(clause)))
  );
}

/** What is done to a thing, before the thing and what that is: 对本校的图书 before 进行登记 */
const OPENED = withExamples(
  /(?<![应针相面反])(?:对(?![外口接标照])|[将把])[^，。；：、]*$/u,
  `对图书 将图书 把图书 应当对图书→对图书`,
  `应对灾害 针对灾害 相对人 面对灾害 反对浪费 对外贸易 对口学校 对接学校 对标学校 对照学校 对图书，又 对图书。又 对图书；又 对图书：又 对图书、又`,
);
/** What is done to it: that, or where it is put. */
const WHERE_TO = withExamples('进行|予以|[到至为入于成给]', '进行 予以 到 至 为 入 于 成 给');
const DONE = new RegExp(`${VERB}|${MORE_VERBS}|${WHERE_TO}`, 'u');

/** Units at the end of words of a thing to which something is done, where they break off before what that is. */
export function openObject(words: string): number {
  const [opened = ''] = OPENED.exec(words) ?? [];
  return DONE.test(opened) ? 0 : opened.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
}

/** 地表水达到或好于三类的比例（%）: what a row of a table is of, though it holds a verb. */
const MEASURED = withExamples(
  /(?:率|比例|比重|占比|浓度|面积|规模|总量|数量|指数)(?:[（(][^（）()]*[）)]?)?$/u,
  `率 比例 比重 占比 浓度 面积 规模 总量 数量 指数 比例（%） 比例（% 比例(%)`,
  `比例高 比例（%）高 比例（（`,
);
const isQuantity = (cell: string) => !/[，。；]/u.test(cell) && MEASURED.test(cell);

/** 图书借阅率达到35%以上: what a table of aims says in every plan. */
const VALUE = withExamples(
  /(?:率|比例|比重|占比)(?:达到?|提高到|不低于|超过|保持在|控制在)?[0-9.]+[%％](?:以上|以下|以内|左右)?$/u,
  `借阅率达到35%以上 借阅率达35% 借阅比例不低于35％ 占有比重超过3.5%左右 读者占比35% 借阅率提高到35% 借阅率保持在35% 借阅率控制在35%以内 借阅率达到35%以下`,
  `借阅率达到35%的图书馆 借阅率达到`,
);
/** What makes it an aim of one plan: a year or a place, or another clause. */
const OWN_VALUE = /[年省市县区，。；：]/u;
const isMereValue = (words: string) => VALUE.test(words) && !OWN_VALUE.test(words);
/** 推行河长制和湖长制, 严格执行“三同时”制度, 进一步加大宣传力度: one clause that says of a thing no more than that it goes on. */
const NAMED = withExamples(
  /^(?:进一步|全面|大力|深入|持续|积极|稳步|继续|扎实|严格|不断)*(?:(?:推行|推进|开展|实施|落实|执行)[^，。；：、的]*|加大[^，。；：、]*力度|(?:加强|健全|完善)[^，。；：、的]*(?:体系|机制|制度)(?:建设)?)[，。；]?$/u,
  `加强体系 健全供水体系 完善供水机制 加强制度 加强供水体系建设 加强供水体系， 推行 推进供水 开展供水 实施供水 落实供水 执行供水 加大力度 加大养老力度 推行供水， 推行供水。 推行供水； 加大力度， 进一步推行 全面推行 大力推行 深入推行 持续推行 积极推行 稳步推行 继续推行 扎实推行 严格推行 不断推行 不断加大力度`,
  `又加强体系 加强供，水体系 加强供。水体系 加强供；水体系 加强供：水体系 加强供、水体系 加强供的水体系 加强供水 加强体系等 又推行 推行供，水 推行供。水 推行供；水 推行供：水 推行供、水 推行供的水 推行，， 又加大力度 加大供，水力度 加大供。水力度 加大供；水力度 加大供：水力度 加大供、水力度 加大力度等`,
);
/** 编制城市排水防涝专项规划, 建立城乡一体的物流配送网络: what is drawn up or set up, by its name alone. */
const DRAWN_UP = withExamples(
  /^(?:进一步|全面|加快|抓紧|尽快|组织|研究|依法)*(?:(?:制定|制订|编制|出台|修订|建立|健全|完善)[^，。；：、]*(?:方案|规划|办法|名录|标准|清单)|建立[^，。；：、]*网络)[，。；]?$/u,
  `制定方案 制订养老规划 编制防涝规划 出台养老办法 修订文物名录 建立供水标准 健全供水清单 完善供水方案 制定和完善养老标准 建立供水网络 建立城乡一体的配送网络 制定方案， 编制规划。 建立网络； 进一步完善标准 全面制定方案 加快编制规划 抓紧制定办法 尽快出台办法 组织编制规划 研究制定标准 依法制定名录`,
  `又制定方案 制定养，老方案 制定养。老方案 制定养；老方案 制定养：老方案 制定养、老方案 制定方案的学校 落实方案 完善网络
    建立，网络； 建立。网络；`,
);
/** But not where it says how, for whom or with what result: 推进以电代煤, 推进畜禽粪污用作肥料 */
const MORE = withExamples(
  /[以将把对为向]|用[作于来]|实现|提高|提升|促进|减少|降低/u,
  `以 将 把 对 为 向 用作 用于 用来 实现 提高 提升 促进 减少 降低`,
  `饮用水 推进畜禽粪污`,
);
/** 加大对养老服务的宣传力度: what more is done for is no more than a name. */
const FOR_WHAT = withExamples(
  /(?<=加大)对(?=[^，。]*(?:宣传|监管|执法)力度)/u,
  `加大对养老的宣传力度→对 加大对养老的监管力度→对 加大对养老的执法力度→对`,
  `加大对养老的支持力度 加大对养老的宣传 对养老加大宣传力度 加大对养老，宣传力度 加大对养老。宣传力度`,
);
const isNamed = (words: string) =>
  (NAMED.test(words) || DRAWN_UP.test(words)) && !MORE.test(words.replace(FOR_WHAT, ''));
/** An aim that breaks off before its value: 到2030年，全市农村自来水普及率 */
const OPEN_AIM = withExamples(
  /20[0-9]{2}年[^。；]*(?:率|比例|比重|占比|面积|规模|总量)$/u,
  '到2030年，普及率 2025年比例 2025年比重 2025年占比 2025年面积 2025年规模 2025年总量',
  '2025年普及率90% 205年率 1925年率 2025年。普及率 2025年；普及率 20年率 率',
);

/** 到2030年，节水灌溉率达到: of what quantity an aim is. */
const AIM = withExamples(
  /(?:到|至)?20[0-9]{2}年(?:底|末)?前?[，,](?<what>[^，。；0-9]{2,24}?)(?:达到?|提高到|增加到|不低于|超过|为)/u,
  `2033年，供水达 2033年,供水达 2033年底，供水达 2033年末，供水达 2033年，供水提高到 2033年，供水增加到 2033年，供水不低于 2033年，供水超过 2033年，供水为 到2033年，供水达→到2033年，供水达 至2033年，供水达→至2033年，供水达
    2033年，甲{22}供水达`,
  `2033年，，水达 2033年，。水达`,
);
/** Longest words that say nothing but one aim, in UTF-16 units. */
const ONE_AIM = 30;

/** True for two aims for different quantities that share their year and their value: 到2030年，回用率达到35%以上. */
export function areOtherAims(first: string, second: string): boolean {
  const [one, other] = [first, second].map((words) => AIM.exec(words)?.groups?.['what']);
  if (one === undefined || other === undefined || Math.max(first.length, second.length) > ONE_AIM)
    return false;
  return !one.includes(other) && !other.includes(one);
}
