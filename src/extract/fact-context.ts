/** Where a text stands, as far as facts need it: the plan's period, the section around, the scope. */
import type { Indicator } from '../schemas/facts.ts';
import { fiveYearPlan } from '../text/official-documents.ts';
import { CHANGES_TO } from './statements.ts';

/** What is known of the plan and the section. */
export interface FactPlace {
  genre: string | null;
  level: string | null;
  planTitle: string;
  period: readonly [number, number] | null;
  /** The clause has a theme that looks back. */
  reviews: boolean;
  /** Names of parts of the place, and titles from the section of the clause outwards. */
  scopes: readonly string[];
  type: string | null;
  titles: readonly string[];
  /** Title of the domain the clause stands in; null outside of domains. */
  domain: string | null;
}

type When = Pick<Indicator, 'year' | 'yearInferred' | 'kind'>;

/** Answers of a place about the words of its text. Offsets are UTF-16 units. */
export interface FactContext {
  /** Year and kind of a value at `offset`. */
  when: (text: string, offset: number) => When;
  /** The year of a value that `由…提高到` gives as starting point. */
  earlierYear: (text: string, offset: number) => number | null;
  /** Scope of a statement that begins at `offset`; `words`: the words before its number. */
  scope: (text: string, offset: number, words: string) => string;
}

const SCOPE_OF_LEVEL: Record<string, string> = {
  国家: '全国',
  省: '全省',
  市: '全市',
  开发区: '开发区',
  区: '全区',
  乡镇: '全镇',
};
/** The district in the title of a district's plan: 天津市静海区科技创新…. */
const DISTRICT = /(?:市|省|区)([\p{Script=Han}]{2,3}[区县])/u;
/** A year in the words that dates what follows: 到2020年, 2015年，, 截至2015年底. */
const YEAR = /([0-9]{4})\s*(?:年|全年)(?!的|来|以来)/gu;
/** 增加到2021年的 right before a value: its year. */
const YEAR_REACHED = new RegExp(`${CHANGES_TO}\\s*([0-9]{4})\\s*年(?:底|末)?的?\\s*$`, 'u');
const COMPARED = /(?:比|较|是|为|由|从)\s*$/u;
const YEAR_END_OF_PLAN = /(?:到)?[“"]?(十[一二三四五六七八九])五[”"]?(?:期?末|时?期末)/u;
/** Another zone that a value belongs to, named before it: 苏州工业园科技投入…. */
const ZONE = /(?:^|[，、。而期])([\p{Script=Han}]{2,4}(?:高新区|工业园|高科技园))/u;

/** The context of a clause. */
export function factContext(place: FactPlace): FactContext {
  const mayReview = place.type === null || place.type === 'context';
  const review =
    (mayReview && place.reviews) || (/报告/u.test(place.genre ?? '') && place.type === 'context');
  const isReport = /报告/u.test(place.genre ?? '');
  const baseline = place.period ? (isReport ? place.period[0] : place.period[0] - 1) : null;
  const target = place.period?.[1] ?? null;
  return {
    when: (text, offset) => {
      const printed = yearBefore(text, offset);
      const sentence = sentenceBefore(text, offset);
      const existing = /(?:现有|已有|已建成?|原有)[^，。；]{0,6}$/u.test(sentence);
      const past = review || existing;
      const year = printed ?? (past ? baseline : target);
      const firstYear = place.period ? (isReport ? place.period[1] : place.period[0]) : null;
      const kind =
        year !== null && printed !== null && firstYear !== null
          ? year >= firstYear
            ? 'target'
            : 'baseline'
          : past
            ? 'baseline'
            : 'target';
      return { year, yearInferred: printed === null, kind };
    },
    earlierYear: (text, offset) => {
      const compared = [...wordsBefore(text, offset).matchAll(/(?:比|是|较|由|从)\s*([0-9]{4})\s*年/gu)].at(
        -1,
      )?.[1];
      if (compared) return Number(compared);
      // 由65%提高到70%: from the last year of the plan before; where the text looks back, from that before it.
      return baseline === null ? null : review ? baseline - FIVE_YEARS : baseline;
    },
    scope: (text, offset, words) => {
      const zone = ZONE.exec(words)?.[1];
      if (zone) return zone;
      const sentence = sentenceBefore(text, offset) + words;
      const named = place.scopes.find((name) => names(sentence, name) || names(place.titles[0] ?? '', name));
      if (named !== undefined) return named;
      const district = place.level === '区' ? DISTRICT.exec(place.planTitle)?.[1] : undefined;
      return place.domain ?? district ?? SCOPE_OF_LEVEL[place.level ?? ''] ?? '';
    },
  };
}

const FIVE_YEARS = 5;
/** How far back a number may be dated and scoped, and how far a word of comparison may stand, in UTF-16 units: keeps long texts linear. */
const FAR = 1500;
const NEAR = 20;

/** True when words name a part of the place, and do not count such parts: 示范区总收入, but 示范区5个. */
function names(words: string, scope: string): boolean {
  return words.includes(scope) && !new RegExp(`${RegExp.escape(scope)}\\s*(?:[0-9]|$)`, 'u').test(words);
}

/** The words before `offset`, at most `length` units of them. */
function wordsBefore(text: string, offset: number, length = FAR): string {
  return text.slice(Math.max(0, offset - length), offset);
}

/** What stands before `offset` in its sentence. */
function sentenceBefore(text: string, offset: number): string {
  const words = wordsBefore(text, offset);
  return words.slice(words.lastIndexOf('。') + 1);
}

/** The last year before `offset` in the clause that dates the value rather than what it is compared with. */
function yearBefore(text: string, offset: number): number | null {
  const head = wordsBefore(text, offset);
  const reached = YEAR_REACHED.exec(wordsBefore(text, offset, NEAR))?.[1];
  if (reached !== undefined) return Number(reached);
  const years = [...head.matchAll(YEAR)].filter(
    (match) =>
      !COMPARED.test(wordsBefore(head, match.index, NEAR)) &&
      !/[—－–-]\s*$/u.test(wordsBefore(head, match.index, NEAR)) &&
      !/^[^，。；]{0,20}(?:会议|大会)上/u.test(head.slice(match.index + match[0].length)),
  );
  const last = years.at(-1);
  const planEnd = YEAR_END_OF_PLAN.exec(head);
  const lastOfPlan = planEnd?.[1] ? fiveYearPlan(planEnd[1])?.[1] : undefined;
  if (lastOfPlan !== undefined && (planEnd?.index ?? 0) > (last?.index ?? -1)) return lastOfPlan;
  const year = last ? Number(last[1]) : null;
  return year !== null && year >= 1949 && year <= 2100 ? year : null;
}
