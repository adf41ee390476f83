/** The place that a document is of, as its title or its issuer names it. */

import { withExamples } from '../with-examples.ts';
import { centralBodyAt } from './central-bodies.ts';
import { countyPaths, uniqueCounties, uniqueStems } from './counties.ts';
import { COUNTRY } from './place-name.ts';
import { KNOWN_PLACES } from './places.ts';

const OF_COUNTRY = withExamples(
  /^(?:中华人民共和国|中国|全国|国家|国务院|中共中央|中央)|^第.{1,5}[届次]全国(?:人民代表大会|代表大会|委员会|政协)/u,
  `中华人民共和国 中国 全国 国家 国务院 中共中央 中央 第十四届全国人民代表大会 第十次全国代表大会 第十届全国委员会 第十届全国政协
    第甲{4}十届全国政协`,
  `又中华人民共和国 又第十四届全国人民代表大会`,
);
/** A zone of the state that names its place in brackets: 中国（甲）自由贸易试验区, 国家乙试验区（甲）. */
const ZONE_OF_COUNTRY = withExamples(
  /^(?:中国|国家)\p{Script=Han}{0,16}[（(](\p{Script=Han}{2,8})[）)]/u,
  `中国（甲乙） 国家试验区（甲乙） 中国(甲乙） 中国（甲乙)
    中国（甲{6}甲乙） 中国甲{16}（甲乙）`,
  `又中国（甲乙）`,
);
/** A branch of a body of the centre in a place: 国家税务总局甲市税务局. */
const BRANCH = withExamples(
  /^(?:国家\p{Script=Han}{2,8}?(?:局|部|委|署)|中国人民银行)/u,
  `国家税务总局 国家甲乙局 国家甲乙部 国家甲乙委 国家甲乙署 中国人民银行
    国家税务总局→国家税务总局
    国家甲{6}甲乙局`,
  `又国家税务总局`,
);
const ENDS_AS_BRANCH = withExamples(
  /(?:局|分行|支行|总队|办事处)$/u,
  '税务局 分行 支行 总队 办事处',
  `税务局等`,
);

/** A name with its path; whether it is the full one, and that of a county. */
interface Name {
  name: string;
  path: readonly string[];
  isFull: boolean;
  isCounty: boolean;
}

const longestFirst = (names: readonly Name[]) => [...names].sort((a, b) => b.name.length - a.name.length);

/** Names of provinces and prefectures, the longest first. */
const WIDER_NAMES: readonly Name[] = longestFirst(
  KNOWN_PLACES.flatMap(({ path, names }) =>
    names.map((name, index) => ({ name, path, isFull: index === 0, isCounty: false })),
  ),
);
let withCounties: readonly Name[] | undefined;

/** The same names with those of counties that no other has. */
function allNames(): readonly Name[] {
  withCounties ??= longestFirst([
    ...WIDER_NAMES,
    ...[...uniqueCounties()].map(([name, path]) => ({ name, path, isFull: true, isCounty: true })),
  ]);
  return withCounties;
}

/** Ends of the names of counties, each with the shortest name that has it, in UTF-16 units. One city has a shorter name. */
const COUNTY_ENDS: readonly (readonly [ends: RegExp, shortest: number])[] = [
  [/[县区旗]/gu, 2],
  [/市/gu, 3],
  [/(?<=芒)市/gu, 2],
];
/** Longest name of a county, in UTF-16 units. */
const LONGEST_COUNTY = 15;

/**
 * Whether a name of a county can be longer than `than` UTF-16 units where it begins words: most titles name none, and need no
 * table of counties.
 */
function mayBeginWithCounty(words: string, than = 0): boolean {
  const start = words.slice(0, LONGEST_COUNTY);
  return COUNTY_ENDS.some(([ends, shortest]) =>
    [...start.matchAll(ends)].some(({ index }) => index + 1 > than && index + 1 >= shortest),
  );
}

/** Whether a name of a county can be anywhere in words. */
function mayNameCounty(words: string): boolean {
  return COUNTY_ENDS.some(([ends, shortest]) =>
    [...words.matchAll(ends)].some(({ index }) => index + 1 >= shortest),
  );
}

