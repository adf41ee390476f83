/** The place that a document is of, as its title or its issuer names it. */
import { KNOWN_PLACES, type KnownPlace } from './places.ts';

/** The whole country, for documents of the centre. */
export const COUNTRY = '中国';
const OF_COUNTRY = /^(?:中华人民共和国|中国|全国|国家|国务院|中共中央|中央)/u;

/** Names of the gazetteer, each with its place, the longest first. */
const BY_NAME = KNOWN_PLACES.flatMap((place) => place.names.map((name) => ({ name, place }))).sort(
  (a, b) => b.name.length - a.name.length,
);
/** Words before the name of a place in a title: 中共…, 关于印发《…. */
const BEFORE = /^(?:关于(?:印发|批转|转发)?)?[《〈“"（(\s]*(?:[0-9]{4}年)?(?:十.五[”"]?)?(?:中共|共青团)?/u;
/** A place that the gazetteer does not know, by the end of its name: 甲省, 丁自治县. Words that end so and name none are left out. */
const UNKNOWN = [
  /^(\p{Script=Han}{1,7}?(?<!各|全|本|我|跨)(?:自治区|省))/u,
  /^(\p{Script=Han}{1,9}?(?<!城|全|本|我|各|县|都|超|股|上|门|夜|楼|菜|互联网)(?:自治州|地区|盟|市))(?!场|民(?!政)|区|政|县域|级|委)/u,
  /^(\p{Script=Han}{1,9}?(?<!全|本|我|各|市|郊|城|社|园|地|片|景|牧|山|库|校|灾|战|辖|示范|试验|保护|合作|开发|产业|功能|贸易|高新|经开|聚集|集聚|特)(?:自治县|自治旗|县|区|旗))(?!域|级|委|市)/u,
];
/** A zone within a place: 经济技术开发区, 江北新区. */
const ZONE =
  /^(\p{Script=Han}{0,8}?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新技术开发区|高新区|经开区|开发区|新区|自由贸易试验区|保税区))/u;

/** How far into a title a place of the gazetteer is looked for, in UTF-16 units: 主任在2017年甲市科技工作会议上的讲话. */
const FAR = 24;

/**
 * The path to the place from the province, or 中国 for documents of the centre, that the first words with a place name:
 * a title, then an issuer, then other lines of the head. Where a later one names the same place with those above it, with these. Empty where none does. A zone is named with the place that it is
 * printed with: 甲市 → 甲市经济技术开发区.
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
  if (OF_COUNTRY.test(start)) return [COUNTRY];
  const opening = pathAt(start, null);
  if (opening.length > 0) return withoutVerb(opening, start);
  const later = BY_NAME.filter(({ name, place }) => place.names[0] === name)
    .map((known) => ({ ...known, at: words.slice(0, FAR).indexOf(known.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  return later ? pathAt(words.slice(later.at), null) : [];
}

/** A place that was told by the end of its name alone may begin with a verb: 推进乙市 where 乙市 is known. */
function withoutVerb(path: string[], words: string): string[] {
  const [first = ''] = path;
  const known = BY_NAME.find(({ name, place }) => place.names[0] === name && first.endsWith(name));
  return known && known.name !== first ? pathAt(words.slice(first.length - known.name.length), null) : path;
}

/** The path that words begin with, below a place that was named before. */
function pathAt(words: string, within: KnownPlace | null): string[] {
  const known = BY_NAME.find(
    ({ name, place }) =>
      words.startsWith(name) &&
      (within === null || (place.path.length === 2 && place.path[0] === within.path[0])),
  );
  if (known) {
    const rest = words.slice(known.name.length);
    if (known.place.path.length === 1) {
      const below = pathAt(rest, known.place);
      return below.length > 1 ? below : [...known.place.path, ...localPart(rest, known.name)];
    }
    return [...known.place.path, ...localPart(rest, known.name)];
  }
  return within === null ? unknownPath(words) : [];
}

/** The county, district or zone that follows a name. */
function localPart(words: string, above: string): string[] {
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
  return zone ? [...path, `${path.at(-1)}${zone}`] : path;
}
