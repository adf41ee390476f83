/**
 * Of what a heading speaks among its like: of towns or of villages, of soil or of air. Two sections of one task that speak of different
 * ones are no counterparts, and neither are one of soil alone and one of all that is measured.
 */

/**
 * One row: the ways to say each of some things that stand beside each other, apart by spaces. What stands in several is of all of these;
 * what takes them all together (城乡, 可再生能源) is in none.
 */
const ROWS: readonly (readonly string[])[] = [
  // Where people live
  ['城镇 城市 城区 市区 县城', '农村 乡村 村庄 农牧区 连队'],
  // What is kept clean
  [
    '大气 空气 臭氧 颗粒物 扬尘 废气',
    '水环境 水污染 水质 水生态 地表水 黑臭水体 流域 河湖 污水',
    '地下水',
    '土壤 农用地 建设用地',
    '噪声 声环境',
    '固体废物 固废 垃圾 危险废物 危废',
    '海洋 海域 近岸 海水',
    '辐射',
  ],
  ['农用地 耕地 农田', '建设用地 污染地块', '未利用地', '矿山 矿区 尾矿'],
  // What is thrown away
  [
    '生活垃圾',
    '危险废物 危废',
    '医疗废物 医废',
    '建筑垃圾',
    '工业固体废物 工业固废',
    '餐厨 厨余',
    '秸秆 农膜 地膜',
    '粪污',
  ],
  // Where energy comes from
  [
    '煤电 火电 煤炭 燃煤',
    '石油 油气 天然气 燃气',
    '核电',
    '水电 抽水蓄能',
    '风电 风能 风光',
    '光伏 太阳能 风光',
    '生物质',
    '地热',
    '氢能 氢燃料 制氢',
    '储能',
  ],
  ['特高压', '500千伏', '330千伏', '220千伏', '110千伏', '35千伏', '配电网 配网'],
  // Who works
  [
    '工业 制造业 行业企业',
    '建筑 住宅 城乡建设',
    '交通 运输 车船 机动车',
    '农业 种植 养殖 畜禽',
    '商贸 旅游 文化',
  ],
  ['种植 农药 化肥', '养殖 畜禽', '水产'],
  // What grows and lives
  [
    '森林 林业 林木 天然林 国土绿化 林草',
    '草原 草地 林草',
    '湿地',
    '荒漠 沙化 防沙 石漠化',
    '河湖 河流 湖泊',
    '海洋 海岸 海岛',
    '矿山',
    '物种 野生动植物 野生动物 遗传 种质',
  ],
  ['物种 野生动植物 野生动物', '遗传 种质'],
  // How people and goods travel
  ['公路 道路', '铁路 轨道', '水运 港口 航道', '航空 机场', '公交'],
  // Who learns and where
  [
    '学前 幼儿园',
    '义务教育 小学 初中',
    '高中',
    '职业教育 职业学校 技工',
    '高等教育 高等学校 高校',
    '特殊教育',
  ],
  // Whom it is for
  ['老年 养老 老人', '儿童 托育 婴幼儿 未成年', '残疾', '妇女', '退役军人', '青年'],
  // What heals
  ['公共卫生 疾病预防', '医疗服务 医院', '中医', '妇幼'],
  // What is read and kept
  ['文物', '非物质文化遗产 非遗', '图书馆 阅读', '博物馆', '体育 健身'],
  // By what an authority works
  [
    '排污许可',
    '损害赔偿',
    '信用',
    '碳交易 碳排放权 排污权',
    '环境影响评价 环评',
    '公益诉讼',
    '执法 督察',
    '监测',
    '应急',
    '宣传 教育',
  ],
  // By what something new comes about
  [
    '人才',
    '资金 投融资 金融 财政',
    '知识产权 专利',
    '成果转化 技术转移 成果转移',
    '开放 国际合作 一带一路',
    '科普 科学普及',
    '平台 基地 实验室 工程中心',
  ],
];

/** And rows of what only headings are asked for: what is set up for a thing, which the sentences on it name by the way. */
const HEADING_ROWS: readonly (readonly string[])[] = [['机制 体制', '平台 基地 园区']];

/** A row as it is looked for: the names, longest first, with the things that each is a name of. */
interface Row {
  pattern: RegExp;
  things: ReadonlyMap<string, ReadonlySet<number>>;
}

const rowsOf = (rows: typeof ROWS) =>
  rows.map((row): Row => {
    const things = new Map<string, Set<number>>();
    row.forEach((names, thing) => {
      for (const name of names.split(' ')) things.set(name, (things.get(name) ?? new Set()).add(thing));
    });
    const names = [...things.keys()].sort((one, other) => other.length - one.length);
    return { pattern: new RegExp(names.join('|'), 'gu'), things };
  });
const [TABLE, HEADING_TABLE] = [rowsOf(ROWS), rowsOf(HEADING_ROWS)];

function thingsIn(text: string, { pattern, things }: Row): Set<number> {
  return new Set(
    [...text.matchAll(pattern)].flatMap(([name]) => [...(things.get(name) ?? new Set<number>())]),
  );
}

/** A section by its heading and the sentences below it. */
export interface Headed {
  title: string;
  sentences: readonly string[];
  /** The title of its plan: what that names is the scope of all its sections. */
  plan: string;
}

/** Fewest sentences of which a share says something. */
const LEAST_SENTENCES = 3;
/** Below this share of them, what a heading names is a part of what they are of. */
const PART = 0.3;

/**
 * True where the headings name different things of a row, or beside one in common such as the other section has nothing of, or one names
 * what few of the other's sentences are of: more are of others. 农村垃圾分类 beside 城镇垃圾分类, 小学体育 beside 学校体育.
 */
export function haveOtherScopes(one: Headed, other: Headed): boolean {
  const haveOtherHeads = HEADING_TABLE.some((row) => {
    const [first, second] = [thingsIn(one.title, row), thingsIn(other.title, row)];
    return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
  });
  if (haveOtherHeads) return true;
  return TABLE.some((row) => {
    const [first, second] = [one, other].map(({ title, plan }) =>
      thingsIn(title, row).difference(thingsIn(plan, row)),
    ) as [Set<number>, Set<number>];
    if (first.size > 0 && second.size > 0)
      return first.isDisjointFrom(second) || isCrossed([first, one], [second, other], row);
    return isPart(first, other, row) || isPart(second, one, row);
  });
}

/**
 * Whether two headings name one thing in common and each another besides, one of which the other section does not speak of at all:
 * 兼顾公路与铁路 beside 兼顾公路与航道.
 */
function isCrossed(
  [first, one]: [ReadonlySet<number>, Headed],
  [second, other]: [ReadonlySet<number>, Headed],
  row: Row,
): boolean {
  const [firstOnly, secondOnly] = [first.difference(second), second.difference(first)];
  if (firstOnly.size === 0 || secondOnly.size === 0) return false;
  const lacks = (things: ReadonlySet<number>, { sentences }: Headed) =>
    sentences.every((sentence) => things.isDisjointFrom(thingsIn(sentence, row)));
  return lacks(firstOnly, other) || lacks(secondOnly, one);
}

/** Whether things that a heading names are of few sentences of the other. */
function isPart(named: ReadonlySet<number>, { sentences }: Headed, row: Row): boolean {
  if (named.size === 0 || sentences.length < LEAST_SENTENCES) return false;
  const found = sentences.map((sentence) => thingsIn(sentence, row)).filter(({ size }) => size > 0);
  const own = found.filter((things) => !things.isDisjointFrom(named));
  return own.length / sentences.length < PART && found.length - own.length > own.length;
}
