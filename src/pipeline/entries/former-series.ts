/**
 * Addresses of series that are no more. The id of a series comes from its name, scope, unit and place, so that a rule, a plan
 * or a correction can end it: from then on its address leads to the series that has its values.
 */
import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Ledgers } from '../schemas/ledger.ts';
import type { FormerSeries, Series, SeriesAddress } from '../schemas/series.ts';

/** The series of the content as it stands, and those that were there before. */
export interface KnownSeries {
  series: readonly SeriesAddress[];
  former: readonly FormerSeries[];
}

/** The series that have an address to keep: those with a value of a published plan. A draft gives out none. */
export function publishedSeries({ series, former }: KnownSeries, ledgers: Ledgers): KnownSeries {
  return { series: series.filter(({ points }) => points.some(({ plan }) => ledgers.has(plan))), former };
}

/**
 * Gives series the addresses that they had: one of the same name and scope with most of the values of a known series
 * keeps its id, whatever else the id would be made of now.
 */
export function withKnownIds(series: readonly Series[], known: KnownSeries): Series[] {
  const standing = new Set(series.map(({ id }) => id));
  const knownIds = new Set(known.series.map(({ id }) => id));
  const kept = new Map<string, string>();
  for (const former of known.series) {
    if (standing.has(former.id)) continue;
    const alike = series.filter(
      ({ id, name, scope }) =>
        name === former.name && scope === former.scope && !kept.has(id) && !knownIds.has(id),
    );
    const heir = heirOf(former, alike);
    if (heir !== null) kept.set(heir, former.id);
  }
  return series.map((each) => ({ ...each, id: kept.get(each.id) ?? each.id }));
}

/** Every series that there was and is no more, in the order of their ids; those that end now are also reported to `moves`. */
export function formerSeries(
  known: KnownSeries,
  now: readonly SeriesAddress[],
  moves: Diagnostic[],
): FormerSeries[] {
  const standing = new Set(now.map(({ id }) => id));
  const ended = new Map(
    known.series
      .filter(({ id }) => !standing.has(id))
      .map((series) => [
        series.id,
        { id: series.id, name: series.name, scope: series.scope, now: heirOf(series, now) },
      ]),
  );
  for (const series of ended.values()) moves.push(endedSeries(series));
  const before = known.former
    .filter(({ id }) => !standing.has(id))
    .map((series) => ({ ...series, now: ended.get(series.now ?? '')?.now ?? series.now }))
    .map((series) => (standing.has(series.now ?? '') ? series : { ...series, now: null }));
  return [...before, ...ended.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The series that has most of the values of another, each in its plan, by year and kind; null when none has one. */
function heirOf(series: SeriesAddress, now: readonly SeriesAddress[]): string | null {
  const values = new Set(series.points.map(printedAt));
  const shared = (other: SeriesAddress) =>
    other.points.filter((point) => values.has(printedAt(point))).length;
  const [heir] = now
    .map((other) => ({ id: other.id, count: shared(other) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return heir?.id ?? null;
}

function printedAt({ plan, year, kind, printed }: SeriesAddress['points'][number]): string {
  return [plan, year, kind, printed].join(' ');
}

function endedSeries({ id, name, scope, now }: FormerSeries): Diagnostic {
  const place = { file: 'content/series.json', line: 1 };
  const words = { what: `${name} (${scope})`, expected: id };
  return now === null
    ? corpusMessage('series-ended', place, words)
    : corpusMessage('series-moved', place, { ...words, actual: now });
}
