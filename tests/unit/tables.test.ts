/** Tables among the lines of a plan: what is read as one, cell by cell, and what stays text. */
import { describe, expect, it } from 'vitest';
import type { Remark } from '../../src/pipeline/diagnostics/remark.ts';
import type { Passage } from '../../src/pipeline/plan/lines/passage.ts';
import { Budget } from '../../src/pipeline/plan/tables/budget.ts';
import { headWord } from '../../src/pipeline/plan/tables/head-words.ts';
import { SHAPES, shapeOf } from '../../src/pipeline/plan/tables/shapes.ts';
import { findTables, type TableRegion } from '../../src/pipeline/plan/tables/tables.ts';
import { classifyLines } from '../../src/pipeline/plan/tokens/classify-lines.ts';
import { findMarks } from '../../src/pipeline/plan/tokens/marks.ts';
import { isKind, type LineToken } from '../../src/pipeline/plan/tokens/token.ts';
import { type Line, splitLines } from '../../src/pipeline/readers/document.ts';
import { COLUMN_HEADS } from '../../src/pipeline/text/column-heads.ts';
import { recognisable } from '../../src/pipeline/text/recognisable.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';

interface Read {
  tables: string[];
  regions: TableRegion[];
  tokens: LineToken[];
  rules: string[];
  remarks: readonly Remark[];
}

/** Reads a text; page numbers are gone before tables are looked for. */
function read(text: string): Read {
  const lines = splitLines(text);
  const tokens = classifyLines(lines).tokens.filter((token) => !isKind(token, 'page-mark'));
  const { regions, remarks } = findTables(tokens, new Budget(text.length));
  for (const region of regions) expectWhole(region, tokens, lines);
  return { tables: regions.map(shown), regions, tokens, remarks, rules: remarks.map(({ rule }) => rule) };
}

/** A table as one string: caption ‖ head // row // row. */
function shown({ table: { caption, header, rows } }: TableRegion): string {
  const cells = (row: readonly Passage[]) => row.map((cell) => cell.text.replaceAll('\n', '¶')).join(' | ');
  const head = header.length > 0 ? [`[${cells(header)}]`] : [];
  return `${caption ? `${caption.text} ‖ ` : ''}${[...head, ...rows.map(cells)].join(' // ')}`;
}

/** Holds a region to the law: each character is in one place, and the text of a passage is that of its spans. */
function expectWhole(region: TableRegion, tokens: readonly LineToken[], lines: readonly Line[]): void {
  const { caption, header, rows } = region.table;
  const left = [...region.repeatedHeads, ...region.rules].map(
    (index) => (tokens[index] as LineToken).passage,
  );
  const passages = [...(caption ? [caption] : []), ...header, ...rows.flat(), ...left, ...region.borders];
  const at = ({ line, start, end }: { line: number; start: number; end: number }) =>
    lines[line - 1]?.text.slice(start, end) ?? '';
  for (const { text, spans, glues } of passages)
    expect(spans.map((span, index) => (index > 0 ? (glues[index - 1] ?? '') : '') + at(span)).join('')).toBe(
      text,
    );
  const spans = passages
    .flatMap((passage) => passage.spans)
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.line - b.line || a.start - b.start);
  const held = tokens.slice(region.from, region.to).map(({ text }) => text);
  expect(withoutWhiteSpace(spans.map(at).join(''))).toBe(withoutWhiteSpace(held.join('')));
}

const stack = (...cells: string[]) => cells.join('\n');

describe('shapes of cells', () => {
  const shape = (text: string) => shapeOf(recognisable(text), findMarks(recognisable(text)));
  it.each(SHAPES.flatMap((row) => row.examples.map((text) => [text, row.shape])))(
    '%s is %s',
    (text, name) => {
      expect(shape(text)).toBe(name);
    },
  );
  it.each(SHAPES.flatMap((row) => row.counterexamples.map((text) => [text, row.shape])))(
    '%s is not %s',
    (text, name) => {
      expect(shape(text)).not.toBe(name);
    },
  );
});

