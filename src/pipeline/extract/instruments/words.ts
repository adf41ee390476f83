/** Words that the rules of instruments share, and what a rule is. */

import type { InstrumentKind } from '../../schemas/instrument-kinds.ts';
import type { Rule } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

/** How the means of one kind are named. */
export type InstrumentRule = Rule<
  {
    /** The words that show it; global. */
    words: RegExp;
    /** Words of another kind among them. */
    not?: RegExp;
  },
  {
    kind: InstrumentKind;
  },
  // Text and the words found in it.
  readonly [text: string, words: string]
>;

/** Characters within a clause of a sentence, and within an item of a list. */
export const IN_CLAUSE = '[^，。；：:;！\\n]';
export const IN_ITEM = '[^，。；：:;！、\\n]';

/** Verbs by which something is set up, made better or put into effect. */
export const SET_UP = withExamples(
  '(?:建立|健全|完善|制定|制订|修订|出台|实施|实行|推行|落实|执行|探索|构建|创新|改革|深化|优化|建成|形成|强化|加强|推进|推动|明确|规范|严格|编制|研究(?!生)|细化|试行|引入|拓展|提升|提高)',
  '建立 健全 完善 制定 制订 修订 出台 实施 实行 推行 落实 执行 探索 构建 创新 改革 深化 优化 建成 形成 强化 加强 推进 推动 明确 规范 严格 编制 研究 细化 试行 引入 拓展 提升 提高',
);
/** Works that are built or renewed. */
export const WORKS = withExamples(
  '(?:(?<!金融基础|信用基础|数据基础)设施|管网|电网|网架|工程|[电水泵气]站|能源站|微能网|线路|生产线|管道|枢纽|公园|绿地|绿道|绿廊|步道|道路|公路|铁路|专用线|机场|港口|渔港|码头|航道|充电桩|处理厂|处理中心|农田|林网|景观林|场馆|站点|托育点|救护站|基站网?|仓库|(?<!项目)储备库|水库|堤防|闸泵|校舍|学校|校园|医院|卫生院|活动中心|文化中心|服务中心|公共空间|游憩空间|绿化|机组|风电|光伏|电源能力|牧场|住房|厕所|渠系|沼气池)',
  '设施 管网 电网 网架 工程 电站 能源站 微能网 线路 生产线 管道 枢纽 公园 绿地 绿道 绿廊 步道 道路 公路 铁路 专用线 机场 港口 渔港 码头 航道 充电桩 处理厂 处理中心 农田 林网 景观林 场馆 站点 托育点 救护站 基站 仓库 储备库 水库 堤防 闸泵 校舍 学校 校园 医院 卫生院 活动中心 文化中心 服务中心 公共空间 游憩空间 绿化 机组 风电 光伏 电源能力 牧场 住房 厕所 渠系 沼气池 水站 泵站 气站',
  '金融基础设施 信用基础设施 数据基础设施',
);
