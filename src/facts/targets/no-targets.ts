/** Numbers of a plan that look like targets and are none: sums of shares, names that say nothing. */
import type { SiteClause } from '../../corpus/model.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** What is asked of a plan, published or a draft. */
export interface PlanWithIndicators<Told extends Indicator = Indicator> {
  indicators: readonly Told[];
  clauseById: ReadonlyMap<string, Pick<SiteClause, 'text' | 'rows'>>;
}

/** The sum of a column: in per cent it is always 100. */
const SUM = withExamples(/^(?:合计|总计|小计)/u, '合计比重 总计 小计占比', '又合计');
/** A name that says of nothing what the number is: 预期值达到90%以上. */
const NO_NAME = withExamples(
  /^(?:预期|目标|规划|指标|计划)值$|^(?:其中|合计|总计|小计)$/u,
  '预期值 目标值 规划值 指标值 计划值 其中 合计 总计 小计',
  '现价预期值 目标值域 其中小学 合计用水量 又其中',
);
/** A name that is a piece of a sentence counts nothing: 混凝土用量的统计数据为每平方米建筑面积 */
const PIECE = withExamples(
  /(?<!供|对|响)应(?:当|以|按|由|占|不)|数据为|(?:乘以|作为|不得|每平方米建筑面积)$/u,
  '保证金应以合同总价 人员应当 比例应不小于 费用应由 教师应占 面积应按 统计数据为 合同价乘以 作为 不得 用量为每平方米建筑面积',
  '应急 应用 应对 应届毕业生 需求响应能力 供应链企业 供应不足 对应由 响应以 每平方米建筑面积造价',
);
/** How what is spent is made up: a finding. */
const MAKE_UP = withExamples(
  /(?:投资|融资|资金)占比$|占[^，。；]*总投资$/u,
  '省级投资占比 融资占比 自筹资金占比 排水工程占规划总投资',
  '研发投入占比 融资占比例 占总投资额 排水工程占，划总投资 排水工程占。划总投资',
);
/** A share that is to be reached is an aim. */
const REACHED = withExamples(/达|提高|超过|不低于/u, '达到 提高到 超过 不低于', '为 约为');
/** A total of more than the years of the plan, of which it tells what is theirs: 总投资9亿元，其中“十四五”投资5亿元. */
const OF_MORE = withExamples(
  /^，其中[“"]?十[一二三四五六七八九]?五[”"]?(?:期间)?(?:计划)?投资/u,
  `，其中“十四五”投资 ，其中十五五期间计划投资 ，其中"十四五"投资 ，其中十一五投资 ，其中十二五投资 ，其中十三五投资 ，其中十六五投资 ，其中十七五投资
    ，其中十八五投资 ，其中十九五投资`,
  '，其中中央投资 。其中“十四五”投资 又，其中“十四五”投资',
);

/** True for a number that is no target, whatever its year. */
export function isNoTarget(plan: PlanWithIndicators, indicator: Indicator): boolean {
  const { name, unit, quote, clause } = indicator;
  const isMadeUp = MAKE_UP.test(name) && !REACHED.test(quote);
  if (NO_NAME.test(name) || PIECE.test(name) || (unit === '%' && (SUM.test(name) || isMadeUp))) return true;
  const { text = '', rows } = plan.clauseById.get(clause) ?? {};
  const from = text.indexOf(quote);
  if (from < 0 || rows) return false;
  return OF_MORE.test(text.slice(from + quote.length)) || isOfUnnamed(plan, indicator);
}

/** Whether one statement gives one name two values: 合格率分别达到99.9%和99.5% tells those of two things that it does not name. */
const isOfUnnamed = ({ indicators }: PlanWithIndicators, one: Indicator): boolean =>
  indicators.some(
    ({ clause, quote, name, unit, year, value }) =>
      clause === one.clause &&
      quote === one.quote &&
      name === one.name &&
      unit === one.unit &&
      year === one.year &&
      value !== one.value,
  );
