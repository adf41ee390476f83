/** The labels under which web pages print what they know of a document: 索引号：…, 成文日期：…, 来源：…. */
import { withExamples } from './with-examples.ts';

/**
 * What a labelled value says. `date`: when a document was drawn up; `sent`: when it was sent out. `publisher`: who posts a document, mostly the body that issued it, not always.
 * `posting`: something of the web page or its register that is no fact of a plan.
 */
export type LabelRole =
  | 'title'
  | 'issuer'
  | 'publisher'
  | 'compiler'
  | 'number'
  | 'date'
  | 'sent'
  | 'published'
  | 'posting';

/** A label with its value, which is empty when it stands on another line. */
export interface Labelled {
  role: LabelRole;
  value: string;
}

interface Row {
  role: LabelRole;
  /** Words that are nothing but labels: a blank may stand after them for the colon. */
  labels: readonly string[];
  /** Words that also begin a sentence or a heading: only a colon or tab makes them labels. */
  common?: readonly string[];
  /** Lines that bear such a label, with its value, and lines that only look like it. The tests run every one. */
  examples: readonly (readonly [line: string, value: string])[];
  counterexamples: readonly string[];
}

/** One row for each thing that a label says. */
export const LABELS: readonly Row[] = [
  {
    role: 'title',
    labels: ['文件名称', '信息名称', '法规名称', '政策名称', '文件标题'],
    common: ['标题', '名称'],
    examples: [
      ['标 题：甲市人民政府关于印发乙规划的通知', '甲市人民政府关于印发乙规划的通知'],
      ['名　称:\t乙规划', '乙规划'],
      ['名称: | 乙规划 |', '乙规划'],
      ['• 标题：乙规划', '乙规划'],
      ['- **文件名称**：乙规划', '乙规划'],
    ],
    counterexamples: ['标题 另拟', '名称变更登记', '标题党：'],
  },
  {
    role: 'issuer',
    labels: [
      '发文机关',
      '发文单位',
      '发文机构',
      '发文部门',
      '制发机关',
      '制发单位',
      '制定机关',
      '颁布机关',
      '颁布单位',
    ],
    examples: [
      ['发文机关：甲市人民政府', '甲市人民政府'],
      ['发 文 机 关\t甲市人民政府', '甲市人民政府'],
      ['制定机关：甲市人民代表大会常务委员会', '甲市人民代表大会常务委员会'],
    ],
    counterexamples: ['发文机关应当加强管理', '发文机关署名'],
  },
  {
    role: 'publisher',
    labels: ['发布机构', '发布机关', '发布单位', '公开机构', '公开单位', '公开责任部门', '所属机构'],
    examples: [['发布机构：甲市统计局', '甲市统计局']],
    counterexamples: ['发布机构应当核对信息'],
  },
  {
    role: 'compiler',
    labels: ['编制单位', '编制机关', '组织编制单位', '组织编制机关'],
    examples: [['编制单位：甲市水务局', '甲市水务局']],
    counterexamples: ['编制单位应当征求意见', '主要编制人员：张某'],
  },
  {
    role: 'number',
    labels: ['发文字号', '发文文号', '发布文号', '文件编号', '文件字号', '规范性文件编号'],
    common: ['文号', '字号'],
    examples: [
      ['发文字号：甲政发〔2021〕7号', '甲政发〔2021〕7号'],
      ['文 号:甲政发〔2021〕7号', '甲政发〔2021〕7号'],
      ['发文字号 甲政发〔2021〕7号', '甲政发〔2021〕7号'],
      ['规范性文件编号：甲规〔2022〕3号', '甲规〔2022〕3号'],
    ],
    counterexamples: ['文号管理', '发文字号的编排'],
  },
  {
    role: 'date',
    labels: ['成文日期', '成文时间', '签署日期', '修正日期', '异动日期'],
    examples: [
      ['成文日期：2021年3月5日', '2021年3月5日'],
      ['成 文 日 期：\t2021年03月05日', '2021年03月05日'],
      ['修正日期：20241113', '20241113'],
      ['[成文日期] 2025-05-21', '2025-05-21'],
    ],
    counterexamples: ['成文日期署会议通过的日期'],
  },
  {
    role: 'sent',
    labels: ['发文日期', '发文时间', '印发日期', '印发时间'],
    examples: [
      ['发文日期：2021-03-08', '2021-03-08'],
      ['印发时间 2021年3月8日', '2021年3月8日'],
    ],
    counterexamples: ['发文日期由办公室核定', '印发时间表'],
  },
  {
    role: 'published',
    labels: [
      '发布日期',
      '发布时间',
      '发表时间',
      '公开日期',
      '公开时间',
      '更新时间',
      '更新日期',
      '信息提供日期',
    ],
    common: ['时间', '日期'],
    examples: [
      ['发布日期 2021-03-05', '2021-03-05'],
      ['时间：2021-03-05', '2021-03-05'],
      ['发布时间：2021-12-10 09:32', '2021-12-10 09:32'],
    ],
    counterexamples: ['发布时间安排', '发布日期', '时间安排：', '时间 2021年'],
  },
  {
    role: 'posting',
    labels: [
      '索引号',
      '索取号',
      '统一编号',
      '统一登记号',
      '主题分类',
      '主题词',
      '组配分类',
      '体裁分类',
      '信息分类',
      '内容分类',
      '内容概述',
      '公文种类',
      '服务对象',
      '公开方式',
      '公开范围',
      '公开形式',
      '公开时限',
      '公开目录',
      '办文单位',
      '部号',
      '生成日期',
      '登记日期',
      '信息时效期',
      '所属主题',
      '实施日期',
      '施行日期',
      '执行日期',
      '生效日期',
      '废止日期',
      '废止时间',
      '失效日期',
      '失效时间',
      '最新异动日期',
      '法规类别',
      '法规位阶',
      '法规网址',
      '文件状态',
      '有效性',
      '时效',
      '时效性',
      '效力状态',
      '信息来源',
      '文章来源',
      '浏览次数',
      '点击次数',
      '阅读次数',
      '累计次数',
      '关联稿件',
      '原文链接',
    ],
    common: [
      '来源',
      '作者',
      '责任编辑',
      '编辑',
      '审核',
      '浏览量',
      '阅读量',
      '访问量',
      '字体',
      '字体大小',
      '稿源',
      '原标题',
      '分类',
      '关键词',
      '状态',
      '有效期',
    ],
    examples: [
      ['索 引 号：\t000014349/2019-00005', '000014349/2019-00005'],
      ['有 效 性：有效', '有效'],
      ['主题分类 综合政务/其他', '综合政务/其他'],
      ['来源：甲市科委', '甲市科委'],
      ['责任编辑：', ''],
      ['文件状态：', ''],
      ['废止日期：2027年03月31日', '2027年03月31日'],
      ['最新异动日期：20140918', '20140918'],
    ],
    counterexamples: [
      '来源 广泛',
      '作者单位：甲',
      '主题词表',
      '有效性评价方法：',
      '分类施策：甲',
      '实施日期另定',
    ],
  },
];

