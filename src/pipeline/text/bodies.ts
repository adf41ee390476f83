/** Names of bodies that carry work out, as data: what they are called by, and words that only end as such names do. */
import { isBody } from './official-documents.ts';
import { BODY_FIELDS } from './standard-bodies.ts';
import { withExamples } from './with-examples.ts';

/** The work that a body of government has, as its name says it: 市|发展改革|委. Words of national, provincial and local names, beside those of `BODY_FIELDS`. */
const OTHER_FIELDS =
  '教育 体育 通信管理 大数据 数据资源 数据 民族 宗教 公安 国家安全 安全 民政 司法 财政 自然资源 国土 生态环境 环境保护 环保 城乡建设 建设 园林 绿化市容 交通运输 交通 铁路 民航 邮政 水利 水务 农业农村 农业 农 畜牧 林业 海洋 渔业 商务 新闻出版 文物 卫生计生 卫生 疾控 消防救援 消防 审计 外事 侨务 港澳 台湾事务 国有资产 工商 质检 质量监督 知识产权 统计 信访 金融 地方金融 银行 证券 保险 银保监 税务 国税 地税 海关 气象 地震 粮食 能源 供销 投资促进 招商 政务服务 行政审批 审批服务 乡村振兴 扶贫 移民 人防 国防科工 军民融合 档案 史志 编 组织 宣传 统战 政法 网信 政策研究 党校 机构编制 国防动员 口岸 电力 烟草 盐业 供电 水文 公积金 人民 政府'.split(
    ' ',
  );

/** Ends of the names of such bodies. */
const ENDS =
  '委员会 委 局 厅 部 办公室 办 署 总局 总署 院 行 分行 中心 管委会 政府 政府办公室 支队 总队 大队 分局';

/** Bodies whose names have no such form, by their ends: 省妇联, 团市委. */
const NAMED =
  '团中央 团省委 团市委 团区委 团县委 团委 总工会 工会 妇联 残联 文联 侨联 科协 社科联 工商联 贸促会 红十字会 计生协 作协 记协 中科院 中国科学院 中国工程院 社科院 科学院 农科院 法院 检察院 监委 纪委 人大 政协 军分区 武警 证监会 证监局 银保监会 人民银行 海关 铁路局 国铁集团 国家电网 电网公司 供电公司 管委会 开发区 高新区 新区 党工委 街道办 街道办事处 乡镇政府 镇政府 领导小组 专班 党校 海事局 仲裁委 公安部';

const longestFirst = (words: string) => words.split(' ').sort((a, b) => b.length - a.length);
const FIELDS = [...BODY_FIELDS, ...OTHER_FIELDS];
const FIELD = `(?:${FIELDS.toSorted((a, b) => b.length - a.length).join('|')})`;
const KNOWN = new RegExp(
  `${FIELD}(?:${longestFirst(ENDS).join('|')})$|(?:${longestFirst(NAMED).join('|')})$`,
  'u',
);

/** A name of such a body and nothing else: 省水利厅, 国家能源局. */
const WHOLE = new RegExp(`^(?:国家)?[省市县区州盟旗]?${FIELD}[委局厅]$`, 'u');
/** Where one such name may end and the next begin. */
const END_OF_ONE = /[委局厅](?=.)/gu;

/** Words that end as names of bodies do and name none: 面向全社会, 文化场所, 抓好部署. */
const NO_BODY = withExamples(
  /(?:社会|机会|盛会|大会|展会|晚会|运动会|博览会|交流会|推介会|发布会|全部|内部|外部|局部|干部|[东西南北中]部|格局|布局|大局|全局|部署|签署|场所|住所|厕所|何处|好处|用处|举办|承办|协办|主办|严办|督办|重组|机组|车站|网站|加油站|充电站|场馆|影院|剧院|为中心)$/u,
  `社会 机会 盛会 大会 展会 晚会 运动会 博览会 交流会 推介会 发布会 全部 内部 外部 局部 干部 东部 格局 布局 大局 全局 部署 签署 场所 住所 厕所 何处 好处 用处 举办 承办 协办 主办 严办 督办 重组 机组 车站 网站 加油站 充电站 场馆 影院 剧院 为中心
    西部 南部 北部 中部`,
  `社会等`,
);

/** True for a name of the gazetteer: 市发展改革委, 教育部, 团省委. */
export function isKnownBody(name: string): boolean {
  return KNOWN.test(name) && !NO_BODY.test(name);
}

/** True for a name that ends as those of bodies do: 甲乙集团公司, 市生产力中心. */
export function looksLikeBody(name: string): boolean {
  return isKnownBody(name) || (isBody(name) && !NO_BODY.test(name));
}

/** The names of bodies that a cell prints without anything between them: 自然资源厅林业局 → two. */
export function bodiesApart(words: string): string[] {
  for (const { index } of words.matchAll(END_OF_ONE)) {
    const [first, rest] = [words.slice(0, index + 1), words.slice(index + 1)];
    const others = WHOLE.test(first.trim()) ? bodiesApart(rest) : [];
    if (others.length > 0 && others.every((name) => WHOLE.test(name))) return [first, ...others];
  }
  return [words];
}

/** Han characters that a line was broken between, with what stands before them in their item. */
const BROKEN = /(?<=(?<before>[^、，,；;。：:（()）\s]*\p{Script=Han}))\s+(?=\p{Script=Han})/gu;
/** A list of names as it was before its lines were broken: 财政 部、人民政 府 → 财政部、人民政府. A blank behind the name of a body parts it from the next. */
export function joinedNames(words: string): string {
  return words.replace(BROKEN, (blank, ...found) => {
    const { before = '' } = found.at(-1) as { before?: string };
    return isKnownBody(before) ? blank : '';
  });
}