describe('words of heads', () => {
  it.each(COLUMN_HEADS.flatMap((row) => row.examples.map((text) => [text, row.kind])))(
    '%s stands over %s',
    (text, kind) => {
      const judged = headWord(text, 'name');
      expect([judged.kind, judged.score > 1]).toEqual([kind, true]);
    },
  );
  it.each(COLUMN_HEADS.flatMap((row) => row.counterexamples.map((text) => [text, row.kind])))(
    '%s does not surely stand over %s',
    (text, kind) => {
      const judged = headWord(text, 'name');
      expect(judged.kind === kind && judged.score > 1).toBe(false);
    },
  );
});

describe('cells one a line', () => {
  it.each([
    [
      'numbers that count, units and values',
      stack('序号', '指标', '单位', '2030年', '1', '粮食产量', '万吨', '32', '2', '公路里程', '公里', '1500'),
      '[序号 | 指标 | 单位 | 2030年] // 1 | 粮食产量 | 万吨 | 32 // 2 | 公路里程 | 公里 | 1500',
    ],
    [
      'a head of two rows',
      stack(
        '序号',
        '指标',
        '属性',
        '规划目标',
        '2030年',
        '年均',
        '1',
        '粮食产量',
        '约束性',
        '32',
        '—',
        '2',
        '公路里程',
        '预期性',
        '1500',
        '3',
      ),
      '[序号 | 指标 | 属性 | 规划目标¶2030年 | 年均] // 1 | 粮食产量 | 约束性 | 32 | — // 2 | 公路里程 | 预期性 | 1500 | 3',
    ],
    [
      'a head broken over lines',
      stack(
        '序号',
        '项目类别',
        '“十五五”规划',
        '目标',
        '完成率',
        '1',
        '整治河道',
        '350',
        '113%',
        '2',
        '改造片区',
        '200',
        '510%',
        '3',
        '新建管网',
        '40',
        '98%',
      ),
      '[序号 | 项目类别 | “十五五”规划目标 | 完成率] // 1 | 整治河道 | 350 | 113% // 2 | 改造片区 | 200 | 510% // 3 | 新建管网 | 40 | 98%',
    ],
    [
      'a head as narrow as its numbers',
      stack(
        '序',
        '号',
        '项目名称',
        '年度目标',
        '责任科室',
        '1',
        '学位扩容',
        '新增学位700个',
        '学前科',
        '2',
        '照明改造',
        '改造教室120间',
        '体卫科',
      ),
      '[序号 | 项目名称 | 年度目标 | 责任科室] // 1 | 学位扩容 | 新增学位700个 | 学前科 // 2 | 照明改造 | 改造教室120间 | 体卫科',
    ],
    [
      'long text and bodies',
      stack(
        '序号',
        '任务',
        '主要内容',
        '责任单位',
        '1',
        '建设中试基地',
        '围绕主导产业建设三个中试基地，向中小企业开放。',
        '市科技局、市财政局',
        '2',
        '培育创新企业',
        '实施梯度培育计划，建立后备企业库。',
        '市工业和信息化局',
      ),
      '[序号 | 任务 | 主要内容 | 责任单位] // 1 | 建设中试基地 | 围绕主导产业建设三个中试基地，向中小企业开放。 | 市科技局、市财政局 // 2 | 培育创新企业 | 实施梯度培育计划，建立后备企业库。 | 市工业和信息化局',
    ],
    [
      'numbers without a head',
      stack(
        '重点任务分工表',
        '重点任务',
        '完成时限',
        '责任单位',
        '1',
        '建设甲园区',
        '2026年底前',
        '市科技局',
        '2',
        '开通乙线路',
        '2027年6月',
        '市交通运输局',
      ),
      '[ | 重点任务 | 完成时限 | 责任单位] // 1 | 建设甲园区 | 2026年底前 | 市科技局 // 2 | 开通乙线路 | 2027年6月 | 市交通运输局',
    ],
    [
      'rows across the table',
      stack(
        '序号',
        '指标',
        '2030年',
        '属性',
        '一、经济（2项）',
        '1',
        '粮食产量（万吨）',
        '32',
        '约束性',
        '2',
        '公路里程（公里）',
        '1500',
        '预期性',
        '二、民生（1项）',
        '3',
        '人均预期寿命（岁）',
        '83',
        '预期性',
      ),
      '[序号 | 指标 | 2030年 | 属性] // 一、经济（2项） // 1 | 粮食产量（万吨） | 32 | 约束性 // 2 | 公路里程（公里） | 1500 | 预期性 // 二、民生（1项） // 3 | 人均预期寿命（岁） | 83 | 预期性',
    ],
    [
      'a column of groups with merged cells, cells on two lines',
      stack(
        '类别',
        '序号',
        '指标名称',
        '2025年',
        '预计',
        '2030年',
        '目标',
        '属性',
        '经济发展',
        '（2项）',
        '1',
        '粮食产量（万吨）',
        '30',
        '32',
        '约束性',
        '',
        '2',
        '公路里程（公里）',
        '1200',
        '1500',
        '预期性',
        '民生',
        '（1项）',
        '3',
        '人均预期寿命（岁）',
        '82.1',
        '83',
        '左右',
        '预期性',
      ),
      '[类别 | 序号 | 指标名称 | 2025年预计 | 2030年目标 | 属性] // 经济发展（2项） | 1 | 粮食产量（万吨） | 30 | 32 | 约束性 //  | 2 | 公路里程（公里） | 1200 | 1500 | 预期性 // 民生（1项） | 3 | 人均预期寿命（岁） | 82.1 | 83左右 | 预期性',
    ],
    [
      'empty lines that show empty cells',
      [
        '序号',
        '项目',
        '类型',
        '总投资（万元）',
        '1',
        '甲河整治',
        '新建',
        '240',
        '2',
        '乙河整治',
        '',
        '',
        '150',
        '3',
        '丙河整治',
        '续建',
        '600',
      ]
        .join('\n\n')
        .replace('乙河整治\n\n\n\n\n\n150', '乙河整治\n\n\n\n150'),
      '[序号 | 项目 | 类型 | 总投资（万元）] // 1 | 甲河整治 | 新建 | 240 // 2 | 乙河整治 |  | 150 // 3 | 丙河整治 | 续建 | 600',
    ],
    [
      'short names beside long text',
      stack(
        '部门',
        '职责与任务',
        '市教育局',
        '组织开展健康学校建设，普及健康知识，改善学校卫生条件。',
        '市财政局',
        '结合财力支持各项工作，强化资金统筹和绩效管理。',
        '市水务局',
        '指导城乡生活污水处理设施建设和运行管理工作。',
        '市统计局',
        '提供人均预期寿命测算所需的各项基础数据。',
      ),
      '[部门 | 职责与任务] // 市教育局 | 组织开展健康学校建设，普及健康知识，改善学校卫生条件。 // 市财政局 | 结合财力支持各项工作，强化资金统筹和绩效管理。 // 市水务局 | 指导城乡生活污水处理设施建设和运行管理工作。 // 市统计局 | 提供人均预期寿命测算所需的各项基础数据。',
    ],
    [
      'a head on one line above them, printed twice',
      stack(
        '序 号序 号 重 点 工 作重 点 工 作 负 责 单 位负 责 单 位',
        '1',
        '打造自主先进的技术体系，制',
        '定实施纲要。',
        '市科技局牵头，市教育局、市',
        '财政局等按职责分工负责',
        '2',
        '推进产业体系协同创新，统筹',
        '基础研究和技术创新。',
        '市工业和信息化局牵头，市商',
        '务局等按职责分工负责',
        '3',
        '加快高速网络建设，全面推进',
        '三网融合。',
        '市通信管理局、市财政局等按',
        '职责分工负责',
      ),
      '[序 号序 号 | 重 点 工 作重 点 工 作 | 负 责 单 位负 责 单 位] // 1 | 打造自主先进的技术体系，制定实施纲要。 | 市科技局牵头，市教育局、市财政局等按职责分工负责 // 2 | 推进产业体系协同创新，统筹基础研究和技术创新。 | 市工业和信息化局牵头，市商务局等按职责分工负责 // 3 | 加快高速网络建设，全面推进三网融合。 | 市通信管理局、市财政局等按职责分工负责',
    ],
    [
      'lines with only a tab between the cells',
      stack(
        '序号',
        '\t',
        '事项',
        '\t',
        '主要做法',
        '\t',
        '范围',
        '',
        '',
        '1',
        '\t',
        '一窗受理',
        '\t',
        '统一收件，内部流转，按时办结。',
        '\t',
        '全市',
        '',
        '',
        '2',
        '\t',
        '一次办成',
        '\t',
        '一次告知，一套材料，联合审查。',
        '\t',
        '试点县',
        '',
        '',
      ),
      '[序号 | 事项 | 主要做法 | 范围] // 1 | 一窗受理 | 统一收件，内部流转，按时办结。 | 全市 // 2 | 一次办成 | 一次告知，一套材料，联合审查。 | 试点县',
    ],
  ])('with %s', (_, text, expected) => {
    expect(read(text).tables).toEqual([expected]);
  });

  it('end where the next heading begins, and begin at their head', () => {
    const text = stack(
      '甲市规划',
      '一、指标',
      '主要指标如下。',
      '序号',
      '指标',
      '2030年',
      '属性',
      '1',
      '粮食产量',
      '32',
      '约束性',
      '2',
      '公路里程',
      '1500',
      '预期性',
      '二、建设枢纽',
      '修建三条公路。',
      '（一）加强领导',
    );
    const { regions, tokens } = read(text);
    expect(regions.map(({ from, to }) => [tokens[from]?.text, tokens[to]?.text])).toEqual([
      ['序号', '二、建设枢纽'],
    ]);
  });

  it('have a caption on one line or two, and end above a note', () => {
    const { tables, regions, tokens } = read(
      stack(
        '表1  主要指标',
        '单位：万吨、公里',
        '指标',
        '2025年',
        '2030年',
        '粮食产量',
        '30',
        '32',
        '公路里程',
        '1200',
        '1500',
        '注：均为规划值。',
      ),
    );
    expect(tables).toEqual([
      '表1  主要指标单位：万吨、公里 ‖ [指标 | 2025年 | 2030年] // 粮食产量 | 30 | 32 // 公路里程 | 1200 | 1500',
    ]);
    expect(tokens[regions[0]?.to ?? 0]?.text).toBe('注：均为规划值。');
  });

  it('have groups beside their names, and a part of what is named above in a row of its own', () => {
    const gaps = (...cells: string[]) => cells.join('\n\n');
    const text = gaps(
      '序号',
      '类目',
      '指标名称',
      '单位',
      '目标值',
      '指标类型',
      '1',
      '绿地',
      '新建绿地',
      '公顷',
      '75',
      '约束性',
      '其中 街角公园',
      '50',
      '约束性',
      '2',
      '绿地覆盖率',
      '%',
      '30.5',
      '约束性',
      '3',
      '道路',
      '整治路面',
      '条',
      '12',
      '预期性',
      '4',
      '道路整洁率',
      '%',
      '98',
      '预期性',
    );
    expect(read(text).tables).toEqual([
      '[序号 | 类目 | 指标名称 | 单位 | 目标值 | 指标类型] // 1 | 绿地 | 新建绿地 | 公顷 | 75 | 约束性 //  |  | 其中 街角公园 |  | 50 | 约束性 // 2 |  | 绿地覆盖率 | % | 30.5 | 约束性 // 3 | 道路 | 整治路面 | 条 | 12 | 预期性 // 4 |  | 道路整洁率 | % | 98 | 预期性',
    ]);
  });

  it('leave a head out that is printed again', () => {
    const { tables, regions } = read(
      stack(
        '序号',
        '任务',
        '责任单位',
        '1',
        '建设甲园区',
        '市科技局',
        '2',
        '开通乙线路',
        '市交通运输局',
        '序号',
        '任务',
        '责任单位',
        '3',
        '修建丙水库',
        '市水务局',
        '4',
        '培育丁产业',
        '市商务局',
      ),
    );
    expect(tables).toEqual([
      '[序号 | 任务 | 责任单位] // 1 | 建设甲园区 | 市科技局 // 2 | 开通乙线路 | 市交通运输局 // 3 | 修建丙水库 | 市水务局 // 4 | 培育丁产业 | 市商务局',
    ]);
    expect(regions[0]?.repeatedHeads).toHaveLength(3);
  });

  it('are two tables where the second head begins to count anew', () => {
    const one = [
      '序号',
      '任务',
      '责任单位',
      '1',
      '建设甲园区',
      '市科技局',
      '2',
      '开通乙线路',
      '市交通运输局',
      '3',
      '修建丙水库',
      '市水务局',
    ];
    expect(read(stack(...one, '乙县', ...one)).tables).toHaveLength(2);
  });
});

