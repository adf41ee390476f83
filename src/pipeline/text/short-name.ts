/** A name for narrow places, by which a plan is told from others with the same title. Pure. */
import { COUNTRY } from './gazetteer/place-name.ts';
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
/** The title of a report or of what sums up a year. */
const REPORT = withExamples(
  /(?:报告|总结)(?:（[^）]*）)?$/u,
  '政府工作报告 年度总结 工作报告（摘要）',
  '报告制度 总结推广办法',
);
/** A year in a title of a report: 2030年, 二〇三〇年, 2026—2030. */
const YEAR = withExamples(/[0-9]{4}|[〇○零]/u, `2033年 二〇三三年 二○三三年 二零三三年`, `三年行动 203年`);

/**
 * The title without blanks between wide letters; with the place before it where it names none and the plan is not of the whole country, and
 * the year of its date behind it where it is a report that names none.
 */
export function shortName(title: string, { place = [], date = null }: NamedPlan = {}): string {
  const name = title.trim().replaceAll(WIDE, '');
  const own = place.at(-1);
  const needsPlace = own !== undefined && own !== COUNTRY && !place.some((part) => names(name, part));
  const year = REPORT.test(name) && date && !YEAR.test(name) ? `（${date.slice(0, 4)}年）` : '';
  return `${needsPlace ? own : ''}${name}${year}`;
}

/** True where a title names a place, with 市 or without. */
function names(title: string, place: string): boolean {
  const stem = place.replace(/[省市区县州盟旗]$/u, '');
  return title.includes(stem.length > 1 ? stem : place);
}
