/** Where the words of an instrument name no act: they name a body, a technique, a rule about them, or a field. */
import type { InstrumentKind } from '../schemas/instrument-kinds.ts';
import { ruleTable } from './rule-table.ts';

/** What around the words of a kind says that they name no act of it. */
export interface InstrumentContext {
  id: string;
  /** Kinds whose words it excludes. */
  kinds: readonly InstrumentKind[];
  /** What the words themselves are like, where that matters. */
  words?: RegExp;
  before?: RegExp;
  after?: RegExp;
  /** Texts that it leaves without any of the kinds. */
  examples: readonly string[];
  /** Texts in which one of them remains. */
  counterexamples: readonly string[];
}

/** Rows that are all tried. */
export const INSTRUMENT_CONTEXTS: readonly InstrumentContext[] = ruleTable('instrument-contexts', [
  {
    id: 'body',
    kinds: ['supervision', 'information', 'finance', 'platforms', 'market', 'publicity'],
    after: /^(?:主管)?(?:部门|机构(?!改革|建设)|企业|单位|总局)/u,
    examples: ['会同监管部门办理', '互联网服务平台企业较多'],
    counterexamples: ['加强监管，部门各负其责'],
  },
  {
    id: 'technique',
    kinds: ['information', 'supervision', 'facilities', 'planning'],
    after: /^[^，。；]{0,14}(?:技术(?!人员|体系|支撑|手段|服务)|材料|装备研制|工具研发)/u,
    examples: ['研制氢气泄漏监测材料', '提出新型资源评估技术'],
    counterexamples: ['加强监测，推广先进技术'],
  },
  {
    id: 'rule-about',
    kinds: ['information', 'services', 'facilities', 'supervision', 'talent'],
    after:
      /^[^，。；、]{0,10}(?:标准(?!化)|规范(?!化)|办法|规定|指南|审批流程|审批|收费|合同|布局|运营|成本|资金|投资(?!建设)|经费)/u,
    examples: ['出台监测评估规范', '完善排查技术指南'],
    counterexamples: ['开展监测，完善规范'],
  },
  {
    id: 'field',
    kinds: [
      'information',
      'supervision',
      'finance',
      'market',
      'talent',
      'funds',
      'planning',
      'pilots',
      'services',
    ],
    after: /^[^，。；]{0,24}(?:等?各?环节|过程中|等方面的?情况|等(?:重点)?(?:行业|束缚|便利|专业化服务))/u,
    examples: ['在数据采集、传输、存储等各环节落实责任'],
    counterexamples: ['推进数据共享，覆盖各环节'],
  },
  {
    id: 'carrier-only-named',
    kinds: ['platforms'],
    words: /^(?!组建|建设|设立|建立|搭建|打造)/u,
    before:
      /(?:^|[，。；：])(?![^，。；：]*(?:建|设|立|成|布局|发展|支持|加强|提升|培育|引进|推动|推进|促进|完善|优化|争创|申报|认定|鼓励|壮大|整合|共享|深化|加快|强化|新增|扩大|升级|探索|创|搭|开放|打造|统一))[^，。；：]*$/u,
    after: /^(?![^，。；]{0,12}(?:建设|发展|共享|开放|升级|创建|搭建|培育))/u,
    examples: ['依托重点实验室、检测机构开展复核', '由技术转移中心负责登记'],
    counterexamples: ['新认定一批技术创新中心', '公共服务平台建设提速'],
  },
]);
