/** What a statement says of its number beside the name: year, kind, scope, operator. */
import { withExamples } from '../../text/with-examples.ts';
import type { FactContext } from '../context/fact-context.ts';
import type { Subject } from '../names/subject.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PlacedValue } from '../numbers/reread.ts';
import { ARRANGED_REWRITES } from '../rewrites/arranged.ts';
import { LEAD_REWRITES } from '../rewrites/lead.ts';
import { OUTCOME_REWRITES } from '../rewrites/outcome.ts';
import { rewritten } from '../rewrites/rewrites.ts';
import { SAID_REWRITES } from '../rewrites/said.ts';
import { isStanding } from '../statements/standing-numbers.ts';
import { CHANGE, tidyName } from '../statements/statements.ts';
import type { FoundIndicator } from './found.ts';

/** Longest list of numbers before a quantity, in UTF-16 units. */
export const LONGEST_LEAD = 200;
/** Says of the results that follow in its sentence that they are expected; 比预计提前 says the contrary. */
const FORECAST = withExamples(
  /(?<![比较原])预计[^。；！？\n]*$|(?<=^|[。！？\n])预计[^。！？\n]*$/u,
  `预计 老林预计 预计水养 预计；收入 。预计；收入`,
  `比预计 较预计 预计。 又预计；`,
);

/** A statement on its way: `stem` is the thing it is about, which the next statement may go on with; for `isTotal` see `Subject`. */
export type Draft = FoundIndicator & {
  stem: string;
  action: string;
  isTotal?: boolean;
  named: Subject['named'];
};

/** Puts together what is known of a number and the thing it is about. `rule` is the id under which it is published. */
export function describe(
  text: string,
  quantity: Quantity,
  subject: Subject,
  context: FactContext,
  rule: string,
  baseYear: number | null,
): Draft {
  const words = text.slice(Math.max(subject.start, quantity.start - LONGEST_LEAD), quantity.start);
  // Of money, 累计 makes another quantity; of things it only says that they are all counted.
  const summed = /元/u.test(quantity.unit) && /累计/u.test(words) && !/累计/u.test(subject.name);
  const said = { start: subject.start, end: Math.max(subject.end, quantity.end) };
  const { by, since = null, ...beside } = context.when(text, quantity.start);
  const behind = yearBehind(text, quantity.end);
  const dated = { ...beside, ...behind };
  const scope = context.scope(text, subject.start, words);
  const plain = ofDomain(tidyName(subject.name), scope);
  // 回程班列占45.6%, 老年人占常住人口的16.8%.
  const share = quantity.ratio
    ? /占$/u.test(plain)
      ? '比'
      : !IS_ABOVE.test(plain) && SHARE_OF.test(plain)
        ? '比重'
        : ''
    : '';
  const name = rewritten(`${summed ? '累计' : ''}${plain}${share}`, [
    ...LEAD_REWRITES,
    ...ARRANGED_REWRITES,
    ...SAID_REWRITES,
    ...OUTCOME_REWRITES,
  ]);
  const around = {
    name,
    words: text.slice(said.start, said.end),
    before: text.slice(Math.max(0, said.start - LONGEST_LEAD), said.start),
    after: text.slice(said.end, said.end + LONGEST_LEAD),
  };
  const stands = dated.yearInferred && dated.kind === 'target' && isStanding(around);
  const when = stands ? { ...dated, year: context.base, kind: 'baseline' as const } : dated;
  return {
    quote: '',
    ...said,
    name,
    stem: tidyName(subject.stem),
    value: quantity.value,
    value2: quantity.value2,
    comparator: quantity.comparator,
    unit: quantity.unit,
    number: numberOf(quantity),
    ...when,
    wanted: when.kind === 'target',
    forecast:
      when.kind === 'baseline' &&
      FORECAST.test(text.slice(Math.max(0, quantity.start - LONGEST_LEAD), quantity.start)),
    scope,
    per: /每年|年均(?=[增提下降减新上递复]|$)|[/／]年$/u.test(`${words}${quantity.unit}`) ? '年' : null,
    baseYear: baseYear ?? since,
    flow: subject.flow ?? CHANGE.test(name),
    isTotal: subject.isTotal ?? false,
    action: subject.action ?? '',
    unsure: subject.unsure ?? false,
    said,
    named: subject.named,
    binding: null,
    note: null,
    rule,
    why: [
      ...(subject.form === undefined ? [] : [subject.form]),
      ...(behind ? ['year-behind', ...by.slice(1)] : by),
      ...(stands ? ['stands-already'] : []),
    ],
  };
}

/** 占比高于全省, before a number: by how much. */
const IS_ABOVE = withExamples(/占比?(?:高于|低于|高出|超过)/u, '占比高于 占低于 占比高出 占比超过');
/** 老年人占常住人口, before a share: 比重 is missing. */
const SHARE_OF = withExamples(
  /占\p{Script=Han}{2,12}(?<![比占][重例率]|占比|率|[增下][长降]|提[高升]|上升|降低|减少|增加|回落)$/u,
  '老年人占常住人口 占甲{12}',
  `占人口比重 占全市占比 占人口率 占全市比重增长 占全市下降 占全市提高 占全市提升 占全市上升 占全市降低 占全市减少 占全市增加 占全市回落`,
);
const TITLE_VERBS = withExamples(
  /^(?:做[大强优精特细实好]+|大力|加快|着力|发展|打造|壮大|培育|推进|推动|构建|提升|聚焦)+/u,
  `做大做强→做大做强 大力→大力 加快→加快 着力→着力 发展→发展 打造→打造 壮大→壮大 培育→培育 推进→推进 推动→推动 构建→构建 提升→提升 聚焦→聚焦
    做优做强 做精做强 做特做强 做细做强 做实做强 做好做强 做大强→做大强`,
  `又做大做强 做做强`,
);

/** 产业产值规模, in the section on 生物产业: which industry that is. */
function ofDomain(name: string, scope: string): string {
  const kind = /^(?:产业|行业)(?=(?:产值|规模|收入|增加值|总产值|营业收入))/u.exec(name)?.[0];
  if (kind === undefined || scope === '' || /^全/u.test(scope)) return name;
  // 做强高端装备，打造制造强市: what the title is about.
  const what = scope.replace(/[，：,:].*$/u, '').replace(TITLE_VERBS, '');
  return `${what}${/(?:产业|行业|业)$/u.test(what) ? '' : kind}${name.slice(kind.length)}`;
}

/** 93%（2025年）: the year printed behind a value. */
function yearBehind(text: string, end: number): { year: number; yearInferred: boolean } | null {
  const year = /^\s*[（(]\s*([0-9]{4})\s*年(?:底|末)?\s*[）)]/u.exec(text.slice(end, end + 16))?.[1];
  return year === undefined ? null : { year: Number(year), yearInferred: false };
}

/** The place of a quantity, for the second reading. */
function numberOf({ start, end, value, value2, unit, sharesUnit }: Quantity): PlacedValue {
  return { start, end, value, value2, unit: sharesUnit ? '' : unit };
}
