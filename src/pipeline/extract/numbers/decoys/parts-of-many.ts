/** How many there are of which something else is said: the quantity of the statement is another number. */
import { withExamples } from '../../../text/with-examples.ts';
import type { Decoy } from './decoy.ts';

/** Rows on things of which another number tells. */
export const PART_DECOYS: readonly Decoy[] = [
  {
    // 14个重点产业产值占全部产值的80%, 3个集群规模均突破8000亿元.
    id: 'summed-up',
    unit: /^[0-9]{1,2}\s?[个大家条项]$/u,
    after: withExamples(
      /^\p{Script=Han}{2,10}(?:产值|增加值|收入|投资|产量|销售额|规模)(?:合计|总和|之和)?(?:占|均|都|分别)/u,
      '重点产业产值占 支柱产业增加值均 重点企业收入合计占 重点项目投资都 主产县产量之和占 龙头企业销售额总和占 集群规模分别',
      '产值占 重点企业产值达 ，重点产业产值占',
    ),
    examples: [
      '【14个】重点产业产值占农业总产值的80%',
      '食品、纺织、建材【3个】行业产值均突破百亿元',
      '【5家】景区门票收入分别增长',
    ],
    counterexamples: [
      '新建3家医院，投资均超亿元',
      '120个乡镇产值占全县一半',
      '培训5名重点企业投资顾问均合格',
    ],
  },
  {
    // 120个乡镇中，85个…: of how many some are counted.
    id: 'of-them',
    unit: /[个项条家所名种]$/u,
    after: withExamples(
      /^[^，。；、0-9]{2,12}(?<![高初集])中(?:[，,]|[^，。；、0-9]{0,6}有)?\s*[0-9]/u,
      '乡镇中，85 学校中有30 测评点中,22 测评点中上海有22 药品中␣85',
      '，乡镇中，85 乡，镇中，85 普通高中，85 普通初中，85 学校集中8 乡镇中，有85',
    ),
    examples: ['【120个】乡镇中，85个通公交', '【59项】测评点中上海有22项领先', '【300所】学校中80所有食堂'],
    counterexamples: ['新建2所高中，85个班', '新增3个乡镇中心，改造5家医院'],
  },
  {
    // 迈上4个万亿元台阶: how far something went.
    id: 'steps-passed',
    before: /(?:跨[过上越]?|[迈登跃]上)了?\s*$/u,
    unit: /个$/u,
    after: /^[^，。；、0-9]{0,8}(?:台阶|关口|大关)/u,
    examples: [
      '生产总值连续迈上【4个】万亿元台阶',
      '财政收入跨过【3个】亿元关口',
      '旅游收入登上了【2个】百亿大关',
      '客流跃上【2个】新台阶',
      '粮食产量跨越【2个】台阶',
      '产值连跨【2个】台阶',
      '客流跨上【2个】台阶',
    ],
    counterexamples: ['新建3个台阶式花坛', '跨过3个山口'],
  },
];
