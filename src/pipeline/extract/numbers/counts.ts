/** Numbers that count parts of a plan or of its programmes, not things in the world: 五个方向, 三大工程, “633”工程. */
import { CHINESE_NUMBER, chineseNumberValue } from '../../text/numerals.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

/** A count in a text. Offsets are UTF-16 units; `value` is null for a code (“633”工程), of which every digit may count something else. */
export interface FoundCount {
  start: number;
  end: number;
  number: { start: number; end: number };
  unit: string;
  named: { start: number; end: number };
  value: number | null;
  name: string;
  rule: string;
}

/** A form. Each example is a text with value, unit and name of its only count. */
type CountForm = Rule<
  {
    pattern: RegExp;
  },
  unknown,
  readonly [text: string, value: number | null, unit: string, name: string]
>;

const WORDS = withExamples(
  `(?<![${CHINESE_NUMBER}第几数0-9.])(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])(?![${CHINESE_NUMBER}])`,
  `十二 三十→三十 五 一十 二十 两十 四十 五十 六十 七十 八十 九十 十一 十三 十四 十五 十六 十七 十八 十九 两 二 三 四 六 七 八 九
    甲五 五甲`,
);
const NUMBER = withExamples(`(?<number>(?<![0-9.．第A-Za-z])[1-9][0-9]{0,2}|${WORDS})`, '12 五 甲2 212→212');
/** What plans are made of: what is counted says how the text or the work is divided. */
const PARTS = withExamples(
  '方面|方向|领域|层次|层面|维度|板块|环节|阶段|步骤|体系|原则|关系|着力点?|坚持|转变|关键|结合|统筹|重点任务|重点行动|重点工程|重点|篇章|章节|部分|要素|支撑点|举措|措施|抓手|战略|专栏|主题|模块|目标|改革任务|短板|要求|保障|主要任务|专项行动|攻坚行动|主攻方向|着重点',
  `方面 方向 领域 层次 层面 维度 板块 环节 阶段 步骤 体系 原则 关系 着力点 坚持 转变 关键 结合 统筹 重点 篇章 章节 部分 要素 支撑点 举措 措施 抓手 战略 专栏 主题 模块 目标 短板 要求 保障 改革任务 重点任务→重点任务 主要任务→主要任务 重点行动→重点行动 专项行动→专项行动 攻坚行动→攻坚行动 重点工程→重点工程 主攻方向→主攻方向 着重点→着重点 着力`,
);

