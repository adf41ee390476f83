/** Where facts say that they are, against the words that are there. */
import type { PlanFacts } from '../../src/pipeline/extract/fact-records.ts';

/** Returns a sentence for every fact whose quote, unit or value is not at the place that it names; `textOf`: the text of a clause. */
export function misplacedFacts(facts: PlanFacts, textOf: (clause: string) => string): string[] {
  const wordsAt = (clause: string, start: number, end: number) =>
    [...textOf(clause)].slice(start, end).join('');
  const counted = [...facts.indicators, ...facts.counts].flatMap(({ clause, at, quote, unit, value }) => {
    const printed = wordsAt(clause, at.start, at.end);
    const unitPrinted = at.unit ? wordsAt(clause, ...at.unit) : '';
    const digits = wordsAt(clause, ...at.value).replaceAll(/[,，\s]/gu, '');
    return [
      printed === quote ? [] : [`the quote ${quote} is at ${printed}`],
      at.unit === null || unitPrinted === unit ? [] : [`the unit ${unit} of ${quote} is at ${unitPrinted}`],
      /^[0-9.]+$/u.test(digits) && Number(digits) !== value
        ? [`the value ${value} of ${quote} is at ${digits}`]
        : [],
      at.value[0] >= 0 && at.value[1] > at.value[0] ? [] : [`the value of ${quote} has no place`],
    ].flat();
  });
  const given = facts.support.flatMap(({ clause, quote, start, end, valueStart, valueEnd }) =>
    wordsAt(clause, start, end) === quote && start <= valueStart && valueStart < valueEnd
      ? []
      : [`the quote ${quote} is at ${wordsAt(clause, start, end)}`],
  );
  const ids = [...facts.indicators, ...facts.counts, ...facts.support].map(({ id }) => id);
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `the id ${id} is given twice`);
  return [...counted, ...given, ...twice];
}