/** What follows the name of a county where it is none: 河北区域, 丁县级. */
const NO_COUNTY = withExamples(
  /^(?:域|级|委|市|位|内|外|块|分|别|间)/u,
  '域 级 委 市 位 内 外 块 分 别 间',
  `又域`,
);
/** Words before the name of a place in a title: 中共…, 关于印发《…. */
const BEFORE = withExamples(
  /^[—－-]*在?(?:关于(?:印发|批转|转发)?)?[《〈“"（(\s]*(?:[0-9]{4}年)?(?:十.五[”"]?)?(?:中共(?!中央)|中国共产党|共青团|中国人民政治协商会议)?/u,
  '关于印发《→关于印发《 关于批转《→关于批转《 关于转发《→关于转发《 中共甲→中共 中国共产党→中国共产党 共青团→共青团 中国人民政治协商会议→中国人民政治协商会议 —于印发《→— －于印发《→－ 关于发《→关于 〈于印发《→〈',
);
/** A place that the gazetteer does not know, by the end of its name: 甲省, 丁自治县. Words that end so and name none are left out. */
const UNKNOWN = [
  withExamples(
    /^(\p{Script=Han}{1,7}?(?<!各|全|本|我|跨)(?:自治区|省))/u,
    '甲省 甲自治区 甲{6}甲省',
    '各省 全省 本省 我省 跨省 1甲省',
  ),
  withExamples(
    /^(\p{Script=Han}{1,9}?(?<!城|全|本|我|各|县|都|超|股|上|门|夜|楼|菜|互联网)(?:自治州|地区|盟|市))(?!场|民(?!政)|区|政|县域|级|委)/u,
    '甲自治州 甲地区 甲盟 甲市 甲{8}甲盟',
    '城市 全市 本市 我市 各市 县市 都市 超市 股市 上市 门市 夜市 楼市 菜市 互联网市 甲市场 甲市民 甲市区 甲市政 甲市县域 甲市级 甲市委 1甲自治州',
  ),
  withExamples(
    /^(\p{Script=Han}{1,9}?(?<!全|本|我|各|市|郊|城|社|园|地|片|景|牧|山|库|校|灾|战|专|辖|自治|示范|试验|保护|合作|开发|产业|功能|贸易|高新|经开|聚集|集聚|特)(?:自治县|自治旗|县|区|旗))(?!域|级|委|市)/u,
    '甲自治县 甲自治旗 甲县 甲区 甲旗 甲{8}甲县',
    `全县 本县 我县 各县 市区 郊区 城区 社区 园区 地区 片区 景区 牧区 山区 库区 校区 灾区 战区 专区 辖区 自治区 示范区 试验区 保护区 合作区 开发区 产业区 功能区 贸易区 高新区 经开区 聚集区 集聚区 特区 甲区域 甲县级 甲县委 甲县市 1甲自治县`,
  ),
];
/** A zone within a place: 经济技术开发区, 江北新区. */
const ZONE = withExamples(
  /^(\p{Script=Han}{0,8}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新技术开发区|高新区|经开区|开发区|新区|自由贸易试验区|保税区))/u,
  `甲乙丙丁戊己庚辛经济技术开发区→甲乙丙丁戊己庚辛经济技术开发区 甲乙丙丁戊己庚辛高新技术产业开发区→甲乙丙丁戊己庚辛高新技术产业开发区 甲乙丙丁戊己庚辛经济开发区→甲乙丙丁戊己庚辛经济开发区 甲乙丙丁戊己庚辛高新技术开发区→甲乙丙丁戊己庚辛高新技术开发区 甲乙丙丁戊己庚辛高新区→甲乙丙丁戊己庚辛高新区 甲经开区 甲开发区 甲新区 甲自由贸易试验区 甲保税区`,
  `又甲乙丙丁戊己庚辛经济技术开发区`,
);

/** How far into a title a place of the gazetteer is looked for, in UTF-16 units: 主任在2017年甲市科技工作会议上的讲话. */
const FAR = 24;
/** Shortest name that is looked for within a title, in UTF-16 units: 和县 may be two words. */
const SHORTEST_WITHIN = 3;

/**
 * The path to the place from the province, or 中国 for documents of the centre, that the first words with a place name:
 * a title, then an issuer, then other lines of the head. Where a later one names the same place with those above it, with
 * these: 丙区, 甲市丙区. Empty where none does. A zone is named with the place that it is printed with: 甲市 → 甲市经济技术开发区.
 */
export function placeOf(...words: readonly (string | null)[]): string[] {
  const named = words
    .map((each) => placeIn((each ?? '').replace(/\s/gu, '')))
    .filter(({ length }) => length > 0);
  const [first = []] = named;
  return named.find((path) => endsWith(path, first)) ?? first;
}

/** Whether a path leads further up to the same place: 甲省乙市丁区 for 丁区. */
function endsWith(path: readonly string[], place: readonly string[]): boolean {
  return path.length > place.length && place.every((name, index) => path.at(index - place.length) === name);
}

