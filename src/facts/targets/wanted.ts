/** Whether more or less of a quantity is wanted, by its operator, its name and the words of its sentence. */
import type { Comparator, Indicator } from '../../pipeline/schemas/facts.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** The fields of a target that say which way it goes. */
export type DirectedValue = Pick<Indicator, 'name' | 'unit' | 'kind' | 'quote'> & { comparator: Comparator };

/** What follows a name in brackets is its unit. */
const UNIT = /[（(].*$/u;
/** Names of what plans want less of. Consumption in a shop is no burden: 消费品零售总额. */
const BURDEN =
  /(?:能源|煤炭?|石油|油品|用水|水资源)消[费耗](?:总?量)?(?:$|[及和])|(?<!节约|再生|生活)用水总?量$|[能水煤]耗|排放(?:总量|量|强度)?$|浓度$|(?:死亡|失业|发病|事故|损失|漏损|线损|缺陷|污染)(?:人数|起数|率|面积)?$|(?:辍学|空置|闲置|撂荒|逾期|贫困发生|不良贷款|弃[风光水]|差错|投诉|拥堵|负债|赤字)率$/u;

/** How much less of it there is: of that plans want more. */
const LESS = /降幅|下降|降低|削减|减少|减排|减量/u;

/** True for a name that says how much less of something there is: 单位能耗降低率. */
const isReduction = (name: string): boolean => LESS.test(name);

/** True for a quantity that plans want less of. Of a concentration or an amount in per cent it is how much less there is. */
export function isBurden(printed: string, unit = ''): boolean {
  const name = printed.replace(UNIT, '');
  return (
    BURDEN.test(name) && !isReduction(name) && !(unit === '%' && /浓度|排放(?:总量|量|强度)?$/u.test(name))
  );
}

/** What brings a value up or down to the target. */
const RAISED = withExamples(
  /(?:提高|增长|增加|扩大|延长|[增升])[到至]/u,
  '提高到 提升至 增长到 增加至 上升到 扩大到 延长至 增至 升到',
  '提高效率',
);
const LOWERED = withExamples(
  /(?:降低|减少|缩短|缩小|压缩|回落|[降减])[到至]|控制在/u,
  '下降到 降低至 减少到 缩短至 缩小到 压减到 压缩至 回落至 降至 减至 控制在',
  '下降明显',
);
/** Names that do not say whether more is wanted: of 比重 and 密度 some are to rise and others to fall. */
const EITHER_WAY = withExamples(
  /(?:比|比例|比值|比重|构成|系数|密度|强度|时间|时长|时限|期限|年限|周期|工期|天数|日数|次数|起数|费用|成本|价格|支出|负担|差距|间隔|半径|距离|温度|年龄|(?:用地|占用|债务|人口)规模|(?:用|耗)[水能电地煤油气]总?量)(?:[（(].*)?$/u,
  '生师比 农林用地比例 收入比值 工业比重 人才占比 用能构成 灌溉系数 人口密度 开发强度 候车时间 通话时长 办理时限 还款期限 受教育年限 收储周期 合同工期 停电天数 降水日数 换乘次数 纠纷起数 门诊费用 用工成本 平均价格 卫生支出 学费负担 城乡差距 发车间隔 服务半径 运输距离 出水温度 平均年龄 用地规模 占用规模 债务规模 人口规模 生活用水量 用能总量 用电量 用地量 用煤量 用油量 用气量 耗水量 工业比重（%） 工业比重(%)',
  '比赛 收入 比重提高幅度',
);

/** Whether the values of one thing say that more is wanted, and whether they say that less is. */
export function saysWanted(...targets: readonly DirectedValue[]): { more: boolean; less: boolean } {
  const less = targets.some(
    ({ name, unit, kind, comparator, quote }) =>
      kind === 'rank' || comparator.startsWith('<') || isBurden(name, unit) || LOWERED.test(quote),
  );
  const more = targets.some(
    ({ name, comparator, quote }) => comparator.startsWith('>') || isReduction(name) || RAISED.test(quote),
  );
  return { more, less };
}

/** Whether more or less is wanted of two values of one thing; null where they do not say, or say both. */
export function wantedOf(...targets: readonly DirectedValue[]): 'more' | 'less' | null {
  const { more, less } = saysWanted(...targets);
  if (less !== more) return less ? 'less' : 'more';
  return less || targets.some(({ name }) => EITHER_WAY.test(name)) ? null : 'more';
}
