/** A name for narrow places, by which a plan is told from others with the same title. Pure. */
import { COUNTRY, placeOf } from './gazetteer/place-of.ts';
import { kindOfGenre } from './genres.ts';
import { genreOfTitle } from './official-documents.ts';
import { withExamples } from './with-examples.ts';

/** What is known of a plan besides its title. */
export interface NamedPlan {
  /** The path to its place. */
  place?: readonly string[];
  /** ISO 8601, with a day or a month at its end. */
  date?: string | null;
}

/** Blanks between letters that are set wide, each alone: 渔 业 规 划. */
const WIDE = /(?<=(?<!\S)\p{Script=Han})\s+(?=\p{Script=Han}(?!\S))/gu;
/** A year in a title of a report: 2030年, 二〇三〇年, 2026—2030. */
const YEAR = withExamples(/[0-9]{4}|[〇○零]/u, `2033年 二〇三三年 二○三三年 二零三三年`, `三年行动 203年`);

/**
 * The title without blanks between wide letters; with the place before it where it names none and the plan is not of the whole country, and
 * the year of its date behind it where it is a report that names none.
 */
export function shortName(title: string, { place = [], date = null }: NamedPlan = {}): string {
  const name = title.trim().replaceAll(WIDE, '');
  const own = place.at(-1);
  const needsPlace =
    own !== undefined && own !== COUNTRY && !name.includes(own) && placeOf(name).length === 0;
  const isReport = kindOfGenre(genreOfTitle(name)) === 'report';
  const year = isReport && date && !YEAR.test(name) ? `（${date.slice(0, 4)}年）` : '';
  return `${needsPlace ? own : ''}${name}${year}`;
}
