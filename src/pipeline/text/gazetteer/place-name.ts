/** The whole country, for documents of the centre. */
export const COUNTRY = '中国';

/** The name of a place by its path: 甲省乙市; a part that repeats what it lies in is enough by itself: 甲市经济技术开发区. */
export function placeName(path: readonly string[]): string {
  return path.reduce((name, part) => {
    const above = name.replace(/[省市区县]$/u, '');
    return above.length > 1 && part.startsWith(above) ? part : name + part;
  }, '');
}

/** The scope of what holds for all of the country. */
const WHOLE_COUNTRY = '全国';

/** What a value holds for: the place and the part of it, each said once. */
export function placeAndScope({ place, scope }: { place: readonly string[]; scope: string }): string {
  const name = placeName(place);
  // What a plan of a place says of the whole country is not of the place.
  if (scope === WHOLE_COUNTRY) return scope;
  if (name === '' || scope === '') return name || scope;
  return name.endsWith(scope) ? name : `${name} · ${scope}`;
}

/** The names of a place and of those that it lies in, the widest first: 甲省, 甲省乙市. A filter by 甲省 thereby takes in its cities. */
export function placesAround(path: readonly string[]): string[] {
  return path.map((_, index) => placeName(path.slice(0, index + 1)));
}