const BY_LABEL = new Map(
  LABELS.flatMap(({ role, labels, common = [] }) =>
    [...labels, ...common].map((label) => [label, role] as const),
  ),
);
/** Blanks may stand between the characters of a label: 索 引 号. Longer labels come first: 文章来源 ends as 来源 does. */
const anyOf = (labels: readonly string[]) =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => [...label].join('\\s*'))
    .join('|');
const LABEL = `(?:(${anyOf([...BY_LABEL.keys()])})(?:\\s*[：:]\\s*|\\s*\\t\\s*)|(${anyOf(
  LABELS.flatMap(({ labels }) => labels),
)})\\s+(?=\\S)|[[［【](${anyOf([...BY_LABEL.keys()])})[\\]］】]\\s*)`;
const OPENS_WITH_LABEL = new RegExp(`^${LABEL}`, 'u');
const EVERY_LABEL = new RegExp(`(?:^|(?<=[\\s|])|(?=[[［【]))${LABEL}`, 'gu');
/** The point of a list of labels, or the border of the table they stand in. */
const BEFORE_LABEL = withExamples(
  /^(?:[•·▪◆|-]\s*)+(?=\p{Script=Han}|[[［【])/u,
  `•␣甲 •␣【 •␣[ •␣［ ·␣甲 •甲 •[甲`,
  `又•␣甲`,
);
/** When a page was posted, before the first of its labels: `2026-01-22 09:34:00　稿源：…`. */
const DAY_BEFORE_LABEL = withExamples(
  /^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}(?:\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?(?=\s*\p{Script=Han})/u,
  `3333-3-3供 3333/3-3供 3333-3/3供 3333-3-3␣3:33供 3333-3-3␣3：33供 3333-3-3␣3:33:33供 3333-3-3␣3:33：33供`,
  `又3333-3-3供 3333-3-33:33供`,
);
/** Marks of Markdown around a label: `**发布日期**: …`. */
const MARKDOWN = /\*\*/gu;
const AROUND_VALUE = withExamples(/^[\s|]+|[\s|]+$/gu, `␣供水 |渔港 养老␣ 教育| ||港→|| 教||→||`, `又␣供水`);
/** A label alone on its line, without its colon, which is on the next. */
const LABEL_ALONE = new RegExp(`^(?:${anyOf([...BY_LABEL.keys()])})$`, 'u');

/**
 * The labels of a line that begins with one, each with the words up to the next: `来源：甲局　发布时间：2021-03-05`.
 * Empty for other lines, and for sentences. `line` is a recognisable form.
 */
export function labelled(line: string): Labelled[] {
  const whole = line.replace(MARKDOWN, '').trim().replace(BEFORE_LABEL, '');
  const day = DAY_BEFORE_LABEL.exec(whole);
  const text = whole.slice(day?.[0].length ?? 0).trimStart();
  if (!OPENS_WITH_LABEL.test(text) || text.includes('。')) return [];
  const found = [...text.matchAll(EVERY_LABEL)];
  const posted: Labelled[] = day ? [{ role: 'published', value: day[0].trim() }] : [];
  const values = found.map((match, index) => ({
    role: roleOf(match[1] ?? match[2] ?? match[3] ?? ''),
    value: text.slice(match.index + match[0].length, found[index + 1]?.index).replace(AROUND_VALUE, ''),
  }));
  return [...posted, ...values];
}

/** What a label says that stands alone on its line, without a colon; null for other lines. */
export function labelAlone(line: string): LabelRole | null {
  const text = line.trim();
  return LABEL_ALONE.test(text) ? roleOf(text) : null;
}

function roleOf(label: string): LabelRole {
  return BY_LABEL.get(label.replace(/\s+/gu, '')) ?? 'posting';
}
