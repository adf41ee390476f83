/** Judges patterns by their phrases. */
import type { ShownPattern } from '../../../src/pipeline/text/with-examples.ts';

/** Returns the phrases that `pattern` does not find, or finds, as they say. */
export function wrong(pattern: RegExp, { examples, counterexamples }: ShownPattern): string[] {
  const isFound = (example: string) => {
    const [text = '', found] = example.split('→');
    const match = pattern.exec(text);
    if (found === undefined || match === null) return found === undefined && match !== null;
    return match[0] === found || Object.values(match.groups ?? {}).includes(found);
  };
  return [
    ...examples.filter((each) => !isFound(each)),
    ...counterexamples.filter((each) => pattern.test(each)),
  ];
}
