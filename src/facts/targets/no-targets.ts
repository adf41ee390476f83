/** Numbers of a plan that look like targets and are none: thresholds, what there is already, sums of shares, names that say nothing. */
import type { SitePlan } from '../../corpus/model.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** The sum of a column: in per cent it is always 100. */
const SUM = withExamples(/^(?:合计|总计|小计)/u, '合计比重 总计 小计占比', '又合计');
/** A name that says of nothing what the number is: 预期值达到90%以上. */
const NO_NAME = withExamples(
  /^(?:预期|目标|规划|指标|计划)值$|^(?:其中|合计|总计|小计)$/u,
  '预期值 目标值 规划值 指标值 计划值 其中 合计 总计 小计',
  '现价预期值 目标值域 其中小学 合计用水量 又其中',
);
/** Which of them something is done to: 对日处理20吨及以上污水处理设施出水开展监测. */
const THRESHOLD = withExamples(
  /^\s*(?:及|或)以[上下]的?(?=\p{Script=Han}{2})(?!水平|标准)/u,
  '及以上设施 或以下的村庄 及以上企业',
  '及以上水平 及以上标准 以上示范村 及以上 水平及以上企业',
);
/** What there is already and is to be kept going: 保障312个水文站正常运行. */
const KEPT = withExamples(
  /(?:保障|维护|确保|保证)[^。；]*$/u,
  '保障全县 维护县内 确保已建的 保证已有',
  '保障全县。新建 保障；县',
);
const GOING = withExamples(
  /^[^。；]*(?:正常|稳定|安全)运[行营转]/u,
  '等站点正常运行 稳定运营 安全运转',
  '建成。正常运行 扩建；稳定运行',
);
/** How far a work reaches: 涉及12个乡镇36条支流. */
const TOUCHED = withExamples(/涉及[^，。；]*$/u, '涉及 涉及12个乡镇', '涉及多地，新建 涉及。');
/** How what is spent is made up: a finding. */
const MAKE_UP = withExamples(
  /(?:投资|融资|资金)占比$|占[^，。；]*总投资$/u,
  '省级投资占比 融资占比 自筹资金占比 排水工程占规划总投资',
  '研发投入占比 融资占比例 占总投资额 排水工程占，划总投资 排水工程占。划总投资',
);
/** How many people there are, where nothing says that the number is to be reached. */
const PEOPLE = withExamples(
  /(?:乡村|农村|城镇|常住|户籍|[省市县区])(?:总)?人口$/u,
  '乡村人口 农村总人口 城镇人口 常住人口 户籍人口 全省人口 我市人口 全县人口 全区人口',
  '受益人口 参保人口 脱贫人口 农村人口数',
);
const TO_REACH = withExamples(
  /[达控]|超过|突破|保持|稳定|增|减/u,
  '达到 控制在 超过 突破 保持在 稳定在 增至 减至',
  `，到`,
);

/** How many a list has: 范围包括甲县、乙县，共2个县; and those that work is laid on: 以甲、乙等2条高速为重点. */
const RANGE = withExamples(
  /(?:范围|区域)(?:包括|涵盖)[^。；]*[、，][^。；]*$/u,
  '范围包括甲县、乙县， 区域涵盖东区、西区， 范围包括甲县、 区域涵盖甲县，',
  `范围包括甲县 建设甲、乙， 范围包括甲、乙。建
    范围包括甲县、； 范围包括。县、 范围包括；县、`,
);
const COUNTED = withExamples(/^(?:共计?|等)\s*[0-9]/u, '共3个 共计3条 等3处', '建成3个 共建3个 又共3个');
const LISTED = withExamples(
  /以[^。；]*(?:、|和)[^。；]*等$/u,
  '以东街、西街等 以一号井和二号井等',
  `建设东街、西街等 以工代赈 以东街、西街等地
    以。街、西街等 以；街、西街等 以东街、。街等 以东街、；街等`,
);
const LAID_ON = withExamples(
  /^[^，。；]*为(?:重点|主体?|核心|支撑|骨架|依托|载体|纽带)/u,
  '公路为重点 湖泊为主 县城为核心 高速为骨架 港口为依托 园区为载体 站点为支撑 河流为纽带',
  '公路，为重点 。泊为主',
);
/** A total of more than the years of the plan, of which it tells what is theirs: 总投资9亿元，其中“十四五”投资5亿元. */
const OF_MORE = withExamples(
  /^，其中[“"]?十[一二三四五六七八九]?五[”"]?(?:期间)?(?:计划)?投资/u,
  `，其中“十四五”投资 ，其中十五五期间计划投资 ，其中"十四五"投资 ，其中十一五投资 ，其中十二五投资 ，其中十三五投资 ，其中十六五投资 ，其中十七五投资
    ，其中十八五投资 ，其中十九五投资`,
  '，其中中央投资 。其中“十四五”投资 又，其中“十四五”投资',
);

/** True for a number that is no target, whatever its year. */
export function isNoTarget(plan: SitePlan, indicator: Indicator): boolean {
  const { name, unit, quote, yearInferred, clause } = indicator;
  if (NO_NAME.test(name) || (unit === '%' && (SUM.test(name) || MAKE_UP.test(name)))) return true;
  if (yearInferred && PEOPLE.test(name) && !TO_REACH.test(quote)) return true;
  const { text = '', rows } = plan.clauseById.get(clause) ?? {};
  const from = text.indexOf(quote);
  if (from < 0 || rows) return false;
  const before = text.slice(0, from);
  return (
    isThreshold(indicator) ||
    TOUCHED.test(before) ||
    (RANGE.test(before) && COUNTED.test(quote)) ||
    (LISTED.test(before) && LAID_ON.test(`${quote}${text.slice(from + quote.length)}`)) ||
    OF_MORE.test(text.slice(from + quote.length)) ||
    (KEPT.test(before) && GOING.test(text.slice(from + quote.length))) ||
    isOfUnnamed(plan, indicator)
  );
}

/** Whether the number of a quote says which of the things something is done to. */
function isThreshold({ quote, value, unit }: Indicator): boolean {
  const number = `${value}${unit}`;
  const at = quote.indexOf(number);
  return at >= 0 && THRESHOLD.test(quote.slice(at + number.length));
}

/** Whether one statement gives one name two values: 合格率分别达到99.9%和99.5% tells those of two things that it does not name. */
const isOfUnnamed = ({ indicators }: SitePlan, one: Indicator): boolean =>
  indicators.some(
    ({ clause, quote, name, unit, year, value }) =>
      clause === one.clause &&
      quote === one.quote &&
      name === one.name &&
      unit === one.unit &&
      year === one.year &&
      value !== one.value,
  );
