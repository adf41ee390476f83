/** Bodies of the centre whose names do not say that they are of the state, as data: 民政部, 海关总署, 人力资源社会保障部. */
export const CENTRAL_BODIES: readonly string[] =
  '外交部 国防部 教育部 科学技术部 科技部 工业和信息化部 工信部 信息产业部 公安部 民政部 司法部 财政部 监察部 人事部 人力资源和社会保障部 人力资源社会保障部 人社部 劳动和社会保障部 劳动保障部 国土资源部 自然资源部 环境保护部 环保部 生态环境部 住房和城乡建设部 住房城乡建设部 住建部 建设部 铁道部 交通部 交通运输部 水利部 农业部 农业农村部 对外贸易经济合作部 商务部 文化部 文化和旅游部 卫生部 退役军人事务部 退役军人部 应急管理部 应急部 审计署 海关总署 税务总局 市场监管总局 工商总局 质检总局 食品药品监管总局 广电总局 新闻出版广电总局 体育总局 安全监管总局 金融监管总局 人民银行 银监会 证监会 保监会 银保监会 网信办秘书局 最高人民法院 最高人民检察院 共青团中央 团中央 中华全国总工会 全国妇联'.split(
    ' ',
  );

/** What follows a name where it is none: 教育部门, 公安部队, 商务部分指标. */
const NO_NAME = '(?!门|队|署|委|分|位|件|长|属)';
const CENTRAL = new RegExp(
  `^(?:${CENTRAL_BODIES.toSorted((a, b) => b.length - a.length).join('|')})${NO_NAME}`,
  'u',
);

/** The body of the centre that words begin with; null for none. */
export function centralBodyAt(words: string): string | null {
  return CENTRAL.exec(words)?.[0] ?? null;
}
