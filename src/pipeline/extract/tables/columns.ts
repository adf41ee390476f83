/** What the columns of an indicator table hold, by the words of their heads. */
import { type HeadKind, kindOfHead } from '../../text/column-heads.ts';
import { fiveYearPlan, PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { PlanYears } from '../context/plan-years.ts';

/** level: what there is in the year. annual: growth or amount of each year. sum: what comes in over several years. */
export type Measuring = 'level' | 'annual' | 'sum';

/** A column of values. */
export interface ValueColumn {
  role: 'value';
  column: number;
  measuring: Measuring;
  year: number | null;
  yearInferred: boolean;
  kind: 'target' | 'baseline';
  /** A result that was only expected when the plan was written, or an aim that it only looks ahead to. */
  forecast: boolean;
  /** What the column measures of the things of the rows, where one year has several columns: 实物量, 比重. */
  measure?: string;
  /** The unit in its head: 2030年（万吨）. */
  unit?: string;
}

export type Column =
  | ValueColumn
  | {
      role: 'name';
      column: number;
      /** The last column that its head spans: names stand in the last of these that holds something. */
      to?: number;
    }
  | { role: 'unit' | 'attribute' | 'remark' | 'words'; column: number }
  | null;

/** What of a head tells the role of its column. */
interface HeadOfColumn {
  /** Kinds of heads (`text/column-heads.ts`) that have the role, and those that have not, whatever the pattern says. */
  kinds?: readonly HeadKind[];
  not?: readonly HeadKind[];
  pattern?: RegExp;
}

/**
 * What an indicator table makes of the kinds of columns, and of heads that tell no kind; in the order in which they are tried.
 * A kind that no row names gives no facts. Examples are tests.
 */
export const HEADS: readonly Rule<
  HeadOfColumn,
  { role: 'unit' | 'attribute' | 'remark' | 'words' | 'name' }
>[] = ruleTable('columns', [
  {
    id: 'column-of-units',
    role: 'unit',
    kinds: ['unit'],
    examples: ['单位', '计量单位', '计算单位', '量纲', '单位（万元）'],
    counterexamples: ['责任单位', '实施单位', '单位名称'],
  },
  {
    id: 'column-of-attributes',
    role: 'attribute',
    kinds: ['nature'],
    examples: ['属性', '指标属性', '指标性质'],
    counterexamples: ['属性值', '指标类别'],
  },
  {
    id: 'column-of-remarks',
    role: 'remark',
    kinds: ['note'],
    pattern: withExamples(/备注|说明/u, '指标备注 指标说明'),
    examples: ['备注', '指标说明', '注'],
    counterexamples: ['注册地', '指标含义'],
  },
  {
    id: 'column-of-words',
    role: 'words',
    kinds: ['serial', 'body', 'time', 'place', 'group'],
    pattern: withExamples(
      /^号$|编[号码]|代码|责任|牵头|部门|依据|来源|位置|地址|期限|时限|起止|进度|备案/u,
      '号 项目编号 指标编码 产业代码 责任书签订 牵头领导班子 部门意见 政策依据文件 数据来源 建设位置图 通讯地址及电话 办理期限要求 完成时限要求 起止年月 形象进度说 备案号',
      `又号 号等`,
    ),
    examples: [
      ...[
        '序号',
        '类别',
        '指标分类',
        '责任单位',
        '责任单位（第一位为牵头单位）',
        '牵头部门',
        '数据来源',
        '建设地点',
      ],
      ...['完成时限', '完成时间', '起止年份', '领域', '一级指标'],
    ],
    counterexamples: ['指标名称', '2035年完成', '计算单位'],
  },
  {
    id: 'column-of-names',
    role: 'name',
    not: ['value', 'standard'],
    pattern: withExamples(
      /^(?!.*(?:[0-9]{4}|[目现规期]标?值))(?:.*(?:指标(?!含义)|名称|项目|内容|品种))/u,
      '指标 名称 项目 内容 品种 指标甲标值',
      `2030年指标 指标目标值 指标现标值 指标规标值 指标期标值 指标含义`,
    ),
    examples: ['指标', '主要指标', '指标名称', '项目名称', '三级指标', '能源品种', '建设内容和规模'],
    counterexamples: ['项目投资', '指标年份', '指标含义', '指标要求', '项目地点'],
  },
]);

/** Heads of groups that name what is measured where no other head does: 项目类别, 二级指标 behind 一级指标. */
const NAMING_GROUP = withExamples(
  /^(?:指标|项目)(?:类别|类型|分类)$|^[一二]级指标$/u,
  '指标类别 指标类型 指标分类 项目类别 一级指标 二级指标',
  '又指标类别 指标类别等 又一级指标 一级指标等',
);
/** Heads under which natures of aims stand in some tables, and groups of them in others: the cells say which. */
const NATURE_OR_GROUP = /类型$/u;
const NATURE = withExamples(/约束性|预期性/u, '约束性 预期性');

const YEAR = withExamples(
  /([0-9]{4})(?:年|(?=现状|目标|规划|实际|基期))|^[“”"]?((?:19|20)[0-9]{2})[“”"]?$/u,
  `2030年 2030现状 2030目标 2030规划 2030实际 2030基期 “2030” 1999 ”2030” "2030” “2030“ “2030"`,
  `又“2030” “2030”等`,
);
const PLAN_END = withExamples(
  new RegExp(`[“"]?(${PLAN_NUMBER})五[”"]?(?:规划)?(?:时期|期)?(?:末|目标|$)`, 'u'),
  `“十五五”规划末 “十五五”时期末 “十五五”期末 “十五五”目标 “十五五” 十五五末 "十五五”→"十五五” 十一五末 十二五末 十三五末 十四五末 十六五末 十七五末 十八五末 十九五末 “十五五"
    “十五五”→“十五五”
    十十五末`,
  `十五，末`,
);
const ANNUAL = withExamples(/年均|年增[长速幅]|年平均/u, `年均增长 年增长 年平均 年增速 年增幅`);
/** 2021—2025年, 2025年累计, 2025年比2020年增长: sums and changes, not what there is in the year. */
const SUM = withExamples(
  /[0-9]{4}年?[-—–－~～至][0-9]{4}|累计|合计|增[长速幅加]|比[0-9]{4}年|五年/u,
  `2025-2030 累计 合计 增长 比2030年 五年 增速 增幅 增加 2025—2030`,
);
const LEVEL = withExamples(
  /目标|规划值|预期值?|期末|现状|基期|基数|基准|现值|实际|实绩|完成|预计|计划/u,
  '目标 规划值 预期值 预期 期末 现状 基期 基数 基准 现值 实际 实绩 完成 预计 计划',
);
const EXPECTED = /预计/u;
/** 2030年展望, 2030年预测: an aim that a plan for years before only looks ahead to. */
const FORESEEN = withExamples(/展望|预测|预计/u, '2030年展望 2030年预测 预计2030年', '2030年目标');
/** “十五五”年均增长: growth and sums over the years of a plan, which its number tells. */
const PLAN_NAMED = new RegExp(`(${PLAN_NUMBER})五`, 'u');
const AIM = withExamples(/目标|规划|计划/u, '目标 规划 计划');
/** 2025年完成, 2025年（基期）: a result, whatever years the plan is for. */
const REACHED = withExamples(
  /完成(?!目标)|实际|实绩|现状|现值|基期|基数|基准/u,
  '完成 实际 实绩 现状 现值 基期 基数 基准',
  '完成目标',
);

/** A number with nothing but its unit behind it. */
const IS_VALUE = withExamples(
  /^[≥≤><＞＜约]?\s*[0-9][0-9.,]*\s*(?:[%％]|\p{Script=Han}{1,6})$/u,
  '3.5% ≥80％ 1450万吨标煤 ＜5个 约3家 ≤5人 >5家 <5所 ＞5座',
  '12 12岁以下儿童免疫规划疫苗接种 森林覆盖率',
);

/** Returns the role of a column that holds no values. */
function roleOf(head: string): (typeof HEADS)[number]['role'] | undefined {
  const kind = kindOfHead(head);
  const has = (kinds: readonly HeadKind[] = []) => kind !== null && kinds.includes(kind);
  return HEADS.find(({ kinds, not, pattern }) => has(kinds) || (!has(not) && pattern?.test(head) === true))
    ?.role;
}

/**
 * Returns the roles of all columns, each beside the others. `below`: the cells of a column. 指标类型 is no nature of aims where no
 * cell below says one; 单位 beside 计量单位 is a body; groups name what is measured where no other head does, and words
 * before the units that have no head.
 */
function rolesOf(heads: readonly string[], below: (column: number) => readonly string[]) {
  const kinds = heads.map(kindOfHead);
  const roles = heads.map((head, column) => {
    const role = roleOf(head);
    const isGroup = role === 'attribute' && NATURE_OR_GROUP.test(head);
    if (isGroup && !below(column).some((cell) => NATURE.test(cell))) return 'words';
    const isBody = head === '单位' && kinds.some((kind, other) => kind === 'unit' && heads[other] !== '单位');
    return isBody ? 'words' : role;
  });
  // “十四五”规划指标 over numbers: values that were planned.
  for (const [column, role] of roles.entries()) {
    const cells = below(column).filter((cell) => cell.trim() !== '');
    if (role === 'name' && cells.filter((cell) => IS_VALUE.test(cell)).length * 2 > cells.length)
      roles[column] = undefined;
  }
  if (!roles.includes('name')) {
    const group = heads.findLastIndex((head, column) => roles[column] === 'words' && NAMING_GROUP.test(head));
    const work = heads.findIndex((head, column) => roles[column] === undefined && /任务$/u.test(head));
    if (group >= 0) roles[group] = 'name';
    // 任务 “十五五”规划指标 完成情况: work, where no head says what is measured.
    else if (work >= 0) roles[work] = 'name';
    // 单位 2030年 2035年: what is measured stands at the left below no word.
    else if (heads[0] === '' && kinds[1] === 'unit') roles[0] = 'name';
  }
  return roles;
}

/** Returns the role of each column. Null for a column whose head says nothing that is known. `rows`: those below the head. */
export function columnsOf(
  header: readonly string[],
  years: PlanYears,
  rows: readonly (readonly string[])[] = [],
): Column[] {
  const heads = header.map(withoutWhiteSpace);
  const bands = bandsOf(header);
  const roles = rolesOf(heads, (column) => rows.map((cells) => cells[column] ?? ''));
  let named = false;
  return datedByTargets(
    heads.map((head, column): Column => {
      const band = bands.get(column);
      const value = valueColumn(band?.year ?? head, column, years);
      if (value && band) return { ...value, measure: band.measure };
      const role = roles[column];
      if (value && (role === undefined || role === 'name')) return value;
      if (role === undefined) return null;
      if (role !== 'name') return { role, column };
      if (named) return { role: 'words', column };
      named = true;
      const to = column + heads.slice(column + 1).findIndex((next) => next !== '');
      return to > column ? { role, column, to } : { role, column };
    }),
  );
}

/** A head over two lines: the year of its group of columns, and what its own column measures. */
const BAND = withExamples(
  /^(?<year>[^\n]*[0-9]{4}年[^\n]*)\n(?<measure>[^\n]*[^\n0-9]{2,}[^\n]*)$/u,
  `育道2031年⏎老林 2031年⏎老林 2031年水⏎老林 2031年⏎老林3`,
  `育道2031年⏎⏎老林 育道2031年⏎3林`,
);

/**
 * The columns of groups that a year heads: 2020年 over 实物量, 比重, and 2025年 over the same. Only the first of a group
 * has the year in its head. Empty where the groups do not measure the same.
 */
function bandsOf(header: readonly string[]): Map<number, { year: string; measure: string }> {
  const heads = header.map((head) => BAND.exec(head)?.groups);
  const starts = heads.flatMap((head, column) => (head ? [column] : []));
  const [first = 0, second = 0] = starts;
  const width = second - first;
  const measureOf = (column: number) => withoutWhiteSpace(heads[column]?.['measure'] ?? header[column] ?? '');
  const isGroup = (start: number) =>
    Array.from({ length: width }, (_, place) => place).every(
      (place) => measureOf(start + place) !== '' && measureOf(start + place) === measureOf(first + place),
    );
  if (starts.length < 2 || width < 2 || !starts.every(isGroup)) return new Map();
  return new Map(
    starts.flatMap((start) =>
      Array.from({ length: width }, (_, place) => {
        const year = withoutWhiteSpace(heads[start]?.['year'] ?? '');
        return [start + place, { year, measure: measureOf(start + place) }] as const;
      }),
    ),
  );
}

/**
 * 规划目标（2025年） beside 年均增速: growth and sums without a year are those up to the last year that every target prints, or
 * in a table of results every level. 2035年展望 behind the targets is of later years.
 */
function datedByTargets(columns: readonly Column[]): Column[] {
  const levels = columns.filter(
    (column): column is ValueColumn => column?.role === 'value' && column.measuring === 'level',
  );
  const aims = levels.filter(({ kind }) => kind === 'target');
  const near = aims.filter(({ forecast }) => !forecast);
  const targets = near.length > 0 ? near : aims;
  const dating = targets.length > 0 ? targets : levels;
  const printed = dating.flatMap(({ year, yearInferred }) => (yearInferred ? [] : (year ?? [])));
  // One year alone is what a sum over the plan starts from.
  if (printed.length < dating.length || printed.length < (targets.length > 0 ? 1 : 2)) return [...columns];
  const year = Math.max(...printed);
  const kind = targets.length > 0 ? 'target' : 'baseline';
  return columns.map((column) =>
    column?.role === 'value' && column.measuring !== 'level' && column.yearInferred
      ? { ...column, year, kind }
      : column,
  );
}

function valueColumn(head: string, column: number, { base, first, last }: PlanYears): ValueColumn | null {
  const printed = [...head.matchAll(new RegExp(YEAR.source, 'gu'))].map((match) =>
    Number(match[1] ?? match[2]),
  );
  const annual = ANNUAL.test(head);
  const ofPlan = annual || SUM.test(head) ? PLAN_NAMED : PLAN_END;
  const planEnd = fiveYearPlan(ofPlan.exec(head)?.[1] ?? '')?.[1];
  if (printed.length === 0 && planEnd === undefined && !annual && !SUM.test(head) && !LEVEL.test(head))
    return null;
  const measuring = annual ? 'annual' : SUM.test(head) ? 'sum' : 'level';
  const said = printed.at(-1) ?? planEnd ?? null;
  const looksBack = REACHED.test(head) && !EXPECTED.test(head);
  const year = said ?? (looksBack && measuring === 'level' ? base : last);
  const planned = first !== null && year !== null && year >= first && !looksBack;
  const inPast = first !== null && year !== null && year < first;
  const aims = AIM.test(head) && !looksBack;
  const expected = EXPECTED.test(head) && !aims && !looksBack;
  const target = aims || planned || (expected && !inPast) || (said === null && !looksBack);
  return {
    role: 'value',
    column,
    measuring,
    year,
    yearInferred: said === null,
    kind: target ? 'target' : 'baseline',
    forecast: (expected && inPast) || (target && FORESEEN.test(head)),
  };
}
