/** Every list of the site, field by field, of a few invented plans: the names of its columns, and what its rows say. */
import { expect, it } from 'vitest';
import { agencyLink, documentLink, list, seriesLink } from '../support/ferry-lists.ts';
import * as ferry from '../support/ferry-plans.ts';
import { listed } from '../support/listed.ts';

const { PROVINCE, CITY, FERRIES, RULES, TALENT, SCHOOLS, BOATS, CITY_FERRIES, CREWS } = ferry;
const { SHIPS, FARES, PILOTS } = ferry;
const FIRST = '宁波市渡口管理办法';
const REVISED = '宁波市渡口管理办法（2024年修订）';

const S2_1 = '二、（一）→/plans/province/#s2-1';
const CITY_PLACE = '一、（一）第1段→/plans/city/#s1-1-p1';
const RULES_PLACE = '二、（一）第2段→/plans/province/#s2-1-p2';
const IMPROVE = '二、重点任务 › （一）改善渡口';
const TALENTS = '二、重点任务 › （二）引进人才';
const REGULATION = '《浙江省渡口管理办法》';
const NUMBER = '浙政发〔2019〕5号';
const deadline = '完成时限：2024年12月底前。';

/** The columns and rows of each list. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  plans: [
    '标题 | 文种 | 层级 | 地区 | 发文机关 | 发文字号 | 成文日期 | 网页发布 | 规划期 | 节数 | 条数',
    `${PROVINCE}→/plans/province/ | 规划 | 省 | 浙江省 | 浙江省人民政府 | － | 2021-06-01 | － | 2021–2025 | 5 | 12`,
    `${CITY}→/plans/city/ | 规划 | 市 | 浙江省杭州市 | － | － | － | － | 2021–2025 | 3 | 3`,
    `浙江省渡口工作报告→/plans/report/ | 工作报告 | 省 | 浙江省 | － | － | － | － | － | 1 | 2`,
    `${FIRST}→/plans/first/ | 办法 | 市 | 浙江省宁波市 | 宁波市人民政府 | － | 2010-05-01 | － | － | 3 | 5`,
    `${REVISED}→/plans/revised/ | 办法 | 市 | 浙江省宁波市 | 宁波市人民政府 | － | 2024-03-01 | － | － | 3 | 5`,
  ],
  tasks: [
    '规划 | 位置 | 标题 | （所在标题） | 类型 | 主题 | 条文',
    `${PROVINCE} | 二、（一）→/tasks/province/s2-1/ | （一）改善渡口 | 二、重点任务 | 任务 |  | ${FERRIES}／${RULES}`,
    `${PROVINCE} | 二、（二）→/tasks/province/s2-2/ | （二）引进人才 | 二、重点任务 | 任务 | 人才 | ${TALENT}／${SCHOOLS}`,
    `${PROVINCE} | 三、→/tasks/province/s3/ | 三、支持政策 |  | 任务 |  | ${BOATS}／${deadline}`,
    `${CITY} | 一、（一）→/tasks/city/s1-1/ | （一）改善渡口 | 一、重点任务 | 任务 |  | ${CITY_FERRIES}`,
    `${CITY} | 一、（二）→/tasks/city/s1-2/ | （二）培训船员 | 一、重点任务 | 任务 |  | ${CREWS}`,
  ],
  measures: [
    '规划 | 位置 | 标题 | （所在标题） | 类型 | 主题 | 条文',
    ...[
      [FIRST, 'first', SHIPS[0], FARES],
      [REVISED, 'revised', SHIPS[1], PILOTS],
    ].flatMap(([title = '', id = '', ...articles]) =>
      articles.map(
        (words, index) =>
          `${title} | 第一章第${'一二'[index]}条→/measures/${id}/s1-${index + 1}/ | 第${'一二'[index]}条 | 第一章　总则 | 条文 |  | 第${'一二'[index]}条${words}`,
      ),
    ),
  ],
  series: [
    '指标 | 范围 | 年份 | （说明） | 性质 | 数值 | （换算值） | （单位） | 规划 | 位置 | 原文',
    ...(
      [
        ['安全渡口比例', 2020, '结果', '70', '安全渡口比例（%）\t70'],
        ['安全渡口比例', 2025, '目标', '95', '安全渡口比例（%）\t70\t95'],
        ['电动渡船比例', 2020, '结果', '20', '电动渡船比例（%）\t20'],
        ['电动渡船比例', 2025, '目标', '60', '电动渡船比例（%）\t20\t60'],
      ] as const
    ).map(
      ([name, year, kind, value, quote]) =>
        `${name}→${seriesLink(name)} | 浙江省 · 全省 | ${String(year)} |  | ${kind} | ${value}% | ${value} | % | ${PROVINCE} | 一、第1表→/plans/province/#s1-t1 | ${quote}`,
    ),
  ],
  references: [
    '文件 | 发文字号 | （又印作） | 处数 | 何处 | 本站有全文',
    `${REGULATION}→${documentLink('浙江省渡口管理办法')} | ${NUMBER} |  | 2 | province 二、（一）→/plans/province/#s2-1-p2；city 一、（一）→/plans/city/#s1-1-p1 | `,
    `《${PROVINCE}》→${documentLink(PROVINCE)} |  |  | 1 | city 一、（一）→/plans/city/#s1-1-p1 | province→/plans/province/`,
  ],
  'reference-clauses': [
    '规划 | 位置 | 所在标题 | （类型） | 条文 | 文件 | （发文字号）',
    `${PROVINCE} | ${RULES_PLACE} | ${IMPROVE} | 任务 | ${RULES} | ${REGULATION} | ${NUMBER}`,
    `${CITY} | ${CITY_PLACE} | 一、重点任务 › （一）改善渡口 | 任务 | ${CITY_FERRIES} | ${REGULATION} | ${NUMBER}`,
    `${CITY} | ${CITY_PLACE} | 一、重点任务 › （一）改善渡口 | 任务 | ${CITY_FERRIES} | 《${PROVINCE}》 | `,
  ],
  agencies: [
    '部门 | 原文所印名称 | 处数 | 列首位处数 | 规划',
    `省人力资源社会保障厅→${agencyLink('省人力资源社会保障厅')} | 省人力社保厅 | 2 | 1 | province`,
    `市交通运输局→${agencyLink('市交通运输局')} |  | 2 | 2 | city`,
    `省财政厅→${agencyLink('省财政厅')} |  | 1 | 0 | province`,
    `省交通运输厅→${agencyLink('省交通运输厅')} |  | 1 | 1 | province`,
    `省教育厅→${agencyLink('省教育厅')} |  | 1 | 1 | province`,
    `市财政局→${agencyLink('市财政局')} |  | 1 | 0 | city`,
  ],
  'agency-clauses': [
    '规划 | 位置 | 所在标题 | （类型） | 条文 | 部门 | （原文所印名称） | 所列次序',
    `${PROVINCE} | 二、（二）第1段→/plans/province/#s2-2-p1 | ${TALENTS} | 任务 | ${TALENT} | 省人力资源社会保障厅 | 省人力社保厅 | 1`,
    `${PROVINCE} | 二、（二）第2段→/plans/province/#s2-2-p2 | ${TALENTS} | 任务 | ${SCHOOLS} | 省人力资源社会保障厅 | 省人力社保厅 | 2`,
    `${CITY} | ${CITY_PLACE} | 一、重点任务 › （一）改善渡口 | 任务 | ${CITY_FERRIES} | 市交通运输局 | 市交通运输局 | 1`,
    `${CITY} | 一、（二）第1段→/plans/city/#s1-2-p1 | 一、重点任务 › （二）培训船员 | 任务 | ${CREWS} | 市交通运输局 | 市交通运输局 | 1`,
    `${PROVINCE} | ${RULES_PLACE} | ${IMPROVE} | 任务 | ${RULES} | 省财政厅 | 省财政厅 | 2`,
    `${PROVINCE} | ${RULES_PLACE} | ${IMPROVE} | 任务 | ${RULES} | 省交通运输厅 | 省交通运输厅 | 1`,
    `${PROVINCE} | 二、（二）第2段→/plans/province/#s2-2-p2 | ${TALENTS} | 任务 | ${SCHOOLS} | 省教育厅 | 省教育厅 | 1`,
    `${CITY} | ${CITY_PLACE} | 一、重点任务 › （一）改善渡口 | 任务 | ${CITY_FERRIES} | 市财政局 | 市财政局 | 2`,
  ],
  'task-register': [
    '（规划） | 位置 | 任务 | （类型） | （条文） | 牵头、负责 | 配合 | 时限 | 目标值',
    `${PROVINCE} | ${S2_1} | （一）改善渡口 | 任务 | ${FERRIES}／${RULES} | 省交通运输厅 | 省财政厅 |  | 新建渡口 3处→/plans/province/#s2-1-p1`,
    `${PROVINCE} | 二、（二）第1段→/plans/province/#s2-2-p1 | （二）引进人才 | 任务 | ${TALENT} | 省人力社保厅 |  |  | 到岗 50人→/plans/province/#s2-2-p1`,
    `${PROVINCE} | 二、（二）第2段→/plans/province/#s2-2-p2 | （二）引进人才 | 任务 | ${SCHOOLS} | 省教育厅、省人力社保厅 |  |  | `,
    `${PROVINCE} | 三、→/plans/province/#s3 | 三、支持政策 | 任务 | ${BOATS}／${deadline} |  |  | 2024年12月底前 | `,
    `${CITY} | 一、（一）→/plans/city/#s1-1 | （一）改善渡口 | 任务 | ${CITY_FERRIES} | 市交通运输局、市财政局 |  |  | 新建渡口 3处→/plans/city/#s1-1-p1`,
    `${CITY} | 一、（二）→/plans/city/#s1-2 | （二）培训船员 | 任务 | ${CREWS} | 市交通运输局 |  |  | 每年培训船员 300人次→/plans/city/#s1-2-p1`,
  ],
  instruments: [
    '规划 | 位置 | 所在标题 | （类型） | 条文 | 类别 | 工具 | 所据字词 | 程度',
    `${PROVINCE} | 二、（一）第1段→/plans/province/#s2-1-p1 | ${IMPROVE} | 任务 | ${FERRIES} | 供给型 | 设施建设 | 安装 | 直接写明`,
    ...[
      ['人才', '引进船舶驾驶人才'],
      ['资金投入', '补助'],
    ].map(
      ([kind = '', words = '']) =>
        // The sentence alone: the bodies in brackets are behind its end.
        `${PROVINCE} | 二、（二）第1段→/plans/province/#s2-2-p1 | ${TALENTS} | 任务 | ${TALENT.replace(/（.*/u, '')} | 供给型 | ${kind} | ${words} | 直接写明`,
    ),
    `${PROVINCE} | 三、第1段→/plans/province/#s3-p1 | 三、支持政策 | 任务 | ${BOATS} | 供给型 | 资金投入 | 给予最高50万元 | 直接写明`,
    `${CITY} | ${CITY_PLACE} | 一、重点任务 › （一）改善渡口 | 任务 | ${CITY_FERRIES.replace(/（责.*/u, '')} | 供给型 | 设施建设 | 安装 | 直接写明`,
    `${CITY} | 一、（二）第1段→/plans/city/#s1-2-p1 | 一、重点任务 › （二）培训船员 | 任务 | ${CREWS.replace(/（.*/u, '')} | 供给型 | 人才 | 培训 | 直接写明`,
  ],
  lineage: [
    '文件 | 关系 | 对象 | 处数 | 字数 | 位置',
    `${CITY}→/plans/city/ | 引用 | ${PROVINCE}→/plans/province/ | 1 | － | 一、（一）→/plans/city/#s1-1-p1`,
    `${FIRST}→/plans/first/ | 相同或相近的文字 | ${REVISED}→/plans/revised/ | 1 | ${lettersOf(SHIPS[0] ?? '')} | `,
    // Plans without a day of their own are of the first year that they are for.
    `${CITY}→/plans/city/ | 相同或相近的文字 | ${PROVINCE}→/plans/province/ | 1 | ${lettersOf(FERRIES)} | `,
  ],
  levels: [
    '上级规划 | 下级规划 | 主题 | 任务 | 未见 | 只部分有 | 存疑 | 弱了 | 强了 | 数字不同 | 措辞不同 | 相同',
    `${PROVINCE}→/plans/province/ | ${CITY}→/plans/city/ | 全部 | 3 | 2 | 0 | 0 | 0 | 0 | 0 | 1 | 0`,
    `${PROVINCE}→/plans/province/ | ${CITY}→/plans/city/ | 人才 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0`,
  ],
  'targets-2025': [
    '指标 | 范围 | 基数 | 后来的结果 | 2025年目标 | （约束力） | 完成情况 | 进度 | 规划 | （原文）',
    `优质渡船总量 | 全省 | 2020 60艘→/plans/province/#s1-p1 |  | ≥ 100艘→/plans/province/#s1-p2 |  | 未见结果 | － | ${PROVINCE} | 全省优质渡船总量达到100艘以上`,
    `建成示范渡口 | 全省 |  |  | 20个→/plans/province/#s1-p2 |  | 未见结果 | － | ${PROVINCE} | 建成示范渡口20个`,
    `电动渡船比例→${seriesLink('电动渡船比例')} | 全省 | 2020 20%→/plans/province/#s1-t1 |  | 60%→/plans/province/#s1-t1 | 约束性 | 未见结果 | － | ${PROVINCE} | 电动渡船比例（%）\t20\t60`,
    `安全渡口比例→${seriesLink('安全渡口比例')} | 全省 | 2020 70%→/plans/province/#s1-t1 |  | 95%→/plans/province/#s1-t1 | 预期性 | 未见结果 | － | ${PROVINCE} | 安全渡口比例（%）\t70\t95`,
    `新建渡口 | 全省 |  |  | 3处→/plans/province/#s2-1-p1 |  | 未见结果 | － | ${PROVINCE} | 新建渡口三处`,
    `新建渡口 | 全市 |  |  | 3处→/plans/city/#s1-1-p1 |  | 未见结果 | － | ${CITY} | 新建渡口三处`,
    `每年培训船员 | 全市 |  |  | 300人次→/plans/city/#s1-2-p1 |  | 未见结果 | － | ${CITY} | 每年培训船员300人次`,
  ],
  'versions-revised': [
    '前一版 | 本版 | 变化 | 前一版文字 | 本版文字',
    `第一章→/plans/first/#s1 | 第一章→/plans/revised/#s1 | 未变 | 总则 | 总则`,
    `第一条→/plans/first/#s1-1 | 第一条→/plans/revised/#s1-1 | 修改 | ${SHIPS.join(' | ')}`,
    ` | 第二条→/plans/revised/#s1-2 | 新增 |  | ${PILOTS}`,
    `第二条→/plans/first/#s1-2 |  | 删除 | ${FARES} | `,
  ],
  'indicators-province': [
    '规划 | 位置 | 指标 | 范围 | 年份 | （说明） | 性质 | （口径） | （约束力） | 数值 | 原文 | （备注） | （主题）',
    ...[
      '一、第1段→/plans/province/#s1-p1 | 优质渡船总量 | 全省 | 2020 |  | 结果 |  |  | 60艘 | 全省优质渡船总量达到60艘 |  | 发展目标',
      '一、第2段→/plans/province/#s1-p2 | 优质渡船总量 | 全省 | 2025 |  | 目标 |  |  | ≥ 100艘 | 全省优质渡船总量达到100艘以上 |  | 发展目标',
      '一、第2段→/plans/province/#s1-p2 | 建成示范渡口 | 全省 | 2025 |  | 目标 |  |  | 20个 | 建成示范渡口20个 |  | 发展目标',
      '一、第1表→/plans/province/#s1-t1 | 电动渡船比例 | 全省 | 2020 |  | 结果 |  | 约束性 | 20% | 电动渡船比例（%）\t20 | 约束性 | 发展目标',
      '一、第1表→/plans/province/#s1-t1 | 电动渡船比例 | 全省 | 2025 |  | 目标 |  | 约束性 | 60% | 电动渡船比例（%）\t20\t60 | 约束性 | 发展目标',
      '一、第1表→/plans/province/#s1-t1 | 安全渡口比例 | 全省 | 2020 |  | 结果 |  | 预期性 | 70% | 安全渡口比例（%）\t70 | 预期性 | 发展目标',
      '一、第1表→/plans/province/#s1-t1 | 安全渡口比例 | 全省 | 2025 |  | 目标 |  | 预期性 | 95% | 安全渡口比例（%）\t70\t95 | 预期性 | 发展目标',
      '二、（一）第1段→/plans/province/#s2-1-p1 | 新建渡口 | 全省 | 2025 | 年份由上下文推定 | 目标 | 新增量 |  | 3处 | 新建渡口三处 |  | ',
      '二、（二）第1段→/plans/province/#s2-2-p1 | 到岗 | 全省 | 2022 |  | 目标 |  |  | 50人 | 2022年底前到岗50人 |  | 人才',
      '三、第1段→/plans/province/#s3-p1 | 补助：每艘 |  |  |  | 支持额度 |  |  | 最高 50万元 | 每艘给予最高50万元补助 |  | ',
      '三、第2段→/plans/province/#s3-p2 | 三、支持政策 |  | 2024 |  | 时限 |  |  | 2024年12月底前 | 完成时限：2024年12月底前 |  | ',
    ].map((cells) => `${PROVINCE} | ${cells}`),
  ],
};

/** Letters without punctuation: what words in common are counted by. */
function lettersOf(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}

it.each(Object.entries(LISTS))('%s: columns and rows', (name, expected) =>
  expect(listed(list(name))).toEqual(expected),
);
