/** Patterns beside phrases that show what each of their alternatives is for. */

/**
 * A pattern, or a part of patterns, with its phrases, which are tests. An example is found (`持续推进`), perhaps with what
 * is found of it or in one of its groups (`持续推进→持续`); a counterexample is not.
 */
export interface ShownPattern {
  pattern: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** Every pattern with phrases in the modules that were loaded. */
export const SHOWN_PATTERNS: ShownPattern[] = [];

/**
 * Returns `pattern` as it is. Phrases are separated by white space; ␣ is a space in a phrase, ⏎ a line feed, 甲{3} the
 * character three times, to fill what may stand between two words as far as it may. What browsers load has no phrases (`scripts/lib/without-examples-plugin.ts`).
 */
export function withExamples<Pattern extends RegExp | string>(
  pattern: Pattern,
  examples: string,
  counterexamples = '',
): Pattern {
  SHOWN_PATTERNS.push({
    pattern:
      typeof pattern === 'string'
        ? new RegExp(pattern, 'u')
        : new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, '')),
    examples: phrasesIn(examples),
    counterexamples: phrasesIn(counterexamples),
  });
  return pattern;
}

function phrasesIn(words: string): string[] {
  const phrases = words.split(/\s+/u).filter((phrase) => phrase !== '');
  return phrases.map((phrase) =>
    phrase
      .replaceAll('␣', ' ')
      .replaceAll('⏎', '\n')
      .replace(/(.)\{([0-9]+)\}/gsu, (_, character: string, times: string) =>
        character.repeat(Number(times)),
      ),
  );
}