/** Rows in the order in which they are tried. */
export const COUNT_FORMS: readonly CountForm[] = ruleTable('counts', [
  {
    id: 'parts',
    pattern: withExamples(
      new RegExp(
        // Parts are few: 352项改革任务 are works that are counted.
        `(?<!完成(?:了|全部)?)(?![0-9]{3})${NUMBER}\\s*(?:左右)?(?<unit>个|项|条|类|种)\\s*(?<name>(?:[\\p{Script=Han}]{0,6}?(?:重点|主要|关键|核心|优势|新兴|战略性)[\\p{Script=Han}]{0,6}?)?(?:${PARTS}))(?=$|[^\\p{Script=Han}]|[的和与及上内中为是进着全取都均来]|开展|实施|实现|以下|工作|任务)`,
        'gu',
      ),
      `12个方面 三项举措 五条措施 四类要素 两种关系 六个主要方面 六个关键环节 六个核心要素 六个优势领域 六个新兴领域 六个战略性领域 六个重点农业领域 三个方面， 三个方面的 三个方面开展 三个方面实施 三个方面实现 三个方面以下 三个方面工作 三项举措任务
    六个甲{6}主要方面 六个主要甲{6}方面`,
      '完成12项改革任务 完成了12项改革任务 完成全部12项改革任务 六个关键环，',
    ),
    examples: [
      ['聚焦12个重点领域，攻关', 12, '个', '重点领域'],
      ['推进16项改革任务，', 16, '项', '改革任务'],
      ['抓好以下五个方面：', 5, '个', '方面'],
      ['落实四项举措。', 4, '项', '举措'],
      ['构建三个层次的住房保障体系', 3, '个', '层次'],
      ['推进六个重点农业产业领域', 6, '个', '重点农业产业领域'],
    ],
    counterexamples: [
      '完成12项改革任务，',
      '推进352项改革任务，',
      '建设12个重点实验室',
      '第五个方面',
      '十几个方面',
      '培育3个领域协会',
      '三个月',
    ],
  },
  {
    id: 'great',
    pattern: withExamples(
      new RegExp(
        `(?<!党的)(?!(?:十[六七八九]|二十)大[”以精报上和])${NUMBER}(?<unit>大)(?![于小约幅型])\\s*(?<name>[\\p{Script=Han}“”]{2,10}?)(?=$|[，。；：、！？（）)]|[的和与及等为是建全均都](?!国|市|省|区|县|面|社)|\\s)`,
        'gu',
      ),
      `三大工程 三大工程，抓好 三大工程的进展→三大工程 三大工程␣一
    三大攻坚全国→攻坚全国 三大攻坚全市→攻坚全市 三大攻坚全省→攻坚全省 三大攻坚全区→攻坚全区 三大攻坚全县→攻坚全县 三大攻坚全面→攻坚全面 三大攻坚全社→攻坚全社
    三大工程。抓好 三大工程；抓好 三大工程：抓好 三大工程、抓好 三大工程！抓好 三大工程？抓好 三大工程（抓好 三大工程）抓好 三大工程)抓好 三大工程和进展→三大工程 三大工程与进展→三大工程 三大工程及进展→三大工程 三大工程等进展→三大工程 三大工程为进展→三大工程 三大工程是进展→三大工程 三大工程建进展→三大工程 三大工程全进展→三大工程 三大工程均进展→三大工程 三大工程都进展→三大工程
    三大甲{8}工程`,
      `党的三大工程 第三大工程 十九大以来工作 二十大报告 二十大精神 十六大以来工作 十七大以来工作 十八大以来工作 二十大”告 二十大上告 二十大和告`,
    ),
    examples: [
      ['实施文化惠民、遗产保护三大工程，', 3, '大', '工程'],
      ['打好蓝天、碧水、净土三大保卫战。', 3, '大', '保卫战'],
      ['建设5大创新社区。', 5, '大', '创新社区'],
      ['实施十大举措', 10, '大', '举措'],
    ],
    counterexamples: ['党的二十大报告', '“十九大”以来', '第十八大', '三大于二', '面积2大于'],
  },
  {
    id: 'matters',
    pattern: withExamples(
      new RegExp(
        `(?<number>${WORDS})\\s*(?<unit>件|项|个)\\s*(?<name>(?:重点)?(?:民生)?(?:实事|大事))`,
        'gu',
      ),
      '十件实事 十项民生实事 十个重点民生实事 十件大事',
    ),
    examples: [['办好十件民生实事', 10, '件', '民生实事']],
    // In digits they are counted as any works are.
    counterexamples: ['十件展品', '办好45件民生实事'],
  },
  {
    id: 'quoted-parts',
    pattern: withExamples(
      /“(?<number>[一二两三四五六七八九十]|十[一二三四五六])(?<unit>个|项|大|种)(?<name>[\p{Script=Han}]{1,6})”/gu,
      `“三个着力” “十二项转变” “五大发展” “四种形态” “一个着力” “二个着力” “两个着力” “六个着力” “七个着力” “八个着力” “九个着力” “十个着力” “十一项转变” “十三项转变” “十四项转变” “十五项转变” “十六项转变”
    “三个甲{4}着力”`,
    ),
    examples: [
      ['落实“三个着力”要求', 3, '个', '着力'],
      ['做到“四个意识”', 4, '个', '意识'],
    ],
    counterexamples: ['“一个”', '“千人计划”'],
  },
  {
    // 包括甲县、乙县等21个县市区: how many a list of places holds.
    id: 'listed-places',
    pattern: withExamples(
      new RegExp(
        `(?<=(?:包括|包含|涵盖|分别[为是]|范围[为：])[^，。；]{0,400}、[^，。；、]{2,16}等)${NUMBER}(?<unit>个)\\s*(?<name>县市区|县（市、区）|县（市）|县区|区县|市县|市州|州市|省份|乡镇|街道)(?=[，。；]|$)`,
        'gu',
      ),
      `包括甲乙县、丙丁县等21个县市区 包含甲乙县、丙丁县等21个县（市、区） 涵盖甲乙县、丙丁县等21个县（市） 分别为甲乙县、丙丁县等21个县区 分别是甲乙县、丙丁县等21个区县 范围为甲乙县、丙丁县等21个市县 范围：甲乙县、丙丁县等21个市州 包括甲乙县、丙丁县等21个州市 包括甲乙县、丙丁县等21个省份 包括甲乙镇、丙丁镇等21个乡镇 包括甲乙、丙丁等21个街道 包括甲乙、丙丁等21个街道， 包括甲乙、丙丁等21个街道。 包括甲乙、丙丁等21个街道；
    包括甲乙、甲{14}丙丁等21个街道 包括甲{398}甲乙、丙丁等21个街道`,
      `甲乙县、丙丁县等21个县市区 包括甲乙县等21个县市区 包括甲乙县、丙丁县等21个街道办 包括甲乙县。甲乙县、丙丁县等21个县市区
    包括，乙、丙丁等21个街道 包括甲乙、，丁等21个街道 包括甲乙、。丁等21个街道`,
    ),
    examples: [['包括甲乙县、丙丁市、戊己区等17个县市区。', 17, '个', '县市区']],
    counterexamples: ['在甲乙县、丙丁县等12个县市区开展试点', '覆盖甲乙县、丙丁县等12个县区。'],
  },
  {
    id: 'code',
    pattern: withExamples(
      /“(?<number>)(?<unit>)(?<code>[0-9一二三四五六七八九NＮ]{1,2}(?:[+＋][0-9一二三四五六七八九NXＮ]{1,2}){1,4}|[0-9]{2,6})”(?<name>[\p{Script=Han}]{0,6}?(?:工程|计划|行动|战略|布局|格局|体系|思路|模式|架构|目标|机制|项目))/gu,
      `“633”工程 “1+3”计划 “633”行动 “633”战略 “633”布局 “633”格局 “633”体系 “633”思路 “633”模式 “633”架构 “633”目标 “633”机制 “633”项目
    “1＋3”计划 “一+3”计划 “1+一”计划 “633”甲工程
    “633”甲{6}工程 “21+3”计划 “1+23”计划`,
    ),
    examples: [
      ['实施“633”人才工程', null, '', '“633”人才工程'],
      ['构建“1＋3＋N”政策体系', null, '', '“1＋3＋N”政策体系'],
    ],
    counterexamples: ['“2025”', '拨打“12345”热线'],
  },
]);

/** Finds the counts of a text in order; of those that overlap the first row holds the place. */
export function findCounts(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const { id, pattern } of COUNT_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const { number = '', unit = '', name = '', code } = match.groups ?? {};
      const end = match.index + match[0].length - (id === 'quoted-parts' ? 1 : 0);
      const start = match.index + (id === 'quoted-parts' ? 1 : 0);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const named = code === undefined ? { start: end - name.length, end } : { start, end };
      const digits = { start, end: code === undefined ? start + number.length : start + code.length + 2 };
      found.push({
        start,
        end,
        number: digits,
        unit,
        named,
        value:
          code === undefined ? (/^[0-9]/u.test(number) ? Number(number) : chineseNumberValue(number)) : null,
        name: text.slice(named.start, named.end).replace(/\s+/gu, ''),
        rule: `count-${id}`,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