function placeIn(words: string): string[] {
  const start = words.replace(BEFORE, '');
  const zone = ZONE_OF_COUNTRY.exec(start)?.[1];
  if (zone !== undefined && knownPath(zone).length > 0) return knownPath(zone);
  const ofParty = start === words ? [] : knownPath(start);
  if (ofParty.length > 0) return ofParty;
  const ofCountry = countryAt(words) ?? countryAt(start);
  if (ofCountry) return ofCountry;
  const opening = pathAt(start, []);
  if (opening.length > 0) return withoutVerb(opening, start);
  const far = words.slice(0, FAR);
  const later = (mayNameCounty(far) ? allNames() : WIDER_NAMES)
    .filter(({ isFull, name }) => isFull && name.length >= SHORTEST_WITHIN)
    .map((known) => ({ ...known, at: far.indexOf(known.name) }))
    .filter(
      ({ at, name, isCounty }) => at >= 0 && !(isCounty && NO_COUNTY.test(words.slice(at + name.length))),
    )
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  return later ? pathAt(words.slice(later.at), []) : [];
}

/** 中国 where words begin with the state or a body of the centre, or the place of its branch; null for others. */
function countryAt(words: string): string[] | null {
  const body = BRANCH.exec(words)?.[0] ?? centralBodyAt(words);
  if (body !== null) {
    const branch = words.slice(body.length).split(/[、，关]/u)[0] ?? '';
    const place = ENDS_AS_BRANCH.test(branch) ? knownPath(branch) : [];
    if (place.length > 0) return place;
  }
  return body !== null || OF_COUNTRY.test(words) ? [COUNTRY] : null;
}

/** A place that was told by the end of its name alone may begin with a verb: 推进乙市 where 乙市 is known. */
function withoutVerb(path: string[], words: string): string[] {
  const [first = ''] = path;
  if (WIDER_NAMES.some(({ name, isFull }) => isFull && name === first)) return path;
  const names = mayNameCounty(first) ? allNames() : WIDER_NAMES;
  const known = names.find(({ name, isFull }) => isFull && first.endsWith(name));
  return known && known.name !== first ? pathAt(words.slice(first.length - known.name.length), []) : path;
}

/** The path that words begin with, below a place that was named before. */
function pathAt(words: string, within: readonly string[]): string[] {
  const path = knownPath(words, within);
  return path.length > 0 || within.length > 0 ? path : unknownPath(words);
}

/** The path to the place of the gazetteer that words begin with, with what follows it. */
function knownPath(words: string, within: readonly string[] = []): string[] {
  const isNamed = ({ name, path, isCounty }: Name) =>
    words.startsWith(name) &&
    within.every((part, index) => path[index] === part && path.length > within.length) &&
    !(isCounty && NO_COUNTY.test(words.slice(name.length)));
  const wider = WIDER_NAMES.find(isNamed);
  const known = mayBeginWithCounty(words, wider?.name.length) ? allNames().find(isNamed) : wider;
  if (!known) return [];
  const rest = words.slice(known.name.length);
  if (known.isCounty) return [...known.path];
  if (known.path.length === 1) {
    const below = pathAt(rest, known.path);
    if (below.length > 1) return below;
  }
  return [...known.path, ...localPart(rest, known.name, known.path)];
}

/** The county, district or zone that follows the name of what it lies in. */
function localPart(words: string, above: string, path: readonly string[]): string[] {
  const counties = mayBeginWithCounty(words) ? countyPaths() : [];
  const county = counties
    .filter(
      (each) => words.startsWith(each.at(-1) ?? '') && path.every((part, index) => each[index] === part),
    )
    .sort((a, b) => (b.at(-1)?.length ?? 0) - (a.at(-1)?.length ?? 0))[0];
  if (county && !NO_COUNTY.test(words.slice(county.at(-1)?.length))) return county.slice(path.length);
  const zone = ZONE.exec(words)?.[1];
  if (zone) return [/^\p{Script=Han}{1,4}新区$/u.test(zone) ? zone : `${above}${zone}`];
  const local = UNKNOWN[2]?.exec(words)?.[1];
  return local && local.length <= 8 ? [local] : [];
}

/** A path of names that the gazetteer does not know, each by its end, from the widest to the narrowest. */
function unknownPath(words: string): string[] {
  const path: string[] = [];
  let rest = words;
  for (const pattern of UNKNOWN) {
    const name = pattern.exec(rest)?.[1];
    if (name === undefined) continue;
    path.push(name);
    rest = rest.slice(name.length);
  }
  const zone = path.length > 0 ? ZONE.exec(rest)?.[1] : undefined;
  if (zone) return [...path, `${path.at(-1)}${zone}`];
  // A county of a former time, which is a district or a city by now, lay where that lies.
  const [name = '', ...below] = path;
  const later =
    below.length === 0 && /..[县区市旗]$/u.test(name) ? uniqueStems().get(name.slice(0, -1)) : undefined;
  return later ? [...later.slice(0, -1), name] : path;
}
