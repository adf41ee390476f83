/** When two names say the same to a reader: differences of writing that nobody would mark in a table. */

/** What is taken out of a name or put in one form, in this order: [pattern, replacement]. */
const SAME_TO_A_READER: readonly (readonly [RegExp, string])[] = [
  [/[\s“”"‘’'「」『』、]+/gu, ''],
  // 排名前15家企业, 前15家企业
  [/排名(?=前[0-9]+)/gu, ''],
  // 为困难家庭发放补贴, 发放困难家庭补贴
  [/^为(.{2,12}?)(发放|提供|兑现|减免)(?=.{2})/u, '$2$1'],
  // 产量（五年累计）比上一个五年增长
  [/[（(][^（()）]*累计[)）](?=[比与同较年增下])/u, ''],
  // 总产值（亿元）, 生产总值（累计）, 固定资产投资（五年累计）
  [
    /[（(](?:[^（()）]*累计[^（()）]*|[^（()）]{0,3}(?:元|人|家|个|项|件|篇|%|亩|吨|套|户|公里|平方米|名))[)）]$/u,
    '',
  ],
  // 专利的拥有量, 专利拥有量
  // 开展创建工作的企业, 开展创建的企业
  [/(?<=\p{Script=Han}{2})工作(?=的)/gu, ''],
  [/的|累计/gu, ''],
  // 年均浓度值, 年均浓度
  [/(?<=浓度)值/gu, ''],
  [
    /^(?:全[国省市州盟区县旗]|[我本][国省市州区县旗]|[一二两三四五六七八九十][三四五]五(?:期间|时期|以来|末)?|到?(?:19|20)[0-9]{2}年(?:底|末)?|每年|全年|累计|年(?=[^均]))+/u,
    '',
  ],
  [/^(?:完成(?!率|度|投资|额)|滚动(?=实施))/u, ''],
  // 建设充电桩, 充电桩: in a plan the same count.
  [/^重点(?=[引培建支扶帮发选])/u, ''],
  [
    /^(?:推动|推进|支持)?(?:(?:建设|建成|建立|创建|培育|打造|形成|集聚|聚集|汇聚|认定|设置|设立|实施|组织实施)(?!率|度))/u,
    '',
  ],
  // 与2010年相比增长率, 较2010年增长, 比2010年增长率
  [/[与同](.{2,12}?)(?:相比|之比)/u, '比$1'],
  [/同比|[比较](?:上年|去年)(?:同期)?|(?<=收入|产值)规模$/gu, ''],
  [/较(?=.{2,12}(?:[增下减降提]|改善))/u, '比'],
  [/(?:增长速度|增速|增幅|增长幅度|(?:增长|增加|提高|提升|上升|递增|上涨)(?:率|额|量|数|幅度)?)$/u, '增长'],
  [/(?:降幅|(?:下降|降低|减少|回落|压减|精简|削减)(?:率|额|量|数|幅度)?)$/u, '下降'],
  [/增长倍数$/u, '增长'],
  // 工程完成投资, 工程投资
  [/完成投资$/u, '投资'],
  // 目标任务完成比例, 目标完成率
  [/(?:目标任务|目标)完成(?:比例|率)$/u, '目标完成率'],
  // 水平在全国各省市中排名, 水平全国省市位次
  [/位次$/u, '排名'],
  [/在?全([国省市区县]).{0,2}?([省市区县]{0,2}(?:（[^（）]*）|[(][^()]*[)])?)中?排名/u, '全$1$2排名'],
  // What it is compared with stands in a field of its own.
  [/比(?:[0-9]{4}年|[一二三四五六七八九十]+五(?:时期|期?末|末期)?)(?=(?:年均)?(?:增长|下降|改善)$)/u, ''],
  // 企业数量全市排名, 企业占全市比重, 企业数与上年之比: the thing alone says that it is counted.
  [/(?:数量|总数|(?<![指系基参人])数)(?=占|[比与].|同比|年均|增长|倍数|全[国省市区县])/gu, ''],
  // What it is compared with stands in a field of its own.
  [/(?:比(?:[0-9]{4}年|[“”]?[一二三四五六七八九十]+五时期)|相当于基期倍数|倍数)$/u, '倍数'],
  [/(?:所?占比[例重]?|份额|比例|比重)$/u, '比重'],
  [/(?:数量|总量|总数|数)$/u, ''],
];

/** What the unit says already: 土地流转面积 in 亩, 修建道路里程 in 公里. */
const SAID_BY_UNIT: readonly (readonly [unit: RegExp, ending: RegExp])[] = [
  [/(?:亩|公顷|平方米|平方公里|平米)$/u, /(?:总?面积)$/u],
  [/(?:公里|千米|米)$/u, /(?:总?里程|总?长度)$/u],
  [/元$/u, /(?<![总增])(?:金额|额)$/u],
  [/(?:[人名户]|人次)$/u, /(?:[人户]|人次)$/u],
];

/** What is done to the things, behind them: 老旧小区改造, also said as 改造老旧小区. */
const DONE_BEHIND =
  /^(?:开展|实施)?(.{2,}?)((?:维修|提升|综合|升级)?(?:改造|整治|治理|整改|修复)|维修|新建|搬迁)$/u;
/** The same of what is built: in a plan the same count as the things. */
const BUILT_BEHIND = /^(?:开展)?(.{2,}?)(?:建设|创建)$/u;

/** The counting word of a unit: 场次 of 万场次. */
const measureOf = (unit: string) => unit.replace(/^[百千万亿]+/u, '');

/** A name in the form in which names that say the same of values with a unit are equal. */
function sameToReader(name: string, unit: string, scope = ''): string {
  const own = scope !== '' && name.startsWith(scope) ? name.slice(scope.length) : name;
  return withoutUnit(plainWords(own.normalize('NFKC')), unit)
    .replace(BUILT_BEHIND, '$1')
    .replace(DONE_BEHIND, '$2$1');
}

/** Words with all differences of writing taken out, also those that others hide: 培育 before 认定. */
function plainWords(words: string): string {
  const plain = SAME_TO_A_READER.reduce(
    (said, [pattern, replacement]) => said.replace(pattern, replacement),
    words,
  );
  return plain === words || plain.length < 2 ? plain : plainWords(plain);
}

/** A name without what its unit says already: 讲座场次 in 场次, 住宅销售套数 in 套. */
function withoutUnit(name: string, unit: string): string {
  const ending = SAID_BY_UNIT.find(([pattern]) => pattern.test(unit))?.[1];
  if (ending !== undefined) return name.replace(ending, '');
  const measure = measureOf(unit);
  return measure !== '' && name.length > measure.length + 1 && name.endsWith(measure)
    ? name.slice(0, -measure.length)
    : name;
}

/** The same with the counting word before 数, where that is one: 航线条数 → 航线; 专家数 is 专家. */
function withoutCountingWord(name: string, unit: string, scope: string): string {
  return sameToReader(name.replace(/[人户项件条台起套座辆场家个](?=数$)/u, ''), unit, scope);
}

/** Whether a name is one of those of a reading, which stand between `|`: as printed, or to a reader. */
export function agreesWith(
  { name, unit, scope = '' }: { name: string; unit: string; scope?: string },
  reading: string,
): { exactly: boolean; toReader: boolean } {
  const accepted = reading.split(/[|｜]/u).map((each) => each.trim());
  return {
    exactly: accepted.includes(name),
    toReader: accepted.some((each) =>
      [sameToReader, withoutCountingWord].some((form) =>
        [form(each, unit, scope), sameToReader(each, unit, scope)].includes(sameToReader(name, unit, scope)),
      ),
    ),
  };
}