describe('rows one a line', () => {
  it.each([
    [
      'tabs',
      '指标\t2025年\t属性\n粮食产量\t30\t约束性\n公路里程\t1200\t预期性',
      '[指标 | 2025年 | 属性] // 粮食产量 | 30 | 约束性 // 公路里程 | 1200 | 预期性',
    ],
    [
      'tabs and empty cells',
      '类别\t指标\t2030年\t属性\n经济\t粮食产量\t30\t约束性\n\t公路里程\t\t预期性',
      '[类别 | 指标 | 2030年 | 属性] // 经济 | 粮食产量 | 30 | 约束性 //  | 公路里程 |  | 预期性',
    ],
    [
      'a head of two rows',
      '序号\t指标\t目标\t\t属性\n\t\t2025年\t2030年\t\n1\t粮食产量\t30\t32\t约束性\n2\t公路里程\t1200\t1500\t预期性',
      '[序号 | 指标 | 目标¶2025年 | 2030年 | 属性] // 1 | 粮食产量 | 30 | 32 | 约束性 // 2 | 公路里程 | 1200 | 1500 | 预期性',
    ],
    [
      'cells of several lines',
      '序号\t事项\t分值\t指标\t部门\t\n1\t健全体系\t5\t\n建立领导小组。\n\n完善工作制度。\n\t县水利局\t\n2\t强化督查\t4\t每月通报一次。\t县水利局\t\n3\t开展培训\t2\t每年培训两次。\t县教育局\t',
      '[序号 | 事项 | 分值 | 指标 | 部门] // 1 | 健全体系 | 5 | 建立领导小组。¶完善工作制度。 | 县水利局 // 2 | 强化督查 | 4 | 每月通报一次。 | 县水利局 // 3 | 开展培训 | 2 | 每年培训两次。 | 县教育局',
    ],
    [
      'merged first cells that are missing',
      '类别\t指标\t2020年\t属性\n经济\t1.粮食产量（万吨）\t4.1\t预期性\n2.公路里程（公里）\t15.8\t预期性\n生态\t3.森林覆盖率（%）\t2.6\t约束性',
      '[类别 | 指标 | 2020年 | 属性] // 经济 | 1.粮食产量（万吨） | 4.1 | 预期性 //  | 2.公路里程（公里） | 15.8 | 预期性 // 生态 | 3.森林覆盖率（%） | 2.6 | 约束性',
    ],
    [
      'rows across',
      '序号\t项目\t地点\n一、平台（共2项）\n1\t甲平台\t东区\n2\t乙平台\t西区\n二、园区（共1项）\n3\t丙园区\t南区',
      '[序号 | 项目 | 地点] // 一、平台（共2项） // 1 | 甲平台 | 东区 // 2 | 乙平台 | 西区 // 二、园区（共1项） // 3 | 丙园区 | 南区',
    ],
    [
      'one blank',
      '序号 指 标 2030 年 属性\n一、经济好（2 项）\n1 工业增加值年均增长（%） 6 左右 预期性\n2 规模以上数字产业营业收入占规模以上企业营业\n收入比重（%） 32.5 预期性\n二、环境美（1 项）\n3 森林覆盖率（%） ≥40 约束性',
      '[序号 | 指 标 | 2030 年 | 属性] // 一、经济好（2 项） // 1 | 工业增加值年均增长（%） | 6 左右 | 预期性 // 2 | 规模以上数字产业营业收入占规模以上企业营业收入比重（%） | 32.5 | 预期性 // 二、环境美（1 项） // 3 | 森林覆盖率（%） | ≥40 | 约束性',
    ],
    [
      'values below names of two lines',
      '指标 2025 年 属性\n文物保护单位新增数量 ≥ 50 约束性\n编制规划数量（重点文物保护\n单位、省级单位）\n≥ 20 约束性\n运行开放考古遗址公园和文化\n遗址公园数量\n≥ 20 预期性\n博物馆数量 ≥ 260 预期性',
      '[指标 | 2025 年 | 属性] // 文物保护单位新增数量 | ≥ 50 | 约束性 // 编制规划数量（重点文物保护单位、省级单位） | ≥ 20 | 约束性 // 运行开放考古遗址公园和文化遗址公园数量 | ≥ 20 | 预期性 // 博物馆数量 | ≥ 260 | 预期性',
    ],
    [
      'cells in the middle of their rows',
      '序号 指标 单位 2030年 属性\n1 甲业增加值占比 % 30 预期性\n万元/\n2 全员劳动生产率 36 预期性\n人\n3 乙业总产值 亿元 2800 预期性\n研发经费支出相当于全市\n4 % 4.5 约束性\n生产总值比例\n5 丙类企业数量 家 90 预期性',
      '[序号 | 指标 | 单位 | 2030年 | 属性] // 1 | 甲业增加值占比 | % | 30 | 预期性 // 2 | 全员劳动生产率 | 万元/人 | 36 | 预期性 // 3 | 乙业总产值 | 亿元 | 2800 | 预期性 // 4 | 研发经费支出相当于全市生产总值比例 | % | 4.5 | 约束性 // 5 | 丙类企业数量 | 家 | 90 | 预期性',
    ],
    [
      'blanks below a caption',
      '表1 主要指标\n指标  2025年　　2030年\n粮食产量（万吨）  12  20\n公路里程（公里）  300  420',
      '表1 主要指标 ‖ [指标 | 2025年 | 2030年] // 粮食产量（万吨） | 12 | 20 // 公路里程（公里） | 300 | 420',
    ],
  ])('set apart by %s', (_, text, expected) => {
    expect(read(text).tables).toEqual([expected]);
  });

  it('leave a head out that is printed again after a page break', () => {
    const head = '序号\t指标\t2025年\t属性';
    const { tables, regions } = read(
      `表1 主要指标\n${head}\n1\t研发强度\t3%\t预期性\n2\t专利数\t100件\t预期性\n— 7 —\n${head}\n3\t企业数\t50家\t约束性`,
    );
    expect(tables).toEqual([
      '表1 主要指标 ‖ [序号 | 指标 | 2025年 | 属性] // 1 | 研发强度 | 3% | 预期性 // 2 | 专利数 | 100件 | 预期性 // 3 | 企业数 | 50家 | 约束性',
    ]);
    expect(regions[0]?.repeatedHeads).toHaveLength(1);
  });

  it('go on below a head that is printed again with a row across the columns', () => {
    const head = '序号\t指标\t2030年目标\t属性';
    const { tables, regions } = read(
      `${head}\n一、农业（2项）\n1\t粮食产量（万吨）\t30\t约束性\n2\t水库（座）\t12\t预期性\n${head}\n二、教育（2项）\n3\t学校（所）\t40\t预期性\n4\t教师（名）\t900\t预期性`,
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatch(
      /水库（座） \| 12 \| 预期性 \/\/ 二、教育（2项）.*\/\/ 4 \| 教师（名） \| 900 \| 预期性$/u,
    );
    expect(regions[0]?.repeatedHeads).toHaveLength(1);
  });

  it('are doubtful where another cell may be the missing one', () => {
    const { tables, rules } = read(
      '表1 主要指标\n指标  2025年  2030年\n粮食产量（万吨）  12  20\n公路里程（公里）  30  42\n专利（件）  300',
    );
    expect(tables[0]).toMatch(/ \/\/ 专利（件） \| 300 \| $/u);
    expect(rules).toEqual(['table-row-doubtful']);
  });

  it.each([
    ['words among values', '专利（件）  甲市重点企业发明专利  42'],
    ['a bracket that is not closed', '专利（其中发明  30  42'],
  ])('are doubtful with %s', (_, row) => {
    const rows =
      '粮食产量（万吨）  12  20\n公路里程（公里）  30  42\n在校学生（万人）  5  6\n学校（所）  7  8';
    expect(read(`表1 主要指标\n指标  2025年  2030年\n${rows}\n${row}`).rules).toEqual(['table-row-doubtful']);
  });

  it.each([
    ['a dash for a value', '专利（件）  —  42'],
    ['a sum', '合计  54'],
  ])('are not doubtful with %s', (_, row) => {
    const rows =
      '粮食产量（万吨）  12  20\n公路里程（公里）  30  42\n在校学生（万人）  5  6\n学校（所）  7  8';
    const { tables, rules } = read(`表1 主要指标\n指标  2025年  2030年\n${rows}\n${row}`);
    expect(tables).toHaveLength(1);
    expect(rules).toEqual([]);
  });
});

describe('tables with rules', () => {
  it.each([
    [
      'dashes',
      '  ------ -------------------- ------------\n  序号   任务                 责任单位\n  1      建设中试基地         市科技局\n  2      培育创新型企业       市工信局\n  ------ -------------------- ------------',
      '[序号 | 任务 | 责任单位] // 1 | 建设中试基地 | 市科技局 // 2 | 培育创新型企业 | 市工信局',
      2,
    ],
    [
      'dashes below the head',
      '  序号   任务                 责任单位\n  ------ -------------------- ------------\n  1      建设中试基地         市科技局\n  2      培育创新型企业       市工信局\n\n二、保障',
      '[序号 | 任务 | 责任单位] // 1 | 建设中试基地 | 市科技局 // 2 | 培育创新型企业 | 市工信局',
      1,
    ],
    [
      'empty lines between rows',
      '-----------------------------------\n 序号  任务          责任单位\n------ ------------- --------------\n 1     建设甲园区    市科技局、\n                     市财政局\n\n 2     开通乙线路    市交通局\n-----------------------------------',
      '[序号 | 任务 | 责任单位] // 1 | 建设甲园区 | 市科技局、市财政局 // 2 | 开通乙线路 | 市交通局',
      3,
    ],
    [
      'a grid',
      '+------+------------+----------+\n| 序号 | 任务       | 责任单位 |\n+======+============+==========+\n| 1    | 建设甲园区 | 市科技局 |\n|      | 和乙平台   |          |\n+------+------------+----------+\n| 2    | 开通丙线路 | 市交通局 |\n+------+------------+----------+',
      '[序号 | 任务 | 责任单位] // 1 | 建设甲园区和乙平台 | 市科技局 // 2 | 开通丙线路 | 市交通局',
      4,
    ],
    [
      'Markdown',
      '| 序号 | 指标 | 2025年 |\n| --- | :---: | ---: |\n| 1 | 甲\\|乙 | 3 |\n| 2 | 丙 |  |\n',
      '[序号 | 指标 | 2025年] // 1 | 甲\\|乙 | 3 // 2 | 丙 | ',
      1,
    ],
  ])('of %s', (_, text, expected, rules) => {
    const { tables, regions } = read(text);
    expect(tables).toEqual([expected]);
    expect(regions[0]?.rules).toHaveLength(rules);
  });
});

describe('what is no table', () => {
  it.each([
    [
      'names in rows',
      '甲市专家委员会组成人员\n主　任：张三　　市政府副市长\n副主任：李四　　市政府办公室主任\n王五　　市卫生局局长\n赵六　　市财政局局长',
    ],
    ['names one a line', stack('附件', '项目名单', '甲公司', '乙公司', '丙公司', '丁公司', '戊公司')],
    ['names set apart by blanks', '附表3 名单\n甲 乙 丙\n丁 戊 己\n庚 辛 壬'],
    ['signatures and a date', '甲市人民政府　　　　乙市人民政府\n2021年3月5日　　　　2021年3月5日'],
    [
      'labels of a register',
      '索 引 号：\t000014349/2018-00228\t主题分类：\t科技\n发文机关：\t甲市人民政府\t成文日期：\t2018年12月23日\n发文字号：\t甲政发〔2018〕126号\t发布日期：\t2019年01月08日\n\n一、总体要求\n坚持目标导向。',
    ],
    ['a contents list', '一、形势与机遇.....\t3\n二、主要成绩.....\t5\n三、发展目标.....\t10'],
    [
      'a list whose marks stand before tabs',
      '1.\t加快建设创新平台，完善体系。\n2.\t培育壮大主导产业，延伸链条。\n3.\t加强组织领导，落实责任。',
    ],
    [
      'paragraphs that begin with a tab',
      '\t一、总体要求\n\t坚持目标导向，按年度推进。\n\t二、主要任务\n\t加快建设平台，完善体系。',
    ],
    [
      'a menu',
      stack(
        '首页',
        '政务公开',
        '机构职能',
        '政策文件',
        '工作动态',
        '办事服务',
        '个人服务',
        '法人服务',
        '互动交流',
        '在线访谈',
        '领导信箱',
        '意见征集',
      ),
    ],
    [
      'headings and paragraphs',
      stack(
        '一、目标',
        '到2030年，粮食产量达到32万吨。',
        '二、任务',
        '（一）加强建设',
        '修建三条公路。',
        '（二）扩大开放',
        '办好两个展会。',
      ),
    ],
    [
      'sentences with numbers set apart',
      '修正發布第 7、22、26、34  條條文；刪除第 9  條條文；\n增訂第 25-1  條條文\n公告第 4  條第 1  項序文、第 5  條第 1  項第 3  款、第 2  項\n、第 3  項序文、第 1  款、第 6  條第 1  項序文、第 2  項、第',
    ],
  ])('%s', (_, text) => {
    expect(read(text).tables).toEqual([]);
  });

  it.each([
    [
      'a head without rows',
      stack(
        '序号',
        '任务',
        '责任单位',
        '建设公共技术服务平台，面向企业开放仪器设备。',
        '二、保障措施',
        '加强统筹协调。',
      ),
      'table-suspected',
    ],
    [
      'natures outside tables',
      stack('基期水平', '预期性', '说明：略。', '约束性', '计算方法：略。', '约束性'),
      'table-suspected',
    ],
    [
      'rows of another width each',
      '区 2020 年 2025 年\n东区 12 20 预期性\n西区 8 15\n南区 9 13 预期性 约束性',
      'table-suspected',
    ],
  ])('but is suspected: %s', (_, text, rule) => {
    const { tables, rules } = read(text);
    expect(tables).toEqual([]);
    expect(rules).toContain(rule);
  });

  it.each([
    ['values and shares', '增减情况119951800254927.8%1316105313542.9%'],
    ['decimals', '合计1199.51800.2254.9278.1327.5'],
    ['shares with signs', '粮食12.5%+3.4%8.81%±0.2%17.6%6.5%'],
    ['thousands', '1,199.5%1,800.2%254.9%278.1%'],
    ['full-width digits', '客运量１２．５％３．４％８．８１％１７．６％９．１％７．７％'],
  ])('names the line of cells that ran together: %s', (_, line) => {
    expect(read(`第一章 现状\n${line}\n各项任务顺利完成。`).remarks).toEqual([
      expect.objectContaining({
        rule: 'table-suspected',
        line: 2,
        actual: expect.stringMatching(/^line 2: /),
      }),
    ]);
  });

  it.each([
    ['telephones', '联系电话：010-12345678010-87654321010-11112222'],
    ['telephones without hyphens', '电话：13800000000139000000001370000000013600000000'],
    ['a credit code', '统一社会信用代码：91110000MA01ABCD2X91110000MA01ABCD3Y'],
    ['the code of a project', '项目代码：2020-110101-48-01-123456'],
    ['book numbers', '书号：978-7-0000-0000-1，978-7-0000-0000-2'],
    ['a long amount', '总投资123,456,789,012,345,678.90元'],
    ['ranges of shares', '分别增长5%-10%、10%-15%、15%-20%、20%-25%、25%-30%'],
    ['a list of shares', '占比12.5%、13.4%、18.81%、17.6%、16.5%、11.2%、10.1%'],
    ['leaders of contents', '第一章现状........................................12'],
    ['an address', 'https://example.org/a?b=%20%30%20%30%20%30%20%30%20%30'],
    ['a dotted code', '标识1.2.156.1019.1.501.2.156.1019.1.301'],
  ])('suspects nothing in %s', (_, line) => {
    expect(read(`第一章 现状\n${line}\n各项任务顺利完成。`).rules).toEqual([]);
  });
});

it('a line of a Markdown table that is one bar is no row', () => {
  const { tables, rules } = read('表1 主要指标\n|指标|数量|\n|---|---|\n|养老床位|900张|\n|\n|护理员|\n');
  expect(tables).toEqual(['表1 主要指标 ‖ [指标 | 数量] // 养老床位 | 900张 // 护理员']);
  expect(rules).toEqual(['table-ragged']);
});
