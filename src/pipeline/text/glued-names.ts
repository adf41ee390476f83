/** Names of bodies that a print sets side by side without a blank: 科技部工业和信息化部, 甲省财政厅甲省教育厅. */

import { CENTRAL_BODIES } from './gazetteer/central-bodies.ts';
import { isBody } from './official-documents.ts';
import { withExamples } from './with-examples.ts';

/** Bodies of the centre as a row of them prints each. */
const IN_ROWS = new Set(
  [
    ...CENTRAL_BODIES,
    ...'中共中央 国务院 中央军委 中共中央办公厅 国务院办公厅 中央办公厅 国家发展改革委 国家发展和改革委员会 发展改革委 国家卫生健康委 卫生健康委 国家民委 国资委 国务院国资委 国家能源局 能源局 国家林草局 林草局 国家林业和草原局 国家文物局 文物局 国家乡村振兴局 乡村振兴局 国家数据局 数据局 国家税务总局 国家市场监督管理总局 国家医保局 医保局 国家知识产权局 知识产权局 国家中医药局 国家药监局 药监局 国家铁路局 中国民航局 民航局 国家邮政局 邮政局 中国气象局 气象局 中国人民银行 国家统计局 统计局 国家疾控局 国家外汇局 全国工商联 中国科协 中央网信办 中央编办 国管局 国家体育总局'.split(
      ' ',
    ),
  ].filter((name) => name.length > 1),
);
const LONGEST = Math.max(...[...IN_ROWS].map(({ length }) => length));
/** Longest row that is taken apart, in UTF-16 units. */
const LONGEST_ROW = 120;
const PLACE = withExamples(
  /^\p{Script=Han}{1,7}?(?:自治州|[省市县区州])/u,
  `乙省 乙市 巴音郭楞蒙古自治州 甲{6}乙省`,
  `1乙省`,
);

/** The names of a row; the row itself where it is one name, or nothing tells where one ends. */
export function namesApart(row: string): string[] {
  if (row.length > LONGEST_ROW) return [row];
  return namesOfCentre(row) ?? namesOfPlace(row) ?? [row];
}

/** The names of a row of bodies of the centre, from its end; null where others are in it. */
function namesOfCentre(row: string): string[] | null {
  const rests: (string[] | null)[] = new Array(row.length + 1).fill(null);
  rests[row.length] = [];
  for (let from = row.length - 1; from >= 0; from -= 1)
    for (let length = Math.min(LONGEST, row.length - from); length > 1; length -= 1) {
      const rest = rests[from + length];
      const name = row.slice(from, from + length);
      if (!rest || !IN_ROWS.has(name)) continue;
      rests[from] = [name, ...rest];
      break;
    }
  return rests[0] ?? null;
}

/** The names of a row each of which begins with the same place. */
function namesOfPlace(row: string): string[] | null {
  const place = PLACE.exec(row)?.[0];
  if (place === undefined) return null;
  const names: string[] = [];
  let from = 0;
  for (let at = row.indexOf(place, 1); at >= 0; at = row.indexOf(place, at + 1)) {
    if (!isBody(row.slice(from, at))) return null;
    names.push(row.slice(from, at));
    from = at;
  }
  return names.length > 0 && isBody(row.slice(from)) ? [...names, row.slice(from)] : null;
}
