/** Names of bodies in full and short, as data: 市发改委, 市发展和改革委员会 and 市发展改革委 are one. */
import { recognisable } from './recognisable.ts';

/** The work of a body as its usual name says it, and other ways to print it. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  发展改革: ['发改', '发展和改革'],
  工业和信息化: ['工信', '工业与信息化', '工业信息化'],
  经济和信息化: ['经信', '经济信息化', '经济与信息化'],
  人力资源社会保障: ['人社', '人力社保', '人力资源和社会保障'],
  住房城乡建设: ['住建', '住房和城乡建设'],
  文化和旅游: ['文旅', '文化旅游', '文化与旅游'],
  卫生健康: ['卫健'],
  市场监管: ['市监', '市场监督管理'],
  医保: ['医疗保障'],
  应急管理: ['应急'],
  退役军人事务: ['退役军人'],
  科技: ['科学技术'],
  国资: ['国有资产监督管理', '国有资产监管'],
  林草: ['林业和草原', '林业草原'],
  规划和自然资源: ['规划资源', '规划自然资源', '规资'],
  自然资源和规划: ['自然资源规划'],
  城市管理: ['城管'],
  药监: ['药品监督管理', '药品监管'],
  机关事务管理: ['机关事务'],
  广电: ['广播电视'],
  中医药: ['中医药管理'],
  粮食和储备: ['粮食和物资储备'],
  金融监管: ['金融监督管理'],
  地方金融监管: ['地方金融监督管理'],
};
const STANDARD = new Map(
  Object.entries(FIELDS).flatMap(([standard, forms]) =>
    [standard, ...forms].map((form) => [form, standard] as const),
  ),
);
/** The work of bodies in every way that this table prints it. */
export const BODY_FIELDS: readonly string[] = [...STANDARD.keys()];
const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const ENDS = '委员会 委 总局 局 厅 部'.split(' ');
/** A name: what the body is of, as printed (国家, 某省, 示范区), its work and its kind. */
const NAME = new RegExp(
  `^(?<place>(?:.*[省市县区州盟旗团家])?)(?<field>${oneOf(BODY_FIELDS)})(?<end>${oneOf(ENDS)})$`,
  'u',
);

/** The usual name of a body, its place kept: 市发展和改革委员会 → 市发展改革委. A name of no such body stays as it is. */
export function standardBody(name: string): string {
  const { place = '', field = '', end = '' } = NAME.exec(recognisable(name))?.groups ?? {};
  const standard = STANDARD.get(field);
  return standard === undefined ? name : `${place}${standard}${end === '委员会' ? '委' : end}`;
}
