/** Plans as lists show them: plain data with what a reader needs to choose one and to tell it from others. */
import type { Facet } from '../lists/facets.ts';
import type { PlanEntry } from '../pipeline/schemas/entry.ts';
import { LEVELS, type Level } from '../pipeline/schemas/level-scopes.ts';
import { placeName, placesAround } from '../pipeline/text/gazetteer/place-name.ts';

/** What a card takes of a plan. */
export interface CardSource {
  id: string;
  data: Pick<
    PlanEntry,
    'title' | 'titleSource' | 'short' | 'genre' | 'level' | 'place' | 'issuer' | 'date' | 'month' | 'period'
  >;
}

/** A plan in a list. */
export interface PlanCard {
  id: string;
  title: string;
  /** Another plan has the same title: the short name, or else the id, must be shown too. */
  alike: 'title' | 'names' | null;
  genre: string | null;
  level: Level | null;
  /** The name of the place it is for; null where that is not known. */
  place: string | null;
  /** That place and those that it lies in, the widest first. */
  places: string[];
  issuer: string | null;
  /** The years it is for, or the one in which it was made: 2021–2025, 2024. */
  years: string | null;
}

/** Makes a card of each plan, in their order. */
export function planCards(plans: readonly CardSource[]): PlanCard[] {
  const sameTitle = countsOf(plans, ({ data }) => data.title);
  const sameNames = countsOf(plans, namesOf);
  return plans.map((plan) => {
    const { id, data } = plan;
    const isAlike = (sameTitle.get(data.title) ?? 0) > 1;
    return {
      id,
      title: data.title,
      alike: isAlike ? ((sameNames.get(namesOf(plan)) ?? 0) > 1 ? 'names' : 'title') : null,
      genre: data.genre,
      level: data.level,
      place: placeName(data.place) || null,
      places: placesAround(data.place),
      issuer: data.issuer,
      years: data.period
        ? [...new Set(data.period)].join('–')
        : ((data.date ?? data.month)?.slice(0, 4) ?? null),
    };
  });
}

const namesOf = ({ data }: CardSource) => `${data.title}\n${data.short.zh}`;

function countsOf(plans: readonly CardSource[], nameOf: (plan: CardSource) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const plan of plans) counts.set(nameOf(plan), (counts.get(nameOf(plan)) ?? 0) + 1);
  return counts;
}

/** Cards of a level; null for those whose level is unknown. */
export interface LevelGroup<Card> {
  level: Level | null;
  cards: Card[];
}

/**
 * Groups cards by level, from the highest to the lowest, those without one last; in each group those of one place are
 * together, in the order of the plans.
 */
export function byLevel<Card extends Pick<PlanCard, 'level' | 'place'>>(
  cards: readonly Card[],
): LevelGroup<Card>[] {
  const groups = Map.groupBy(cards, ({ level }) => level);
  const levels = [...(Object.keys(LEVELS) as Level[]), null];
  return levels.flatMap((level) => {
    const own = groups.get(level);
    return own ? [{ level, cards: [...Map.groupBy(own, ({ place }) => place).values()].flat() }] : [];
  });
}

/** Returns the values that some cards have of a field, in order. */
export function valuesOf(
  cards: readonly PlanCard[],
  field: 'genre' | 'level' | 'places' | 'years',
): string[] {
  const values = new Set(cards.flatMap((card) => card[field] ?? []));
  if (field === 'level') return Object.keys(LEVELS).filter((level) => values.has(level));
  return [...values].sort((a, b) => (a < b ? -1 : 1));
}

/** A filter of lists by place, with the widest places first; its options are none where all plans are of one place. */
export function placeFacet(cards: readonly PlanCard[], label: string): Facet {
  const options = valuesOf(cards, 'places').map((value) => ({ value, words: value, lang: 'zh-CN' }));
  return { name: 'place', label, options: options.length > 1 ? options : [] };
}
