export interface InstrumentRule {
  id: string;
  kind: string;
  words: RegExp;
  not?: RegExp;
  examples: readonly (readonly [string, string])[];
  counterexamples: readonly string[];
}
