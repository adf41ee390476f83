/** Indicators and counts of a clause as they are published: with ids and places in code points. */
import type { ClauseText } from '../schemas/clause.ts';
import type { Count, Indicator } from '../schemas/facts.ts';
import type { Source } from '../schemas/source.ts';
import { codePointsOf } from '../text/code-points.ts';
import { type ValuePlace, valueScope } from './context/value-scope.ts';
import type { FoundIndicator } from './indicators/found.ts';
import { nameDoubt } from './names/doubts.ts';
import type { FoundCount } from './numbers/counts.ts';
import { placesIn, type Span } from './numbers/places.ts';

/** Where a clause stands; `placeIn` gives the place of a stretch of its text in the seed. */
export interface ClausePlace extends Omit<ValuePlace, 'before'> {
  placeIn: (clause: string, start: number, end: number) => Source;
}

/** Gives findings of a clause their ids and places. */
export function publishedFacts(
  { id: clause, text }: Pick<ClauseText, 'id' | 'text'>,
  indicators: readonly FoundIndicator[],
  counts: readonly FoundCount[],
  { placeIn, plan, path }: ClausePlace,
): { indicators: Indicator[]; counts: Count[]; why: ReadonlyMap<string, readonly string[]> } {
  const ids = factIds(text, indicators, counts);
  const points = codePointsOf(text);
  const inCodePoints = ({ start, end }: Span): [number, number] => [points(start), points(end)];
  const placed = (fact: FoundIndicator | FoundCount, said: Span, value: Span, unit: Span | null) => {
    const words = text.slice(said.start, said.end);
    const [start, end] = inCodePoints({
      start: said.start + words.length - words.trimStart().length,
      end: said.end - (words.length - words.trimEnd().length),
    });
    return {
      id: `${clause}-${ids.get(fact)}`,
      clause,
      at: {
        start,
        end,
        value: inCodePoints(value),
        unit: unit && inCodePoints(unit),
        name: inCodePoints(fact.named),
      },
      source: placeIn(clause, fact.start, fact.end),
    };
  };
  return {
    why: new Map(indicators.map((found) => [`${clause}-${ids.get(found)}`, found.why ?? []])),
    indicators: indicators.map((found) => {
      const {
        start: _start,
        end: _end,
        number,
        said,
        named: _named,
        why: _why,
        unsure = false,
        ...rest
      } = found;
      const { value, unit } = placesIn(text, number, number.unit);
      // The name of a row stands in the plan as it is.
      const nameUnsure =
        unsure || (!rest.rule.startsWith('table-') && nameDoubt(rest.name, rest.unit) !== null);
      const where = valueScope(rest, { plan, path, before: text.slice(0, found.start) });
      return { ...placed(found, said, value, unit), ...rest, ...where, nameUnsure };
    }),
    counts: counts.map((found) => {
      const { start, end, number, named, ...rest } = found;
      const unit = rest.unit === '' ? null : { start: number.end, end: named.start };
      return { ...placed(found, { start, end }, number, unit), ...rest, quote: text.slice(start, end) };
    }),
  };
}

/**
 * Ids number the indicators of a clause together with the counts of parts in digits: these once were
 * indicators, and no id may move. Other counts are numbered apart.
 */
function factIds(
  text: string,
  indicators: readonly FoundIndicator[],
  counts: readonly FoundCount[],
): Map<FoundIndicator | FoundCount, string> {
  const isOld = ({ rule, number }: FoundCount) =>
    rule === 'count-parts' && /^[0-9]/u.test(text.slice(number.start, number.end));
  const listed = [...indicators, ...counts.filter(isOld)].sort((a, b) => a.start - b.start || a.end - b.end);
  const others = counts.filter((count) => !isOld(count));
  return new Map([
    ...listed.map((fact, index) => [fact, `i${index + 1}`] as const),
    ...others.map((fact, index) => [fact, `c${index + 1}`] as const),
  ]);
}
