/** Subjects whose words stand on both sides of a number, or in the clause before it: money for something, shares and sizes of things, some of many. */

import { LONGEST_CLAUSE } from './carried-names.ts';
import { fundingName, IS_MONEY } from './funding.ts';
import { doingNoun, withPredicate } from './predicates.ts';
import type { Quantity } from './quantities.ts';
import { relationOf } from './relations.ts';
import { tidyName } from './statements.ts';
import type { Subject } from './subject.ts';
import type { WordsAround } from './words-around.ts';

/** Behind a share: how much something grows. */
export const GROWS = /^(?:增长|增速|速度)/u;

/** The subject of a number that one of these forms names; null for any other. */
export function subjectOnBothSides(words: WordsAround): Subject | null {
  return money(words) ?? shareOfWhole(words) ?? sizeOfThing(words) ?? someOfThings(words);
}

function money({ text, from, quantity, name, following, behind, isSecond }: WordsAround): Subject | null {
  const before = text.slice(Math.max(0, from - LONGEST_CLAUSE), from);
  const next = text.slice(quantity.end, quantity.end + LONGEST_CLAUSE);
  const funded = fundingName(name, following.trim(), before, { unit: quantity.unit, thing: behind, next });
  if (funded === null) return null;
  const end = quantity.end + following.trimEnd().length;
  const stem = funded.replace(/(?:投资|投入)$/u, '');
  // A topic that a full stop ends may be another's.
  const unsure = following.trim() === '' && /。\s*$/u.test(before);
  // What money is given by stands behind the number of those who receive it.
  const start = isSecond && IS_MONEY.test(following.trim()) ? quantity.start : from;
  return { name: funded, stem, start, end, named: { start: quantity.end, end }, unsure };
}

/** 90%的学校配备校医: the share of the things behind the number that do something. Null where the number is no such share. */
function shareOfWhole(words: WordsAround): Subject | null {
  const { masked, quantity, from, cleaned, name, following, after, previous } = words;
  const isShare = /^的\p{Script=Han}/u.test(following.trim())
    ? name === '' || name === '覆盖' || relationOf(name) !== null
    : isShareOf(cleaned, masked, quantity);
  if (!quantity.ratio || !isShare || after === '' || GROWS.test(after)) return null;
  const doing = withPredicate(after);
  // 近三分之二集中在三个行业: of the things spoken of before.
  const whole = /^(?:集中|来自|位于|分布|用于)/u.test(after) ? (previous?.stem ?? '') : '';
  const shown = whole === '' && doing ? doingNoun(doing) : `${whole}${after}`;
  return {
    name: name === '覆盖' ? `${after}覆盖率` : `${shown}占比`,
    stem: doing?.noun ?? after,
    start: from,
    end: quantity.end + following.length,
    named: { start: quantity.end, end: quantity.end + following.trimEnd().length },
  };
}

const SETS_UP = '(?:发起)?(?:设立|组建|成立|建立|建设|打造|实施)';
/** Sizes that stand before a number while the thing they are of stands behind it. */
const SIZE = new RegExp(
  `^(?:[^，。；、0-9]{0,20}?${SETS_UP})?(?<first>首期)?(?<size>总?规模|总里程|总装机容量)(?<first2>首期)?$`,
  'u',
);
/** 设立20亿元规模的基金: the size behind its number. */
const SIZE_BEHIND = /^\s*(?<size>总?规模)的?\s*(?<thing>\p{Script=Han}{3,}[^，。；]*)$/u;
const SETS_UP_ONLY = new RegExp(`^(?:[^，。；、0-9]{0,20}?${SETS_UP})?$`, 'u');
const IS_FUND = /(?:基金|资金池?|母基金|授信额度)$/u;

/** 设立总规模不低于5亿元的养老基金, 设立5亿元规模的养老基金: the size of the thing behind the number. */
function sizeOfThing({ quantity, from, name, following, after }: WordsAround): Subject | null {
  const end = quantity.end + following.trimEnd().length;
  const of = (thing: string, size: string): Subject => ({
    name: `${thing}${size}`,
    stem: thing,
    start: from,
    end,
    named: { start: quantity.end, end },
  });
  const { size, first = '', first2 = '' } = SIZE.exec(name)?.groups ?? {};
  if (size !== undefined && after.length >= 3 && /^\s*的\s*\p{Script=Han}/u.test(following))
    return of(after, `${first}${first2}${size}`);
  if (!/元$/u.test(quantity.unit) || !SETS_UP_ONLY.test(name)) return null;
  const behind = SIZE_BEHIND.exec(following)?.groups;
  if (behind) return of(tidyName(behind['thing'] ?? ''), behind['size'] ?? '');
  return name !== '' && IS_FUND.test(after) ? of(after, '规模') : null;
}

/** 120个乡镇中，85个建成中心: of how many things some are counted. */
const OUT_OF =
  /[0-9]\s*[个项条家所名种](?<things>[^，。；、0-9]{2,12}?)(?<![高初集])中(?:[，,]|[^，。；、0-9]{0,6}有)?\s*$/u;

/** 15项指标中有12项居前列: those of the things that do something. */
function someOfThings({ text, quantity, following, after }: WordsAround): Subject | null {
  const before = text.slice(Math.max(0, quantity.start - LONGEST_CLAUSE), quantity.start);
  const things = OUT_OF.exec(before)?.groups?.['things'];
  if (things === undefined || quantity.ratio) return null;
  const end = quantity.end + following.trimEnd().length;
  const name = nameOfSome(things, after);
  return { name, stem: things, start: quantity.start, end, named: { start: quantity.end, end } };
}

/** 36个工业行业中，15个行业实现增长: the words of the second number say the things again, or name them otherwise. */
function nameOfSome(things: string, after: string): string {
  const [, other] = /^[是为](\p{Script=Han}{2,})$/u.exec(after) ?? [];
  if (other !== undefined) return other;
  const said = [...things].map((_, index) => things.slice(index)).find((end) => after.startsWith(end)) ?? '';
  const predicate = after.slice(said.length);
  return predicate === '' ? things : doingNoun({ noun: things, predicate });
}

/** 八成以上社区建成驿站: a share with nothing before it is one of what follows. */
function isShareOf(head: string, masked: string, { end, unit }: Quantity): boolean {
  if (!['%', '成', ''].includes(unit)) return false;
  return head === '' && /^\p{Script=Han}{3}/u.test(masked.slice(end));
}
