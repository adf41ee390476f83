/**
 * Provinces, autonomous regions and municipalities of China with their prefectures. A name without its end (甲 for 甲市) is a
 * form of it where it has two characters or more.
 */
import { withExamples } from '../with-examples.ts';
import { PREFECTURES } from './table.ts';

/** Ends of the names of provinces, with what a name may lose with them: 广西壮族自治区 → 广西. */
const PROVINCE_END = withExamples(
  /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|[省市])$/u,
  `甲自治区 甲壮族自治区→壮族自治区 甲回族自治区→回族自治区 甲维吾尔自治区→维吾尔自治区 甲特别行政区 甲省 甲市`,
  `甲自治区等`,
);

/** The peoples in the name of an autonomous prefecture, which its short name leaves out: 阿坝藏族羌族自治州 → 阿坝州. */
const PEOPLES = withExamples(
  /(?:(?:藏|羌|彝|布依|苗|侗|哈尼|壮|傣|白|景颇|傈僳|回|朝鲜|土家|蒙古)族|蒙古|柯尔克孜|哈萨克)+自治州$/u,
  `甲藏族自治州 甲羌族自治州 甲彝族自治州 甲布依族自治州 甲苗族自治州 甲侗族自治州 甲哈尼族自治州 甲壮族自治州 甲傣族自治州 甲白族自治州 甲景颇族自治州 甲傈僳族自治州 甲回族自治州 甲朝鲜族自治州 甲土家族自治州 甲蒙古族自治州 甲蒙古自治州 甲柯尔克孜自治州 甲哈萨克自治州`,
  `甲族自治州 甲藏族自治州等`,
);

/** A place of the gazetteer: the path to it from the province, and the names it goes by, the full one first. */
export interface KnownPlace {
  path: readonly string[];
  names: readonly string[];
}

const shortened = (name: string, end: RegExp) => {
  const short = name.replace(end, '');
  return short !== name && short.length > 1 ? [name, short] : [name];
};

const shortPrefecture = (name: string) => (PEOPLES.test(name) ? [name.replace(PEOPLES, '州')] : []);

/** All places of the gazetteer but the counties, provinces first. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  ...Object.keys(PREFECTURES).map((name) => ({ path: [name], names: shortened(name, PROVINCE_END) })),
  ...Object.entries(PREFECTURES).flatMap(([province, names]) =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({
        path: [province, name],
        names: [...shortened(name, /市$/u), ...shortPrefecture(name)],
      })),
  ),
];
