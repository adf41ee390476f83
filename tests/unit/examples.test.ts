/**
 * Every alternative of a pattern with examples has one that fails without it. `examples-missing.json` counts, by file, the
 * alternatives that have no examples yet; the numbers may only fall.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHOWN_PATTERNS } from '../../src/pipeline/text/with-examples.ts';
import { ablated } from '../support/examples/ablation.ts';
import { bareAlternatives } from '../support/examples/bare.ts';
import { wrong } from '../support/examples/shown.ts';
import missing from './examples-missing.json' with { type: 'json' };

const MODULES = import.meta.glob('../../src/pipeline/{extract,plan,text}/**/*.ts');
await Promise.all(Object.values(MODULES).map((load) => load()));
const shown = [...new Map(SHOWN_PATTERNS.map((each) => [each.pattern.source, each])).values()];
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
    const left = ablated(
      each.pattern,
      parts.filter((part) => part !== each.pattern.source),
    ).filter(({ pattern }) => wrong(pattern, each).length === 0);
    return left.length === 0
      ? []
      : [`${left.map(({ left }) => left).join('  ')}   of ${each.pattern.source.slice(0, 80)}`];
  });
  expect(unmissed).toEqual([]);
});

it('no alternative without examples has come in, and those that have some now are off the list', () => {
  const files = globSync('src/pipeline/{extract,plan,text}/**/*.ts').sort();
  const counts = files.map((file) => [file, bareAlternatives(file, readFileSync(file, 'utf8'))] as const);
  expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(missing);
});
