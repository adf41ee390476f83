/** Words of the heads of columns, by what stands below them: the one table that every stage asks. */
import { BODY_COLUMN, type Share, shareIn, TIME_COLUMN } from './responsibility.ts';
import { withoutWhiteSpace } from './white-space.ts';
import { withExamples } from './with-examples.ts';

interface HeadRow {
  kind: string;
  /** Words that are heads as they are. */
  words: readonly string[];
  /** Endings of longer heads. */
  ending?: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** One row a kind of column. A word stands in one row alone; of endings that fit, the first row has it. */
export const COLUMN_HEADS = [
  {
    kind: 'serial',
    words: ['序号', '编号', '顺序', '排序'],
    examples: ['序 号', '编号'],
    counterexamples: ['序言', '文号'],
  },
  {
    kind: 'group',
    words: [
      '类别',
      '分类',
      '类型',
      '领域',
      '方面',
      '一级指标',
      '二级指标',
      '大类',
      '中类',
      '小类',
      '项目类别',
      '板块',
      '维度',
      '模块',
      '类目',
      '门类',
      '类',
      '基本要素',
      '指标类别',
      '专题',
      '系统',
    ],
    ending: withExamples(
      /(?:类别|分类|类型|要素|等级|级别)$/u,
      '项目类别 项目分类 项目类型 构成要素 风险等级 风险级别',
      `项目类别等`,
    ),
    examples: ['类别', '城区类型', '防护等级'],
    counterexamples: ['分类施策', '类似'],
  },
  {
    kind: 'name',
    words: [
      '指标',
      '指标名称',
      '主要指标',
      '三级指标',
      '指标项',
      '项目',
      '项目名称',
      '名称',
      '地市',
      '城市',
      '县区',
      '区县',
      '地区',
      '街道',
      '姓名',
      '区',
      '县',
      '市',
      '单位名称',
      '产业',
      '企业',
      '平台',
      '工程',
      '产品',
      '专业',
      '学校',
      '机构',
      '主要方面',
      '具体指标',
      '考核指标',
      '评价指标',
      '岗位',
      '职务',
      '行业',
      '乡镇',
    ],
    ending: withExamples(
      /(?:名称|指标|项目|工程|产品|区域|城镇类型)$/u,
      '企业名称 重点指标 重点项目 重点工程 主要产品 重点区域 城镇类型',
      `企业名称等`,
    ),
    examples: ['指标名称', '病种名称', '重点工程'],
    counterexamples: ['名称变更', '工程建设'],
  },
  {
    kind: 'task',
    words: [
      '任务',
      '任务名称',
      '重点任务',
      '主要任务',
      '工作任务',
      '任务内容',
      '工作事项',
      '事项',
      '事项名称',
      '措施',
      '举措',
      '主要措施',
      '改革举措',
      '改革事项',
      '重点工作',
      '工作内容',
      '内容',
      '政策措施',
      '服务事项',
      '重点举措',
      '具体任务',
      '工作举措',
      '经验做法',
      '问题',
    ],
    ending: withExamples(
      /(?:任务|事项|举措|措施|工作|条款|政策)$/u,
      '重点任务 重点事项 重点举措 重点措施 重点工作 重点条款 重点政策',
      `重点任务等`,
    ),
    examples: ['任务', '改革举措', '重点改革事项'],
    counterexamples: ['任务分工如下', '事项办理流程图'],
  },
  {
    kind: 'unit',
    words: ['单位', '计量单位', '计算单位', '量纲'],
    // Before the row of bodies, which have other endings in 单位.
    ending: withExamples(
      /(?:计量|计算|计价|度量)单位$/u,
      '产量计量单位 投入产出计算单位 服务计价单位 长度度量单位',
      '计量单位名称',
    ),
    examples: ['单 位', '计量单位', '计算单位', '单位（万元）'],
    // 指标单位 mostly is two heads, of which the layout was lost.
    counterexamples: ['责任单位', '核算单位', '单位名称', '指标单位'],
  },
  {
    kind: 'nature',
    words: ['属性', '性质', '指标属性', '指标性质', '指标类型'],
    ending: withExamples(/(?:属性|性质)$/u, '指标属性 指标性质', `指标属性等`),
    examples: ['属性', '指标属性', '建设性质'],
    counterexamples: ['属性值'],
  },
  {
    kind: 'value',
    words: [
      '目标值',
      '现状',
      '现状值',
      '基期',
      '基期值',
      '基准值',
      '预期值',
      '完成值',
      '数量',
      '总投资',
      '投资',
      '规模',
      '面积',
      '产量',
      '人口',
      '比重',
      '增速',
      '增长',
      '同比',
      '占比',
      '分值',
      '权重',
      '得分',
      '分数',
      '金额',
      '年均',
      '累计',
      '合计',
      '计划任务',
      '预期目标',
      '规划目标',
      '目标',
      '实现情况',
      '完成情况',
      '完成率',
      '预算',
      '基期水平',
      '指标值',
      '其中',
    ],
    ending: withExamples(
      /(?:目标|值|率|数|量|额|投资|规模|面积|人口|增速|增长|年均|累计|比重|得分|权重|水平|现状|情况|实际|完成|计划|预计|基期|比例|年)$/u,
      `工作目标 目标值 增长率 人口数 产量 总额 总投资 总规模 总面积 总人口 增速 增长 年均 累计 比重 得分 分值 权重 限额 水平 现状 情况 实际 完成 计划 预计 基期 比例 目标年`,
      `工作目标等`,
    ),
    examples: [
      '2025年',
      '2030年目标',
      '年均增长（%）',
      '总投资（万元）',
      '“十三五”完成情况',
      '其中：2021年任务',
    ],
    counterexamples: ['投资环境', '增长极建设'],
  },
  {
    kind: 'time',
    words: [
      '年份',
      '时间',
      '完成时限',
      '时限',
      '完成时间',
      '起止年限',
      '建设年限',
      '建设周期',
      '起止时间',
      '实施时间',
      '时间节点',
      '项目起止',
      '期限',
      '有效期',
      '进度安排',
      '办理时限',
      '实施期限',
    ],
    ending: withExamples(
      /(?:时间|时限|年限|期限|周期|进度|起止|有效期|年份|(?<![0-9])年度|节点)$/u,
      '指标年份 完成时间 完成时限 完成年限 完成期限 建设周期 工作进度 起止 有效期 年度 时间节点',
      `完成时间等 2031年度`,
    ),
    examples: ['完成时限', '建设年限', '审核确认有效期'],
    counterexamples: ['时间紧迫'],
  },
  {
    kind: 'body',
    words: [
      '责任单位',
      '部门',
      '部门名称',
      '牵头单位',
      '配合单位',
      '责任部门',
      '牵头部门',
      '配合部门',
      '主管部门',
      '实施单位',
      '建设单位',
      '指导部门',
      '指导单位',
      '负责单位',
      '参与单位',
      '牵头责任单位',
      '承办单位',
      '实施主体',
      '责任科室',
      '责任处室',
      '责任主体',
      '申报单位',
      '协办单位',
      '牵头处室',
      '责任人',
      '联系人',
      '责任领导',
      '分管领导',
      '参加单位',
    ],
    ending: withExamples(
      /(?:单位|部门|处室|科室|主体|责任人|机构|领导)$/u,
      '责任单位 责任部门 责任处室 责任科室 责任主体 责任人 责任机构 责任领导',
      `责任单位等`,
    ),
    examples: ['责任单位', '市卫健委内牵头处室', '指导部门'],
    counterexamples: ['单位', '部门协同'],
  },
  {
    kind: 'place',
    words: [
      '地点',
      '建设地点',
      '实施地点',
      '推广范围',
      '范围',
      '实施范围',
      '适用范围',
      '所在地',
      '位置',
      '地址',
    ],
    ending: withExamples(
      /(?:地点|范围|区域|地址|所在地)$/u,
      '建设地点 建设范围 建设区域 通讯地址 所在地',
      `建设地点等`,
    ),
    examples: ['建设地点', '推广范围'],
    counterexamples: ['范围内'],
  },
  {
    kind: 'text',
    words: [
      '主要内容',
      '建设内容',
      '具体内容',
      '解释',
      '说明',
      '指标说明',
      '指标解释',
      '计算方法',
      '主要做法',
      '做法',
      '具体措施',
      '建设内容与规模',
      '建设内容及规模',
      '建设内容和规模',
      '职责与任务',
      '职责分工',
      '主要职责',
      '职责',
      '政策依据',
      '依据',
      '支持方式',
      '重点内容',
      '年度目标',
      '预期成果',
      '成果',
      '条件',
      '重点学科',
      '政策内容',
      '阶段目标',
      '工作目标',
    ],
    ending: withExamples(
      /(?:内容|说明|解释|含义|依据|方法|方式|做法|要点|职责|因素|成果|条件|成效|方向|材料|用途|情形|学科|领域|简介)$/u,
      `建设内容 指标说明 名词解释 指标含义 政策依据 计算方法 实施方式 主要做法 工作要点 工作职责 影响因素 工作成果 申报条件 工作成效 研究方向 申报材料 资金用途 适用情形 所属学科 所属领域 项目简介`,
      `建设内容等`,
    ),
    examples: ['主要内容', '对应的健康因素', '建设内容与规模'],
    counterexamples: ['内容健康', '标准化建设'],
  },
  {
    kind: 'standard',
    words: ['标准', '要求', '评价标准', '评分标准', '工作要求', '目标要求'],
    ending: withExamples(/(?:标准|要求)$/u, '建设标准 建设要求', `建设标准等`),
    examples: ['防洪标准', '评分标准', '工作要求'],
    counterexamples: ['标准化建设'],
  },
  {
    kind: 'note',
    words: ['备注', '注', '说明备注'],
    ending: /备注$/u,
    examples: ['备 注'],
    counterexamples: ['注意'],
  },
] as const satisfies readonly HeadRow[];

/** What a column holds, by its head. */
export type HeadKind = (typeof COLUMN_HEADS)[number]['kind'];

/** A bracket at the end of a head says a unit or a share. */
const NOTE = withExamples(
  /(?:[（(][^（）()]{1,24}[）)]|[［[〔][^［[〔]{1,24}[］\]〕])$/u,
  `（万元） 〔1〕 (万元） （万元) ［1〕 [1〕 （（元） 〔1］ 〔1] 〔甲{23}1〕 （甲{22}万元）`,
  `（万（） （）元） 〔［〕 〔[〕 （万元）等`,
);

const WORDS = new Map<string, HeadKind>(
  COLUMN_HEADS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);

/** Returns a head without white space and without the remark in brackets that ends it: 责任单位（第一位为牵头单位） is 责任单位. */
export function bareHead(head: string): string {
  return withoutWhiteSpace(head).replace(NOTE, '');
}

/** Returns the kind of a head that is a known word, with or without a remark in brackets; null for others. */
export function kindOfHeadWord(head: string): HeadKind | null {
  return WORDS.get(withoutWhiteSpace(head)) ?? WORDS.get(bareHead(head)) ?? null;
}

/**
 * What a column of a table says of the work of its rows, by its head: 牵头单位, 完成时限; null for other columns. Many columns of
 * bodies and times say nothing of it: 部门 may be where a service is, 申报单位 asks for money, 责任人 are people, 办理时限 and 建设周期
 * are how long something takes, 期限 may be of a loan.
 */
export function columnOfWork(head: string): { share: Share } | 'time' | null {
  const words = bareHead(head);
  if (TIME_COLUMN.test(words)) return 'time';
  const share = BODY_COLUMN.test(words) ? shareIn(words) : null;
  return share && { share };
}

/** Returns the kind that the ending of a head tells; null where it tells none. */
export function kindOfHeadEnding(head: string): HeadKind | null {
  const work = columnOfWork(head);
  if (work) return work === 'time' ? 'time' : 'body';
  const bare = bareHead(head);
  return COLUMN_HEADS.find((row) => 'ending' in row && row.ending.test(bare))?.kind ?? null;
}

/** Returns the kind of a head: what the whole word says, else its ending; null where neither says any. */
export function kindOfHead(head: string): HeadKind | null {
  return kindOfHeadWord(head) ?? kindOfHeadEnding(head);
}
