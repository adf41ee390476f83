/** Instruments that a text names: the means by which it says that something is done, by rows of the tables of rules. */
import type { InstrumentKind } from '../../schemas/instrument-kinds.ts';
import { recognisable } from '../../text/recognisable.ts';
import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { INSTRUMENT_CONTEXTS } from './contexts.ts';
import { DEMAND_RULES } from './demand-rules.ts';
import { ENVIRONMENT_RULES } from './environment-rules.ts';
import { LEADING_RULES } from './leading-rules.ts';
import { SERVICE_RULES } from './service-rules.ts';
import { SUPPLY_RULES } from './supply-rules.ts';
import type { InstrumentRule } from './words.ts';

/** Rows of the three groups. The first of a kind that fits gives the words that show it. */
export const INSTRUMENT_RULES: readonly InstrumentRule[] = ruleTable('instruments', [
  ...SUPPLY_RULES,
  ...SERVICE_RULES,
  ...ENVIRONMENT_RULES,
  ...LEADING_RULES,
  ...DEMAND_RULES,
]);

/** A means that a text names, once a kind: offsets of its words are UTF-16 units. */
export interface FoundInstrument {
  kind: InstrumentKind;
  start: number;
  end: number;
  rule: string;
}

/** How much of the text around the words the contexts see, in UTF-16 units. */
const SEEN = 30;

/** Who answers for a measure, in brackets behind it, and titles of other documents: they name no act. */
const OF_OTHERS = withExamples(
  /（[^（）]*(?:负责|牵头|配合|责任单位)[^（）]*）|《[^《》]*》/gu,
  '（林业局负责） （水务局牵头） （各校配合） （责任单位：图书馆） 《护林条例》 《》 （（业局负责）→（业局负责） （林业局负责））→（林业局负责） 《《林条例》→《林条例》 《》林条例》→《》',
  '（含县城） （试行） （）业局负责） （林业局负责（）',
);

/** Returns the means that a text names, in the order of their words. */
export function findInstruments(printed: string): FoundInstrument[] {
  const text = recognisable(printed).replace(OF_OTHERS, (words) => '　'.repeat(words.length));
  const found = new Map<InstrumentKind, FoundInstrument>();
  for (const rule of INSTRUMENT_RULES) {
    if (found.has(rule.kind)) continue;
    const act = firstAct(text, rule);
    if (act) found.set(rule.kind, act);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function firstAct(text: string, { id, kind, words, not }: InstrumentRule): FoundInstrument | null {
  for (const { 0: printed, index } of text.matchAll(words)) {
    const end = index + printed.length;
    if (not?.test(printed) || namesNoAct(text, kind, index, end)) continue;
    return { kind, start: index, end, rule: id };
  }
  return null;
}

function namesNoAct(text: string, kind: InstrumentKind, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - SEEN), start);
  const printed = text.slice(start, end);
  const tail = text.slice(end, end + SEEN);
  return INSTRUMENT_CONTEXTS.some(
    ({ kinds, words, before, after }) =>
      kinds.includes(kind) &&
      (!words || words.test(printed)) &&
      (!before || before.test(head)) &&
      (!after || after.test(tail)),
  );
}
