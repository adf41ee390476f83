/** The level of government of a place, by its path. */
import type { Level } from '../schemas/levels.ts';
import { COUNTRY } from '../text/gazetteer/place-name.ts';
import { KNOWN_PLACES } from '../text/gazetteer/places.ts';

/** Cities that are in no province. */
const CITIES_OF_THE_CENTRE = new Set(
  KNOWN_PLACES.flatMap(({ path: [name = '', ...below] }) =>
    below.length === 0 && name.endsWith('市') ? [name] : [],
  ),
);
/** Ends of names and what they are, the longer ones first. Zones without a level of their own are left out: 特区, 试验区. */
const BY_END: readonly (readonly [RegExp, Level | null])[] = [
  [/(?:特区|试验区|保税区|合作区|行政区)$/u, null],
  [/开发区$|高新区$|经开区$/u, '开发区'],
  [/新区$/u, '新区'],
  [/自治区$/u, '自治区'],
  [/自治州$/u, '自治州'],
  [/自治县$/u, '自治县'],
  [/地区$/u, null],
  [/省$/u, '省'],
  [/市$/u, '市'],
  [/盟$/u, '盟'],
  [/县$/u, '县'],
  [/旗$/u, '旗'],
  [/区$/u, '区'],
];

/** Returns the level of the place at the end of a path; null where its name does not tell. */
export function levelOf(path: readonly string[]): Level | null {
  const name = path.at(-1);
  if (name === undefined) return null;
  if (name === COUNTRY) return '国家';
  if (CITIES_OF_THE_CENTRE.has(name)) return '直辖市';
  return BY_END.find(([end]) => end.test(name))?.[1] ?? null;
}
