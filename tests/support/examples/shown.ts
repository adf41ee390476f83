/** Judges patterns by their phrases. */
import type { ShownPattern } from '../../../src/pipeline/text/with-examples.ts';
import type { Ablated } from './ablation.ts';

/** Returns the phrases that `pattern` does not find, or finds, as they say. */
export function wrong(pattern: RegExp, { examples, counterexamples }: ShownPattern): string[] {
  return [
    ...examples.filter((each) => !isFound(pattern, each)),
    ...counterexamples.filter((each) => pattern.test(each)),
  ];
}

/** True where a phrase tells a pattern from the one without an alternative. Those that hold its words are tried first: few patterns are tried twice. */
export function isMissed({ left, pattern }: Ablated, { examples, counterexamples }: ShownPattern): boolean {
  const words = left.replaceAll('|', '');
  const byWords = (phrases: readonly string[]) => [
    ...phrases.filter((each) => each.includes(words)),
    ...phrases.filter((each) => !each.includes(words)),
  ];
  return (
    byWords(examples).some((each) => !isFound(pattern, each)) ||
    byWords(counterexamples).some((each) => pattern.test(each))
  );
}

function isFound(pattern: RegExp, example: string): boolean {
  const [text = '', found] = example.split('→');
  const match = pattern.exec(text);
  if (found === undefined || match === null) return found === undefined && match !== null;
  return match[0] === found || Object.values(match.groups ?? {}).includes(found);
}
