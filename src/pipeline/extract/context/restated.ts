/** Aims that a document without years of its own says again: 建设示范校100所 of the tasks is what the aims want by 2030. */
import type { Indicator } from '../../schemas/facts.ts';
import { withExamples } from '../../text/with-examples.ts';

/** What two statements of one aim have in common. */
const aimOf = ({ name, value, value2, unit }: Indicator): string =>
  [withoutVerb(name), value, value2 ?? '', unit].join('\t');

/** 建设示范校 and 示范校 are the same thing. */
const withoutVerb = (name: string) => name.replace(VERB, '');
const VERB = withExamples(
  /^(?:创建|建设|建成|打造|组建|培育)/u,
  '创建示范校 建设示范校 建成示范校 打造示范校 组建艺术团 培育龙头企业',
  '示范校建设',
);

/** Gives a target without a year the only year that the same target has elsewhere in the document, none before its `date`. */
export function withRestatedYears(indicators: readonly Indicator[], date: string | null): Indicator[] {
  const given = Number(date?.slice(0, 4) ?? 0);
  const years = new Map<string, Set<number>>();
  for (const indicator of indicators) {
    const { year, kind } = indicator;
    if (kind !== 'target' || year === null || year < given) continue;
    const aim = aimOf(indicator);
    years.set(aim, (years.get(aim) ?? new Set()).add(year));
  }
  return indicators.map((indicator) => {
    if (indicator.kind !== 'target' || indicator.year !== null) return indicator;
    const [year, other] = years.get(aimOf(indicator)) ?? [];
    return year === undefined || other !== undefined ? indicator : { ...indicator, year, yearInferred: true };
  });
}
