/** The rules behind facts, and behind numbers that are in no fact, as data and as text for a terminal. */
import type { InspectedPlan } from '../../src/pipeline/entries/inspect.ts';
import { type LeftOutNumber, leftOutNumbers } from '../../src/pipeline/extract/left-out.ts';
import { visible } from './report.ts';
import { spoken } from './spoken.ts';

const WORDS = {
  en: {
    facts: 'Rules behind indicators',
    numbers: 'Numbers in no fact',
    left: (text: string) => `“${text}” is no quantity`,
    condition: (text: string) => `“${text}” is a condition of support`,
    none: (text: string) => `“${text}” is in no fact, and no rule says why`,
  },
  zh: {
    facts: '各项数据所依的规则',
    numbers: '未列为数据的数字',
    left: (text: string) => `“${text}”不是数量`,
    condition: (text: string) => `“${text}”是扶持的条件`,
    none: (text: string) => `“${text}”未列为数据，没有规则说明原因`,
  },
};

/** Rules of plans: `why` has those of each indicator, `numbers` those of each number that is in none. */
export interface RulesBehind {
  why: { plan: string; id: string; line: number; name: string; rules: readonly string[] }[];
  numbers: ({ plan: string } & LeftOutNumber)[];
}

/** Collects the rules behind the facts of plans. The first id is that of `rule` in the data. */
export function rulesBehind(read: readonly InspectedPlan[]): RulesBehind {
  return {
    why: read.flatMap(({ id: plan, built }) =>
      (built?.facts.indicators ?? []).map(({ id, name, rule, source }) => ({
        plan,
        id,
        line: source.line,
        name,
        rules: [rule, ...(built?.why[id] ?? [])],
      })),
    ),
    numbers: read.flatMap(({ id: plan, built }) =>
      (built ? leftOutNumbers(built.clauses, built.facts) : []).map((each) => ({ plan, ...each })),
    ),
  };
}

/** Prints a line for each indicator and for each number, with the ids of the rules in brackets. */
export function formatRules({ why, numbers }: RulesBehind): string {
  const words = WORDS[spoken()];
  const said = ({ text, rule }: LeftOutNumber) =>
    rule === 'none' ? words.none(text) : rule === 'condition' ? words.condition(text) : words.left(text);
  return visible(
    [
      words.facts,
      ...why.map(
        ({ plan, line, id, name, rules }) => `  ${plan}:${line}: ${id} ${name} [${rules.join(' ')}]`,
      ),
      '',
      words.numbers,
      ...numbers.map((each) => `  ${each.plan}:${each.line}: ${said(each)} [${each.rule}]`),
      '',
    ].join('\n'),
  );
}
