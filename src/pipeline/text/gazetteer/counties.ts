/** Counties, districts, county-level cities and banners with what they lie in. */
import { PLACES } from './table.ts';

/** Names that are words, too: they name a county only behind the place that it lies in. */
const WORDS = new Set(
  '老城区 新市区 城东区 城西区 城北区 城中区 东区 西区 城区 郊区 矿区 港口区 海港区 河口区 江南区 富县 兴县'.split(
    ' ',
  ),
);

/** The paths from the province to all counties. */
export const COUNTY_PATHS: readonly (readonly string[])[] = Object.entries(PLACES).flatMap(
  ([province, groups]) =>
    groups.split('; ').flatMap((group) => {
      const [first = '', ...names] = group.split(' ');
      const above = first === '+' ? [province] : [province, first];
      return names.map((name) => [...above, name]);
    }),
);

/** The path to a county by its name, for names that only one county has. */
export const UNIQUE_COUNTIES: ReadonlyMap<string, readonly string[]> = uniqueBy((name) => name);

/** The same by the name without its end, for counties that became districts or cities: 清苑, of 清苑区. */
export const UNIQUE_STEMS: ReadonlyMap<string, readonly string[]> = uniqueBy((name) => name.slice(0, -1));

function uniqueBy(keyOf: (name: string) => string): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[] | null>();
  for (const path of COUNTY_PATHS) {
    const name = path.at(-1) ?? '';
    const key = keyOf(name);
    if (!WORDS.has(name) && key.length > 1) paths.set(key, paths.has(key) ? null : path);
  }
  return new Map([...paths].flatMap(([key, path]) => (path ? [[key, path] as const] : [])));
}
