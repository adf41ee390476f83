/**
 * Every alternative of a pattern with examples has one that fails without it. `examples-missing.json` counts, by file, the
 * alternatives that have no examples yet; the numbers may only fall. `UPDATE=1` writes them.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHOWN_PATTERNS, type ShownPattern } from '../../src/pipeline/text/with-examples.ts';
import { ablated } from '../support/examples/ablation.ts';
import { bareAlternatives } from '../support/examples/bare.ts';
import { isMissed, wrong } from '../support/examples/shown.ts';

/** Alternatives without examples. */
const MISSING = 'tests/unit/examples-missing.json';

const MODULES = import.meta.glob([
  '../../src/pipeline/{align,extract,plan,readers,text}/**/*.ts',
  '../../src/facts/targets/*.ts',
  '../../src/verify/*.ts',
  '!**/*.client.ts',
]);
await Promise.all(Object.values(MODULES).map((load) => load()));
const keyOf = ({ pattern, examples }: ShownPattern) => `${pattern.source}\n${examples.join(' ')}`;
const shown = [...new Map(SHOWN_PATTERNS.map((each) => [keyOf(each), each])).values()];
const parts = shown.map(({ pattern }) => pattern.source).filter((source) => source.includes('|'));

it('phrases are found in a pattern, or are not, as it says', () => {
  const failing = shown.flatMap((each) => {
    const phrases = wrong(each.pattern, each);
    return phrases.length === 0 ? [] : [`${phrases.join(' ')}   ${each.pattern.source.slice(0, 80)}`];
  });
  expect(failing).toEqual([]);
});

it('no alternative of a pattern with phrases can be left out', () => {
  const unmissed = shown.flatMap((each) => {
    const { source } = each.pattern;
    const others = parts.filter((part) => part !== source);
    return ablated(each.pattern, others)
      .filter((ablation) => !isMissed(ablation, each))
      .map(({ left }) => `${left}   of ${source.slice(0, 80)}`);
  });
  expect(unmissed).toEqual([]);
});

it('no more alternatives have no phrases', () => {
  const files = globSync('src/pipeline/{align,extract,plan,readers,text}/**/*.ts').sort();
  // The tests share what is loaded: a pattern of a file that is not loaded here would be counted in some runs only.
  const elsewhere = globSync('src/**/*.ts').filter((file) =>
    /withExamples\(/u.test(readFileSync(file, 'utf8')),
  );
  expect(elsewhere.filter((file) => !(`../../${file}` in MODULES))).toEqual([]);
  const counts = Object.fromEntries(
    files
      .map((file) => [file, bareAlternatives(file, readFileSync(file, 'utf8'))] as const)
      .filter(([, count]) => count > 0),
  );
  if (process.env['UPDATE']) writeFileSync(MISSING, `${JSON.stringify(counts, null, 2)}\n`);
  const known: Record<string, number> = JSON.parse(readFileSync(MISSING, 'utf8'));
  const more = Object.entries(counts).filter(([name, count]) => count > (known[name] ?? 0));
  expect(Object.fromEntries(more)).toEqual({});
});
