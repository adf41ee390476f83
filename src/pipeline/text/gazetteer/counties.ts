/** Counties, districts, county-level cities and banners with what they lie in. */
import { COUNTIES } from './county-table.ts';
import { PREFECTURES } from './table.ts';

/** Names that are words, too: they name a county only behind the place that it lies in. */
const WORDS = new Set(
  '老城区 新市区 城东区 城西区 城北区 城中区 东区 西区 城区 郊区 矿区 港口区 海港区 河口区 江南区 富县 兴县'.split(
    ' ',
  ),
);

const PATHS: readonly (readonly string[])[] = Object.entries(COUNTIES).flatMap(([province, groups]) => {
  const prefectures = PREFECTURES[province]?.split(' ') ?? [];
  return groups.split('; ').flatMap((names, index) => {
    const above = index === 0 ? [province] : [province, prefectures[index - 1] ?? ''];
    return names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [...above, name]);
  });
});
const NAMES = new Set(PATHS.flatMap((path) => path.at(-1) ?? []));
const UNIQUE = uniqueBy((name) => name);
const UNIQUE_STEMS = uniqueBy((name) => name.slice(0, -1));

/** Returns the paths from the province to all counties. */
export function countyPaths(): readonly (readonly string[])[] {
  return PATHS;
}

/** True for the name of a county that is no other word, whether one county has it or several. */
export function isCounty(name: string): boolean {
  return NAMES.has(name) && !WORDS.has(name);
}

/** Returns the path to a county by its name, for names that only one county has. */
export function uniqueCounties(): ReadonlyMap<string, readonly string[]> {
  return UNIQUE;
}

/** Returns the same by the name without its end, for counties that became districts or cities: 清苑, of 清苑区. */
export function uniqueStems(): ReadonlyMap<string, readonly string[]> {
  return UNIQUE_STEMS;
}

function uniqueBy(keyOf: (name: string) => string): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[] | null>();
  for (const path of PATHS) {
    const name = path.at(-1) ?? '';
    const key = keyOf(name);
    if (!WORDS.has(name) && key.length > 1) paths.set(key, paths.has(key) ? null : path);
  }
  return new Map([...paths].flatMap(([key, path]) => (path ? [[key, path] as const] : [])));
}
